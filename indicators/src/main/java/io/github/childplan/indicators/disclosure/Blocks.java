package io.github.childplan.indicators.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of a table in blocks of two or three that lie in the same areas, or nearly, by their order and never by their
 * counts: who sees which places were withheld together learns nothing of which of them made it necessary. Not thread-safe.
 */
final class Blocks {

    private final List<List<Row>> classes;
    private final Map<Row, List<Row>> blocks = new HashMap<>();

    Blocks(List<Row> places) {
        Map<Set<Row>, List<Row>> byAreas = new LinkedHashMap<>();
        places.forEach(place -> byAreas.computeIfAbsent(place.areas().keySet(), areas -> new ArrayList<>())
                .add(place));
        classes = List.copyOf(byAreas.values());
        classes.forEach(this::pair);
        places.stream()
                .filter(place -> !place.areas().isEmpty())
                .filter(place -> of(place).size() == 1)
                .forEach(this::joinNearest);
    }

    /** The rows that are withheld together with one, itself among them. */
    List<Row> of(Row place) {
        return blocks.getOrDefault(place, List.of(place));
    }

    /** The areas in which some places of a block lie and others do not: their sums would tell the places apart. */
    Collection<Row> between(Row place) {
        List<Row> block = of(place);
        Set<Row> some = new LinkedHashSet<>();
        block.forEach(row -> some.addAll(row.areas().keySet()));
        some.removeIf(area -> block.stream().allMatch(row -> row.areas().containsKey(area)));
        return some;
    }

    /** Joins the block of a place with the next one of the same areas; false if there is none. */
    boolean joinNext(Row place) {
        List<Row> block = of(place);
        List<Row> together =
                classes.stream().filter(one -> one.contains(place)).findFirst().orElse(List.of());
        int from = together.indexOf(block.get(block.size() - 1));
        for (int step = 1; step <= together.size(); step++) {
            Row next = together.get((from + step) % together.size());
            if (!block.contains(next)) {
                join(block, of(next));
                return true;
            }
        }
        return false;
    }

    /** Joins the block of a place with one of the areas that differ least, the smallest of these; false if there is none. */
    boolean joinNearest(Row place) {
        List<Row> block = of(place);
        Optional<Row> nearest = classes.stream()
                .map(together -> together.get(0))
                .filter(row -> !block.contains(row))
                .min(Comparator.<Row>comparingInt(row -> difference(place, row))
                        .thenComparingInt(row -> of(row).size()));
        nearest.ifPresent(row -> join(block, of(row)));
        return nearest.isPresent();
    }

    private void pair(List<Row> together) {
        int size = together.size();
        for (int i = 0; i < size; i += 2) {
            boolean last = i + 3 >= size;
            List<Row> block = new ArrayList<>(together.subList(i, last ? size : i + 2));
            block.forEach(row -> blocks.put(row, block));
            if (last) {
                return;
            }
        }
    }

    private void join(List<Row> block, List<Row> more) {
        block.addAll(more);
        more.forEach(row -> blocks.put(row, block));
    }

    private static int difference(Row one, Row other) {
        return (int) (one.areas().keySet().stream()
                        .filter(area -> !other.areas().containsKey(area))
                        .count()
                + other.areas().keySet().stream()
                        .filter(area -> !one.areas().containsKey(area))
                        .count());
    }
}
