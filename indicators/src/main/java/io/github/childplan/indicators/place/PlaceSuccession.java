package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one new place took over from others: on 1 July 2025 the commune of Hua Bum took over from Vàng San of the district of
 * Mường Tè and the former Hua Bum of the district of Nậm Nhùn.
 *
 * <p>{@link #withinOneParent()} is false there: results of the new commune cannot be added up to the old district of Mường
 * Tè. Immutable and thread-safe.
 *
 * @param successor the new place
 * @param date its first day
 * @param kind how the land came
 * @param predecessors the places it came from, with the parents they had
 * @param legalBasis the document that ordered it, where known
 * @param source where it was read
 */
public record PlaceSuccession(
        PlaceId successor,
        LocalDate date,
        SuccessionKind kind,
        List<Predecessor> predecessors,
        Optional<String> legalBasis,
        String source) {

    /** Copies the list and checks that no part is null. */
    public PlaceSuccession {
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        predecessors = List.copyOf(predecessors);
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(source, "source");
    }

    /**
     * A place that gave its land. Immutable and thread-safe.
     *
     * @param place the place
     * @param parent the place it was under on its last day before the succession, where known
     */
    public record Predecessor(PlaceId place, Optional<PlaceId> parent) {

        /** Checks that no part is null. */
        public Predecessor {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(parent, "parent");
        }
    }

    /**
     * Returns the parents of the predecessors.
     *
     * @return each parent once, in the order of the predecessors
     */
    public List<PlaceId> formerParents() {
        return predecessors.stream()
                .flatMap(predecessor -> predecessor.parent().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns whether all the land is known to come from places of one parent.
     *
     * @return false if it crosses a former boundary, if a parent is unknown, or if only parts are known
     */
    public boolean withinOneParent() {
        return kind != SuccessionKind.PARTS
                && formerParents().size() == 1
                && predecessors.stream()
                        .allMatch(predecessor -> predecessor.parent().isPresent());
    }

    /**
     * Returns whether some land came, or may have come, from outside a former parent.
     *
     * @param parent for example the district of Mường Tè
     * @return true for Hua Bum and the district of Mường Tè, false for Pa Ủ
     */
    public boolean takesInLandFromOutside(PlaceId parent) {
        return !withinOneParent() || !formerParents().contains(parent);
    }
}
