package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who holds the functions of agencies at a date, followed through any number of successions. Immutable and thread-safe.
 *
 * <p>The trail is followed day by day, so that an agency may lose a function and get it back. A function without a row of
 * its own on a day passes with the row that names none; several rows of one day add up. Where the trail ends in a row without
 * successors, the answer is {@link Holders#complete() incomplete}: a holder that is unknown is not made up.
 */
public final class AgencySuccessions {

    private final List<AgencySuccession> successions;

    private AgencySuccessions(List<AgencySuccession> successions) {
        this.successions = successions.stream()
                .sorted(Comparator.comparing(AgencySuccession::date))
                .toList();
    }

    /**
     * Returns the successions as one register.
     *
     * @param successions in any order
     * @return the register
     */
    public static AgencySuccessions of(List<AgencySuccession> successions) {
        return new AgencySuccessions(successions);
    }

    /**
     * Returns who holds what an agency once held.
     *
     * @param agency the agency as the plan names it
     * @param function the function
     * @param date the day asked about
     * @return the agency itself while nothing happened, otherwise its successors at that day
     */
    public Holders holders(AgencyId agency, String function, LocalDate date) {
        Set<AgencyId> holders = new LinkedHashSet<>();
        Set<Held> seen = new LinkedHashSet<>(List.of(new Held(agency, LocalDate.MIN)));
        Deque<Held> open = new ArrayDeque<>(seen);
        boolean complete = true;
        while (!open.isEmpty()) {
            Held held = open.removeFirst();
            List<AgencySuccession> rows = passedOn(held, function, date);
            if (rows.isEmpty()) {
                holders.add(held.agency());
            }
            for (AgencySuccession row : rows) {
                complete &= !row.successors().isEmpty();
                row.successors().stream()
                        .map(successor -> new Held(successor, row.date()))
                        .filter(seen::add)
                        .forEach(open::addLast);
            }
        }
        // a circle within one day has no end, so nobody knows who holds it
        complete &= !holders.isEmpty();
        return new Holders(List.copyOf(holders), complete ? Knowledge.COMPLETE : Knowledge.INCOMPLETE);
    }

    /** An agency that has a function from a day on. */
    private record Held(AgencyId agency, LocalDate since) {}

    /** The rows by which the function left the agency: those of the first such day, its own ones before one for all. */
    private List<AgencySuccession> passedOn(Held held, String function, LocalDate date) {
        List<AgencySuccession> rows = successions.stream()
                .filter(row -> row.predecessor().equals(held.agency()))
                .filter(row -> row.function().isEmpty() || row.function().get().equals(function))
                .filter(row -> !row.date().isAfter(date) && !row.date().isBefore(held.since()))
                .toList();
        List<AgencySuccession> first = rows.stream()
                .filter(row -> row.date().equals(rows.get(0).date()))
                .toList();
        List<AgencySuccession> own =
                first.stream().filter(row -> row.function().isPresent()).toList();
        return own.isEmpty() ? first : own;
    }

    /** Whether every holder is known. Thread-safe. */
    public enum Knowledge {
        /** All are known. */
        COMPLETE,
        /** At least one is unknown. */
        INCOMPLETE
    }

    /**
     * Who holds a function. Immutable and thread-safe.
     *
     * @param known the known holders; empty when none is known
     * @param knowledge whether there are others
     */
    public record Holders(List<AgencyId> known, Knowledge knowledge) {
        /** Copies the list. */
        public Holders {
            known = List.copyOf(known);
        }

        /**
         * Returns whether every holder is known.
         *
         * @return whether no trail ended in the unknown
         */
        public boolean complete() {
            return knowledge == Knowledge.COMPLETE;
        }
    }
}
