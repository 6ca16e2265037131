package io.github.childplan.indicators.disclosure;

import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All figures that an audience is given at one time, with what is withheld from it.
 *
 * <pre>{@code
 * Release release = Release.of(
 *         figures,
 *         Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
 *         StandardIndicators.childPlan(),
 *         StandardPlaces.muongTe());
 * release.figures();            // each shown or suppressed
 * release.suppresses(key);      // also for a sum that nobody stated
 * }</pre>
 *
 * <p>For the public a small figure is suppressed as its policy says (PRIMARY), and so are those from which it would follow
 * (SECONDARY). It is taken for granted that whoever reads the release
 *
 * <ul>
 *   <li>knows the policy, that counts are whole and not below 0 and no numerator is above its denominator;
 *   <li>knows the sum over the communes of every area, on the day and after it was reformed, also where nobody printed it,
 *       and every figure that an area states for itself;
 *   <li>knows that parts of a population add up to it, where they do, and quarters to their year.
 * </ul>
 *
 * <p>For every count that the policy protects there is then a second world with another count, in which all of this and all
 * that is shown is the same and in which some of what is withheld together is small, too. What is withheld together goes by
 * the order of the places and not by the size of their counts, so that the choice itself tells little. Of a protected
 * indicator only the figure known last is released: the way from one revision to the next would be several releases in one.
 * What another release told, and what a reader knows from elsewhere, is not taken into account. Immutable and thread-safe.
 */
public final class Release {

    private final Audience audience;
    private final List<ReleasedFigure> figures;
    private final Observations shown;
    private final Map<ObservationKey, SuppressionReason> suppressed;

    /** Of the protected indicators, what adds up to which sum that is shown. */
    private final Set<Set<ObservationKey>> sums;

    /** Of the protected indicators, what adds up to the figure that an area states for itself. */
    private final Map<ObservationKey, Set<ObservationKey>> parts;

    private final Map<ObservationKey, List<Observation>> shownByKey = new HashMap<>();

    private Release(
            Audience audience,
            List<ReleasedFigure> figures,
            Observations given,
            Map<ObservationKey, SuppressionReason> suppressed,
            Set<Set<ObservationKey>> sums,
            Map<ObservationKey, Set<ObservationKey>> parts) {
        this.audience = audience;
        this.figures = figures;
        this.suppressed = suppressed;
        this.sums = sums;
        this.parts = parts;
        figures.forEach(figure -> figure.fold(
                        shown -> Optional.of(shown.observation()), one -> Optional.<Observation>empty())
                .ifPresent(shown -> shownByKey
                        .computeIfAbsent(shown.key(), key -> new ArrayList<>())
                        .add(shown)));
        this.shown = given.only(
                figure -> shownByKey.getOrDefault(figure.key(), List.of()).contains(figure));
    }

    /**
     * Returns all figures as the authorities see them.
     *
     * @param figures the figures
     * @return the release, in which nothing is suppressed
     */
    public static Release toAuthority(Observations figures) {
        Objects.requireNonNull(figures, "figures");
        List<ReleasedFigure> shown = new ArrayList<>();
        figures.all().forEach(figure -> shown.add(new ReleasedFigure.Shown(figure)));
        return new Release(Audience.authority(), List.copyOf(shown), figures, Map.of(), Set.of(), Map.of());
    }

    /**
     * Returns all figures as an audience sees them.
     *
     * @param figures all figures that are released together; those that are not released must not be among them, because
     *     what is withheld would then rest on what nobody sees
     * @param audience who sees them
     * @param indicators the definitions
     * @param places the places, which say what adds up to what
     * @return the release
     */
    public static Release of(
            Observations figures, Audience audience, IndicatorCatalog indicators, PlaceRegistry places) {
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(places, "places");
        return audience.fold(
                authority -> toAuthority(figures),
                everybody -> suppressed(figures, everybody, new Tables(everybody.suppression(), indicators, places)));
    }

    private static Release suppressed(Observations figures, Audience.Public audience, Tables tables) {
        SuppressionPolicy policy = audience.suppression();
        Map<ObservationKey, Observation> newest = new LinkedHashMap<>();
        figures.all().stream()
                .filter(figure -> policy.indicators().contains(figure.indicator()))
                .forEach(figure ->
                        newest.put(figure.key(), figures.find(figure.key()).orElse(figure)));
        Map<ObservationKey, SuppressionReason> suppressed = new LinkedHashMap<>();
        Set<Set<ObservationKey>> sums = new HashSet<>();
        Map<ObservationKey, Set<ObservationKey>> parts = new HashMap<>();
        for (Table table : tables.of(newest.values())) {
            Suppressor.suppress(table);
            sums.addAll(table.shownSums());
            parts.putAll(table.parts(Row.Kind.OWN));
            table.places().forEach(row -> collect(table, row, suppressed));
            table.areas().forEach(row -> collect(table, row, suppressed));
        }
        List<ReleasedFigure> released = new ArrayList<>();
        Set<ObservationKey> seen = new HashSet<>();
        for (Observation figure : figures.all()) {
            ObservationKey key = figure.key();
            if (!newest.containsKey(key)) {
                released.add(new ReleasedFigure.Shown(figure));
            } else if (seen.add(key)) {
                SuppressionReason reason = suppressed.get(key);
                released.add(
                        reason == null
                                ? new ReleasedFigure.Shown(newest.getOrDefault(key, figure))
                                : new ReleasedFigure.Suppressed(key, reason));
            }
        }
        return new Release(
                audience, List.copyOf(released), figures, Collections.unmodifiableMap(suppressed), sums, parts);
    }

    private static void collect(Table table, Row row, Map<ObservationKey, SuppressionReason> suppressed) {
        row.suppressed.stream().forEach(slice -> {
            Slice one = table.slices().get(slice);
            ObservationKey key = new ObservationKey(table.indicator(), row.place, one.period(), one.breakdown());
            SuppressionReason reason = row.primary.get(slice) ? SuppressionReason.PRIMARY : SuppressionReason.SECONDARY;
            suppressed.merge(key, reason, (one1, other) -> one1 == SuppressionReason.PRIMARY ? one1 : other);
        });
    }

    /**
     * Returns whom the release is for.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Returns the figures as the audience sees them.
     *
     * @return each shown or suppressed, in the order in which they were given
     */
    public List<ReleasedFigure> figures() {
        return figures;
    }

    /**
     * Returns the figures that are shown.
     *
     * @return the figures, without those that are suppressed, under the policy for revisions of the given ones
     */
    public Observations shown() {
        return shown;
    }

    /**
     * Returns whether a figure, or the sum over the communes of an area, is withheld.
     *
     * @param key what it is about
     * @return whether it is
     */
    public boolean suppresses(ObservationKey key) {
        return suppressed.containsKey(Objects.requireNonNull(key, "key"));
    }

    /**
     * Returns whether what was made of some figures may be shown: one figure that is shown, or the sum of exactly those that a
     * sum that is not withheld adds up. Figures that this release does not hold, or holds otherwise, may not.
     *
     * @param used figures of one indicator, period and part of the population, as an assessment used them
     * @return whether it may; always for the authorities and for indicators that the policy does not protect
     */
    public boolean shows(Collection<Observation> used) {
        Optional<SuppressionPolicy> policy = audience.policy();
        if (used.stream()
                .noneMatch(figure -> policy.filter(one -> one.indicators().contains(figure.indicator()))
                        .isPresent())) {
            return true;
        }
        boolean held = used.stream().allMatch(this::holds);
        boolean alone = used.size() == 1 && used.stream().map(Observation::key).noneMatch(this::suppresses);
        Set<ObservationKey> undivided = used.stream()
                .map(Observation::key)
                .flatMap(key -> parts.getOrDefault(key, Set.of(key)).stream())
                .collect(Collectors.toSet());
        return held && (alone || sums.contains(undivided));
    }

    /**
     * Returns whether some figures are those of this release: whether it holds each of them, and for their indicators and
     * periods no other, so that a sum over them is the sum that this release knows.
     *
     * @param given the figures
     * @return whether they are
     */
    public boolean holdsAll(Collection<Observation> given) {
        Set<ObservationKey> keys = given.stream().map(Observation::key).collect(Collectors.toSet());
        Set<List<Object>> subjects = given.stream().map(Release::subject).collect(Collectors.toSet());
        return given.stream().allMatch(this::holds)
                && figures.stream()
                        .map(ReleasedFigure::key)
                        .filter(key -> subjects.contains(subject(key)))
                        .allMatch(keys::contains);
    }

    private static List<Object> subject(Observation figure) {
        return subject(figure.key());
    }

    private static List<Object> subject(ObservationKey key) {
        return List.of(key.indicator(), key.period());
    }

    private boolean holds(Observation figure) {
        return suppresses(figure.key())
                || shownByKey.getOrDefault(figure.key(), List.of()).contains(figure);
    }

    /**
     * Returns why a figure or a sum is withheld, for whoever prepares the release.
     *
     * @param key what it is about
     * @return the reason, if it is
     */
    public Optional<SuppressionReason> reason(ObservationKey key) {
        return Optional.ofNullable(suppressed.get(Objects.requireNonNull(key, "key")));
    }

    /**
     * Returns how much is released and how much withheld.
     *
     * @return for example {@code 70 figures for PUBLIC, 12 of them suppressed}
     */
    @Override
    public String toString() {
        long withheld = figures.stream()
                .filter(figure -> figure.fold(shown -> false, suppressedOne -> true))
                .count();
        return figures.size() + " figures for " + audience.name() + ", " + withheld + " of them suppressed";
    }
}
