package io.github.childplan.reporting.schedule;

/** The roll rules that come with the library. Stateless and thread-safe. */
public final class RollRules {

    /**
     * The term ends on the day that the words give, whatever day it is. The default: the plan says nothing of days off, and
     * no such clause was found in Decree 09/2019/NĐ-CP on reports between agencies. No calendar is asked, so the answer is
     * DECIDED.
     */
    public static final RollRule NONE = StandardRollRule.NONE;

    /** A term that ends on a day off ends with the next working day, as in the Civil Code 2015, art. 148.5. */
    public static final RollRule NEXT_WORKING_DAY = StandardRollRule.NEXT_WORKING_DAY;

    private RollRules() {}
}
