package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.indicators.observation.ObservationKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All figures of one indicator that bear on each other, with the sums that follow from them.
 *
 * @param indicator the indicator
 * @param slices the columns
 * @param smallness what is small
 * @param places the rows that are not divided further, in the order of the registry
 * @param areas the rows of the areas they add to
 */
record Table(IndicatorId indicator, Slices slices, Smallness smallness, List<Row> places, List<Row> areas) {

    ObservationKey key(Row row, int slice) {
        Slice one = slices.get(slice);
        return new ObservationKey(indicator, row.place, one.period(), one.breakdown());
    }

    /** What adds up to each sum that is not withheld. */
    Set<Set<ObservationKey>> shownSums() {
        Map<ObservationKey, Set<ObservationKey>> parts = parts(Row.Kind.SUM);
        areas.forEach(area -> area.suppressed.stream().forEach(slice -> parts.remove(key(area, slice))));
        return Set.copyOf(parts.values());
    }

    /** By the sums over areas or by the areas' own figures, what adds up to them. */
    Map<ObservationKey, Set<ObservationKey>> parts(Row.Kind kind) {
        Map<ObservationKey, Set<ObservationKey>> parts = new HashMap<>();
        places.forEach(place -> place.areas().forEach((area, added) -> {
            if (area.kind == kind) {
                added.stream()
                        .forEach(slice -> parts.computeIfAbsent(key(area, slice), sum -> new HashSet<>())
                                .add(key(place, slice)));
            }
        }));
        return parts;
    }
}
