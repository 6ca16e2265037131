package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Somebody who takes a public release apart by trying every world that agrees with it. It shares nothing with the code under
 * test but the release itself: it is told what is suppressed, and the places, and enumerates.
 */
final class Attacker {

    static final Breakdown ALL = Breakdown.total();
    static final Breakdown GIRLS = ALL.withSex(Sex.FEMALE);
    static final Breakdown BOYS = ALL.withSex(Sex.MALE);
    static final Period YEAR = Period.parse("2024");

    /** The largest count that is tried where nothing bounds it. */
    private static final int UNBOUNDED = 7;

    private static final int MAX_WORLDS = 4_000;
    private static final int MAX_PAIRS = 40_000;
    private static final int MAX_RUNS = Integer.getInteger("attack.runs", 300);

    record Cell(PlaceId place, Breakdown part) {}

    /** Numerator and the rest of the denominator. */
    record Counts(int first, int rest) {

        boolean small() {
            return small(first) || small(rest) || small(first + rest);
        }

        static boolean small(int count) {
            return count >= 1 && count <= 4;
        }
    }

    private record Equation(List<Integer> unknown, int first, int rest) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record World(int[] first, int[] rest) {
        Counts counts(int cell) {
            return new Counts(first[cell], rest[cell]);
        }
    }

    private final Map<Cell, Counts> truth;
    private final Map<PlaceId, Set<PlaceId>> areas;
    private final Country country;
    private final Release release;
    private final List<Cell> hidden = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    Attacker(Map<Cell, Counts> truth, Map<PlaceId, Set<PlaceId>> areas, Country country) {
        this.truth = truth;
        this.areas = areas;
        this.country = country;
        this.release = release(truth, country);
        truth.keySet().stream().filter(cell -> release.suppresses(key(cell))).forEach(hidden::add);
        areas.forEach((area, communes) -> List.of(ALL, GIRLS, BOYS).forEach(part -> {
            boolean told = !release.suppresses(key(new Cell(area, part)));
            if (told) {
                equation(truth.keySet().stream()
                        .filter(cell ->
                                communes.contains(cell.place()) && cell.part().equals(part))
                        .toList());
            }
        }));
        truth.keySet().stream()
                .filter(cell -> cell.part().equals(ALL))
                .map(Cell::place)
                .filter(this::complete)
                .forEach(this::partsOfPlace);
    }

    static Release release(Map<Cell, Counts> world, Country country) {
        List<Observation> figures = new ArrayList<>();
        world.forEach((cell, counts) -> figures.add(Observation.builder()
                .indicator(MuongTeIndicators.ABUSE_SUPPORT)
                .place(cell.place())
                .period(YEAR)
                .breakdown(cell.part())
                .value(MeasuredValue.counted(counts.first(), counts.first() + counts.rest()))
                .build()));
        return Release.of(
                Observations.of(figures).orElseThrow(),
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                country.registry());
    }

    static ObservationKey key(Cell cell) {
        return new ObservationKey(MuongTeIndicators.ABUSE_SUPPORT, cell.place(), YEAR, cell.part());
    }

    Release release() {
        return release;
    }

    /** The small counts that are shown as they are. */
    List<String> shownSmallCounts() {
        return truth.entrySet().stream()
                .filter(entry -> entry.getValue().small() && !hidden.contains(entry.getKey()))
                .map(Object::toString)
                .toList();
    }

    /** What follows from counts, totals and parts alone: hidden figures with one possible value, small counts with one. */
    List<String> followsFromSums() {
        List<int[]> firsts = solutions(true);
        List<int[]> rests = solutions(false);
        List<String> found = new ArrayList<>();
        for (int cell = 0; cell < hidden.size(); cell++) {
            found.addAll(pinned(cell, values(firsts, cell), values(rests, cell), true));
        }
        return found;
    }

    /** What follows for one who also knows that nothing is withheld without a small count among what hangs together. */
    List<String> followsFromThePolicy() {
        return followsIf(this::explained, MAX_PAIRS);
    }

    /** What follows for one who runs the library on every possible world and compares what it withholds. */
    List<String> followsFromTheProgram() {
        Set<ObservationKey> seen = withheld(release);
        return followsIf(
                world -> explained(world)
                        && withheld(release(filledIn(world), country)).equals(seen),
                MAX_RUNS);
    }

    private List<String> followsIf(Predicate<World> possible, int most) {
        List<int[]> firsts = solutions(true);
        List<int[]> rests = solutions(false);
        if ((long) firsts.size() * rests.size() > most) {
            return List.of();
        }
        List<World> worlds = new ArrayList<>();
        firsts.forEach(first -> rests.forEach(rest -> {
            World world = new World(first, rest);
            if (possible.test(world)) {
                worlds.add(world);
            }
        }));
        List<String> found = new ArrayList<>();
        for (int cell = 0; cell < hidden.size(); cell++) {
            int at = cell;
            Set<Integer> first = new TreeSet<>();
            Set<Integer> rest = new TreeSet<>();
            worlds.forEach(world -> {
                first.add(world.first()[at]);
                rest.add(world.rest()[at]);
            });
            found.addAll(pinned(cell, first, rest, false));
        }
        return found;
    }

    private List<String> pinned(int cell, Set<Integer> first, Set<Integer> rest, boolean alsoLarge) {
        Counts true_ = truth.getOrDefault(hidden.get(cell), new Counts(0, 0));
        List<String> found = new ArrayList<>();
        String told = hidden.get(cell) + " is " + true_ + ", possible are " + first + " and " + rest;
        if (Counts.small(true_.first()) && first.size() < 2) {
            found.add("numerator: " + told);
        }
        if (Counts.small(true_.rest()) && rest.size() < 2) {
            found.add("rest: " + told);
        }
        boolean denominator = alsoLarge || Counts.small(true_.first() + true_.rest());
        if (denominator && first.size() < 2 && rest.size() < 2) {
            found.add("both: " + told);
        }
        return found;
    }

    private static Set<Integer> values(List<int[]> solutions, int cell) {
        Set<Integer> values = new TreeSet<>();
        solutions.forEach(solution -> values.add(solution[cell]));
        return values;
    }

    private boolean complete(PlaceId place) {
        Counts all = truth.get(new Cell(place, ALL));
        Counts girls = truth.get(new Cell(place, GIRLS));
        Counts boys = truth.get(new Cell(place, BOYS));
        return all != null && girls != null && boys != null;
    }

    private void partsOfPlace(PlaceId place) {
        List<Integer> unknown = new ArrayList<>();
        int first = 0;
        int rest = 0;
        for (Breakdown part : List.of(ALL, GIRLS, BOYS)) {
            Cell cell = new Cell(place, part);
            int sign = part.equals(ALL) ? 1 : -1;
            Counts counts = truth.getOrDefault(cell, new Counts(0, 0));
            if (hidden.contains(cell)) {
                // a negative sign is told by the complement of the index
                unknown.add(sign > 0 ? hidden.indexOf(cell) : ~hidden.indexOf(cell));
            } else {
                first -= sign * counts.first();
                rest -= sign * counts.rest();
            }
        }
        if (!unknown.isEmpty()) {
            equations.add(new Equation(unknown, first, rest));
        }
    }

    private void equation(List<Cell> cells) {
        List<Integer> unknown = new ArrayList<>();
        int first = 0;
        int rest = 0;
        for (Cell cell : cells) {
            if (hidden.contains(cell)) {
                unknown.add(hidden.indexOf(cell));
                Counts counts = truth.getOrDefault(cell, new Counts(0, 0));
                first += counts.first();
                rest += counts.rest();
            }
        }
        if (!unknown.isEmpty()) {
            equations.add(new Equation(unknown, first, rest));
        }
    }

    private List<int[]> solutions(boolean first) {
        List<int[]> found = new ArrayList<>();
        solve(0, new int[hidden.size()], first, found);
        return found;
    }

    private void solve(int cell, int[] values, boolean first, List<int[]> found) {
        if (found.size() > MAX_WORLDS) {
            return;
        }
        if (cell == values.length) {
            found.add(values.clone());
            return;
        }
        for (int value = 0; value <= bound(cell, first); value++) {
            values[cell] = value;
            if (equations.stream().allMatch(equation -> possible(equation, cell, values, first))) {
                solve(cell + 1, values, first, found);
            }
        }
        values[cell] = 0;
    }

    private int bound(int cell, boolean first) {
        return equations.stream()
                .filter(equation -> equation.unknown().contains(cell)
                        && equation.unknown().stream().allMatch(index -> index >= 0))
                .mapToInt(equation -> first ? equation.first() : equation.rest())
                .min()
                .orElse(UNBOUNDED);
    }

    /** Whether an equation holds, or still can once the unknowns after a cell are filled in. */
    private static boolean possible(Equation equation, int cell, int[] values, boolean first) {
        int sum = 0;
        boolean open = false;
        boolean negative = false;
        for (int index : equation.unknown()) {
            int at = index < 0 ? ~index : index;
            negative |= index < 0;
            if (at > cell) {
                open = true;
            } else {
                sum += index < 0 ? -values[at] : values[at];
            }
        }
        int wanted = first ? equation.first() : equation.rest();
        return open ? negative || sum <= wanted : sum == wanted;
    }

    /** Whether in each group of hidden figures that equations tie together one is small. */
    private boolean explained(World world) {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int cell = 0; cell < hidden.size(); cell++) {
            groups.add(new HashSet<>(Set.of(cell)));
        }
        for (Equation equation : equations) {
            Set<Integer> joined = new HashSet<>();
            equation.unknown().forEach(index -> joined.addAll(groups.get(index < 0 ? ~index : index)));
            joined.forEach(cell -> groups.set(cell, joined));
        }
        return groups.stream()
                .allMatch(group ->
                        group.stream().anyMatch(cell -> world.counts(cell).small()));
    }

    private Map<Cell, Counts> filledIn(World world) {
        Map<Cell, Counts> filled = new LinkedHashMap<>(truth);
        for (int cell = 0; cell < hidden.size(); cell++) {
            filled.put(hidden.get(cell), world.counts(cell));
        }
        return filled;
    }

    private Set<ObservationKey> withheld(Release one) {
        Set<ObservationKey> keys = new LinkedHashSet<>();
        truth.keySet().stream().map(Attacker::key).filter(one::suppresses).forEach(keys::add);
        areas.keySet()
                .forEach(area -> List.of(ALL, GIRLS, BOYS).stream()
                        .map(part -> key(new Cell(area, part)))
                        .filter(one::suppresses)
                        .forEach(keys::add));
        return keys;
    }
}
