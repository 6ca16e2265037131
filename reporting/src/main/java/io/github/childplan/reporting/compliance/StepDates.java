package io.github.childplan.reporting.compliance;

import io.github.childplan.reporting.schedule.DueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The due dates of a step in a reporting year, and why there is none or one is missing. */
record StepDates(List<Dated> dates, Optional<UndatedReason> reason) {

    /** A due date with the day of the occasion that brought it about, where there was one. */
    record Dated(DueDate due, Optional<LocalDate> occasion) {}

    static StepDates of(List<Dated> dates, UndatedReason ifNone) {
        return new StepDates(List.copyOf(dates), dates.isEmpty() ? Optional.of(ifNone) : Optional.empty());
    }

    /** Leaves out what was due before a day, and says so with a reason. */
    StepDates since(LocalDate day, UndatedReason ifBefore) {
        List<Dated> since = dates.stream()
                .filter(dated -> !dated.due().lastDay().isBefore(day))
                .toList();
        return since.size() == dates.size() ? this : new StepDates(since, Optional.of(ifBefore));
    }
}
