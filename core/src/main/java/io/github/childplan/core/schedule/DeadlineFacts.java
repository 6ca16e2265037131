package io.github.childplan.core.schedule;

import java.util.Optional;
import java.util.Set;

/** What a deadline tells without a calendar, and the ranges its parts obey. */
record DeadlineFacts(Optional<Undated> undated, Optional<Recurrence> recurrence, Optional<String> words) {

    /** The recurrences of a periodic deadline. */
    static final Set<Recurrence> PERIODIC = Set.of(
            Recurrence.every(RecurrenceUnit.MONTH),
            Recurrence.every(RecurrenceUnit.QUARTER),
            Recurrence.every(RecurrenceUnit.HALF_YEAR));

    static final Deadline.Cases<DeadlineFacts> OF = new Deadline.Cases<>() {
        @Override
        public DeadlineFacts yearly(Deadline.Yearly deadline) {
            return dated(deadline.terms(), Recurrence.every(RecurrenceUnit.YEAR));
        }

        @Override
        public DeadlineFacts everyYears(Deadline.EveryYears deadline) {
            return new DeadlineFacts(
                    anchored(deadline.firstDueYear()),
                    Optional.of(Recurrence.every(deadline.years(), RecurrenceUnit.YEAR)),
                    Optional.of(deadline.terms().phrase()));
        }

        @Override
        public DeadlineFacts periodic(Deadline.Periodic deadline) {
            return dated(deadline.terms(), deadline.every());
        }

        @Override
        public DeadlineFacts daily(Deadline.Daily deadline) {
            return new DeadlineFacts(
                    Optional.of(Undated.NEEDS_EVENT),
                    Optional.of(Recurrence.every(RecurrenceUnit.DAY)),
                    Optional.of(deadline.terms().phrase()));
        }

        @Override
        public DeadlineFacts once(Deadline.Once deadline) {
            return single(Optional.empty(), deadline.terms());
        }

        @Override
        public DeadlineFacts within(Deadline.Within deadline) {
            return single(Optional.empty(), deadline.terms());
        }

        @Override
        public DeadlineFacts planYear(Deadline.PlanYear deadline) {
            return single(anchored(deadline.firstPlanYear()), deadline.terms());
        }

        @Override
        public DeadlineFacts afterEvent(Deadline.AfterEvent deadline) {
            return single(Optional.of(Undated.NEEDS_EVENT), deadline.terms());
        }

        @Override
        public DeadlineFacts onRequest(Deadline.OnRequest deadline) {
            return new DeadlineFacts(
                    Optional.of(Undated.NEEDS_REQUEST), Optional.empty(), Optional.of(deadline.phrase()));
        }

        @Override
        public DeadlineFacts unstated(Deadline.Unstated deadline) {
            return new DeadlineFacts(Optional.of(Undated.UNSTATED), deadline.every(), deadline.phrase());
        }
    };

    static void requireRange(String what, int number, int min, int max) {
        if (number < min || number > max) {
            throw new IllegalArgumentException(what + " was " + number + ", must be from " + min + " to " + max);
        }
    }

    private static DeadlineFacts dated(DeadlineTerms terms, Recurrence recurrence) {
        return new DeadlineFacts(Optional.empty(), Optional.of(recurrence), Optional.of(terms.phrase()));
    }

    private static DeadlineFacts single(Optional<Undated> undated, DeadlineTerms terms) {
        return new DeadlineFacts(undated, Optional.empty(), Optional.of(terms.phrase()));
    }

    private static Optional<Undated> anchored(Optional<Integer> anchor) {
        return anchor.isPresent() ? Optional.empty() : Optional.of(Undated.ANCHOR_UNSTATED);
    }
}
