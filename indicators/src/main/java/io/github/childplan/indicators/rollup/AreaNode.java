package io.github.childplan.indicators.rollup;

import java.util.List;

/**
 * A place and those whose figures make its own on a day.
 *
 * @param place the place by its name of that day, or the last it had
 * @param share whether its figure belongs to the area above
 * @param sumOf which places its parts are
 * @param parts those whose figures are added up; none for a place that only reports itself
 * @param notCovered the places whose part of it no sum can hold
 * @param leaves how many of the places under it report only themselves; 1 if it does so itself
 * @param elsewhere places that share land with it and were not in force on the day
 */
record AreaNode(
        NamedPlace place,
        Share share,
        SumOf sumOf,
        List<AreaNode> parts,
        List<NotCovered> notCovered,
        int leaves,
        List<NamedPlace> elsewhere) {

    /** Whether the figure of a place belongs to the area above it. */
    enum Share {
        /** All of it. */
        WHOLE,
        /** A part that nobody can tell from the rest, so that it is expected and never added. */
        PART
    }

    AreaNode {
        parts = List.copyOf(parts);
        notCovered = List.copyOf(notCovered);
        elsewhere = List.copyOf(elsewhere);
    }

    static AreaNode of(NamedPlace place, SumOf sumOf, List<AreaNode> parts, List<NotCovered> notCovered) {
        int leaves = 0;
        for (AreaNode part : parts) {
            leaves += part.leaves;
        }
        return new AreaNode(place, Share.WHOLE, sumOf, parts, notCovered, Math.max(leaves, 1), List.of());
    }

    static AreaNode partOf(NamedPlace place) {
        return new AreaNode(place, Share.PART, SumOf.PARTS, List.of(), List.of(), 0, List.of());
    }

    AreaNode with(List<NamedPlace> outOfForce) {
        return new AreaNode(place, share, sumOf, parts, notCovered, leaves, outOfForce);
    }

    /** Returns whether nothing lies under it, so that only it can report. */
    boolean leaf() {
        return parts.isEmpty();
    }
}
