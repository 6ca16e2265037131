package io.github.childplan.indicators.progress;

import java.util.List;

/**
 * A named, versioned way to answer "are we on the way?". The five of the library are in {@link ProgressMethods}; an
 * application adds its own by implementing this.
 *
 * <p>A method never throws for what figures may hold: what it cannot compute has a class of its own and a
 * {@link ProgressReason}. Methods that are the same have the same id and version. Implementations are immutable and
 * thread-safe.
 */
public interface ProgressMethod {

    /**
     * Returns the id.
     *
     * @return for example {@code LINEAR_PATH}
     */
    String id();

    /**
     * Returns the version of the rules, so that a result can be told from one under other rules.
     *
     * @return for example {@code 1}
     */
    String version();

    /**
     * Returns every class that this method can give.
     *
     * @return the classes, the best first, each once
     */
    List<ProgressClass> classes();

    /**
     * Returns how this method finds a baseline that was not given, so that an explanation can name the rule.
     *
     * @param one the case
     * @return the rule of the method where it has one of its own; by default the policy of the case
     */
    default BaselinePolicy baselinePolicy(ProgressCase one) {
        return one.baselinePolicy();
    }

    /**
     * Judges a case.
     *
     * @param one the case
     * @return the result
     */
    ProgressResult judge(ProgressCase one);
}
