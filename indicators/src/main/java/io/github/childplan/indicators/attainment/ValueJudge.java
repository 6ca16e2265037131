package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Holds one value against a level, a range or a value wanted on both sides. */
record ValueJudge(Comparison comparison) {

    /** By count where the level carries one and the figure is out of the same total, whatever the comparison; else by value. */
    Judgement level(Level level, MeasuredValue figure) {
        return byCount(level, figure).orElseGet(() -> in(level.unit(), figure, value -> level(level, value)));
    }

    Judgement band(Band band, MeasuredValue figure) {
        return in(band.unit(), figure, value -> band(band, value));
    }

    Judgement twoSided(TwoSided twoSided, MeasuredValue figure) {
        return in(twoSided.unit(), figure, value -> twoSided(twoSided, value));
    }

    /** Judges a value that is no figure of its own, such as a sum over years; empty for a criterion that is not about a value. */
    Optional<Judgement> value(Criterion criterion, Function<Unit, FigureInUnit> value) {
        if (criterion instanceof Level level) {
            return Optional.of(value.apply(level.unit()).judge(exact -> level(level, exact)));
        }
        if (criterion instanceof Band band) {
            return Optional.of(value.apply(band.unit()).judge(exact -> band(band, exact)));
        }
        return criterion instanceof TwoSided twoSided
                ? Optional.of(value.apply(twoSided.unit()).judge(exact -> twoSided(twoSided, exact)))
                : Optional.empty();
    }

    private Judgement level(Level level, ExactValue value) {
        return Judgement.byValue(
                level.bound().holds(comparison.compare(value, level.value(), level.printedDecimals())));
    }

    /** A value within the range is met whatever lies beyond; outside it, the document has to say. */
    private Judgement band(Band band, ExactValue value) {
        boolean fromLow = comparison.compare(value, band.low(), band.printedDecimals()) >= 0;
        boolean toHigh = comparison.compare(value, band.high(), band.printedDecimals()) <= 0;
        return switch (band.beyond()) {
            case ABOVE_SUCCEEDS -> Judgement.byValue(fromLow);
            case BELOW_SUCCEEDS -> Judgement.byValue(toHigh);
            case FAILS -> Judgement.byValue(fromLow && toHigh);
            case UNSTATED ->
                fromLow && toHigh
                        ? Judgement.byValue(true)
                        : Judgement.open(Verdict.NOT_JUDGED, VerdictReason.BEYOND_RANGE_UNSTATED);
        };
    }

    private Judgement twoSided(TwoSided twoSided, ExactValue value) {
        if (twoSided.tolerance().isPresent()) {
            BigDecimal tolerance = twoSided.tolerance().get();
            return Judgement.byValue(value.compareWith(twoSided.value().subtract(tolerance)) >= 0
                    && value.compareWith(twoSided.value().add(tolerance)) <= 0);
        }
        return twoSided.precision() == TwoSided.Precision.ABOUT
                ? Judgement.open(Verdict.NOT_JUDGED, VerdictReason.TOLERANCE_NOT_SET)
                : Judgement.byValue(
                        Comparisons.AS_PRINTED.compare(value, twoSided.value(), twoSided.printedDecimals()) == 0);
    }

    private static Optional<Judgement> byCount(Level level, MeasuredValue figure) {
        return level.basis()
                .flatMap(basis -> figure.findCounts()
                        .filter(counts -> counts.denominator() == basis.denominator())
                        .map(counts -> Judgement.byCount(holds(level, counts, basis))));
    }

    private static boolean holds(Level level, Ratio counts, Ratio basis) {
        return level.bound().holds(Long.compare(counts.numerator(), basis.numerator()));
    }

    private static Judgement in(Unit unit, MeasuredValue figure, Function<ExactValue, Judgement> judged) {
        return FigureInUnit.of(figure, unit).judge(judged);
    }
}
