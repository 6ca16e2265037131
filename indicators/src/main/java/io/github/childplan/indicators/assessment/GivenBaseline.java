package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.Objects;

/**
 * The value from which the way to a target is measured, given by whoever assesses it, because the plan prints none: stunting stood
 * at 28.4% in 2020. Immutable and thread-safe.
 *
 * @param target the target
 * @param year the year of the value
 * @param value the value
 * @param source where it is from
 */
public record GivenBaseline(TargetId target, int year, MeasuredValue value, String source) {

    /**
     * Checks the source.
     *
     * @throws IllegalArgumentException if it is blank or holds what no document prints
     */
    public GivenBaseline {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(value, "value");
        source = Texts.require("source", source);
    }
}
