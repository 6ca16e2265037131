package io.github.childplan.indicators.rollup;

import io.github.childplan.core.objective.AgeBand;
import java.util.Comparator;
import java.util.List;

/** Spans of ages side by side. Stateless. */
final class AgeBands {

    private static final Comparator<AgeBand> BY_FIRST_AGE = Comparator.comparingInt(AgeBands::first);

    private AgeBands() {}

    static boolean overlap(List<AgeBand> bands) {
        int reached = 0;
        for (AgeBand band : bands.stream().sorted(BY_FIRST_AGE).toList()) {
            if (first(band) < reached) {
                return true;
            }
            reached = end(band);
        }
        return false;
    }

    /** Returns whether bands that do not overlap leave no age out. */
    static boolean coverAll(List<AgeBand> bands) {
        int reached = 0;
        for (AgeBand band : bands.stream().sorted(BY_FIRST_AGE).toList()) {
            if (first(band) != reached) {
                return false;
            }
            reached = end(band);
        }
        return reached == Integer.MAX_VALUE;
    }

    private static int first(AgeBand band) {
        return band.fromInclusive().orElse(0);
    }

    private static int end(AgeBand band) {
        return band.toExclusive().orElse(Integer.MAX_VALUE);
    }
}
