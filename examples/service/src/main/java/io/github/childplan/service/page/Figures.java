package io.github.childplan.service.page;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.service.assessment.Assessed;
import io.github.childplan.service.plan.PlanBook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers for the page: levels in words, and the figures of the area over the years. */
final class Figures {

    private static final int MORE_THAN_PRINTED = 2;
    private static final int MOST_DECIMALS = 12;

    private final PlanBook book;
    private final Language language;

    Figures(PlanBook book, Language language) {
        this.book = book;
        this.language = language;
    }

    static Optional<Level> level(Target target) {
        return Optional.of(target.criterion()).filter(Level.class::isInstance).map(Level.class::cast);
    }

    /** Returns a level with its sign, such as "≥ 99,1%". */
    String demand(Level level) {
        String sign =
                switch (level.bound()) {
                    case AT_LEAST -> "≥\u00A0";
                    case MORE_THAN -> ">\u00A0";
                    case AT_MOST -> "≤\u00A0";
                    case LESS_THAN -> "<\u00A0";
                };
        return sign + style().print(level.value(), level.printedDecimals()) + level.unit().suffix(language);
    }

    /**
     * Returns the figures of the plan's area over the years, of each year the last. What the audience may not see is left out:
     * a sum is shown only where the release shows it.
     */
    List<TrendChart.Value> series(Target target, Level level, Assessed assessed) {
        Map<Integer, TrendChart.Value> years = new TreeMap<>();
        for (AreaFigure figure : book.assessor()
                .rollUp()
                .series(target.indicator(), book.plan().identity().area(), assessed.known())) {
            List<Observation> used = figure.own().map(List::of).orElseGet(figure::parts);
            if (assessed.release().shows(used)) {
                int year = figure.key().period().endYear();
                figure.value()
                        .flatMap(value -> beside(level, value))
                        .ifPresent(value -> years.put(
                                year,
                                new TrendChart.Value(
                                        year,
                                        value,
                                        style().print(value) + level.unit().suffix(language),
                                        figure.partial())));
            }
        }
        return List.copyOf(years.values());
    }

    private static Optional<BigDecimal> beside(Level level, MeasuredValue value) {
        UnitKind kind = level.unit().kind();
        return value.fold(
                counted -> kind.rate()
                        ? Optional.of(counted.counts())
                                .filter(counts -> !counts.undefined())
                                .map(counts -> rounded(ExactValue.of(counts, kind), level))
                        : Optional.of(BigDecimal.valueOf(counted.counts().numerator()))
                                .filter(count -> kind == UnitKind.COUNT),
                stated -> Optional.of(stated.value())
                        .filter(same -> stated.unit().equals(level.unit())));
    }

    /** Rounds as the assessment rounds the figure of a card: never across the level. */
    private static BigDecimal rounded(ExactValue exact, Level level) {
        int decimals = level.printedDecimals() + MORE_THAN_PRINTED;
        BigDecimal shown = exact.round(decimals, RoundingMode.HALF_UP);
        while (decimals < MOST_DECIMALS && crosses(exact, shown, level.value())) {
            decimals++;
            shown = exact.round(decimals, RoundingMode.HALF_UP);
        }
        return shown;
    }

    private static boolean crosses(ExactValue exact, BigDecimal shown, BigDecimal level) {
        return Integer.signum(shown.compareTo(level)) != Integer.signum(exact.compareWith(level));
    }

    private NumberStyle style() {
        return NumberStyle.of(language);
    }
}
