package io.github.childplan.core.problem;

import io.github.childplan.core.text.MessageCatalog;

/**
 * A kind of problem with a code that never changes its meaning: CP-1nnn in core, CP-2nnn in indicators, CP-3nnn in
 * reporting. Each module lists its own in an enum; an application may add reasons with codes of its own.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface ProblemReason {

    /**
     * Returns the stable code.
     *
     * @return for example {@code CP-1003}
     */
    String code();

    /**
     * Returns the name of the reason, for programs and logs.
     *
     * @return for example {@code UNKNOWN_FIELD}
     */
    String name();

    /**
     * Returns how bad it is.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the messages, which hold one text under {@link #code()}.
     *
     * @return the catalogue of the module
     */
    MessageCatalog catalog();
}
