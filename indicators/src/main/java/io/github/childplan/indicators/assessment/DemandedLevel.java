package io.github.childplan.indicators.assessment;

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
import io.github.childplan.core.value.Bound;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The one level that a criterion comes down to, from which a gap and a way can be measured: that of a level, of a level to be
 * maintained, of the last point of a series that has come, and the end of a range that matters where the other may be passed.
 *
 * @param year the year that is judged
 */
record DemandedLevel(int year) implements Criterion.Cases<Optional<Level>> {

    static Optional<Level> of(Criterion criterion, int year) {
        return criterion.match(new DemandedLevel(year));
    }

    /** What a series asks for in a year: its last point that has come. */
    static Optional<Criterion> lastPoint(Series series, int year) {
        return series.points().stream()
                .filter(point -> point.period().endYear() <= year)
                .max(Comparator.comparing(Series.Point::period))
                .map(Series.Point::criterion);
    }

    @Override
    public Optional<Level> level(Level level) {
        return Optional.of(level);
    }

    @Override
    public Optional<Level> band(Band band) {
        return switch (band.beyond()) {
            case ABOVE_SUCCEEDS -> Optional.of(level(Bound.AT_LEAST, band.low(), band));
            case BELOW_SUCCEEDS -> Optional.of(level(Bound.AT_MOST, band.high(), band));
            case FAILS, UNSTATED -> Optional.empty();
        };
    }

    @Override
    public Optional<Level> twoSided(TwoSided twoSided) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> change(Change change) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> maintain(Maintain maintain) {
        return maintain.criterion().match(this);
    }

    @Override
    public Optional<Level> never(Never never) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> perUnit(PerUnit perUnit) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> relative(Relative relative) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> grade(Grade grade) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> series(Series series) {
        return lastPoint(series, year).flatMap(criterion -> criterion.match(this));
    }

    @Override
    public Optional<Level> allOf(AllOf allOf) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> narrative(Narrative narrative) {
        return Optional.empty();
    }

    @Override
    public Optional<Level> notYetSet(NotYetSet notYetSet) {
        return Optional.empty();
    }

    private static Level level(Bound bound, BigDecimal value, Band band) {
        return new Level(bound, value, band.unit(), OptionalInt.of(band.printedDecimals()), Optional.empty());
    }
}
