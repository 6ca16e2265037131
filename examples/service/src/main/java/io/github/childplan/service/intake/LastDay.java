package io.github.childplan.service.intake;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.DateForms;
import java.time.LocalDate;

/** The last day that what is received can be of: the day on which it is received. */
public final class LastDay {

    private LastDay() {}

    /**
     * Says what was expected of a later day.
     *
     * @param today the day of receipt
     * @return the expectation
     */
    public static LocalizedText expectation(LocalDate today) {
        return LocalizedText.of(
                "ngày không sau ngày nhận, " + DateForms.shortForm(today, Language.VI),
                "a day not after the day of receipt, " + DateForms.shortForm(today, Language.EN));
    }
}
