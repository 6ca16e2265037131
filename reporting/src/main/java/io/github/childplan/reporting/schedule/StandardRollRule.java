package io.github.childplan.reporting.schedule;

import java.time.LocalDate;

/** The two roll rules. */
enum StandardRollRule implements RollRule {
    NONE {
        @Override
        public DayAnswer roll(LocalDate lastDayInclusive, WorkingCalendar calendar) {
            return DayAnswer.of(lastDayInclusive, Certainty.DECIDED);
        }
    },
    NEXT_WORKING_DAY {
        @Override
        public DayAnswer roll(LocalDate lastDayInclusive, WorkingCalendar calendar) {
            return calendar.workingDayOnOrAfter(lastDayInclusive);
        }
    }
}
