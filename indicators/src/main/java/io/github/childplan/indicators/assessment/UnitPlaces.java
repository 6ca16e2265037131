package io.github.childplan.indicators.assessment;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.attainment.UnitEvidence;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.NamedPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The places of a level within an area, each with its figures. They are those of the last day of the period for which there
 * are figures; after a reform one that takes in land from outside the area is there and has none.
 */
final class UnitPlaces {

    private UnitPlaces() {}

    static List<UnitEvidence> of(FiguresEvidence area, PlaceLevel level, int year) {
        Optional<AreaFigure> figure = area.timeline().inYear(year);
        LocalDate day = figure.map(known -> known.key().period().lastDay()).orElse(LocalDate.of(year, 12, 31));
        if (level == PlaceLevel.COMMUNE && figure.isPresent()) {
            return ofCoverage(area, figure.get().coverage());
        }
        return area.one().assessor().places().descendants(area.place(), day).stream()
                .filter(version -> version.level() == level)
                .map(version -> of(area, named(version)))
                .toList();
    }

    private static List<UnitEvidence> ofCoverage(FiguresEvidence area, Coverage coverage) {
        return coverage.expected().stream()
                .map(place -> coverage.within(place)
                        ? of(area, place)
                        : unit(
                                place,
                                new ClosedEvidence(
                                        area.one(), area.years(), Verdict.NOT_COMPARABLE, VerdictReason.OTHER_PLACE)))
                .toList();
    }

    private static UnitEvidence of(FiguresEvidence area, NamedPlace place) {
        return unit(place, area.ofUnit(place.id()));
    }

    private static UnitEvidence unit(NamedPlace place, Evidence evidence) {
        return new UnitEvidence(place.id().value(), place.name(), evidence);
    }

    private static NamedPlace named(PlaceVersion version) {
        PlaceId id = version.place();
        return new NamedPlace(id, version.name());
    }
}
