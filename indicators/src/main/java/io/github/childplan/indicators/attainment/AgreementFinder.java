package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the figures within one target agree. */
final class AgreementFinder implements Criterion.Cases<Agreement> {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Target target;

    AgreementFinder(Target target) {
        this.target = target;
    }

    @Override
    public Agreement level(Level level) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement band(Band band) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement twoSided(TwoSided twoSided) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement change(Change change) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement maintain(Maintain maintain) {
        return maintain.criterion().match(this);
    }

    @Override
    public Agreement never(Never never) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement perUnit(PerUnit perUnit) {
        return perUnit.each().match(this);
    }

    @Override
    public Agreement relative(Relative relative) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement grade(Grade grade) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement series(Series series) {
        Agreement within = join(series.points().stream().map(Series.Point::criterion));
        return series.total().map(total -> within.and(total(series, total))).orElse(within);
    }

    @Override
    public Agreement allOf(AllOf allOf) {
        Agreement within = join(allOf.parts().stream().map(AllOf.Part::criterion));
        return switch (allOf.relation()) {
            case SAME_INDICATOR -> within.and(levelsAndChanges(allOf));
            case PARTS_OF_A_WHOLE -> within.and(parts(allOf));
            case SEPARATE_MEASURES -> within;
        };
    }

    @Override
    public Agreement narrative(Narrative narrative) {
        return Agreement.UNKNOWN;
    }

    @Override
    public Agreement notYetSet(NotYetSet notYetSet) {
        return Agreement.UNKNOWN;
    }

    private Agreement join(Stream<Criterion> criteria) {
        return criteria.map(criterion -> criterion.match(this)).reduce(Agreement.UNKNOWN, Agreement::and);
    }

    private Agreement levelsAndChanges(AllOf allOf) {
        Optional<Baseline> baseline = target.baseline();
        if (baseline.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        ChangeCheck check = new ChangeCheck(baseline.get(), target.timing().lastYear());
        List<Change> changes = figures(allOf, Change.class);
        return figures(allOf, Level.class).stream()
                .flatMap(level -> changes.stream().map(change -> check.agreement(change, level)))
                .reduce(Agreement.UNKNOWN, Agreement::and);
    }

    private static <C> List<C> figures(AllOf allOf, Class<C> kind) {
        return allOf.parts().stream()
                .map(AllOf.Part::criterion)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Parts in per cent make 100, give or take half of the last printed decimal of each. */
    private static Agreement parts(AllOf allOf) {
        List<Figure> parts = figures(allOf.parts().stream().map(AllOf.Part::criterion));
        boolean shares = parts.size() == allOf.parts().size()
                && parts.stream().allMatch(part -> part.unit().equals(Unit.PERCENT));
        if (!shares) {
            return Agreement.UNKNOWN;
        }
        BigDecimal sum = sum(parts);
        BigDecimal slack = parts.stream().map(Figure::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Agreement.when(
                sum.compareTo(WHOLE) == 0 || sum.subtract(WHOLE).abs().compareTo(slack) < 0);
    }

    private static Agreement total(Series series, Series.Total total) {
        List<Figure> points = figures(series.points().stream().map(Series.Point::criterion));
        Optional<Figure> whole = Figure.of(total.criterion());
        boolean comparable = whole.isPresent()
                && points.size() == series.points().size()
                && points.stream()
                        .allMatch(point -> point.unit().equals(whole.get().unit()));
        if (!comparable) {
            return Agreement.UNKNOWN;
        }
        BigDecimal value = whole.get().value();
        return switch (total.role()) {
            case SUM -> Agreement.when(sum(points).compareTo(value) == 0);
            case MEAN ->
                Agreement.when(sum(points)
                                .divide(
                                        BigDecimal.valueOf(points.size()),
                                        whole.get().decimals(),
                                        RoundingMode.HALF_UP)
                                .compareTo(value)
                        == 0);
            case LAST -> Agreement.when(points.get(points.size() - 1).value().compareTo(value) == 0);
            case YEARLY ->
                Agreement.when(points.stream().allMatch(point -> point.value().compareTo(value) == 0));
            case UNSTATED -> Agreement.UNKNOWN;
        };
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Figure> figures(Stream<Criterion> criteria) {
        return criteria.map(Figure::of).flatMap(Optional::stream).toList();
    }

    /** The one number of a criterion that has one. */
    private record Figure(BigDecimal value, Unit unit, int decimals) {

        static Optional<Figure> of(Criterion criterion) {
            if (criterion instanceof Level level) {
                return Optional.of(new Figure(level.value(), level.unit(), level.printedDecimals()));
            }
            return criterion instanceof TwoSided both
                    ? Optional.of(new Figure(both.value(), both.unit(), both.printedDecimals()))
                    : Optional.empty();
        }

        BigDecimal slack() {
            return BigDecimal.valueOf(5, decimals + 1);
        }
    }
}
