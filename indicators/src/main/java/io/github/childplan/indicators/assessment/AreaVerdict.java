package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.attainment.Judgement;
import java.util.Objects;

/**
 * Whether one area attains one target, without the explanation. Immutable and thread-safe.
 *
 * @param area the area
 * @param target the target
 * @param judgement the verdict and, where it is neither yes nor no, why
 * @param due whether the target is due
 */
public record AreaVerdict(PlaceId area, TargetId target, Judgement judgement, Due due) {

    /** Checks that nothing is null. */
    public AreaVerdict {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(due, "due");
    }
}
