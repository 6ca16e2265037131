package io.github.childplan.reporting.compliance;

import io.github.childplan.core.value.Texts;
import java.util.Locale;

/** What can happen to a report. Thread-safe. */
public enum EventKind {
    /** It arrived, for the first time or again. */
    RECEIVED,
    /** It was sent back for correction, which reopens the duty. */
    RETURNED,
    /** The sender took back the version received last. */
    WITHDRAWN,
    /** It may come later; the new last day replaces the due date. */
    EXTENDED,
    /** It need not come. */
    EXEMPTED,
    /** The reporter declared that there is nothing to report, which is a report. */
    NOTHING_TO_REPORT;

    /**
     * Reads a kind.
     *
     * @param text {@code received}, {@code returned}, {@code withdrawn}, {@code extended}, {@code exempted} or
     *     {@code nothing-to-report}
     * @return the kind
     * @throws IllegalArgumentException if the text is none of the six
     */
    public static EventKind parse(String text) {
        for (EventKind kind : values()) {
            if (kind.toString().equals(text)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("event was '" + Texts.excerpt(text)
                + "', must be one of received, returned, withdrawn, extended, exempted, nothing-to-report");
    }

    /**
     * Returns the kind as {@link #parse} reads it.
     *
     * @return for example {@code nothing-to-report}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
