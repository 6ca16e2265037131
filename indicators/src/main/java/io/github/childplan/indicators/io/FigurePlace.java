package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.date;
import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceLookup;
import io.github.childplan.indicators.place.PlaceMatch;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the place of a row as of the last day of its period. The area of the plan is found by its names and codes also after
 * it ceased to exist; a name that by then is that of another place as well is ambiguous and not guessed. Used once.
 */
final class FigurePlace {

    private final FigureCells cells;
    private final PlaceRegistry places;
    private final Optional<Place> area;

    FigurePlace(FigureCells cells, FiguresContext context) {
        this.cells = cells;
        this.places = context.places();
        this.area = context.area().flatMap(places::find);
    }

    Optional<PlaceId> read(Optional<Period> period) {
        Optional<String> text = cells.required("place", "figures.place");
        if (text.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        PlaceLookup found = lookUp(text.get(), period.get().lastDay());
        places.problem(found, cells.place("place")).ifPresent(problem -> cells.report(withExpectation(problem)));
        Optional<PlaceId> id = found.only().map(PlaceMatch::id);
        area.filter(place -> id.filter(place.id()::equals).isPresent())
                .ifPresent(place -> warnIfCeased(place, period.get()));
        return id;
    }

    private PlaceLookup lookUp(String text, LocalDate day) {
        PlaceLookup found = places.resolve(text, day);
        Optional<PlaceMatch> ceased = endOfArea(day)
                .flatMap(lastDay -> places.resolve(text, lastDay).candidates().stream()
                        .filter(match -> area.filter(match.place()::equals).isPresent())
                        .findFirst());
        if (ceased.isEmpty()) {
            return found;
        }
        List<PlaceMatch> candidates = new ArrayList<>(found.candidates());
        candidates.add(ceased.get());
        return candidates.size() == 1
                ? new PlaceLookup.One(found.asked(), found.day(), candidates.get(0))
                : new PlaceLookup.Several(found.asked(), found.day(), candidates);
    }

    /** Returns the last day of the area if it is before a day. */
    private Optional<LocalDate> endOfArea(LocalDate day) {
        return area.flatMap(place -> place.latest().validity().to()).filter(lastDay -> lastDay.isBefore(day));
    }

    private void warnIfCeased(Place place, Period period) {
        endOfArea(period.lastDay())
                .ifPresent(lastDay -> cells.report(cells.problem(IndicatorsProblem.AREA_HAS_CEASED, "place")
                        .expected(text("figures.place"))
                        .with("place", place.latest().name())
                        .with("ceased", date(lastDay))
                        .with("period", period.toString())));
    }

    private static Problem withExpectation(Problem problem) {
        return new Problem(
                problem.reason(), problem.place(), problem.value(), Optional.of(text("figures.place")), problem.text());
    }
}
