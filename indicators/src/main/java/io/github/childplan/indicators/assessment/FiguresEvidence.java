package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.ReportedFigure;
import io.github.childplan.indicators.attainment.UnitEvidence;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.NotCovered;
import io.github.childplan.indicators.rollup.UnknownReason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of one place, indicator and part of the population as evidence for a target.
 *
 * @param one the target
 * @param indicator the indicator
 * @param place the place
 * @param role what the place is to the target
 * @param breakdown the part of the population
 * @param timeline the figures
 * @param years the years in which the target has to hold
 */
record FiguresEvidence(
        TargetCase one,
        IndicatorId indicator,
        PlaceId place,
        Role role,
        Breakdown breakdown,
        Timeline timeline,
        List<Integer> years)
        implements Evidence {

    /** What a place is to a target. */
    enum Role {
        /** The area the target speaks of. */
        AREA,
        /** One of several places that it looks at. */
        UNIT
    }

    static FiguresEvidence of(
            TargetCase one, IndicatorId indicator, PlaceId place, Role role, Breakdown breakdown, List<Integer> years) {
        Timeline timeline = one.timelines().of(indicator, place, breakdown);
        return new FiguresEvidence(one, indicator, place, role, breakdown, timeline, years);
    }

    /** The same for another place, as one of several. */
    FiguresEvidence ofUnit(PlaceId other) {
        return of(one, indicator, other, Role.UNIT, breakdown, years);
    }

    @Override
    public int year() {
        return years.get(years.size() - 1);
    }

    @Override
    public Unit unit() {
        return one.assessor().indicators().find(indicator).map(Indicator::unit).orElse(Unit.PERCENT);
    }

    @Override
    public Optional<MeasuredValue> inYear(int year) {
        return timeline.inYear(year).flatMap(AreaFigure::value);
    }

    @Override
    public Optional<ReportedFigure> reportedInYear(int year) {
        return timeline.inYear(year).flatMap(figure -> Reported.of(one, figure));
    }

    @Override
    public Optional<ReportedFigure> reportedInPeriod(Period period) {
        return timeline.inPeriod(period).flatMap(figure -> Reported.of(one, figure));
    }

    @Override
    public Optional<MeasuredValue> inPeriod(Period period) {
        return timeline.inPeriod(period).flatMap(AreaFigure::value);
    }

    @Override
    public Optional<Period> latestBy(LocalDate day) {
        return timeline.latestBy(day).map(figure -> figure.key().period());
    }

    /** Why a year has no figure, as exactly as it can be told. */
    @Override
    public Judgement withoutFigure(int year) {
        VerdictReason reason = reason(year);
        return switch (reason) {
            case OTHER_PLACE -> Judgement.open(Verdict.NOT_COMPARABLE, reason);
            case NO_DEFINITION -> Judgement.open(Verdict.NOT_JUDGED, reason);
            default -> Judgement.open(Verdict.NO_DATA, reason);
        };
    }

    @Override
    public boolean sameDefinition(int year, int other) {
        return definition(year).equals(definition(other));
    }

    @Override
    public Optional<Baseline> baseline() {
        return role == Role.AREA ? one.target().baseline() : Optional.empty();
    }

    @Override
    public Optional<List<UnitEvidence>> units(PerUnit perUnit, int year) {
        return perUnit.placeLevel()
                .map(level -> UnitPlaces.of(this, level, year))
                .filter(found -> !found.isEmpty());
    }

    @Override
    public Optional<Evidence> ofPart(AllOf.Part part) {
        return part.label().flatMap(label -> PartFigures.of(this, label));
    }

    @Override
    public Optional<OutsideFigure> outside(Reference reference, int year) {
        return one.assessor()
                .outsideFigures()
                .find(one.target().id(), reference, year, one.asOf())
                .or(() -> reference.fold(
                        other -> otherPlace(other, year), by -> Optional.empty(), by -> Optional.empty()));
    }

    /** Of the area a judgement may name the place or not; of one of several places it has to. */
    @Override
    public Optional<RecordedJudgement> recorded(int year) {
        Stream<Optional<PlaceId>> named =
                role == Role.UNIT ? Stream.of(Optional.of(place)) : Stream.of(Optional.empty(), Optional.of(place));
        return named.flatMap(unit ->
                        one.assessor().recordedJudgements().latest(one.target().id(), unit, year, one.asOf()).stream())
                .max(Comparator.comparing(RecordedJudgement::on));
    }

    /** Whether the place itself is of a level at the end of a year. */
    boolean isOfLevel(Optional<PlaceLevel> level, int year) {
        return one.assessor()
                .places()
                .versionOf(place, LocalDate.of(year, 12, 31))
                .filter(version -> level.equals(Optional.of(version.level())))
                .isPresent();
    }

    /** The place with its figures as one of several units. */
    UnitEvidence asUnit() {
        return new UnitEvidence(place.value(), one.named(place).name(), this);
    }

    /** A sum that lacks places is not the value of the other place. */
    private Optional<OutsideFigure> otherPlace(Reference.OtherPlace other, int year) {
        return other.place()
                .filter(known -> one.assessor().places().find(known).isPresent())
                .flatMap(
                        known -> one.timelines().of(indicator, known, breakdown).inYear(year))
                .filter(figure -> !figure.partial())
                .flatMap(figure -> figure.value()
                        .map(value -> new OutsideFigure.OtherValue(
                                one.target().id(),
                                year,
                                value,
                                one.named(figure.key().place()).name().vi(),
                                Optional.empty())));
    }

    /** The definition of a year's figure; one of a part of the year has that of the end of the year. */
    private Optional<Indicator> definition(int year) {
        LocalDate day = timeline.inYear(year)
                .map(figure -> figure.key().period().lastDay())
                .orElse(LocalDate.of(year, 12, 31));
        return one.assessor().indicators().find(indicator, day);
    }

    private VerdictReason reason(int year) {
        boolean onlyRates = timeline.inYear(year).stream()
                .flatMap(figure -> figure.coverage().notCovered().stream())
                .anyMatch(part -> part.reason() == NotCovered.Reason.STATED_RATE
                        || part.reason() == NotCovered.Reason.NO_PLACE_COUNT);
        if (onlyRates) {
            return VerdictReason.ONLY_STATED_RATES;
        }
        boolean tooLarge = timeline.inYear(year)
                .flatMap(AreaFigure::unknown)
                .filter(UnknownReason.SUM_TOO_LARGE::equals)
                .isPresent();
        if (tooLarge) {
            return VerdictReason.SUM_TOO_LARGE;
        }
        if (timeline.hasValues()) {
            return timeline.latestBefore(year).isPresent() && year == year()
                    ? VerdictReason.ONLY_EARLIER_FIGURES
                    : VerdictReason.SOME_YEARS_MISSING;
        }
        if (timeline.hasParts()) {
            return VerdictReason.ONLY_PARTS_OF_YEARS;
        }
        boolean given = !one.figures().breakdowns(indicator).isEmpty();
        if (given && one.assessor().indicators().find(indicator).isEmpty()) {
            return VerdictReason.NO_DEFINITION;
        }
        if (role == Role.AREA && !OtherPlaces.of(one).isEmpty()) {
            return VerdictReason.OTHER_PLACE;
        }
        return given && !breakdown.equals(Breakdown.total())
                ? VerdictReason.NO_FIGURE_OF_THE_POPULATION
                : VerdictReason.NO_FIGURE;
    }
}
