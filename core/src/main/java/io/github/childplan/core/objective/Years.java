package io.github.childplan.core.objective;

import io.github.childplan.core.value.Period;
import java.util.Objects;

/** The years a target may speak of. */
final class Years {

    private Years() {}

    static void require(Integer year) {
        Objects.requireNonNull(year, "year");
        if (year < Period.MIN_YEAR || year > Period.MAX_YEAR) {
            throw new IllegalArgumentException(
                    "year was " + year + ", must be from " + Period.MIN_YEAR + " to " + Period.MAX_YEAR);
        }
    }

    static void requireOrder(int fromYear, int toYear) {
        if (fromYear > toYear) {
            throw new IllegalArgumentException("fromYear was " + fromYear + ", must not be after toYear " + toYear);
        }
    }
}
