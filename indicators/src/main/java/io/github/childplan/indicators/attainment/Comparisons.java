package io.github.childplan.indicators.attainment;

import java.util.List;

/** The comparison policies of the library. Stateless and thread-safe. */
public final class Comparisons {

    /**
     * The value as it is, nothing rounded: 18.96% is below 19%, 3 of 14 meets 21.4%, 1,999 of 2,000 does not meet 100%. The
     * default.
     */
    public static final Comparison ABSOLUTE = StandardComparison.ABSOLUTE;

    /**
     * The value rounded half up to the decimals that the document prints of the level; but a level of 0 or of the whole (100%)
     * is not reached by rounding, from either side: 18.96% is not below 19%, 99.7% is more than 99%, and 99.96% still does not
     * meet 100%.
     */
    public static final Comparison AS_PRINTED = StandardComparison.AS_PRINTED;

    private Comparisons() {}

    /**
     * Returns all policies of the library.
     *
     * @return the policies, the default first
     */
    public static List<Comparison> all() {
        return List.of(ABSOLUTE, AS_PRINTED);
    }
}
