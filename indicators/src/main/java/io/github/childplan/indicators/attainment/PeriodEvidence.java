package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures of one part of the year: of the first quarter of this year, and of the first quarters of the years before. */
record PeriodEvidence(Evidence whole, Period period) implements Evidence {

    /** The reasons that say that there are figures of other periods. */
    private static final Set<VerdictReason> OTHERS_THERE = Set.of(
            VerdictReason.ONLY_PARTS_OF_YEARS, VerdictReason.SOME_YEARS_MISSING, VerdictReason.NO_FIGURE_BY_THE_DAY);

    @Override
    public int year() {
        return period.endYear();
    }

    @Override
    public Unit unit() {
        return whole.unit();
    }

    @Override
    public List<Integer> years() {
        return List.of(year());
    }

    @Override
    public Optional<MeasuredValue> inYear(int year) {
        return whole.inPeriod(SubPeriods.inYear(period, year));
    }

    @Override
    public Optional<MeasuredValue> inPeriod(Period part) {
        return whole.inPeriod(part);
    }

    @Override
    public Optional<ReportedFigure> reportedInYear(int year) {
        return whole.reportedInPeriod(SubPeriods.inYear(period, year));
    }

    @Override
    public Optional<ReportedFigure> reportedInPeriod(Period part) {
        return whole.reportedInPeriod(part);
    }

    /** A figure of the whole year does not tell the part from the rest. */
    @Override
    public Judgement withoutFigure(int year) {
        boolean ofTheYear =
                !(whole instanceof DayEvidence) && whole.inYear(year).isPresent();
        if (ofTheYear) {
            return Judgement.open(Verdict.NOT_JUDGED, VerdictReason.PERIODS_NOT_IN_FIGURES);
        }
        Judgement open = whole.withoutFigure(year);
        boolean others = open.reason().filter(OTHERS_THERE::contains).isPresent();
        return others ? Judgement.open(Verdict.NO_DATA, VerdictReason.SOME_PERIODS_MISSING) : open;
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
                                new UnitEvidence(unit.id(), unit.name(), new PeriodEvidence(unit.evidence(), period)))
                        .toList());
    }

    @Override
    public Optional<Evidence> ofPart(AllOf.Part part) {
        return whole.ofPart(part).map(evidence -> new PeriodEvidence(evidence, period));
    }

    @Override
    public Optional<RecordedJudgement> recorded(int year) {
        return whole.recorded(year);
    }
}
