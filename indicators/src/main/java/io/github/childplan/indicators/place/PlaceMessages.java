package io.github.childplan.indicators.place;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The parts of sentences about places. Stateless. */
final class PlaceMessages {

    private static final int MAX_LISTED = 10;

    private PlaceMessages() {}

    static Optional<Problem> problem(PlaceRegistry registry, PlaceLookup lookup, ProblemPlace at) {
        return lookup.fold(
                none -> Optional.of(Problem.of(IndicatorsProblem.UNKNOWN_PLACE)
                        .at(at)
                        .value(none.asked())
                        .with("day", day(none.day()))
                        .with("otherdays", candidates(none.onOtherDays()))
                        .with("nearest", IndicatorsMessages.list(nearest(registry, none)))
                        .build()),
                one -> Optional.empty(),
                several -> Optional.of(Problem.of(IndicatorsProblem.AMBIGUOUS_PLACE)
                        .at(at)
                        .value(several.asked())
                        .with("day", day(several.day()))
                        .with("candidates", candidates(several.candidates()))
                        .with(
                                "remedy",
                                IndicatorsMessages.text(
                                        several.day().isEmpty() ? "place.name-a-day" : "place.name-one"))
                        .build()));
    }

    static LocalizedText days(Validity validity) {
        if (validity.from().isPresent() && validity.to().isPresent()) {
            return IndicatorsMessages.text(
                    "place.from-to",
                    Map.of(
                            "from",
                            IndicatorsMessages.date(validity.from().get()),
                            "to",
                            IndicatorsMessages.date(validity.to().get())));
        }
        return validity.from()
                .map(from -> IndicatorsMessages.text("place.from", Map.of("from", IndicatorsMessages.date(from))))
                .or(() -> validity.to()
                        .map(to -> IndicatorsMessages.text("place.to", Map.of("to", IndicatorsMessages.date(to)))))
                .orElseGet(() -> IndicatorsMessages.text("place.unknown-days"));
    }

    /** Returns where another version stands: its line, if the data have lines. */
    static LocalizedText where(ProblemPlace place) {
        OptionalLong line = place.line();
        return line.isPresent()
                ? IndicatorsMessages.text("place.at-line", Map.of("line", Long.toString(line.getAsLong())))
                : IndicatorsMessages.text("place.elsewhere");
    }

    private static List<String> nearest(PlaceRegistry registry, PlaceLookup.None none) {
        return none.day().map(day -> registry.nearestNames(none.asked(), day)).orElse(List.of());
    }

    private static LocalizedText day(Optional<LocalDate> day) {
        return day.map(known -> IndicatorsMessages.text("place.on-day", Map.of("day", IndicatorsMessages.date(known))))
                .orElseGet(() -> IndicatorsMessages.text("place.without-day"));
    }

    private static LocalizedText candidates(List<PlaceMatch> matches) {
        List<LocalizedText> parts = new ArrayList<>();
        for (PlaceMatch match : matches) {
            for (PlaceVersion version : match.versions()) {
                parts.add(IndicatorsMessages.text(
                        "place.candidate",
                        Map.of("name", version.name(), "id", match.id().value(), "days", days(version.validity()))));
            }
        }
        if (parts.isEmpty()) {
            return IndicatorsMessages.text("figures.none");
        }
        return LocalizedText.of(joined(parts, Language.VI), joined(parts, Language.EN));
    }

    private static String joined(List<LocalizedText> parts, Language language) {
        String shown =
                parts.stream().limit(MAX_LISTED).map(part -> part.in(language)).collect(Collectors.joining("; "));
        return parts.size() > MAX_LISTED ? shown + "; …" : shown;
    }
}
