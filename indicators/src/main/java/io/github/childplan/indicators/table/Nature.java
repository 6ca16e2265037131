package io.github.childplan.indicators.table;

import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.Optional;

/** What tells a few kinds of rows apart: the form of the value, status, finality and day known. */
record Nature(ValueForm form, Status status, Finality finality, Optional<LocalDate> known) {

    boolean counted() {
        return form.kind() == ValueForm.Kind.COUNTED;
    }
}
