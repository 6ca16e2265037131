package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.rollup.AreaSums;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdicts of many areas on the targets of one plan, and the figures behind them. Immutable and thread-safe.
 *
 * @param sums the figures of the areas, of those that count at the date
 * @param verdicts one verdict an area and target: area by area, in the order in which they were asked for, and within an area in
 *     the order of the plan
 */
public record AreaVerdicts(AreaSums sums, List<AreaVerdict> verdicts) {

    /** Copies the list. */
    public AreaVerdicts {
        Objects.requireNonNull(sums, "sums");
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Returns the verdict of an area on a target.
     *
     * @param area the area
     * @param target the target
     * @return the verdict; empty if the area was not asked for, or the plan does not have the target
     */
    public Optional<AreaVerdict> find(PlaceId area, TargetId target) {
        return verdicts.stream()
                .filter(one -> one.area().equals(area) && one.target().equals(target))
                .findFirst();
    }

    /**
     * Returns how many targets of an area have a verdict.
     *
     * @param area the area
     * @param verdict the verdict
     * @return the number of targets
     */
    public long count(PlaceId area, Verdict verdict) {
        return verdicts.stream()
                .filter(one -> one.area().equals(area) && one.judgement().verdict() == verdict)
                .count();
    }
}
