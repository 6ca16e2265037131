package io.github.childplan.core.catalog;

import io.github.childplan.core.obligation.ObligationId;

/**
 * The ids of the two reporting obligations of {@link StandardPlans#muongTe()}.
 *
 * <p>The ids hold within this plan only. Immutable and thread-safe.
 */
public final class MuongTeObligations {

    /** Clause VI: everybody reports to the district committee through the Labour division before 25 November. */
    public static final ObligationId VI = ObligationId.of("vi");

    /** Clause V.1-5: the Labour division reports to the district committee and the upper level before 1 December. */
    public static final ObligationId V_1_5 = ObligationId.of("v-1-5");

    private MuongTeObligations() {}
}
