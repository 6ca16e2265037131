package io.github.childplan.indicators.rollup;

import static io.github.childplan.indicators.problem.IndicatorsMessages.same;
import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences of this package. Stateless. */
final class RollUpMessages {

    /** The most places that one sentence names. */
    private static final int MAX_NAMES = 20;

    private RollUpMessages() {}

    static LocalizedText isNowIn(NotCovered.Reason reason, NamedPlace successor) {
        String key = reason == NotCovered.Reason.LAND_UNKNOWN ? "rollup.land-unknown" : "rollup.outside-land";
        return text(key, Map.of("successor", successor.name()));
    }

    static LocalizedText wasPartOf(List<NamedPlace> predecessors) {
        return text("rollup.split-off", Map.of("predecessor", names(predecessors)));
    }

    static LocalizedText hadLandOf(NamedPlace successor) {
        return text("rollup.larger-then", Map.of("successor", successor.name()));
    }

    static LocalizedText obstacle(NotCovered.Reason reason) {
        return text("rollup.obstacle." + reason.name());
    }

    static LocalizedText noPlaceCount(Ratio counts, int leaves) {
        return leaves == 1
                ? text("rollup.no-place-count", Map.of("value", counts))
                : text("rollup.no-place-total", Map.of("value", counts, "total", Integer.toString(leaves)));
    }

    static Problem tooLarge(ObservationKey key, NamedPlace place) {
        String limit = Long.toString(Ratio.MAX_COUNT);
        return about(IndicatorsProblem.SUM_TOO_LARGE, key, place)
                .expected(text("figures.at-most", Map.of("limit", limit)))
                .with("limit", limit)
                .build();
    }

    static Problem differs(ObservationKey key, NamedPlace place, Observation own, MeasuredValue sum) {
        return about(IndicatorsProblem.OWN_FIGURE_DIFFERS_FROM_SUM, key, place)
                .at(own.origin())
                .value(shown(own.value()).in(Language.EN))
                .expected(shown(sum))
                .with("own", shown(own.value()))
                .with("sum", shown(sum))
                .build();
    }

    static Problem outOfForce(ObservationKey key, NamedPlace area, Collection<NamedPlace> places) {
        LocalDate day = key.period().lastDay();
        return about(IndicatorsProblem.PLACES_NOT_IN_FORCE, key, area)
                .value(places.iterator().next().id().value())
                .with("places", names(places))
                .with("day", IndicatorsMessages.date(day))
                .expected(text("rollup.in-force", Map.of("day", IndicatorsMessages.date(day))))
                .build();
    }

    static Problem breakdown(
            IndicatorsProblem reason,
            ObservationKey key,
            NamedPlace area,
            String dimension,
            List<LocalizedText> places) {
        return about(reason, key, area)
                .value(dimension)
                .with("part", key.breakdown().values().isEmpty() ? "" : ", " + key.breakdown())
                .with("places", joined(places))
                .expected(text("rollup.total"))
                .build();
    }

    /** Returns a place with what its parts add up to and what its total is. */
    static LocalizedText partsAndTotal(NamedPlace place, Ratio parts, Ratio total) {
        return text("rollup.parts-and-total", Map.of("place", place.name(), "parts", parts, "total", total));
    }

    static LocalizedText names(Collection<NamedPlace> places) {
        return joined(places.stream().map(NamedPlace::name).toList());
    }

    private static LocalizedText joined(List<LocalizedText> names) {
        LocalizedText all = LocalizedText.of(joined(names, Language.VI), joined(names, Language.EN));
        int more = names.size() - MAX_NAMES;
        return more <= 0 ? all : text("rollup.and-more", Map.of("places", all, "more", Integer.toString(more)));
    }

    private static String joined(List<LocalizedText> names, Language language) {
        return names.stream().limit(MAX_NAMES).map(name -> name.in(language)).collect(Collectors.joining(", "));
    }

    private static Problem.Builder about(IndicatorsProblem reason, ObservationKey key, NamedPlace place) {
        return Problem.of(reason)
                .with("indicator", key.indicator().value())
                .with("period", key.period().toString())
                .with("place", place.name());
    }

    private static LocalizedText shown(MeasuredValue value) {
        return value.fold(
                counted -> same(counted.counts().toString()),
                given -> LocalizedText.of(shown(given, Language.VI), shown(given, Language.EN)));
    }

    private static String shown(MeasuredValue.Stated given, Language language) {
        return NumberStyle.of(language).print(given.value(), given.printedDecimals())
                + given.unit().suffix(language);
    }
}
