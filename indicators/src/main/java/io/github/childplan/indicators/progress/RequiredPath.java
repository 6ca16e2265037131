package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a value to a target, year by year: a named policy, see {@link RequiredPaths}. Implementations are immutable and
 * thread-safe.
 */
public interface RequiredPath {

    /**
     * Returns the name.
     *
     * @return for example {@code LINEAR}
     */
    String name();

    /**
     * Returns the value that lies on the way.
     *
     * @param from where the way begins
     * @param to where it ends, in a later year
     * @param year any year
     * @return the value, or empty if there is no such way, such as one of constant rate through 0
     * @throws IllegalArgumentException if the way does not end in a later year
     */
    Optional<YearValue> at(YearValue from, YearValue to, int year);

    /**
     * Returns the value that lies on the way between two values.
     *
     * @param from where the way begins, in one year
     * @param to where it ends, in a later year
     * @return the values of the years after the first, the last of them the end; empty if there is no such way
     * @throws IllegalArgumentException if the way does not end in a later year, or takes more than 1,000 years
     */
    default List<YearValue> between(YearValue from, YearValue to) {
        if (to.year() - (long) from.year() > 1_000) {
            throw new IllegalArgumentException(
                    "years were " + from.year() + " to " + to.year() + ", must be at most 1000 years");
        }
        List<YearValue> way = new ArrayList<>();
        for (int year = from.year() + 1; year < to.year(); year++) {
            Optional<YearValue> value = at(from, to, year);
            if (value.isEmpty()) {
                return List.of();
            }
            way.add(value.get());
        }
        at(from, to, to.year()).ifPresent(end -> way.add(to));
        return List.copyOf(way);
    }

    /**
     * Returns how much the value has to change in the first year from now on, such as 7.14 points: one of 14 communes.
     *
     * @param from where the way begins, in one year
     * @param to where it ends, in a later year
     * @return the change, with 34 digits; empty if there is no such way
     * @throws IllegalArgumentException if the way does not end in a later year
     */
    default Optional<BigDecimal> firstStep(YearValue from, YearValue to) {
        return at(from, to, from.year() + 1)
                .map(next -> next.fraction().minus(from.fraction()).decimal(DecimalMath.RESULT));
    }
}
