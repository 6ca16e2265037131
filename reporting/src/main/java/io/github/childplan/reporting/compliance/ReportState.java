package io.github.childplan.reporting.compliance;

import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a report stands at a date. Days are counted in the zone of the deadlines, from the last day that is in time.
 * Immutable and thread-safe; implemented by this library only. A new state is a new method of {@link Cases} and a new major
 * version.
 */
public sealed interface ReportState {

    /**
     * Returns what the method for this state returns.
     *
     * @param cases one method per state
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R match(Cases<R> cases);

    /**
     * Returns the state without its data.
     *
     * @return for example {@link Kind#LATE}
     */
    Kind kind();

    /**
     * Returns the state in words.
     *
     * @return for example "Trễ 3 ngày" / "Late by 3 days"
     */
    default LocalizedText label() {
        return match(StateLabels.OF);
    }

    /** The states without their data. Thread-safe. */
    enum Kind {
        /** Nothing stands and there is still time. */
        NOT_YET_DUE,
        /** A report stands that came in time. */
        ON_TIME,
        /** A report stands that came late. */
        LATE,
        /** Nothing stands and the time is over. */
        OVERDUE,
        /** The report was sent back and has not come again. */
        RETURNED,
        /** No report is owed any more. */
        EXEMPT,
        /** Nobody is known to owe it. */
        NO_HOLDER
    }

    /**
     * One method per state. Its methods run in the calling thread.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {
        /**
         * Nothing stands and there is still time.
         *
         * @param state the state
         * @return the answer
         */
        R notYetDue(NotYetDue state);

        /**
         * A report stands that came in time.
         *
         * @param state the state
         * @return the answer
         */
        R onTime(OnTime state);

        /**
         * A report stands that came late.
         *
         * @param state the state
         * @return the answer
         */
        R late(Late state);

        /**
         * Nothing stands and the time is over.
         *
         * @param state the state
         * @return the answer
         */
        R overdue(Overdue state);

        /**
         * The report was sent back and has not come again.
         *
         * @param state the state
         * @return the answer
         */
        R returned(Returned state);

        /**
         * No report is owed any more.
         *
         * @param state the state
         * @return the answer
         */
        R exempt(Exempt state);

        /**
         * Nobody is known to owe it.
         *
         * @param state the state
         * @return the answer
         */
        R noHolder(NoHolder state);
    }

    /**
     * Nothing stands and there is still time. Immutable and thread-safe.
     *
     * @param daysLeft the days after the date asked about that are still in time; 0 on the last day
     */
    record NotYetDue(long daysLeft) implements ReportState {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notYetDue(this);
        }

        @Override
        public Kind kind() {
            return Kind.NOT_YET_DUE;
        }
    }

    /**
     * A report stands that came in time. Immutable and thread-safe.
     *
     * @param version the arrival that decides
     */
    record OnTime(ReceivedVersion version) implements ReportState {
        /** Checks that the version is there. */
        public OnTime {
            Objects.requireNonNull(version, "version");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.onTime(this);
        }

        @Override
        public Kind kind() {
            return Kind.ON_TIME;
        }
    }

    /**
     * A report stands that came late. Immutable and thread-safe.
     *
     * @param version the arrival that decides
     * @param days how many days after the last day, at least 1; a report that missed the hour of its last day is 1 day late
     */
    record Late(ReceivedVersion version, long days) implements ReportState {
        /** Checks that the version is there. */
        public Late {
            Objects.requireNonNull(version, "version");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.late(this);
        }

        @Override
        public Kind kind() {
            return Kind.LATE;
        }
    }

    /**
     * Nothing stands and the time is over. Immutable and thread-safe.
     *
     * @param days how many days after the last day the date asked about is, at least 1
     */
    record Overdue(long days) implements ReportState {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overdue(this);
        }

        @Override
        public Kind kind() {
            return Kind.OVERDUE;
        }
    }

    /**
     * The report was sent back and has not come again. Immutable and thread-safe.
     *
     * @param on the day on which it was sent back
     * @param daysOverdue how many days after the last day the date asked about is; 0 while there is time
     */
    record Returned(LocalDate on, long daysOverdue) implements ReportState {
        /** Checks that the day is there. */
        public Returned {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.returned(this);
        }

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /**
     * No report is owed any more. Immutable and thread-safe.
     *
     * @param since the day on which the exemption was given
     */
    record Exempt(LocalDate since) implements ReportState {
        /** Checks that the day is there. */
        public Exempt {
            Objects.requireNonNull(since, "since");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.exempt(this);
        }

        @Override
        public Kind kind() {
            return Kind.EXEMPT;
        }
    }

    /**
     * Nobody is known to owe it. Immutable and thread-safe.
     *
     * @param vacancy what is known
     */
    record NoHolder(Vacancy vacancy) implements ReportState {
        /** Checks that the vacancy is there. */
        public NoHolder {
            Objects.requireNonNull(vacancy, "vacancy");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noHolder(this);
        }

        @Override
        public Kind kind() {
            return Kind.NO_HOLDER;
        }
    }
}
