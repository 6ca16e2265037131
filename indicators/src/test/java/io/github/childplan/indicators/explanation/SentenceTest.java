package io.github.childplan.indicators.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.rollup.NamedPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceTest {

    private static final NamedPlace PA_U =
            new NamedPlace(PlaceId.of("pa-u"), LocalizedText.of("Xã Pa Ủ", "Pa Ủ commune"));
    private static final NamedPlace MU_CA =
            new NamedPlace(PlaceId.of("mu-ca"), LocalizedText.of("Xã Mù Cả", "Mù Cả commune"));

    @Test
    void readsInBothLanguages() {
        Sentence sentence = Sentence.of(
                Kind.FIGURE,
                "figure.SUM",
                new Argument("period", new Content.Span(Period.parse("2024"))),
                new Argument("reported", new Content.Count(13)),
                new Argument("expected", new Content.Count(14)),
                new Argument(
                        "value",
                        new Content.Figure(
                                Optional.of(new BigDecimal("18.96")),
                                Unit.PERCENT,
                                Optional.of(Ratio.of(237, 1_250)))));

        assertThat(sentence.text())
                .isEqualTo(LocalizedText.of(
                        "Cộng số đếm kỳ 2024 của 13 trong 14 đơn vị cấp xã được 18,96% (237/1.250).",
                        "The counts for 2024 of 13 of 14 communes add up to 18.96% (237/1,250)."));
        assertThat(sentence.find("reported")).contains(new Content.Count(13));
        assertThat(sentence.find("place")).isEmpty();
    }

    @Test
    void refusesACodeThatHasNoText() {
        assertThatThrownBy(() -> Sentence.of(Kind.FIGURE, "figure.GUESS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of a sentence was 'figure.GUESS', must be one of the catalogue");
    }

    @Test
    void refusesArgumentsOtherThanThoseOfTheText() {
        Argument places = new Argument("places", Content.Places.of(PA_U));

        assertThatThrownBy(() -> Sentence.of(Kind.WARNING, "missing.places"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arguments of sentence 'missing.places' were [], must be [places], each once");
        assertThatThrownBy(() -> Sentence.of(Kind.WARNING, "missing.places", places, places))
                .hasMessage(
                        "arguments of sentence 'missing.places' were [places, places], must be [places], each once");
        assertThatThrownBy(() ->
                        Sentence.of(Kind.WARNING, "missing.places", new Argument("place", Content.Places.of(PA_U))))
                .hasMessage("arguments of sentence 'missing.places' were [place], must be [places], each once");
        assertThatThrownBy(() -> new Sentence(
                        Kind.WARNING,
                        "missing.not-covered",
                        List.of(
                                new Argument("why", new Content.Name("x")),
                                new Argument("why", new Content.Name("y")))))
                .hasMessage(
                        "arguments of sentence 'missing.not-covered' were [why, why], must be [place, why], each once");
    }

    @Test
    void namesFiftyPlacesAndCountsTheOthers() {
        String text = new Content.Places(Collections.nCopies(53, PA_U)).text().vi();

        assertThat(text).startsWith("Xã Pa Ủ, Xã Pa Ủ, ").endsWith(", Xã Pa Ủ và 3 nơi khác");
        assertThat(text.split("Xã Pa Ủ", -1)).hasSize(51);
        assertThat(new Content.Places(Collections.nCopies(50, PA_U)).text().vi())
                .doesNotContain("nơi khác");
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyContentReadsInBothLanguages(Content content, String vi, String en) {
        assertThat(content.text()).isEqualTo(LocalizedText.of(vi, en));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of(new Content.Words(LocalizedText.of("lời", "words")), "lời", "words"),
                Arguments.of(new Content.Name("II.2.1(3)"), "II.2.1(3)", "II.2.1(3)"),
                Arguments.of(new Content.Count(1_234), "1.234", "1,234"),
                Arguments.of(new Content.Decimal(new BigDecimal("0.4")), "0,4", "0.4"),
                Arguments.of(new Content.Things(1, CountedNoun.of(Counting.PLACES)), "1 xã", "1 commune"),
                Arguments.of(new Content.Things(2, CountedNoun.of(Counting.PEOPLE)), "2 trẻ em", "2 children"),
                Arguments.of(Content.Figure.of(new BigDecimal("0.5"), Unit.PERCENT), "0,5%", "0.5%"),
                Arguments.of(
                        new Content.Figure(Optional.empty(), Unit.PERCENT, Optional.of(Ratio.of(0, 0))), "0/0", "0/0"),
                Arguments.of(new Content.Figure(Optional.empty(), Unit.PERCENT, Optional.empty()), "–", "–"),
                Arguments.of(new Content.Counts(Ratio.of(1_000, 5_000)), "1.000/5.000", "1,000/5,000"),
                Arguments.of(
                        new Content.Demand(Level.percent(Bound.LESS_THAN, "19.0")), "dưới 19,0%", "less than 19.0%"),
                Arguments.of(
                        new Content.Places(List.of(PA_U, MU_CA)), "Xã Pa Ủ, Xã Mù Cả", "Pa Ủ commune, Mù Cả commune"),
                Arguments.of(new Content.Places(List.of()), "không có", "none"),
                Arguments.of(new Content.Span(Period.parse("2023-2024")), "2023-2024", "2023-2024"),
                Arguments.of(Content.Span.year(2025), "2025", "2025"),
                Arguments.of(new Content.Day(LocalDate.of(2025, 6, 30)), "30/06/2025", "30 June 2025"),
                Arguments.of(new Content.Outcome(Verdict.NOT_ATTAINED), "Chưa đạt", "Not attained"),
                Arguments.of(new Content.Withheld(), "không công bố", "not published"));
    }
}
