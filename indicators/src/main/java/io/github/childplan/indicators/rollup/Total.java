package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A running sum of values that can be added: counts of counts, or numbers of things where the indicator is told in such a number
 * ("12 playgrounds"), which is no rate. Not thread-safe.
 */
final class Total {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(Ratio.MAX_COUNT);

    private final Unit unit;
    private long numerator;
    private long denominator;
    private BigDecimal things = BigDecimal.ZERO;
    private boolean tooLarge;

    Total(Unit unit) {
        this.unit = unit;
    }

    /** Returns why a value cannot be added, if it cannot. */
    static Optional<NotCovered.Reason> obstacle(MeasuredValue value, Unit unit) {
        return value.fold(
                counted -> ofThings(unit) || unit.kind().rate()
                        ? Optional.<NotCovered.Reason>empty()
                        : Optional.of(NotCovered.Reason.OTHER_UNIT),
                stated -> {
                    if (!ofThings(unit)) {
                        return Optional.of(NotCovered.Reason.STATED_RATE);
                    }
                    return stated.unit().equals(unit)
                            ? Optional.<NotCovered.Reason>empty()
                            : Optional.of(NotCovered.Reason.OTHER_UNIT);
                });
    }

    void add(MeasuredValue value) {
        if (ofThings(unit)) {
            addThings(
                    value.fold(counted -> BigDecimal.valueOf(counted.counts().numerator()), stated -> stated.value()));
        } else {
            Ratio counts = value.findCounts().orElseThrow();
            addCounts(counts.numerator(), counts.denominator());
        }
    }

    void add(Total other) {
        tooLarge |= other.tooLarge;
        addCounts(other.numerator, other.denominator);
        addThings(other.things);
    }

    boolean tooLarge() {
        return tooLarge;
    }

    MeasuredValue value() {
        return ofThings(unit)
                ? new MeasuredValue.Stated(things, unit, OptionalInt.empty(), OptionalLong.empty(), Optional.empty())
                : MeasuredValue.counted(numerator, denominator);
    }

    /** No step overflows: both counts and the sum so far are at most twice the largest count, and that is far below the limit. */
    private void addCounts(long more, long of) {
        if (!tooLarge) {
            numerator += more;
            denominator += of;
            tooLarge = Math.max(numerator, denominator) > Ratio.MAX_COUNT;
        }
    }

    private void addThings(BigDecimal more) {
        if (!tooLarge) {
            things = things.add(more);
            tooLarge = things.abs().compareTo(LIMIT) > 0;
        }
    }

    private static boolean ofThings(Unit unit) {
        return unit.kind() == UnitKind.COUNT;
    }
}
