package io.github.childplan.reporting.form;

import java.util.List;

/** The policies of the library on which indicators a reporter is asked for. Stateless and thread-safe. */
public final class IndicatorSelections {

    /**
     * The body of a place is asked for everything that can be counted in its place: rates and numbers of people,
     * institutions and cases, and of an indicator that counts places whether its own place is one of them. An agency of the
     * area is asked for the indicators that seem to belong to it
     * ({@link io.github.childplan.indicators.definition.Indicator#owner}). The default.
     */
    public static final IndicatorSelection BY_REPORTER = StandardIndicatorSelection.BY_REPORTER;

    /** Everybody is asked for every indicator of the plan. */
    public static final IndicatorSelection EVERY_INDICATOR = StandardIndicatorSelection.EVERY_INDICATOR;

    private IndicatorSelections() {}

    /**
     * Returns all policies of the library.
     *
     * @return the policies, the default first
     */
    public static List<IndicatorSelection> all() {
        return List.of(BY_REPORTER, EVERY_INDICATOR);
    }
}
