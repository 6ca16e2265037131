package io.github.childplan.reporting.compliance;

import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That nobody is known to hold a duty on its due date: the divisions of the district of Mường Tè after 30 June 2025. Immutable
 * and thread-safe.
 *
 * @param lastDay the last day on which the duty had a holder, where known
 * @param why what is known, in a sentence
 */
public record Vacancy(Optional<LocalDate> lastDay, LocalizedText why) {

    /** Checks that nothing is null. */
    public Vacancy {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(why, "why");
    }
}
