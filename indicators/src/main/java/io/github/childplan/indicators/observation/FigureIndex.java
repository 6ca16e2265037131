package io.github.childplan.indicators.observation;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Figures by population, period and place, the ones that count and those of the same key. Nothing changes it once it is made. */
final class FigureIndex {

    private static final Comparator<Observation> BY_KNOWN =
            Comparator.comparing(figure -> figure.known().orElse(LocalDate.MIN));

    private record Population(IndicatorId indicator, Breakdown breakdown) {}

    private final List<Observation> all;
    private final Map<Population, Map<Period, Map<PlaceId, Observation>>> counting = new HashMap<>();
    private final Map<Population, List<Period>> periods = new HashMap<>();
    private final Map<IndicatorId, List<Breakdown>> breakdowns = new HashMap<>();
    private final Map<ObservationKey, List<Observation>> revisions = new HashMap<>();

    /** Takes figures and reports each that stands twice. */
    FigureIndex(Collection<Observation> figures, RevisionPolicy policy, List<Problem> problems) {
        List<Observation> kept = new ArrayList<>(figures.size());
        for (Observation figure : figures) {
            if (enter(figure, problems)) {
                kept.add(figure);
            }
        }
        this.all = Collections.unmodifiableList(kept);
        revisions.forEach((key, known) -> choose(key, known, policy));
        counting.forEach((population, byPeriod) -> {
            periods.put(population, byPeriod.keySet().stream().sorted().toList());
            breakdowns
                    .computeIfAbsent(population.indicator(), id -> new ArrayList<>())
                    .add(population.breakdown());
        });
        breakdowns.replaceAll((id, parts) -> parts.stream().sorted().toList());
    }

    List<Observation> all() {
        return all;
    }

    Map<PlaceId, Observation> at(IndicatorId indicator, Breakdown breakdown, Period period) {
        Map<PlaceId, Observation> found = counting.getOrDefault(new Population(indicator, breakdown), Map.of())
                .getOrDefault(period, Map.of());
        return Collections.unmodifiableMap(found);
    }

    List<Period> periods(IndicatorId indicator, Breakdown breakdown) {
        return periods.getOrDefault(new Population(indicator, breakdown), List.of());
    }

    List<Breakdown> breakdowns(IndicatorId indicator) {
        return breakdowns.getOrDefault(Objects.requireNonNull(indicator, "indicator"), List.of());
    }

    /** Returns all figures of a key that has several, the one known first in front. */
    List<Observation> revisions(ObservationKey key) {
        Objects.requireNonNull(key, "key");
        return revisions.isEmpty() ? List.of() : revisions.getOrDefault(key, List.of());
    }

    private boolean enter(Observation figure, List<Problem> problems) {
        Map<PlaceId, Observation> byPlace = byPlace(figure);
        Observation earlier = byPlace.putIfAbsent(figure.place(), figure);
        if (earlier == null) {
            return true;
        }
        List<Observation> known = revisions.computeIfAbsent(figure.key(), key -> new ArrayList<>(List.of(earlier)));
        for (Observation other : known) {
            if (other.known().equals(figure.known())) {
                problems.add(ObservationMessages.sameFigureTwice(other, figure));
                return false;
            }
        }
        known.add(figure);
        return true;
    }

    private void choose(ObservationKey key, List<Observation> known, RevisionPolicy policy) {
        known.sort(BY_KNOWN);
        Observation chosen = known.size() == 1 ? known.get(0) : policy.choose(List.copyOf(known));
        if (!known.contains(chosen)) {
            throw new IllegalArgumentException("policy " + policy.name() + " chose a figure for " + key
                    + " that is none of its revisions, must choose one of them");
        }
        byPlace(chosen).put(key.place(), chosen);
    }

    private Map<PlaceId, Observation> byPlace(Observation figure) {
        return counting.computeIfAbsent(
                        new Population(figure.indicator(), figure.breakdown()), population -> new HashMap<>())
                .computeIfAbsent(figure.period(), period -> new LinkedHashMap<>());
    }
}
