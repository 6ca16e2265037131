package io.github.childplan.reporting.form;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.definition.Indicator;

/**
 * Which indicators a reporter is asked for. A plan rarely says who compiles which figure, so this is a policy with a name and
 * a sentence that stands in every form. {@link IndicatorSelections} has two.
 *
 * <p>Implementations are immutable, thread-safe, and depend on their arguments alone.
 */
public interface IndicatorSelection {

    /**
     * Returns the name of the policy.
     *
     * @return for example {@code BY_REPORTER}
     */
    String name();

    /**
     * Returns the policy in a sentence, for the form.
     *
     * @return the sentence
     */
    LocalizedText statement();

    /**
     * Returns whether a reporter is asked for an indicator.
     *
     * @param reporter the reporter
     * @param indicator the definition in force
     * @return whether its form has a row for it
     */
    boolean asks(FormReporter reporter, Indicator indicator);
}
