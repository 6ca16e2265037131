package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.LocalizedText;

/**
 * Whose reports are counted. The plan of Mường Tè does not say who reports under VI, so the number 23 for 2024 is the
 * outcome of a choice; the choice is a policy with a name and a sentence that says what it is. {@link ReporterSelections}
 * has two.
 *
 * <p>Implementations are immutable, thread-safe, and depend on their arguments alone.
 */
public interface ReporterSelection {

    /**
     * Returns the name of the policy.
     *
     * @return for example {@code NAMED_AND_ORDERED}
     */
    String name();

    /**
     * Returns the policy in a sentence, for the reports that rest on it.
     *
     * @return the sentence
     */
    LocalizedText statement();

    /**
     * Returns whether the report of an addressee is counted.
     *
     * @param plan the plan
     * @param addressee an agency or class of agencies of the plan that a step of an obligation names
     * @return COUNTED, or why not
     */
    Selection select(Plan plan, AgencyId addressee);
}
