package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures that tell how things stand on a day: in place of the year of the day the latest period that had ended by then,
 * which may be a part of that year or end in the year before.
 *
 * @param whole all figures
 * @param day the day
 * @param latest the period, which units have in common with the whole; absent if none tells
 */
record DayEvidence(Evidence whole, LocalDate day, Optional<Period> latest) implements Evidence {

    /** The reasons that say that there are figures of other periods. */
    private static final Set<VerdictReason> OTHERS_THERE = Set.of(
            VerdictReason.ONLY_EARLIER_FIGURES, VerdictReason.SOME_YEARS_MISSING, VerdictReason.ONLY_PARTS_OF_YEARS);

    static DayEvidence of(Evidence whole, LocalDate day) {
        return new DayEvidence(whole, day, whole.latestBy(day));
    }

    @Override
    public int year() {
        return latest.map(Period::endYear).orElse(day.getYear());
    }

    @Override
    public Unit unit() {
        return whole.unit();
    }

    /** All of them, with that of the day: what has to hold throughout is open while its last part is. */
    @Override
    public List<Integer> years() {
        return whole.years();
    }

    @Override
    public Optional<MeasuredValue> inYear(int year) {
        return year == year() ? latest.flatMap(this::figure) : before(year).flatMap(whole::inYear);
    }

    @Override
    public Optional<MeasuredValue> inPeriod(Period period) {
        return period.lastDay().isAfter(day) ? Optional.empty() : whole.inPeriod(period);
    }

    @Override
    public Optional<ReportedFigure> reportedInYear(int year) {
        return year == year() ? latest.flatMap(this::reported) : before(year).flatMap(whole::reportedInYear);
    }

    @Override
    public Optional<ReportedFigure> reportedInPeriod(Period period) {
        return period.lastDay().isAfter(day) ? Optional.empty() : whole.reportedInPeriod(period);
    }

    @Override
    public Judgement withoutFigure(int year) {
        Judgement open = whole.withoutFigure(year);
        boolean later = whole.inYear(year).isPresent();
        boolean others = later || open.reason().filter(OTHERS_THERE::contains).isPresent();
        return year >= year() && others ? Judgement.open(Verdict.NO_DATA, VerdictReason.NO_FIGURE_BY_THE_DAY) : open;
    }

    @Override
    public boolean sameDefinition(int year, int other) {
        return whole.sameDefinition(year, other);
    }

    @Override
    public Optional<Baseline> baseline() {
        return whole.baseline();
    }

    @Override
    public Optional<List<UnitEvidence>> units(PerUnit perUnit, int year) {
        return whole.units(perUnit, year)
                .map(units -> units.stream()
                        .map(unit ->
                                new UnitEvidence(unit.id(), unit.name(), new DayEvidence(unit.evidence(), day, latest)))
                        .toList());
    }

    @Override
    public Optional<Evidence> ofPart(AllOf.Part part) {
        return whole.ofPart(part).map(evidence -> DayEvidence.of(evidence, day));
    }

    /** What is assigned or ranked is so for the year of the day; another place is compared for the same period. */
    @Override
    public Optional<OutsideFigure> outside(Reference reference, int year) {
        return reference.fold(
                place -> latest.filter(SubPeriods::isWholeYear).flatMap(period -> whole.outside(reference, year)),
                assigned -> whole.outside(reference, ofDay(year)),
                rank -> whole.outside(reference, ofDay(year)));
    }

    @Override
    public Optional<RecordedJudgement> recorded(int year) {
        return whole.recorded(ofDay(year));
    }

    /** The parts of a year up to the latest, where that is a part. */
    List<Period> parts(int year) {
        return latest.filter(period -> year == period.endYear() && !SubPeriods.isWholeYear(period))
                .map(SubPeriods::upTo)
                .orElse(List.of());
    }

    /** A part of a year is compared with the same part of an earlier year. */
    Evidence ofChange(int year) {
        boolean part = year == year()
                && latest.filter(period -> !SubPeriods.isWholeYear(period)).isPresent();
        return part ? new PeriodEvidence(whole, latest.get()) : this;
    }

    private int ofDay(int year) {
        return year == year() ? day.getYear() : year;
    }

    private Optional<Integer> before(int year) {
        return Optional.of(year).filter(earlier -> earlier < year());
    }

    private Optional<MeasuredValue> figure(Period period) {
        Optional<MeasuredValue> figure = whole.inPeriod(period);
        return figure.isPresent() || !SubPeriods.isWholeYear(period) ? figure : whole.inYear(period.endYear());
    }

    private Optional<ReportedFigure> reported(Period period) {
        Optional<ReportedFigure> figure = whole.reportedInPeriod(period);
        return figure.isPresent() || !SubPeriods.isWholeYear(period) ? figure : whole.reportedInYear(period.endYear());
    }
}
