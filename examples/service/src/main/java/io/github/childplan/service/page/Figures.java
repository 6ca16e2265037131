package io.github.childplan.service.page;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
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

    private static final int DECIMALS = 2;

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
    List<TrendChart.Value> series(Target target, Unit unit, Assessed assessed) {
        Map<Integer, TrendChart.Value> years = new TreeMap<>();
        for (AreaFigure figure : book.assessor()
                .rollUp()
                .series(target.indicator(), book.plan().identity().area(), assessed.known())) {
            List<Observation> used = figure.own().map(List::of).orElseGet(figure::parts);
            if (assessed.release().shows(used)) {
                int year = figure.key().period().endYear();
                figure.value()
                        .flatMap(value -> in(unit, value))
                        .ifPresent(value -> years.put(
                                year, new TrendChart.Value(year, value, shown(value, unit), figure.partial())));
            }
        }
        return List.copyOf(years.values());
    }

    private String shown(BigDecimal value, Unit unit) {
        return style().print(value.setScale(DECIMALS, RoundingMode.HALF_UP)) + unit.suffix(language);
    }

    private static Optional<BigDecimal> in(Unit unit, MeasuredValue value) {
        return value.fold(
                counted -> unit.kind().rate()
                        ? Optional.of(counted.counts())
                                .filter(counts -> !counts.undefined())
                                .map(counts -> BigDecimal.valueOf(counts.numerator())
                                        .multiply(unit.kind().factor())
                                        .divide(BigDecimal.valueOf(counts.denominator()), 6, RoundingMode.HALF_UP))
                        : Optional.of(BigDecimal.valueOf(counted.counts().numerator()))
                                .filter(count -> unit.kind() == UnitKind.COUNT),
                stated -> Optional.of(stated.value()).filter(same -> stated.unit().equals(unit)));
    }

    private NumberStyle style() {
        return NumberStyle.of(language);
    }
}
