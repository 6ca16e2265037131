package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One property by which slices tell people apart, cut into the smallest parts that matter: the values of a dimension and, as
 * the last part, all others; the ages or days between any two ends of the bands or periods.
 *
 * @param size how many parts there are
 * @param taken by slice, the parts that belong to it
 */
record Axis(int size, List<BitSet> taken) {

    private static final int OLDEST = 150;

    /** A span from a number to before another. */
    private record Span(long from, long before) {}

    static Axis ofTime(List<Slice> slices) {
        return ofSpans(
                slices.stream().map(slice -> Optional.of(span(slice.period()))).toList(), 0);
    }

    static Axis of(String dimension, List<Slice> slices) {
        if (dimension.equals(Breakdown.AGE)) {
            return ofSpans(
                    slices.stream()
                            .map(slice -> slice.breakdown().findAges().map(Axis::span))
                            .toList(),
                    1);
        }
        List<Optional<String>> values =
                slices.stream().map(slice -> slice.breakdown().find(dimension)).toList();
        List<String> known =
                values.stream().flatMap(Optional::stream).distinct().sorted().toList();
        int size = known.size() + 1;
        return new Axis(
                size,
                values.stream()
                        .map(value ->
                                value.map(text -> only(known.indexOf(text))).orElseGet(() -> all(size)))
                        .toList());
    }

    /** Whether a slice takes a part of the axis only. */
    boolean narrows(int slice) {
        return taken.get(slice).cardinality() < size;
    }

    /** Cuts a line at the ends of spans; what lies outside of all is a part of its own or none. */
    private static Axis ofSpans(List<Optional<Span>> spans, int outside) {
        SortedSet<Long> ends = new TreeSet<>();
        spans.stream().flatMap(Optional::stream).forEach(span -> {
            ends.add(span.from());
            ends.add(span.before());
        });
        List<Long> cuts = new ArrayList<>(ends);
        int size = cuts.size() - 1 + outside;
        List<BitSet> taken = new ArrayList<>();
        for (Optional<Span> span : spans) {
            BitSet parts = new BitSet();
            span.ifPresentOrElse(
                    one -> parts.set(cuts.indexOf(one.from()), cuts.indexOf(one.before())), () -> parts.set(0, size));
            taken.add(parts);
        }
        return new Axis(size, taken);
    }

    private static Span span(Period period) {
        return new Span(period.firstDay().toEpochDay(), period.lastDay().toEpochDay() + 1);
    }

    private static Span span(AgeBand ages) {
        return new Span(ages.fromInclusive().orElse(0), ages.toExclusive().orElse(OLDEST));
    }

    private static BitSet only(int part) {
        BitSet parts = new BitSet();
        parts.set(part);
        return parts;
    }

    private static BitSet all(int size) {
        BitSet parts = new BitSet();
        parts.set(0, size);
        return parts;
    }
}
