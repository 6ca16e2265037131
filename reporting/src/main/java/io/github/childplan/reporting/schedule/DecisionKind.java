package io.github.childplan.reporting.schedule;

import io.github.childplan.core.value.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a row of yearly decisions says. Immutable and thread-safe. */
public enum DecisionKind {
    /** The days are a holiday. The day that makes up for one on a day of rest is a row of its own, {@link #OFF}. */
    HOLIDAY,
    /** Nobody works on the days, though they are no holiday: made up for, or swapped with a Saturday. */
    OFF,
    /** People work on the days, such as a Saturday that was swapped. */
    WORKING,
    /** For these days everything about the fact is in the calendar, so that silence means that nothing was decided. */
    COMPLETE;

    /**
     * Reads a kind.
     *
     * @param text {@code holiday}, {@code off}, {@code working} or {@code complete}
     * @return the kind
     * @throws IllegalArgumentException if the text is another
     */
    public static DecisionKind parse(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind of decision was '" + Texts.excerpt(text)
                        + "', must be one of "
                        + Arrays.stream(values()).map(DecisionKind::word).collect(Collectors.joining(", "))));
    }

    /**
     * Returns the word that {@link #parse} reads.
     *
     * @return for example {@code holiday}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
