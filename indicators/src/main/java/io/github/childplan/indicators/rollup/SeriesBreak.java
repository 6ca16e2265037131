package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.problem.IndicatorsMessages.date;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why two neighbours in a series are not comparable without a word: between the school years 2024-2025 and 2025-2026 the definition
 * of school-counselling changed, and the sum of the district has other communes.
 *
 * <pre>{@code
 * SeriesBreak.in(rollUp.series(indicator, area, observations));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param earlier the period before the break
 * @param later the period after it
 * @param kind what changed
 * @param text what changed, for people
 */
public record SeriesBreak(Period earlier, Period later, Kind kind, LocalizedText text) {

    /** What changed. Thread-safe. */
    public enum Kind {
        /** The definition of the indicator. */
        DEFINITION,
        /** The places that are added up. */
        PLACES
    }

    /** Checks that nothing is null. */
    public SeriesBreak {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns the breaks of a series.
     *
     * @param series the figures of one area and indicator, earliest first
     * @return the breaks between neighbours, earliest first; a change of places only between two sums
     */
    public static List<SeriesBreak> in(List<AreaFigure> series) {
        List<SeriesBreak> breaks = new ArrayList<>();
        for (int i = 1; i < series.size(); i++) {
            AreaFigure earlier = series.get(i - 1);
            AreaFigure later = series.get(i);
            if (!earlier.definition().equals(later.definition())) {
                breaks.add(ofDefinition(earlier, later));
            }
            if (sum(earlier) && sum(later) && !expected(earlier).equals(expected(later))) {
                breaks.add(ofPlaces(earlier, later));
            }
        }
        return List.copyOf(breaks);
    }

    private static SeriesBreak ofDefinition(AreaFigure earlier, AreaFigure later) {
        LocalizedText from = later.definition()
                .validity()
                .from()
                .map(day -> date(day))
                .orElseGet(() -> date(later.key().period().lastDay()));
        return of(
                earlier,
                later,
                Kind.DEFINITION,
                IndicatorsMessages.text("rollup.break.definition", Map.of("day", from)));
    }

    private static SeriesBreak ofPlaces(AreaFigure earlier, AreaFigure later) {
        return of(
                earlier,
                later,
                Kind.PLACES,
                IndicatorsMessages.text(
                        "rollup.break.places",
                        Map.of(
                                "before", Integer.toString(expected(earlier).size()),
                                "after", Integer.toString(expected(later).size()),
                                "earlier", earlier.key().period(),
                                "later", later.key().period())));
    }

    private static SeriesBreak of(AreaFigure earlier, AreaFigure later, Kind kind, LocalizedText text) {
        return new SeriesBreak(earlier.key().period(), later.key().period(), kind, text);
    }

    private static boolean sum(AreaFigure figure) {
        return figure.origin().filter(FigureOrigin.SUM::equals).isPresent();
    }

    private static Set<NamedPlace> expected(AreaFigure figure) {
        return figure.coverage().expected().stream().collect(Collectors.toUnmodifiableSet());
    }
}
