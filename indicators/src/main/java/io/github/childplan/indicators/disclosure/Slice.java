package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import java.util.Comparator;

/**
 * A part of what an indicator counts, apart from the place: the girls of 2024.
 *
 * @param period the period
 * @param breakdown the part of the population
 */
record Slice(Period period, Breakdown breakdown) implements Comparable<Slice> {

    private static final Comparator<Slice> ORDER =
            Comparator.comparing(Slice::period).thenComparing(Slice::breakdown);

    static Slice of(Observation figure) {
        return new Slice(figure.period(), figure.breakdown());
    }

    @Override
    public int compareTo(Slice other) {
        return ORDER.compare(this, other);
    }
}
