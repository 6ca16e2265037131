package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.place.PlaceRegistry;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts the figures of the protected indicators into tables. Used once and not thread-safe. */
final class Tables {

    private record PlaceInPeriod(PlaceId place, Period period) {}

    private final SuppressionPolicy policy;
    private final IndicatorCatalog indicators;
    private final Areas areas;
    private final Map<PlaceId, Integer> order = new HashMap<>();

    Tables(SuppressionPolicy policy, IndicatorCatalog indicators, PlaceRegistry places) {
        this.policy = policy;
        this.indicators = indicators;
        this.areas = new Areas(places);
        places.places().forEach(place -> order.put(place.id(), order.size()));
    }

    /** Returns the tables of the figures, of which each key has one. */
    List<Table> of(Collection<Observation> figures) {
        Map<IndicatorId, List<Observation>> byIndicator = new TreeMap<>();
        figures.forEach(figure -> byIndicator
                .computeIfAbsent(figure.indicator(), id -> new ArrayList<>())
                .add(figure));
        List<Table> tables = new ArrayList<>();
        byIndicator.forEach((indicator, all) ->
                groups(all).forEach(group -> tables.add(new Making(indicator, group).table())));
        return tables;
    }

    /** Figures of periods of which one holds the other belong together: quarters add up to their year. */
    private static Collection<List<Observation>> groups(List<Observation> figures) {
        Map<Period, Set<Period>> groups = new HashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(figure.period(), period -> new HashSet<>(Set.of(period))));
        List<Period> periods = groups.keySet().stream().sorted().toList();
        for (Period one : periods) {
            for (Period other : periods) {
                if (holds(one, other) && groups.get(one) != groups.get(other)) {
                    groups.get(one).addAll(groups.get(other));
                    groups.get(other).forEach(period -> groups.put(period, groups.get(one)));
                }
            }
        }
        Map<Period, List<Observation>> byFirst = new LinkedHashMap<>();
        for (Observation figure : figures) {
            Period first =
                    groups.get(figure.period()).stream().sorted().findFirst().orElseThrow();
            byFirst.computeIfAbsent(first, period -> new ArrayList<>()).add(figure);
        }
        return byFirst.values();
    }

    private static boolean holds(Period whole, Period part) {
        return !whole.firstDay().isAfter(part.firstDay()) && !whole.lastDay().isBefore(part.lastDay());
    }

    /** One table in the making. */
    private final class Making {

        private final IndicatorId indicator;
        private final Slices slices;
        private final Map<Slice, Integer> index = new HashMap<>();
        private final Smallness smallness;
        private final Map<PlaceId, List<Observation>> figures = new LinkedHashMap<>();
        /** The areas of each place that is not divided further, with the slices in which it lies in them. */
        private final Map<PlaceId, Map<PlaceId, BitSet>> containing = new LinkedHashMap<>();

        Making(IndicatorId indicator, List<Observation> all) {
            this.indicator = indicator;
            TreeSet<Slice> sorted = new TreeSet<>();
            all.forEach(figure -> sorted.add(Slice.of(figure)));
            slices = Slices.of(sorted);
            sorted.forEach(slice -> index.put(slice, index.size()));
            boolean above = all.stream()
                    .flatMap(figure -> figure.value().findCounts().stream())
                    .anyMatch(counts -> counts.numerator() > counts.denominator());
            smallness = new Smallness(policy, above ? Smallness.Second.DENOMINATOR : Smallness.Second.REST);
            all.stream()
                    .sorted(Comparator.comparing(
                                    (Observation figure) -> order.getOrDefault(figure.place(), Integer.MAX_VALUE))
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
                Map<Boolean, List<Observation>> own = all.stream()
                        .collect(Collectors.partitioningBy(
                                figure -> divided.contains(new PlaceInPeriod(place, figure.period()))));
                if (!own.get(true).isEmpty()) {
                    owns.put(place, row(place, Row.Kind.OWN, own.get(true)));
                }
                if (!own.get(false).isEmpty()) {
                    rows.add(row(place, Row.Kind.PLACE, own.get(false)));
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
                int slice = index.get(Slice.of(figure));
                areas.of(figure.place(), figure.period().lastDay())
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

        /** The slices that a roll-up adds: counts of communes; where places are counted, 1 or 0 of 1. */
        private BitSet addable(Row row) {
            BitSet added = new BitSet();
            if (areas.level(row.place).filter(PlaceLevel.COMMUNE::equals).isPresent()) {
                figures.getOrDefault(row.place, List.of()).stream()
                        .filter(this::addable)
                        .forEach(figure -> added.set(index.get(Slice.of(figure))));
            }
            return added;
        }

        private boolean addable(Observation figure) {
            Optional<Ratio> counts = figure.value().findCounts();
            boolean places = indicators
                    .find(indicator, figure.period().lastDay())
                    .filter(definition -> definition.counting() == Counting.PLACES)
                    .isPresent();
            return counts.filter(ratio -> !places || (ratio.denominator() == 1 && ratio.numerator() <= 1))
                    .isPresent();
        }

        private Row row(PlaceId place, Row.Kind kind, List<Observation> own) {
            Row row = empty(place, kind);
            for (Observation figure : own) {
                int slice = index.get(Slice.of(figure));
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
                    && stated.value().precision()
                            <= Long.toString(Ratio.MAX_COUNT).length();
            row.setStated(slice);
            if (whole) {
                row.setCounts(slice, stated.value().longValueExact(), 0);
            } else if (row.protectedLevel && StatedRate.maybeSmall(stated, policy)) {
                row.primary.set(slice);
            }
        }

        private Row empty(PlaceId place, Row.Kind kind) {
            boolean protectedLevel = policy.levels().contains(areas.level(place).orElse(PlaceLevel.COMMUNE));
            return new Row(place, kind, protectedLevel, slices.count());
        }

        private void markPrimary(Row row) {
            if (row.protectedLevel) {
                row.counted.stream()
                        .filter(slice ->
                                smallness.any(row.count(slice, Row.Part.FIRST), row.count(slice, Row.Part.SECOND)))
                        .forEach(row.primary::set);
            }
        }
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
