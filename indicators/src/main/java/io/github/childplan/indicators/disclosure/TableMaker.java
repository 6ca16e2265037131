package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One table in the making. Used once and not thread-safe. */
final class TableMaker {

    private record PlaceInPeriod(PlaceId place, Period period) {}

    private final Tables tables;
    private final SuppressionPolicy policy;
    private final IndicatorId indicator;
    private final Slices slices;
    private final Smallness smallness;
    private final Map<PlaceId, List<Observation>> figures = new LinkedHashMap<>();
    /** The areas of each place that is not divided further, with the slices in which it lies in them. */
    private final Map<PlaceId, Map<PlaceId, BitSet>> containing = new LinkedHashMap<>();

    TableMaker(Tables tables, IndicatorId indicator, List<Observation> all) {
        this.tables = tables;
        this.policy = tables.policy();
        this.indicator = indicator;
        TreeSet<Slice> sorted = new TreeSet<>();
        all.forEach(figure -> sorted.add(Slice.of(figure)));
        slices = Slices.of(sorted);
        boolean above = all.stream()
                .flatMap(figure -> figure.value().findCounts().stream())
                .anyMatch(counts -> counts.numerator() > counts.denominator());
        smallness = new Smallness(policy, above ? Smallness.Second.DENOMINATOR : Smallness.Second.REST);
        all.stream()
                .sorted(Comparator.comparing((Observation figure) -> tables.order(figure.place()))
                        .thenComparing(Observation::place, Comparator.comparing(PlaceId::value)))
                .forEach(figure -> figures.computeIfAbsent(figure.place(), place -> new ArrayList<>())
                        .add(figure));
    }

    Table table() {
        figures.forEach((place, own) -> containing.put(place, wholes(own)));
        Set<PlaceInPeriod> divided = new HashSet<>();
        containing
                .values()
                .forEach(wholes -> wholes.forEach((area, within) -> within.stream()
                        .forEach(slice -> divided.add(
                                new PlaceInPeriod(area, slices.get(slice).period())))));
        Map<PlaceId, Row> sums = new LinkedHashMap<>();
        Map<PlaceId, Row> owns = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        figures.forEach((place, all) -> {
            List<Observation> own = new ArrayList<>(all);
            own.removeIf(figure -> !divided.contains(new PlaceInPeriod(place, figure.period())));
            List<Observation> undivided = new ArrayList<>(all);
            undivided.removeIf(figure -> divided.contains(new PlaceInPeriod(place, figure.period())));
            if (!own.isEmpty()) {
                owns.put(place, row(place, Row.Kind.OWN, own));
            }
            if (!undivided.isEmpty()) {
                rows.add(row(place, Row.Kind.PLACE, undivided));
            }
        });
        rows.forEach(row -> row.addsTo(wholes(row, sums, owns)));
        List<Row> all = new ArrayList<>(sums.values());
        all.addAll(owns.values());
        all.forEach(this::markPrimary);
        rows.forEach(this::markPrimary);
        return new Table(indicator, slices, smallness, rows, all);
    }

    private Map<PlaceId, BitSet> wholes(List<Observation> own) {
        Map<PlaceId, BitSet> wholes = new LinkedHashMap<>();
        for (Observation figure : own) {
            int slice = slices.indexOf(Slice.of(figure));
            tables.areas()
                    .of(figure.place(), figure.period().lastDay())
                    .forEach(area ->
                            wholes.computeIfAbsent(area, id -> new BitSet()).set(slice));
        }
        return wholes;
    }

    private Map<Row, BitSet> wholes(Row row, Map<PlaceId, Row> sums, Map<PlaceId, Row> owns) {
        Map<Row, BitSet> wholes = new LinkedHashMap<>();
        containing.getOrDefault(row.place, Map.of()).forEach((area, within) -> {
            BitSet added = and(and(within, addable(row)), row.there);
            if (!added.isEmpty()) {
                Row sum = sums.computeIfAbsent(area, id -> empty(id, Row.Kind.SUM));
                added.stream().forEach(slice -> sum.addCounts(slice, row));
                wholes.put(sum, added);
            }
            Row own = owns.get(area);
            BitSet bearing = own == null ? new BitSet() : and(and(within, own.there), row.there);
            if (own != null && !bearing.isEmpty()) {
                wholes.put(own, bearing);
            }
        });
        return wholes;
    }

    /** The slices that a roll-up adds: counts; where places are counted, 1 or 0 of 1. */
    private BitSet addable(Row row) {
        BitSet added = new BitSet();
        figures.getOrDefault(row.place, List.of()).stream()
                .filter(this::addable)
                .forEach(figure -> added.set(slices.indexOf(Slice.of(figure))));
        return added;
    }

    private boolean addable(Observation figure) {
        Optional<Ratio> counts = figure.value().findCounts();
        boolean places = tables.indicators()
                .find(indicator, figure.period().lastDay())
                .filter(definition -> definition.counting() == Counting.PLACES)
                .isPresent();
        return counts.filter(ratio -> !places || (ratio.denominator() == 1 && ratio.numerator() <= 1))
                .isPresent();
    }

    private Row row(PlaceId place, Row.Kind kind, List<Observation> own) {
        Row row = empty(place, kind);
        for (Observation figure : own) {
            int slice = slices.indexOf(Slice.of(figure));
            figure.value()
                    .fold(
                            counted -> {
                                Ratio counts = counted.counts();
                                row.setCounts(
                                        slice,
                                        counts.numerator(),
                                        smallness.secondOf(counts.numerator(), counts.denominator()));
                                return row;
                            },
                            stated -> {
                                takeStated(row, slice, stated);
                                return row;
                            });
        }
        return row;
    }

    private void takeStated(Row row, int slice, MeasuredValue.Stated stated) {
        boolean whole = stated.unit().kind() == UnitKind.COUNT
                && stated.value().scale() == 0
                && stated.value().signum() >= 0
                && stated.value().precision() <= Long.toString(Ratio.MAX_COUNT).length();
        row.setStated(slice);
        if (whole) {
            row.setCounts(slice, stated.value().longValueExact(), 0);
        } else if (row.protectedLevel && StatedRate.maybeSmall(stated, policy)) {
            row.primary.set(slice);
        }
    }

    private Row empty(PlaceId place, Row.Kind kind) {
        boolean protectedLevel =
                policy.levels().contains(tables.areas().level(place).orElse(PlaceLevel.COMMUNE));
        return new Row(place, kind, protectedLevel, slices.count());
    }

    private void markPrimary(Row row) {
        if (row.protectedLevel) {
            row.counted.stream()
                    .filter(slice -> smallness.any(row.count(slice, Row.Part.FIRST), row.count(slice, Row.Part.SECOND)))
                    .forEach(row.primary::set);
        }
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
