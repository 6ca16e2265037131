package io.github.childplan.core.objective;

import io.github.childplan.core.value.Period;
import java.util.Objects;

/** The years a target may speak of. */
final class Years {

    private Years() {}

    static void require(Integer year) {
        Objects.requireNonNull(year, "year");
        Period.requireYear("year", year);
    }

    static void requireOrder(int fromYear, int toYear) {
        if (fromYear > toYear) {
            throw new IllegalArgumentException("fromYear was " + fromYear + ", must not be after toYear " + toYear);
        }
    }
}
