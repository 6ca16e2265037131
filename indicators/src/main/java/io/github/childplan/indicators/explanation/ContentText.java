package io.github.childplan.indicators.explanation;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.explanation.Content.Count;
import io.github.childplan.indicators.explanation.Content.Counts;
import io.github.childplan.indicators.explanation.Content.Day;
import io.github.childplan.indicators.explanation.Content.Decimal;
import io.github.childplan.indicators.explanation.Content.Demand;
import io.github.childplan.indicators.explanation.Content.Figure;
import io.github.childplan.indicators.explanation.Content.Name;
import io.github.childplan.indicators.explanation.Content.Outcome;
import io.github.childplan.indicators.explanation.Content.Places;
import io.github.childplan.indicators.explanation.Content.Span;
import io.github.childplan.indicators.explanation.Content.Things;
import io.github.childplan.indicators.explanation.Content.Withheld;
import io.github.childplan.indicators.explanation.Content.Words;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.text.NumberStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of each kind of content. Stateless. */
enum ContentText implements Content.Cases<LocalizedText> {
    INSTANCE;

    /** A country has thousands of communes; a sentence names so many and counts the others. */
    private static final int MOST_NAMES = 50;

    @Override
    public LocalizedText words(Words words) {
        return words.words();
    }

    @Override
    public LocalizedText name(Name name) {
        return IndicatorsMessages.same(name.name());
    }

    @Override
    public LocalizedText count(Count count) {
        return both(language -> NumberStyle.of(language).printCount(count.count()));
    }

    @Override
    public LocalizedText things(Things things) {
        return things.noun().counted(things.count());
    }

    @Override
    public LocalizedText decimal(Decimal decimal) {
        return both(language -> NumberStyle.of(language).print(decimal.number()));
    }

    @Override
    public LocalizedText figure(Figure figure) {
        return both(language -> figure(figure, language));
    }

    @Override
    public LocalizedText counts(Counts counts) {
        return both(language -> counts(counts.counts(), language));
    }

    @Override
    public LocalizedText demand(Demand demand) {
        return LevelWords.of(demand.level());
    }

    @Override
    public LocalizedText places(Places places) {
        if (places.places().isEmpty()) {
            return IndicatorsMessages.text("figures.none");
        }
        LocalizedText names = both(language -> places.places().stream()
                .limit(MOST_NAMES)
                .map(place -> place.name().in(language))
                .collect(Collectors.joining(", ")));
        int left = places.places().size() - MOST_NAMES;
        return left <= 0
                ? names
                : IndicatorsMessages.text("figures.and-more", Map.of("names", names, "count", Integer.toString(left)));
    }

    @Override
    public LocalizedText span(Span span) {
        return IndicatorsMessages.same(span.period().toString());
    }

    @Override
    public LocalizedText day(Day day) {
        return IndicatorsMessages.date(day.day());
    }

    @Override
    public LocalizedText outcome(Outcome outcome) {
        return outcome.verdict().label();
    }

    @Override
    public LocalizedText withheld(Withheld withheld) {
        return IndicatorsMessages.text("figures.withheld");
    }

    private static String figure(Figure figure, Language language) {
        Optional<String> shown = figure.value()
                .map(number ->
                        NumberStyle.of(language).print(number) + figure.unit().suffix(language));
        Optional<String> behind = figure.counts().map(ratio -> counts(ratio, language));
        return shown.map(text -> text + behind.map(of -> " (" + of + ")").orElse(""))
                .or(() -> behind)
                .orElse("–");
    }

    private static String counts(Ratio ratio, Language language) {
        NumberStyle style = NumberStyle.of(language);
        return style.printCount(ratio.numerator()) + "/" + style.printCount(ratio.denominator());
    }

    private static LocalizedText both(Function<Language, String> text) {
        return LocalizedText.of(text.apply(Language.VI), text.apply(Language.EN));
    }
}
