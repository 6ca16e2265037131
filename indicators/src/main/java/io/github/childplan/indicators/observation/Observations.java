package io.github.childplan.indicators.observation;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Figures by indicator, place, period and breakdown, of which none stands twice.
 *
 * <p>Figures of one key that became known on different days are revisions. Which of them counts and is {@link #find found} is a
 * named {@link RevisionPolicy}, by default the one known last; the others stay visible in {@link #replaced}, and
 * {@link #knownBy} gives the figures as they were known on a day. A figure without such a day was always known and comes
 * first. Two figures of one key known on the same day are an error: the first is kept, the second is left out and reported.
 *
 * <pre>{@code
 * Observations figures = Observations.of(List.of(inNovember, corrected)).orElseThrow();
 * figures.find(inNovember.key());                                          // corrected
 * figures.replaced(inNovember.key());                                      // [inNovember]
 * figures.revisedBy(RevisionPolicies.FIRST_PUBLISHED).find(corrected.key()); // inNovember
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Observations {

    private static final Observations EMPTY = new Observations(
            new FigureIndex(List.of(), RevisionPolicies.LATEST_KNOWN, new ArrayList<>()),
            RevisionPolicies.LATEST_KNOWN);

    private final FigureIndex index;
    private final RevisionPolicy policy;

    private Observations(FigureIndex index, RevisionPolicy policy) {
        this.index = index;
        this.policy = policy;
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
     * Collects figures, of which the one known last counts where there are revisions.
     *
     * @param figures the figures, in the order in which they are to be listed
     * @return the figures, and a problem for each that stands twice
     */
    public static WithProblems<Observations> of(Collection<Observation> figures) {
        Objects.requireNonNull(figures, "figures");
        List<Problem> problems = new ArrayList<>();
        FigureIndex index = new FigureIndex(figures, RevisionPolicies.LATEST_KNOWN, problems);
        return WithProblems.of(new Observations(index, RevisionPolicies.LATEST_KNOWN), problems);
    }

    /**
     * Returns these figures under another policy for revisions.
     *
     * @param other the policy
     * @return the same figures, of which other ones may count
     */
    public Observations revisedBy(RevisionPolicy other) {
        return of(index.all(), Objects.requireNonNull(other, "policy"));
    }

    /**
     * Returns the policy that says which of several figures of one key counts.
     *
     * @return the policy, {@link RevisionPolicies#LATEST_KNOWN} unless another was named
     */
    public RevisionPolicy revisionPolicy() {
        return policy;
    }

    /**
     * Returns all figures, revised ones included.
     *
     * @return the figures in the order in which they were given
     */
    public List<Observation> all() {
        return index.all();
    }

    /**
     * Returns the figure that counts.
     *
     * @param key what it is about
     * @return the figure, if there is one
     */
    public Optional<Observation> find(ObservationKey key) {
        return Optional.ofNullable(
                at(key.indicator(), key.breakdown(), key.period()).get(key.place()));
    }

    /**
     * Returns the figures that count of all places, for one indicator, part of the population and period.
     *
     * @param indicator the indicator
     * @param breakdown the part of the population
     * @param period the period
     * @return the figures by place, in the order in which the places were given; none if there is no figure
     */
    public Map<PlaceId, Observation> at(IndicatorId indicator, Breakdown breakdown, Period period) {
        return index.at(indicator, breakdown, period);
    }

    /**
     * Returns all figures of one key.
     *
     * @param key what they are about
     * @return the figures, the one known first in front; none if there is no figure
     */
    public List<Observation> revisions(ObservationKey key) {
        List<Observation> several = index.revisions(key);
        return several.isEmpty() ? find(key).stream().toList() : List.copyOf(several);
    }

    /**
     * Returns the figures of one key that do not count, because another does.
     *
     * @param key what they are about
     * @return the figures, the one known first in front; none if there is one figure or none
     */
    public List<Observation> replaced(ObservationKey key) {
        List<Observation> several = index.revisions(key);
        if (several.isEmpty()) {
            return several;
        }
        Optional<Observation> counting = find(key);
        return several.stream()
                .filter(figure -> counting.filter(figure::equals).isEmpty())
                .toList();
    }

    /**
     * Returns the figures of one indicator and place over time, for the whole population.
     *
     * @param indicator the indicator
     * @param place the place
     * @return the figure that counts of each period, in the order of the periods
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
     * @return the figure that counts of each period, in the order of the periods
     */
    public List<Observation> series(IndicatorId indicator, PlaceId place, Breakdown breakdown) {
        Objects.requireNonNull(place, "place");
        return periods(indicator, breakdown).stream()
                .flatMap(period ->
                        Optional.ofNullable(at(indicator, breakdown, period).get(place)).stream())
                .toList();
    }

    /**
     * Returns the periods for which any place has a figure.
     *
     * @param indicator the indicator
     * @param breakdown the part of the population
     * @return the periods, earliest first
     */
    public List<Period> periods(IndicatorId indicator, Breakdown breakdown) {
        return index.periods(indicator, breakdown);
    }

    /**
     * Returns the parts of the population for which any place has a figure in any period.
     *
     * @param indicator the indicator
     * @return the breakdowns in the order of their texts, the total among them if there is a figure of it
     */
    public List<Breakdown> breakdowns(IndicatorId indicator) {
        return index.breakdowns(indicator);
    }

    /**
     * Returns the figures as they were known on a day.
     *
     * @param day the day
     * @return the figures whose own day is not after it; a figure that was revised later stands there unrevised
     */
    public Observations knownBy(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return only(figure -> figure.knownBy(day));
    }

    /**
     * Returns some of the figures, under the same policy for revisions.
     *
     * @param wanted which figures
     * @return the figures for which it is true; these figures themselves if it is true for all
     */
    public Observations only(Predicate<? super Observation> wanted) {
        List<Observation> some = new ArrayList<>(all().size());
        for (Observation figure : all()) {
            if (wanted.test(figure)) {
                some.add(figure);
            }
        }
        return some.size() == all().size() ? this : of(some, policy);
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
        return other instanceof Observations observations
                && all().equals(observations.all())
                && policy.name().equals(observations.policy.name());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /**
     * Returns how many figures there are.
     *
     * @return for example {@code 70 observations}
     */
    @Override
    public String toString() {
        return all().size() + " observations";
    }

    /** Takes figures that are known not to stand twice. */
    private static Observations of(Collection<Observation> figures, RevisionPolicy policy) {
        return new Observations(new FigureIndex(figures, policy, new ArrayList<>()), policy);
    }
}
