package io.github.childplan.indicators.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Working NOTHING = new Working(List.of(), List.of(), List.of());
    private static final Sentence NO_FIGURE = Sentence.of(Kind.REASON, "reason.NO_FIGURE");
    private static final Sentence ESTIMATED = Sentence.of(Kind.WARNING, "figure.estimated");

    @Test
    void isOneParagraph() {
        Explanation explanation = new Explanation(List.of(NO_FIGURE, ESTIMATED), NOTHING);

        assertThat(explanation.text())
                .isEqualTo(LocalizedText.of(
                        "Chưa có số liệu nào. Số liệu này là ước tính, toàn bộ hoặc một phần.",
                        "There is no figure. This figure is an estimate, wholly or in part."));
        assertThat(explanation.in(Language.EN))
                .isEqualTo("There is no figure. This figure is an estimate, wholly or in part.");
    }

    @Test
    void findsSentencesByKindAndCode() {
        Explanation explanation = new Explanation(List.of(NO_FIGURE, ESTIMATED), NOTHING);

        assertThat(explanation.warnings()).containsExactly(ESTIMATED);
        assertThat(explanation.sentences(Kind.REASON)).containsExactly(NO_FIGURE);
        assertThat(explanation.find("figure.estimated")).contains(ESTIMATED);
        assertThat(explanation.find("figure.SUM")).isEmpty();
    }

    @Test
    void hasAtLeastOneSentence() {
        assertThatThrownBy(() -> new Explanation(List.of(), NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sentences were empty, must be at least one");
    }

    @Test
    void answersAQuestionOnce() {
        Calculation calculation = new Calculation(
                Question.ATTAINED,
                "level",
                "1",
                Optional.of("ABSOLUTE"),
                List.of(Intermediate.of("level", new BigDecimal("19"))),
                "VALUE_LESS_THAN_MET");

        assertThat(new Working(List.of(), List.of(), List.of(calculation)).find(Question.ATTAINED))
                .contains(calculation);
        assertThat(NOTHING.find(Question.ATTAINED)).isEmpty();
        assertThat(calculation.find("level")).contains(Intermediate.of("level", 19));
        assertThat(calculation.find("value")).isEmpty();
        assertThatThrownBy(() -> new Working(List.of(), List.of(), List.of(calculation, calculation)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("questions of the calculations were [ATTAINED, ATTAINED], must each stand once");
    }

    @Test
    void keepsIntermediateNumbersExact() {
        Intermediate value = Intermediate.of("value", Ratio.of(1, 3), UnitKind.PERCENT);

        assertThat(value).isEqualTo(new Intermediate("value", BigDecimal.valueOf(100), BigDecimal.valueOf(3)));
        assertThat(value.round(4)).isEqualTo(new BigDecimal("33.3333"));
        assertThat(Intermediate.of("basis", Ratio.of(3, 14)))
                .isEqualTo(new Intermediate("basis", BigDecimal.valueOf(3), BigDecimal.valueOf(14)));
        assertThatThrownBy(() -> Intermediate.of("value", Ratio.of(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator of value was 0, must be above 0");
    }
}
