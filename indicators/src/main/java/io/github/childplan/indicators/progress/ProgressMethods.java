package io.github.childplan.indicators.progress;

import java.util.List;

/**
 * The progress methods of the library. They disagree on ordinary data: pick one for a plan and name it wherever its answers are
 * shown. Stateless and thread-safe.
 */
public final class ProgressMethods {

    /**
     * The way made so far, as a share of the way that a straight line from the baseline to the target asks for by now. The
     * default for every unit.
     *
     * <p>Version 1: {@code ratio = (v - v0) / (required - v0)}, exact. ATTAINED and REGRESSED come first; then ON_TRACK from 1,
     * BEHIND from 0.6, FAR_BEHIND above 0, NO_CHANGE at exactly 0, WRONG_WAY below, NOT_COMPUTABLE with a reason.
     */
    public static final ProgressMethod LINEAR_PATH = new LinearPath("LINEAR_PATH", "1", LinearPath.BANDS);

    private ProgressMethods() {}

    /**
     * Returns all methods of the library.
     *
     * @return the methods, the default first
     */
    public static List<ProgressMethod> all() {
        return List.of(LINEAR_PATH);
    }

    /**
     * Returns {@link #LINEAR_PATH} with other thresholds. It is another method, so it has an id of its own.
     *
     * @param id the id, such as {@code LINEAR_PATH_80}
     * @param version the version of the thresholds
     * @param bands the thresholds of the ratio
     * @return the method
     * @throws IllegalArgumentException if the id is that of a method of the library
     */
    public static ProgressMethod linearPath(String id, String version, ProgressBands bands) {
        if (all().stream().anyMatch(method -> method.id().equals(id))) {
            throw new IllegalArgumentException(
                    "id was '" + id + "', must not be that of a method of the library: other thresholds, other method");
        }
        return new LinearPath(id, version, bands);
    }
}
