package io.github.childplan.reporting.form;

import io.github.childplan.indicators.observation.Observations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came back in one form. A row that is blank is no figure, and never 0. Immutable and thread-safe.
 *
 * @param identity what the form says about itself
 * @param figures the figures of all rows that could be used
 * @param blank the rows that are blank or no longer there
 * @param filled the day on which the form was filled, where it says so; its figures were known from then on
 */
public record FilledForm(
        FormIdentity identity, Observations figures, List<FormRowKey> blank, Optional<LocalDate> filled) {

    /** Copies the list. */
    public FilledForm {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(filled, "filled");
        blank = List.copyOf(blank);
    }
}
