package io.github.childplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds the functions of agencies at a date, followed through any number of successions. Immutable and thread-safe.
 *
 * <p>A function without a row of its own passes with the row that names none. Where the trail ends in a row without
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
        Set<AgencyId> seen = new LinkedHashSet<>(List.of(agency));
        Deque<AgencyId> open = new ArrayDeque<>(seen);
        boolean complete = true;
        while (!open.isEmpty()) {
            AgencyId current = open.removeFirst();
            Optional<AgencySuccession> passed = passedOn(current, function, date);
            if (passed.isEmpty()) {
                holders.add(current);
            } else if (passed.get().successors().isEmpty()) {
                complete = false;
            } else {
                passed.get().successors().stream().filter(seen::add).forEach(open::addLast);
            }
        }
        return new Holders(List.copyOf(holders), complete ? Knowledge.COMPLETE : Knowledge.INCOMPLETE);
    }

    private Optional<AgencySuccession> passedOn(AgencyId agency, String function, LocalDate date) {
        Comparator<AgencySuccession> ownRowFirst =
                Comparator.comparing(row -> row.function().isPresent() ? 0 : 1);
        return successions.stream()
                .filter(row -> row.predecessor().equals(agency))
                .filter(row -> row.function().isEmpty() || row.function().get().equals(function))
                .filter(row -> !row.date().isAfter(date))
                .min(ownRowFirst);
    }

    /** Whether every holder is known. */
    public enum Knowledge {
        /** All are known. */
        COMPLETE,
        /** At least one is unknown. */
        INCOMPLETE
    }

    /**
     * Who holds a function.
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
