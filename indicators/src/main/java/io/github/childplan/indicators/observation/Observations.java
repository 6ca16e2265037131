package io.github.childplan.indicators.observation;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Figures by indicator, place, period and breakdown, of which none stands twice.
 *
 * <p>Figures of one key that became known on different days are revisions: the one known last is {@link #find found}, the
 * others stay visible in {@link #revisions}, and {@link #knownBy} gives the figures as they were known on a day. A figure
 * without such a day was always known and comes first. Two figures of one key known on the same day are an error: the first
 * is kept, the second is left out and reported. Immutable and thread-safe.
 */
public final class Observations {

    private static final Observations EMPTY = new Observations(List.of());
    private static final Comparator<Observation> BY_KNOWN =
            Comparator.comparing(observation -> observation.known().orElse(LocalDate.MIN));
    private static final Comparator<Observation> BY_PERIOD = Comparator.comparing(Observation::period);

    private record SeriesKey(IndicatorId indicator, PlaceId place, Breakdown breakdown) {}

    private record PeriodsKey(IndicatorId indicator, Breakdown breakdown) {}

    private final List<Observation> all;
    private final Map<ObservationKey, List<Observation>> revisions = new LinkedHashMap<>();
    private final Map<SeriesKey, List<Observation>> series = new HashMap<>();
    private final Map<PeriodsKey, SortedSet<Period>> periods = new HashMap<>();

    /** Takes figures that are known not to stand twice. */
    private Observations(List<Observation> all) {
        this.all = List.copyOf(all);
        for (Observation observation : this.all) {
            revisions
                    .computeIfAbsent(observation.key(), key -> new ArrayList<>())
                    .add(observation);
        }
        for (Map.Entry<ObservationKey, List<Observation>> entry : revisions.entrySet()) {
            entry.getValue().sort(BY_KNOWN);
            Observation newest = last(entry.getValue());
            ObservationKey key = entry.getKey();
            series.computeIfAbsent(seriesKey(newest), k -> new ArrayList<>()).add(newest);
            periods.computeIfAbsent(new PeriodsKey(key.indicator(), key.breakdown()), k -> new TreeSet<>())
                    .add(key.period());
        }
        series.values().forEach(list -> list.sort(BY_PERIOD));
    }

    /**
     * Returns no figures.
     *
     * @return the empty collection
     */
    public static Observations empty() {
        return EMPTY;
    }

    /**
     * Collects figures.
     *
     * @param figures the figures, in the order in which they are to be listed
     * @return the figures, and a problem for each that stands twice
     */
    public static WithProblems<Observations> of(Collection<Observation> figures) {
        record Revision(ObservationKey key, Optional<LocalDate> known) {}
        Map<Revision, Observation> kept = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Observation figure : figures) {
            Observation earlier = kept.putIfAbsent(new Revision(figure.key(), figure.known()), figure);
            if (earlier != null) {
                problems.add(ObservationMessages.sameFigureTwice(earlier, figure));
            }
        }
        return WithProblems.of(new Observations(List.copyOf(kept.values())), problems);
    }

    /**
     * Returns all figures, revised ones included.
     *
     * @return the figures in the order in which they were given
     */
    public List<Observation> all() {
        return all;
    }

    /**
     * Returns the figure known last.
     *
     * @param key what it is about
     * @return the figure, if there is one
     */
    public Optional<Observation> find(ObservationKey key) {
        List<Observation> known = revisions(key);
        return known.isEmpty() ? Optional.empty() : Optional.of(last(known));
    }

    /**
     * Returns all figures of one key.
     *
     * @param key what they are about
     * @return the figures, the one known first in front; none if there is no figure
     */
    public List<Observation> revisions(ObservationKey key) {
        return List.copyOf(revisions.getOrDefault(Objects.requireNonNull(key, "key"), List.of()));
    }

    /**
     * Returns the figures of one indicator and place over time, for the whole population.
     *
     * @param indicator the indicator
     * @param place the place
     * @return the figure known last of each period, in the order of the periods
     */
    public List<Observation> series(IndicatorId indicator, PlaceId place) {
        return series(indicator, place, Breakdown.total());
    }

    /**
     * Returns the figures of one indicator, place and breakdown over time.
     *
     * @param indicator the indicator
     * @param place the place
     * @param breakdown the part of the population
     * @return the figure known last of each period, in the order of the periods
     */
    public List<Observation> series(IndicatorId indicator, PlaceId place, Breakdown breakdown) {
        return List.copyOf(series.getOrDefault(new SeriesKey(indicator, place, breakdown), List.of()));
    }

    /**
     * Returns the periods for which any place has a figure.
     *
     * @param indicator the indicator
     * @param breakdown the part of the population
     * @return the periods, earliest first
     */
    public List<Period> periods(IndicatorId indicator, Breakdown breakdown) {
        SortedSet<Period> found = periods.get(new PeriodsKey(indicator, breakdown));
        return found == null ? List.of() : List.copyOf(found);
    }

    /**
     * Returns the figures as they were known on a day.
     *
     * @param day the day
     * @return the figures whose own day is not after it; a figure that was revised later stands there unrevised
     */
    public Observations knownBy(LocalDate day) {
        List<Observation> known =
                all.stream().filter(observation -> observation.knownBy(day)).toList();
        return known.size() == all.size() ? this : new Observations(known);
    }

    /**
     * Returns what is reported when a figure stands twice.
     *
     * @param kept the first of the two, which is used
     * @param leftOut the other one, of the same key and known on the same day
     * @return the problem, at the place where the other one was read
     */
    public static Problem sameFigureTwice(Observation kept, Observation leftOut) {
        return ObservationMessages.sameFigureTwice(kept, leftOut);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Observations observations && all.equals(observations.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /**
     * Returns how many figures there are.
     *
     * @return for example {@code 70 observations}
     */
    @Override
    public String toString() {
        return all.size() + " observations";
    }

    private static SeriesKey seriesKey(Observation observation) {
        return new SeriesKey(observation.indicator(), observation.place(), observation.breakdown());
    }

    private static Observation last(List<Observation> list) {
        return list.get(list.size() - 1);
    }
}
