package io.github.childplan.indicators.progress;

import java.util.List;

/** The baseline policies of the library. Stateless and thread-safe. */
public final class BaselinePolicies {

    /** The figure of the base year that was asked for, and nothing else. The default: no baseline is made up. */
    public static final BaselinePolicy AS_GIVEN = StandardBaselinePolicy.AS_GIVEN;

    /** The figure of the base year, or else the first one after it. */
    public static final BaselinePolicy NEXT_AVAILABLE = StandardBaselinePolicy.NEXT_AVAILABLE;

    /**
     * The figure of the year nearest to the base year, of two equally near ones the later; the last figure is never its own
     * baseline.
     */
    public static final BaselinePolicy NEAREST = StandardBaselinePolicy.NEAREST;

    /** The first figure of the series, whatever its year. Only for who asks for it by name. */
    public static final BaselinePolicy FIRST_FIGURE = StandardBaselinePolicy.FIRST_FIGURE;

    private BaselinePolicies() {}

    /**
     * Returns all policies of the library.
     *
     * @return the policies, the default first
     */
    public static List<BaselinePolicy> all() {
        return List.of(AS_GIVEN, NEXT_AVAILABLE, NEAREST, FIRST_FIGURE);
    }
}
