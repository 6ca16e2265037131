package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Validity;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule of the standing law about working days, such as: 24 November is a holiday from 1 July 2026 on.
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
public sealed interface LawRule {

    /**
     * Returns the days on which the rule is in force.
     *
     * @return the days
     */
    Validity validity();

    /**
     * Returns what the rule is called and where it comes from.
     *
     * @return name, basis and source
     */
    CalendarSource source();

    /**
     * Returns what the function for this kind returns.
     *
     * @param cases one method per kind
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * A weekday on which nobody works, such as Sunday. Immutable and thread-safe.
     *
     * @param day the weekday
     * @param validity the days on which the rule is in force
     * @param source name, basis and source
     */
    record WeeklyRest(DayOfWeek day, Validity validity, CalendarSource source) implements LawRule {
        /** Checks that all parts are there. */
        public WeeklyRest {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(validity, "validity");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.weeklyRest(this);
        }
    }

    /**
     * A holiday on the same day of every year, such as 30/4. Immutable and thread-safe.
     *
     * @param day the day, without a year offset
     * @param validity the days on which the rule is in force
     * @param source name, basis and source
     */
    record FixedHoliday(AnnualDay day, Validity validity, CalendarSource source) implements LawRule {
        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if it has a year offset
         */
        public FixedHoliday {
            Objects.requireNonNull(validity, "validity");
            Objects.requireNonNull(source, "source");
            if (day.yearOffset() != 0) {
                throw new IllegalArgumentException("holiday was " + day + ", must have no year offset");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fixedHoliday(this);
        }
    }

    /**
     * A fixed holiday on a weekly day of rest is made up for on the next working day (Labour Code 2019, art. 111.3). Immutable and thread-safe.
     *
     * @param validity the holidays that are made up for
     * @param source name, basis and source
     */
    record Compensation(Validity validity, CalendarSource source) implements LawRule {
        /** Checks that both are there. */
        public Compensation {
            Objects.requireNonNull(validity, "validity");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.compensation(this);
        }
    }

    /**
     * Something that the law leaves to a decision of each year: the days of Tết, the second day of the National Day, the
     * working days swapped with Saturdays. Immutable and thread-safe.
     *
     * @param fact the id that decisions name it by, such as {@code tet}
     * @param window the days on which it can make a day off; a working day in it is UNKNOWN until the year is decided.
     *     Absent for what may touch any day: then the law's answer stands, BY_LAW, until the year is decided
     * @param validity the days on which the rule is in force
     * @param source name, basis and source
     */
    record SetEachYear(String fact, Optional<AnnualSpan> window, Validity validity, CalendarSource source)
            implements LawRule {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is not an identifier
         */
        public SetEachYear {
            fact = Texts.requireId("fact", fact);
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(validity, "validity");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.setEachYear(this);
        }
    }

    /**
     * One method per kind of rule. Its methods run in the calling thread.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * A weekly day of rest.
         *
         * @param rule the rule
         * @return the answer
         */
        R weeklyRest(WeeklyRest rule);

        /**
         * A fixed holiday.
         *
         * @param rule the rule
         * @return the answer
         */
        R fixedHoliday(FixedHoliday rule);

        /**
         * Compensation.
         *
         * @param rule the rule
         * @return the answer
         */
        R compensation(Compensation rule);

        /**
         * What is decided each year.
         *
         * @param rule the rule
         * @return the answer
         */
        R setEachYear(SetEachYear rule);
    }
}
