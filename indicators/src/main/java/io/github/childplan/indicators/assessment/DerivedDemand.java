package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
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
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.BaseFigure;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The limit that a figure was held against where the criterion is no level: the end of a range on the side of the figure, what a
 * change from its base comes to, what another place has, nothing for what must never happen. A limit is exact, and compared
 * exactly, as the judgement did.
 *
 * @param one the target
 * @param year the year of the figure
 * @param value the figure
 * @param judgement the judgement of that year
 */
record DerivedDemand(TargetCase one, int year, MeasuredValue value, Judgement judgement)
        implements Criterion.Cases<Optional<ExactLimit>> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<ExactLimit> level(Level level) {
        return Optional.empty();
    }

    /** Within the range the nearer end. */
    @Override
    public Optional<ExactLimit> band(Band band) {
        return between(band.low(), band.high(), band.unit());
    }

    @Override
    public Optional<ExactLimit> twoSided(TwoSided twoSided) {
        BigDecimal off = twoSided.tolerance().orElse(BigDecimal.ZERO);
        boolean asPrinted = twoSided.tolerance().isEmpty()
                && in(twoSided.unit())
                        .filter(exact ->
                                Comparisons.AS_PRINTED.compare(exact, twoSided.value(), twoSided.printedDecimals())
                                        == 0)
                        .isPresent();
        return asPrinted
                ? Optional.empty()
                : between(twoSided.value().subtract(off), twoSided.value().add(off), twoSided.unit());
    }

    @Override
    public Optional<ExactLimit> change(Change change) {
        Unit unit = change.unit().orElse(one.unit());
        return judgement
                .ground()
                .flatMap(ground ->
                        ground.fold(person -> Optional.<BaseFigure>empty(), outside -> Optional.empty(), Optional::of))
                .flatMap(base -> ExactFigure.in(base.value(), unit)
                        .flatMap(from -> moved(change, base, from))
                        .map(limit -> new ExactLimit(bound(change), limit, unit)));
    }

    private Optional<ExactValue> moved(Change change, BaseFigure base, ExactValue from) {
        if (change.amount().isEmpty()) {
            return Optional.of(from);
        }
        boolean mean = change.pace() == Change.Pace.MEAN_PER_YEAR;
        int years = mean ? year - base.year().orElse(year) : 1;
        BigDecimal amount = change.amount().get().value().multiply(BigDecimal.valueOf(years));
        BigDecimal signed = change.trend() == Change.Trend.INCREASE ? amount : amount.negate();
        Optional<Change.Measure> measure = change.of() == Change.Measure.UNSTATED
                ? one.assessor().changeReading().measure(change)
                : Optional.of(change.of());
        return measure.flatMap(of -> of == Change.Measure.PERCENT_OF_BASE
                ? percent(from, signed, mean)
                : Optional.of(from.plus(new ExactValue(signed, BigDecimal.ONE, Optional.empty()))));
    }

    /** A mean of per cents can be read in two ways, which come to two limits. */
    private static Optional<ExactValue> percent(ExactValue from, BigDecimal signed, boolean mean) {
        return mean
                ? Optional.empty()
                : Optional.of(new ExactValue(
                        from.numerator().multiply(HUNDRED.add(signed)),
                        from.denominator().multiply(HUNDRED),
                        Optional.empty()));
    }

    private static Bound bound(Change change) {
        boolean increase = change.trend() == Change.Trend.INCREASE;
        Bound asked = change.amount().map(ChangeAmount::bound).orElse(Bound.MORE_THAN);
        return increase ? asked : mirrored(asked);
    }

    private static Bound mirrored(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> Bound.AT_MOST;
            case MORE_THAN -> Bound.LESS_THAN;
            case AT_MOST -> Bound.AT_LEAST;
            case LESS_THAN -> Bound.MORE_THAN;
        };
    }

    @Override
    public Optional<ExactLimit> maintain(Maintain maintain) {
        return maintain.criterion().match(this);
    }

    @Override
    public Optional<ExactLimit> never(Never never) {
        Unit unit = value.fold(counted -> one.unit(), stated -> stated.unit());
        return Optional.of(limit(Bound.AT_MOST, BigDecimal.ZERO, unit));
    }

    @Override
    public Optional<ExactLimit> perUnit(PerUnit perUnit) {
        return Optional.empty();
    }

    @Override
    public Optional<ExactLimit> relative(Relative relative) {
        return judgement
                .ground()
                .flatMap(ground ->
                        ground.fold(person -> Optional.<OutsideFigure>empty(), Optional::of, base -> Optional.empty()))
                .flatMap(outside -> outside.foldOutside(
                        other -> relative.reference()
                                .fold(
                                        place -> ExactFigure.in(other.value(), one.unit())
                                                .map(exact -> new ExactLimit(place.bound(), exact, one.unit())),
                                        assigned -> Optional.empty(),
                                        rank -> Optional.empty()),
                        assigned -> Optional.of(limit(
                                assigned.level().bound(),
                                assigned.level().value(),
                                assigned.level().unit())),
                        rank -> Optional.empty()));
    }

    @Override
    public Optional<ExactLimit> grade(Grade grade) {
        return Optional.empty();
    }

    @Override
    public Optional<ExactLimit> series(Series series) {
        return DemandedLevel.lastPoint(series, year).flatMap(criterion -> criterion.match(this));
    }

    @Override
    public Optional<ExactLimit> allOf(AllOf allOf) {
        return Optional.empty();
    }

    @Override
    public Optional<ExactLimit> narrative(Narrative narrative) {
        return Optional.empty();
    }

    @Override
    public Optional<ExactLimit> notYetSet(NotYetSet notYetSet) {
        return Optional.empty();
    }

    private Optional<ExactValue> in(Unit unit) {
        return ExactFigure.in(value, unit);
    }

    private Optional<ExactLimit> between(BigDecimal low, BigDecimal high, Unit unit) {
        return in(unit).map(exact -> {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
            return exact.compareWith(middle) <= 0 ? limit(Bound.AT_LEAST, low, unit) : limit(Bound.AT_MOST, high, unit);
        });
    }

    private static ExactLimit limit(Bound bound, BigDecimal value, Unit unit) {
        return new ExactLimit(bound, ExactValue.of(value, unit.kind()), unit);
    }
}
