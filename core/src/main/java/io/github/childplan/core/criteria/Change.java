package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Unit;
import java.util.Objects;
import java.util.Optional;

/**
 * A change from a base, or a pace: "giảm 10% so với năm 2024", "mỗi năm giảm 0,4%", "thêm 3 điểm đọc sách", "giảm" alone.
 *
 * <p>What the document leaves open stays open: the base, the amount, and whether a per cent is of the base or a point.
 * Immutable and thread-safe.
 *
 * @param trend up or down
 * @param amount how much; absent when only the direction is asked for
 * @param of what the amount is measured in
 * @param unit the unit of an amount in its own unit; present exactly then
 * @param base what it is measured from
 * @param pace once, each year, or as a mean per year
 */
@JsonPropertyOrder({"trend", "amount", "of", "unit", "base", "pace"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Change(
        @JsonProperty(value = "trend", required = true) Trend trend,
        @JsonProperty("amount") Optional<ChangeAmount> amount,
        @JsonProperty(value = "of", required = true) Measure of,
        @JsonProperty("unit") Optional<Unit> unit,
        @JsonProperty(value = "base", required = true) ChangeBase base,
        @JsonProperty(value = "pace", required = true) Pace pace)
        implements Criterion {

    /** Which way. Thread-safe. */
    public enum Trend {
        /** Up. */
        INCREASE,
        /** Down. */
        DECREASE
    }

    /** What the amount of a change is measured in. Thread-safe. */
    public enum Measure {
        /** Per cent of the base value. */
        PERCENT_OF_BASE,
        /** Points of a rate that is itself in per cent or per thousand. */
        POINTS,
        /** The unit of the indicator. */
        OWN_UNIT,
        /** The document does not say, or no amount is asked for. */
        UNSTATED
    }

    /** How often. Thread-safe. */
    public enum Pace {
        /** From the base to the target's date. */
        ONCE,
        /** In each year. */
        EACH_YEAR,
        /**
         * On average over the years ("bình quân"). Against the year before it is the mean over all years of the target, from the
         * year before the first.
         */
        MEAN_PER_YEAR
    }

    /**
     * Checks that the unit is there when it must be.
     *
     * @throws IllegalArgumentException if a unit is missing or superfluous, or an amount that is measured in something is missing
     */
    public Change {
        Objects.requireNonNull(trend, "trend");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(pace, "pace");
        if ((of == Measure.OWN_UNIT) != Objects.requireNonNull(unit, "unit").isPresent()) {
            throw new IllegalArgumentException("change measured in " + of
                    + (unit.isPresent() ? " has a unit, only OWN_UNIT has one" : " has no unit, must name it"));
        }
        if (amount.isEmpty() && of != Measure.UNSTATED) {
            throw new IllegalArgumentException("change without an amount was measured in " + of + ", must be UNSTATED");
        }
    }

    /**
     * Returns a change from a base to the target's date.
     *
     * @param trend up or down
     * @param amount how much
     * @param of per cent of the base, points, or unstated
     * @param base what it is measured from
     * @return the criterion
     */
    public static Change once(Trend trend, ChangeAmount amount, Measure of, ChangeBase base) {
        return new Change(trend, Optional.of(amount), of, Optional.empty(), base, Pace.ONCE);
    }

    /**
     * Returns a pace against the year before.
     *
     * @param trend up or down
     * @param amount how much in each year
     * @param of per cent of the base, points, or unstated
     * @return the criterion
     */
    public static Change eachYear(Trend trend, ChangeAmount amount, Measure of) {
        return new Change(trend, Optional.of(amount), of, Optional.empty(), ChangeBase.previousYear(), Pace.EACH_YEAR);
    }

    /**
     * Returns a number of things more or fewer.
     *
     * @param trend up or down
     * @param amount how many
     * @param unit what is counted
     * @param base what it is measured from
     * @return the criterion
     */
    public static Change ofCount(Trend trend, ChangeAmount amount, Unit unit, ChangeBase base) {
        return new Change(trend, Optional.of(amount), Measure.OWN_UNIT, Optional.of(unit), base, Pace.ONCE);
    }

    /**
     * Returns a direction without an amount.
     *
     * @param trend up or down
     * @param base what it is measured from
     * @return the criterion
     */
    public static Change directionOnly(Trend trend, ChangeBase base) {
        return new Change(trend, Optional.empty(), Measure.UNSTATED, Optional.empty(), base, Pace.ONCE);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.change(this);
    }
}
