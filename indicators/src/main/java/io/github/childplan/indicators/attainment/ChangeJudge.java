package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Judges a change from a base, in the year of its evidence or at a pace. */
record ChangeJudge(Change change, Optional<Change.Measure> measure, Evidence evidence) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ChangeJudge of(Change change, ChangeReading reading, Evidence evidence) {
        boolean unclear = change.amount().isPresent() && change.of() == Change.Measure.UNSTATED;
        return new ChangeJudge(change, unclear ? reading.measure(change) : Optional.of(change.of()), evidence);
    }

    /** From the base to the year. */
    Judgement once(int year) {
        return fromBase(year, change.base().year().orElse(year - 1));
    }

    /** From the year before. */
    Judgement sinceTheYearBefore(int year) {
        return judged(year, OptionalInt.of(year - 1), 1);
    }

    /** The mean per year from the base on. */
    Judgement mean(int year) {
        return fromBase(year, change.base().year().orElse(year - 1));
    }

    private Judgement fromBase(int year, int baseYear) {
        boolean unstated = change.base().kind() == ChangeBase.Kind.UNSTATED;
        if (unstated && evidence.baseline().isEmpty()) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.BASE_UNSTATED);
        }
        OptionalInt from = unstated ? evidence.baseline().get().year() : OptionalInt.of(baseYear);
        if (from.isPresent() && from.getAsInt() >= year) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.BASE_NOT_EARLIER);
        }
        boolean mean = change.pace() == Change.Pace.MEAN_PER_YEAR;
        if (mean && from.isEmpty()) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.BASE_UNSTATED);
        }
        return judged(year, from, mean ? year - from.getAsInt() : 1);
    }

    private Judgement judged(int year, OptionalInt from, int years) {
        if (measure.isEmpty()) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.POINTS_OR_PERCENT_UNCLEAR);
        }
        Optional<ReportedFigure> now = evidence.reportedInYear(year);
        if (now.isEmpty()) {
            return evidence.withoutFigure(year);
        }
        Optional<BaseFigure> base = base(from);
        if (base.isEmpty()) {
            return Judgement.open(Verdict.NO_DATA, VerdictReason.BASE_FIGURE_MISSING);
        }
        return judged(year, now.get(), base.get(), years).withGround(base.get());
    }

    private Judgement judged(int year, ReportedFigure now, BaseFigure base, int years) {
        boolean otherDefinition = base.source() == BaseFigure.Source.FIGURES
                && !evidence.sameDefinition(year, base.year().orElseThrow());
        if (otherDefinition) {
            return Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_DEFINITION);
        }
        Unit unit = change.unit().orElse(evidence.unit());
        if (measure.equals(Optional.of(Change.Measure.POINTS)) && !unit.kind().rate()) {
            return Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_UNIT);
        }
        Judgement ofTheReported = judged(now.value(), base.value(), unit, years);
        ReportedFigure start = reported(base);
        if (ofTheReported.verdict() == Verdict.NOT_COMPARABLE) {
            return ofTheReported;
        }
        if (now.hasNoEnds(unit) || start.hasNoEnds(unit)) {
            return Outcomes.tooFew();
        }
        return Outcomes.joined(now.ends(unit).stream()
                .flatMap(to -> start.ends(unit).stream().map(from -> judged(to, from, unit, years)))
                .toList());
    }

    private Judgement judged(MeasuredValue now, MeasuredValue base, Unit unit, int years) {
        return FigureInUnit.of(now, unit)
                .judge(to -> FigureInUnit.of(base, unit).judge(from -> held(from, to, years)));
    }

    /** The base with what it lacks; what the plan prints is whole. */
    private ReportedFigure reported(BaseFigure base) {
        return base.source() == BaseFigure.Source.FIGURES
                ? evidence.reportedInYear(base.year().orElseThrow()).orElseThrow()
                : ReportedFigure.whole(base.value());
    }

    /** The figure of the base year; without one what the plan prints with the target, if that is of the same year or of none. */
    private Optional<BaseFigure> base(OptionalInt from) {
        Optional<BaseFigure> figure = from.isEmpty()
                ? Optional.empty()
                : evidence.inYear(from.getAsInt()).map(value -> new BaseFigure(from, value, BaseFigure.Source.FIGURES));
        return figure.or(() -> evidence.baseline()
                .filter(printed -> change.pace() != Change.Pace.EACH_YEAR
                        && (printed.year().isEmpty() || printed.year().equals(from)))
                .map(printed -> new BaseFigure(from, value(printed), BaseFigure.Source.PLAN)));
    }

    private static MeasuredValue value(Baseline printed) {
        return new MeasuredValue.Stated(
                printed.quantity().value(),
                printed.quantity().unit(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private Judgement held(ExactValue from, ExactValue to, int years) {
        ExactValue moved = increase() ? to.minus(from) : from.minus(to);
        Optional<ChangeAmount> amount = change.amount();
        if (amount.isEmpty()) {
            return Judgement.byValue(moved.numerator().signum() > 0);
        }
        BigDecimal whole = amount.get().value().multiply(BigDecimal.valueOf(years));
        Bound bound = amount.get().bound();
        if (!measure.equals(Optional.of(Change.Measure.PERCENT_OF_BASE))) {
            return Judgement.byValue(bound.holds(moved.compareWith(whole)));
        }
        if (from.numerator().signum() <= 0) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.BASE_IS_ZERO);
        }
        boolean ofTheBase = bound.holds(moved.percentOf(from).compareWith(whole));
        return years == 1
                        || ofTheBase
                                == bound.holds(compound(from, to, amount.get().value(), years))
                ? Judgement.byValue(ofTheBase)
                : Judgement.open(Verdict.NOT_JUDGED, VerdictReason.MEAN_RATE_UNCLEAR);
    }

    /** The sign of the change minus the one that so many per cent from year to year would make. */
    private int compound(ExactValue from, ExactValue to, BigDecimal percent, int years) {
        BigDecimal signed = increase() ? percent : percent.negate();
        BigDecimal factor =
                HUNDRED.add(signed).max(BigDecimal.ZERO).divide(HUNDRED).pow(years);
        ExactValue expected = new ExactValue(from.numerator().multiply(factor), from.denominator(), Optional.empty());
        int above = to.minus(expected).numerator().signum();
        return increase() ? above : -above;
    }

    private boolean increase() {
        return change.trend() == Change.Trend.INCREASE;
    }
}
