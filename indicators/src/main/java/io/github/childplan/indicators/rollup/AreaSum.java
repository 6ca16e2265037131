package io.github.childplan.indicators.rollup;

import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The figure of an area as {@link AreaFigure} has it, with numbers of places in place of their names: 3,206 of 3,321 communes
 * reported. {@link AreaSums#figure} gives the names. Immutable and thread-safe.
 *
 * @param key what the figure is about; its place is the area
 * @param value the area's own value or the sum; empty if it is unknown
 * @param origin where the value comes from
 * @param sum the sum of the places that reported, also where the area's own figure is used
 * @param expected how many places make the area
 * @param reported how many of them were added
 * @param missing how many have no figure
 * @param notCovered how many parts of the area no sum can hold
 * @param status ESTIMATED if any figure in the value is; there if and only if there is a value
 * @param finality PROVISIONAL if any figure in the value is; there if and only if there is a value
 * @param known the latest day on which a figure in the value became known; empty if all were always known
 */
public record AreaSum(
        ObservationKey key,
        Optional<MeasuredValue> value,
        Optional<FigureOrigin> origin,
        Optional<MeasuredValue> sum,
        int expected,
        int reported,
        int missing,
        int notCovered,
        Optional<Status> status,
        Optional<Finality> finality,
        Optional<LocalDate> known) {

    /** Checks that nothing is null. */
    public AreaSum {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(finality, "finality");
        Objects.requireNonNull(known, "known");
    }

    /**
     * Returns whether the places' figures cover the whole area.
     *
     * @return whether there are places, none is missing and none not covered
     */
    public boolean complete() {
        return expected > 0 && missing == 0 && notCovered == 0;
    }
}
