package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** A figure in the unit asked for, or why it has no value there; exactly one of the two. */
record FigureInUnit(Optional<ExactValue> value, Optional<Judgement> open) {

    static FigureInUnit of(MeasuredValue figure, Unit unit) {
        return figure.fold(counted -> counted(counted.counts(), unit.kind()), stated -> stated(stated, unit));
    }

    Judgement judge(Function<ExactValue, Judgement> judged) {
        return value.map(judged).orElseGet(open::orElseThrow);
    }

    /** Whether it is a figure in this unit, be it of nothing that was counted. */
    boolean comparable() {
        return open.filter(judgement -> judgement.verdict() == Verdict.NOT_COMPARABLE)
                .isEmpty();
    }

    /** Adds a part of another value to this one; without one of the two there is no sum. */
    FigureInUnit plus(FigureInUnit other, BigDecimal divisor) {
        if (value.isEmpty() || other.value().isEmpty()) {
            return value.isEmpty() ? this : other;
        }
        return of(value.get().plus(other.value().get().dividedBy(divisor)));
    }

    private static FigureInUnit counted(Ratio counts, UnitKind unit) {
        if (unit == UnitKind.COUNT) {
            return of(ExactValue.of(BigDecimal.valueOf(counts.numerator()), unit));
        }
        if (!unit.rate()) {
            return of(Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_UNIT));
        }
        return counts.undefined()
                ? of(Judgement.open(Verdict.NOT_APPLICABLE, VerdictReason.ZERO_DENOMINATOR))
                : of(ExactValue.of(counts, unit));
    }

    private static FigureInUnit stated(MeasuredValue.Stated stated, Unit unit) {
        return stated.unit().equals(unit)
                ? of(ExactValue.of(stated.value(), unit.kind()))
                : of(Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_UNIT));
    }

    static FigureInUnit of(ExactValue exact) {
        return new FigureInUnit(Optional.of(exact), Optional.empty());
    }

    static FigureInUnit of(Judgement judgement) {
        return new FigureInUnit(Optional.empty(), Optional.of(judgement));
    }
}
