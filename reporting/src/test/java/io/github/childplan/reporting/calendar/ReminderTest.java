package io.github.childplan.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTest {

    /** The beginning of the day of the event is the zero. */
    @ParameterizedTest
    @CsvSource({
        "7d@08:00,   -P6DT16H",
        "7d@00:00,   -P7D",
        "1d@08:30,   -PT15H30M",
        "1d@23:59,   -PT1M",
        "2d@23:15,   -P1DT45M",
        "0d@00:00,   PT0M",
        "0d@08:00,   PT8H",
        "0d@07:05,   PT7H5M",
        "366d@12:00, -P365DT12H",
    })
    void theTriggerIsADurationFromTheBeginningOfTheDay(String text, String trigger) {
        Reminder reminder = Reminder.parse(text);
        assertThat(reminder.trigger()).isEqualTo(trigger);
        assertThat(reminder).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "7d", "-1d@08:00", "7d@8:00", "7d@24:00", "7d@08:00:30", "7D@08:00", "", "1000d@08:00"})
    void anotherFormIsRefused(String text) {
        assertThatThrownBy(() -> Reminder.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reminder was '" + text + "', must be days and time such as 7d@08:00, at most 366 days");
    }

    @Test
    void daysAndTimeAreChecked() {
        assertThatThrownBy(() -> Reminder.of(367, LocalTime.NOON))
                .hasMessage("days before were 367, must be from 0 to 366");
        assertThatThrownBy(() -> Reminder.of(-1, LocalTime.NOON))
                .hasMessage("days before were -1, must be from 0 to 366");
        assertThatThrownBy(() -> Reminder.of(1, LocalTime.of(8, 0, 1)))
                .hasMessage("time of a reminder was 08:00:01, must be a whole minute such as 08:00");
    }
}
