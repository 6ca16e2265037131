package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Judges a change between two years. */
final class ChangeJudge {

    private ChangeJudge() {}

    static Judgement judge(Change change, Evidence evidence, int baseYear, int year) {
        return judge(change, evidence, baseYear, year, BigDecimal.ONE);
    }

    /** The mean per year: the whole change against as many times the amount as years have passed. */
    static Judgement judgeMean(Change change, Evidence evidence, int baseYear, int year) {
        return judge(change, evidence, baseYear, year, BigDecimal.valueOf(Math.max(1, year - baseYear)));
    }

    private static Judgement judge(Change change, Evidence evidence, int baseYear, int year, BigDecimal years) {
        Optional<MeasuredValue> now = evidence.inYear(year);
        Optional<MeasuredValue> base = evidence.inYear(baseYear);
        if (now.isEmpty()) {
            return Judgement.open(Verdict.NO_DATA, VerdictReason.NO_FIGURE);
        }
        if (base.isEmpty()) {
            return Judgement.open(Verdict.NO_DATA, VerdictReason.BASE_FIGURE_MISSING);
        }
        Unit unit = change.unit().orElse(evidence.unit());
        return FigureInUnit.of(now.get(), unit)
                .judge(to -> FigureInUnit.of(base.get(), unit).judge(from -> held(change, from, to, years)));
    }

    private static Judgement held(Change change, ExactValue from, ExactValue to, BigDecimal years) {
        ExactValue moved = change.trend() == Change.Trend.INCREASE ? to.minus(from) : from.minus(to);
        Optional<ChangeAmount> amount = change.amount();
        if (amount.isEmpty()) {
            return Judgement.byValue(moved.numerator().signum() > 0);
        }
        if (change.of() == Change.Measure.PERCENT_OF_BASE) {
            if (from.numerator().signum() <= 0) {
                return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.BASE_IS_ZERO);
            }
            moved = moved.percentOf(from);
        }
        int comparison = moved.compareWith(amount.get().value().multiply(years));
        return Judgement.byValue(amount.get().bound().holds(comparison));
    }
}
