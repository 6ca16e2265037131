package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.ReportedFigure;
import io.github.childplan.indicators.attainment.UnitEvidence;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The figures of several places taken together: counts add up, rates that are merely stated do not.
 *
 * @param whole what is the same for all of them
 * @param places the places, at least one
 */
record TogetherEvidence(ClosedEvidence whole, List<FiguresEvidence> places) implements Evidence {

    @Override
    public int year() {
        return whole.year();
    }

    @Override
    public Unit unit() {
        return whole.unit();
    }

    @Override
    public List<Integer> years() {
        return whole.years();
    }

    @Override
    public Optional<MeasuredValue> inYear(int year) {
        return sum(place -> place.inYear(year));
    }

    @Override
    public Optional<MeasuredValue> inPeriod(Period period) {
        return sum(place -> place.inPeriod(period));
    }

    @Override
    public Optional<ReportedFigure> reportedInYear(int year) {
        return together(inYear(year), place -> place.reportedInYear(year));
    }

    @Override
    public Optional<ReportedFigure> reportedInPeriod(Period period) {
        return together(inPeriod(period), place -> place.reportedInPeriod(period));
    }

    /** The sum lacks what any of its parts lacks. */
    private Optional<ReportedFigure> together(
            Optional<MeasuredValue> sum, Function<FiguresEvidence, Optional<ReportedFigure>> figure) {
        List<ReportedFigure> parts =
                places.stream().map(figure).flatMap(Optional::stream).toList();
        return sum.map(value -> new ReportedFigure(
                value,
                parts.stream().anyMatch(ReportedFigure::partial),
                parts.stream().mapToLong(ReportedFigure::openPlaces).sum()));
    }

    @Override
    public Optional<Period> latestBy(LocalDate day) {
        return places.stream().flatMap(place -> place.latestBy(day).stream()).max(Comparator.naturalOrder());
    }

    @Override
    public Judgement withoutFigure(int year) {
        List<Optional<MeasuredValue>> figures =
                places.stream().map(place -> place.inYear(year)).toList();
        if (figures.stream().allMatch(Optional::isPresent)) {
            boolean counted = figures.stream()
                    .allMatch(
                            figure -> figure.flatMap(MeasuredValue::findCounts).isPresent());
            return Judgement.open(
                    Verdict.NO_DATA, counted ? VerdictReason.SUM_TOO_LARGE : VerdictReason.ONLY_STATED_RATES);
        }
        return figures.stream().anyMatch(Optional::isPresent)
                ? Judgement.open(Verdict.NO_DATA, VerdictReason.TOO_FEW_REPORTED)
                : places.get(0).withoutFigure(year);
    }

    @Override
    public boolean sameDefinition(int year, int other) {
        return places.stream().allMatch(place -> place.sameDefinition(year, other));
    }

    @Override
    public Optional<List<UnitEvidence>> units(PerUnit perUnit, int year) {
        List<UnitEvidence> units = new ArrayList<>();
        for (FiguresEvidence place : places) {
            boolean itself = place.isOfLevel(perUnit.placeLevel(), year);
            if (itself) {
                units.add(place.asUnit());
            } else {
                place.units(perUnit, year).ifPresent(units::addAll);
            }
        }
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }

    @Override
    public Optional<RecordedJudgement> recorded(int year) {
        return whole.recorded(year);
    }

    private Optional<MeasuredValue> sum(Function<FiguresEvidence, Optional<MeasuredValue>> figure) {
        List<MeasuredValue> values =
                places.stream().map(figure).flatMap(Optional::stream).toList();
        if (values.size() < places.size()) {
            return Optional.empty();
        }
        List<Ratio> counts =
                values.stream().flatMap(value -> value.findCounts().stream()).toList();
        return counts.size() == values.size() ? added(counts) : addedNumbers(values);
    }

    private static Optional<MeasuredValue> added(List<Ratio> counts) {
        long numerator = 0;
        long denominator = 0;
        for (Ratio one : counts) {
            numerator += one.numerator();
            denominator += one.denominator();
            if (numerator > Ratio.MAX_COUNT || denominator > Ratio.MAX_COUNT) {
                return Optional.empty();
            }
        }
        return Optional.of(MeasuredValue.counted(numerator, denominator));
    }

    /** Numbers of things add up as well, if all are numbers of the same things. */
    private static Optional<MeasuredValue> addedNumbers(List<MeasuredValue> values) {
        List<MeasuredValue.Stated> stated = values.stream()
                .filter(MeasuredValue.Stated.class::isInstance)
                .map(MeasuredValue.Stated.class::cast)
                .toList();
        boolean sameThings = stated.size() == values.size()
                && stated.stream().map(MeasuredValue.Stated::unit).distinct().count() == 1
                && stated.get(0).unit().kind() == UnitKind.COUNT;
        return sameThings
                ? Optional.of(new MeasuredValue.Stated(
                        stated.stream().map(MeasuredValue.Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                        stated.get(0).unit(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        Optional.empty()))
                : Optional.empty();
    }
}
