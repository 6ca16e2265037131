package io.github.childplan.indicators.progress;

import io.github.childplan.core.value.Bound;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What has to be reached by which year: less than 20 by 2030. Immutable and thread-safe.
 *
 * @param value the level, in the unit of the figures
 * @param year the year by whose end it has to be reached
 * @param bound which values meet the level; empty for the level itself and everything better
 */
public record ProgressTarget(ExactValue value, int year, Optional<Bound> bound) {

    /** Checks that nothing is null. */
    public ProgressTarget {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(bound, "bound");
    }

    /**
     * Returns a target that the level itself meets.
     *
     * @param value the level
     * @param year the year
     * @return the target
     */
    public static ProgressTarget of(ExactValue value, int year) {
        return new ProgressTarget(value, year, Optional.empty());
    }

    /**
     * Returns a target that the level itself meets.
     *
     * @param value the level
     * @param year the year
     * @return the target
     */
    public static ProgressTarget of(BigDecimal value, int year) {
        return of(new ExactValue(value, BigDecimal.ONE, Optional.empty()), year);
    }

    /**
     * Returns a target that the level itself meets.
     *
     * @param value the level, a number with a decimal point
     * @param year the year
     * @return the target
     * @throws NumberFormatException if the text is no number
     */
    public static ProgressTarget of(String value, int year) {
        return of(new BigDecimal(value), year);
    }

    /**
     * Returns this target with the bound that its document prints.
     *
     * @param printed for example LESS_THAN, so that the level itself does not meet it
     * @return the target
     */
    public ProgressTarget withBound(Bound printed) {
        return new ProgressTarget(value, year, Optional.of(printed));
    }

    /**
     * Returns whether a value meets the level, compared exactly.
     *
     * @param figure the value
     * @param direction which way is better
     * @return whether it does
     */
    public boolean metBy(ExactValue figure, Direction direction) {
        return boundFor(direction)
                .holds(figure.numerator()
                        .multiply(value.denominator())
                        .compareTo(value.numerator().multiply(figure.denominator())));
    }

    Bound boundFor(Direction direction) {
        return bound.orElse(direction == Direction.RISE ? Bound.AT_LEAST : Bound.AT_MOST);
    }

    Fraction level() {
        return Fraction.of(value);
    }
}
