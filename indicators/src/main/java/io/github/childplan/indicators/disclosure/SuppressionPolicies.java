package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.catalog.MuongTeIndicators;

/** The suppression policies of the library. Stateless and thread-safe. */
public final class SuppressionPolicies {

    /**
     * Counts of 1 to 4 of the indicators on abused children and on children struck by disasters, in communes. The default for
     * the bundled plan, whose communes have some 3,300 to 11,700 people: there "one abused child" is a child whom the
     * neighbours know. Law 102/2016 on children, art. 6.11, and Decree 56/2017, art. 33, protect the private life of a child,
     * the home place and the services received among it. That the counts are 1 to 4 is a decision of this library.
     */
    public static final SuppressionPolicy CHILD_PROTECTION = SuppressionPolicy.builder()
            .name("CHILD_PROTECTION")
            .addIndicators(MuongTeIndicators.ABUSE_SUPPORT, MuongTeIndicators.DISASTER_SUPPORT)
            .build();

    private SuppressionPolicies() {}
}
