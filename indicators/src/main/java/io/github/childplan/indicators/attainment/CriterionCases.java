package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeBase;
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
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The judgement of each kind of criterion for one year, or for several where it has to hold in each.
 *
 * @param years the years of a criterion that speaks of several; of one that is judged in one year of them only that one
 */
record CriterionCases(ValueJudge values, ChangeReading reading, Evidence evidence, int year, List<Integer> years)
        implements Criterion.Cases<Judgement> {

    @Override
    public Judgement level(Level level) {
        return withFigure(level.unit(), figure -> values.level(level, figure), level.value());
    }

    @Override
    public Judgement band(Band band) {
        return withFigure(band.unit(), figure -> values.band(band, figure), band.low(), band.high());
    }

    @Override
    public Judgement twoSided(TwoSided twoSided) {
        BigDecimal high = twoSided.value().add(twoSided.tolerance().orElse(BigDecimal.ZERO));
        return withFigure(twoSided.unit(), figure -> values.twoSided(twoSided, figure), twoSided.value(), high);
    }

    @Override
    public Judgement change(Change change) {
        return switch (change.pace()) {
            case ONCE -> judge(change, year).once(year);
            case EACH_YEAR -> inEach(paceYears(change), y -> judge(change, y).sinceTheYearBefore(y));
            case MEAN_PER_YEAR -> judge(overTheYears(change), year).mean(year);
        };
    }

    @Override
    public Judgement maintain(Maintain maintain) {
        return inEach(years, y -> throughout(y, maintain.criterion()::match));
    }

    @Override
    public Judgement never(Never never) {
        return inEach(years, y -> throughout(y, cases -> cases.withoutEvent()));
    }

    @Override
    public Judgement perUnit(PerUnit perUnit) {
        return evidence.units(perUnit, year)
                .map(units -> new UnitsJudge(values, perUnit.share())
                        .judge(units.stream()
                                .map(unit -> new JudgedPart(
                                        JudgedPart.Kind.UNIT, unit.id(), unit.name(), unit(perUnit, unit.evidence())))
                                .toList()))
                .orElseGet(() -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.UNITS_NOT_IN_FIGURES));
    }

    @Override
    public Judgement relative(Relative relative) {
        return new RelativeJudge(values, evidence, year).judge(relative.reference());
    }

    @Override
    public Judgement grade(Grade grade) {
        return PersonJudge.grade(grade, evidence, year);
    }

    @Override
    public Judgement series(Series series) {
        return new SeriesJudge(series, values, evidence, year, this::inPeriod).judge();
    }

    @Override
    public Judgement allOf(AllOf allOf) {
        return Conjunction.of(IntStream.range(0, allOf.parts().size())
                .mapToObj(i -> part(allOf, i))
                .toList());
    }

    @Override
    public Judgement narrative(Narrative narrative) {
        return PersonJudge.narrative(evidence, year);
    }

    @Override
    public Judgement notYetSet(NotYetSet notYetSet) {
        return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.FIGURE_NOT_SET);
    }

    /** Judges a criterion in each of the years, where it is one that does not do so by itself. */
    Judgement inEachYear(Criterion criterion, List<Integer> asked) {
        return spansYears(criterion) ? criterion.match(this) : inEach(asked, y -> criterion.match(in(y)));
    }

    /** Judges a criterion in each month, quarter or half-year of the years. */
    Judgement inEachPart(Criterion criterion, Recurrence cadence, List<Integer> asked) {
        List<JudgedPart> parts = asked.stream()
                .flatMap(y -> SubPeriods.of(cadence, y).stream())
                .filter(period -> !(evidence instanceof DayEvidence on)
                        || !period.lastDay().isAfter(on.day()))
                .map(period -> part(period, inPeriod(criterion, period)))
                .toList();
        return parts.isEmpty()
                ? Judgement.open(Verdict.NOT_JUDGED, VerdictReason.PERIODS_NOT_IN_FIGURES)
                : Conjunction.of(parts);
    }

    /** Judges what has to hold throughout a year; of one of which only parts had ended by the day in each of those. */
    private Judgement throughout(int asked, Function<CriterionCases, Judgement> judged) {
        List<Period> parts = evidence instanceof DayEvidence on ? on.parts(asked) : List.of();
        return parts.isEmpty()
                ? judged.apply(in(asked))
                : Conjunction.of(parts.stream()
                        .map(period -> part(
                                period,
                                judged.apply(with(new PeriodEvidence(evidence, period))
                                        .in(asked))))
                        .toList());
    }

    private static JudgedPart part(Period period, Judgement judgement) {
        return new JudgedPart(
                JudgedPart.Kind.PERIOD, period.toString(), IndicatorsMessages.same(period.toString()), judgement);
    }

    private CriterionCases in(int otherYear) {
        return new CriterionCases(values, reading, evidence, otherYear, List.of(otherYear));
    }

    private CriterionCases with(Evidence other) {
        return new CriterionCases(values, reading, other, year, years);
    }

    private Judgement inPeriod(Criterion criterion, Period period) {
        return criterion.match(
                SubPeriods.isWholeYear(period)
                        ? in(period.endYear())
                        : with(new PeriodEvidence(evidence, period)).in(period.endYear()));
    }

    private Judgement unit(PerUnit perUnit, Evidence unit) {
        Optional<Recurrence> parts =
                perUnit.cadence().filter(cadence -> SubPeriods.years(cadence).isEmpty());
        return parts.isPresent()
                ? with(unit).inEachPart(perUnit.each(), parts.get(), spansYears(perUnit.each()) ? years : List.of(year))
                : perUnit.each().match(with(unit));
    }

    private JudgedPart part(AllOf allOf, int index) {
        AllOf.Part part = allOf.parts().get(index);
        String id = Integer.toString(index + 1);
        LocalizedText name =
                part.label().orElseGet(() -> IndicatorsMessages.text("part.measure", Map.of("number", id)));
        boolean ownFigures = allOf.relation() != AllOf.Relation.SAME_INDICATOR && needsFigures(part.criterion());
        Optional<Evidence> figures = ownFigures ? evidence.ofPart(part) : Optional.of(evidence);
        return new JudgedPart(
                JudgedPart.Kind.MEASURE,
                id,
                name,
                figures.map(found -> part.criterion().match(with(found)))
                        .orElseGet(() -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.PARTS_NOT_IN_FIGURES)));
    }

    private static boolean needsFigures(Criterion criterion) {
        return !(criterion instanceof Grade || criterion instanceof Narrative || criterion instanceof NotYetSet);
    }

    private static boolean spansYears(Criterion criterion) {
        return criterion instanceof Maintain
                || criterion instanceof Never
                || criterion instanceof Series
                || (criterion instanceof Change change && change.pace() != Change.Pace.ONCE);
    }

    private ChangeJudge judge(Change change, int changed) {
        return ChangeJudge.of(change, reading, evidence instanceof DayEvidence day ? day.ofChange(changed) : evidence);
    }

    /** A mean against the year before is one over all years, from the year before the first. */
    private Change overTheYears(Change change) {
        return change.base().kind() == ChangeBase.Kind.PREVIOUS_YEAR
                ? new Change(
                        change.trend(),
                        change.amount(),
                        change.of(),
                        change.unit(),
                        ChangeBase.year(years.get(0) - 1),
                        change.pace())
                : change;
    }

    /** From the year after the base on, where that is named; otherwise the years of the target. */
    private List<Integer> paceYears(Change change) {
        return change.base().year().isPresent() && evidence.years().size() == 1
                ? IntStream.rangeClosed(Math.min(change.base().year().getAsInt() + 1, year), year)
                        .boxed()
                        .toList()
                : years;
    }

    private static Judgement inEach(List<Integer> asked, IntFunction<Judgement> inOneYear) {
        return Conjunction.of(asked.stream()
                .map(y -> new JudgedPart(
                        JudgedPart.Kind.YEAR,
                        Integer.toString(y),
                        IndicatorsMessages.same(Integer.toString(y)),
                        inOneYear.apply(y)))
                .toList());
    }

    private Judgement withFigure(Unit unit, Function<MeasuredValue, Judgement> judged, BigDecimal... limits) {
        return evidence.reportedInYear(year)
                .map(figure -> Outcomes.joined(
                        figure.possible(unit, limits).stream().map(judged).toList()))
                .orElseGet(() -> evidence.withoutFigure(year));
    }

    private Judgement withoutEvent() {
        Unit unit = evidence.inYear(year)
                .map(figure -> figure.fold(counted -> evidence.unit(), MeasuredValue.Stated::unit))
                .orElseGet(evidence::unit);
        return withFigure(unit, CriterionCases::withoutEvent);
    }

    private static Judgement withoutEvent(MeasuredValue figure) {
        return figure.fold(
                counted -> counted.counts().undefined()
                        ? Judgement.open(Verdict.NOT_APPLICABLE, VerdictReason.ZERO_DENOMINATOR)
                        : Judgement.byValue(counted.counts().numerator() == 0),
                stated -> Judgement.byValue(stated.value().compareTo(BigDecimal.ZERO) == 0));
    }
}
