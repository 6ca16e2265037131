package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.DeadlineTerms;
import java.util.Objects;

/** The two readings of "trước ngày". */
enum StandardBeforeReading implements BeforeReading {
    EXCLUSIVE,
    INCLUSIVE;

    @Override
    public boolean includesNamedDay(DeadlineTerms terms) {
        Objects.requireNonNull(terms, "terms");
        return this == INCLUSIVE;
    }
}
