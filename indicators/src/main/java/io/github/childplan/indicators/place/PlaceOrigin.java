package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * From which places a new one was made: the commune Hua Bum of 2025 is a merger of Vàng San and the former Hua Bum. The day
 * and the legal basis stand in the version that begins by it. Immutable and thread-safe.
 *
 * @param kind how the land came
 * @param predecessors the places it came from
 */
public record PlaceOrigin(SuccessionKind kind, List<PlaceId> predecessors) {

    /**
     * Checks the predecessors.
     *
     * @throws IllegalArgumentException if there is none, one is named twice, or a split names more than one
     */
    public PlaceOrigin {
        Objects.requireNonNull(kind, "kind");
        predecessors = List.copyOf(predecessors);
        if (predecessors.isEmpty()) {
            throw new IllegalArgumentException("predecessors are empty, must name at least one place");
        }
        if (new HashSet<>(predecessors).size() < predecessors.size()) {
            throw new IllegalArgumentException("predecessors were " + predecessors + ", must name each place once");
        }
        if (kind == SuccessionKind.SPLIT && predecessors.size() > 1) {
            throw new IllegalArgumentException("predecessors were " + predecessors + ", a split has exactly one");
        }
    }
}
