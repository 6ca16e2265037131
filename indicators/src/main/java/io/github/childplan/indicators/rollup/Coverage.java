package io.github.childplan.indicators.rollup;

import java.util.List;

/**
 * How much of an area its places' figures cover: of 14 expected, 13 reported and one missing, by name.
 *
 * <p>The places are those of the lowest level, the communes; where a place above them reported itself, as a district within a
 * province, it stands for its communes. Each place expected is either reported, missing or, itself or as the successor of a
 * former commune, not covered. For an area without places under it all four are empty. Immutable and thread-safe.
 *
 * @param expected the places of the area on the last day of the period; after the area ended, those that took over its communes,
 *     the ones with land from outside among them; before it began, those it was made of
 * @param reported those whose counts were added
 * @param missing those without a figure
 * @param notCovered the places whose part of the area no sum can hold, and why
 */
public record Coverage(
        List<NamedPlace> expected, List<NamedPlace> reported, List<NamedPlace> missing, List<NotCovered> notCovered) {

    /** Copies the lists. */
    public Coverage {
        expected = List.copyOf(expected);
        reported = List.copyOf(reported);
        missing = List.copyOf(missing);
        notCovered = List.copyOf(notCovered);
    }

    /**
     * Returns whether a place lies in the area wholly.
     *
     * @param place one of those expected
     * @return false for a place that takes in land from outside
     */
    public boolean within(NamedPlace place) {
        return reported.contains(place)
                || missing.contains(place)
                || notCovered.stream()
                        .anyMatch(part ->
                                part.place().equals(place) && part.reason().aboutTheFigure());
    }

    /**
     * Returns whether the whole area is covered.
     *
     * @return whether there are communes, none is missing and none not covered
     */
    public boolean complete() {
        return !expected.isEmpty() && missing.isEmpty() && notCovered.isEmpty();
    }
}
