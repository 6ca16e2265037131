package io.github.childplan.indicators.definition;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.text.NearestNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Definitions of indicators by id and day.
 *
 * <pre>{@code
 * IndicatorCatalog indicators = StandardIndicators.childPlan();
 * indicators.find(IndicatorId.of("stunting-under-5"));                                  // falling is better
 * indicators.find(IndicatorId.of("school-counselling"), LocalDate.of(2025, 10, 30));    // the definition of 2017
 * }</pre>
 *
 * <p>{@link #toBuilder()} adds indicators of one's own. Immutable and thread-safe.
 */
public final class IndicatorCatalog {

    private final Map<IndicatorId, List<Indicator>> definitions;

    private IndicatorCatalog(Map<IndicatorId, List<Indicator>> definitions) {
        this.definitions = definitions;
    }

    /**
     * Returns a catalogue of definitions.
     *
     * @param definitions the definitions
     * @return the catalogue
     * @throws IllegalArgumentException if two definitions of one indicator share a day
     */
    public static IndicatorCatalog of(Collection<Indicator> definitions) {
        Objects.requireNonNull(definitions, "definitions");
        return builder().addAll(definitions).build();
    }

    /**
     * Returns a builder without definitions.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds the definitions of this catalogue.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return builder().addAll(all());
    }

    /**
     * Returns the newest definition of an indicator.
     *
     * @param id the id
     * @return the definition that begins last, if the indicator is known
     */
    public Optional<Indicator> find(IndicatorId id) {
        List<Indicator> known = definitions(id);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /**
     * Returns the definition of an indicator in force on a day.
     *
     * @param id the id
     * @param day the day, for a figure the last day of its period
     * @return the definition; empty if the indicator is unknown or had no definition on that day
     */
    public Optional<Indicator> find(IndicatorId id, LocalDate day) {
        return definitions(id).stream()
                .filter(definition -> definition.validity().includes(day))
                .findFirst();
    }

    /**
     * Returns all definitions of an indicator.
     *
     * @param id the id
     * @return the definitions, oldest first; none if the indicator is unknown
     */
    public List<Indicator> definitions(IndicatorId id) {
        return definitions.getOrDefault(Objects.requireNonNull(id, "id"), List.of());
    }

    /**
     * Returns the ids in the order in which they were added.
     *
     * @return the ids
     */
    public Set<IndicatorId> ids() {
        return definitions.keySet();
    }

    /**
     * Returns all definitions, those of one indicator together, oldest first.
     *
     * @return the definitions
     */
    public List<Indicator> all() {
        return definitions.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the ids nearest to an unknown one.
     *
     * @param unknown the text that is no id of this catalogue
     * @return up to three ids, nearest first
     */
    public List<String> nearest(String unknown) {
        return NearestNames.of(unknown, ids().stream().map(IndicatorId::value).toList());
    }

    /** Collects the definitions of an {@link IndicatorCatalog}. Not thread-safe. */
    public static final class Builder {

        private static final Comparator<Indicator> BY_BEGINNING =
                Comparator.comparing(definition -> definition.validity().from().orElse(LocalDate.MIN));

        private final Map<IndicatorId, List<Indicator>> definitions = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a definition.
         *
         * @param definition the definition
         * @return this builder
         * @throws IllegalArgumentException if the indicator has another definition on one of its days
         */
        public Builder add(Indicator definition) {
            List<Indicator> known = definitions.computeIfAbsent(definition.id(), id -> new ArrayList<>());
            known.stream()
                    .filter(other -> other.validity().overlaps(definition.validity()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException(
                                "definitions of indicator '" + definition.id() + "' were in force " + other.validity()
                                        + " and " + definition.validity() + ", must not share a day");
                    });
            known.add(definition);
            known.sort(BY_BEGINNING);
            return this;
        }

        /**
         * Adds definitions.
         *
         * @param more the definitions
         * @return this builder
         * @throws IllegalArgumentException if two definitions of one indicator share a day
         */
        public Builder addAll(Collection<Indicator> more) {
            more.forEach(this::add);
            return this;
        }

        /**
         * Builds the catalogue.
         *
         * @return the catalogue
         */
        public IndicatorCatalog build() {
            Map<IndicatorId, List<Indicator>> copy = new LinkedHashMap<>();
            definitions.forEach((id, known) -> copy.put(id, List.copyOf(known)));
            return new IndicatorCatalog(Collections.unmodifiableMap(copy));
        }
    }
}
