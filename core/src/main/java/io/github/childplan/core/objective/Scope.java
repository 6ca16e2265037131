package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and for whom a target holds; by default the plan's whole area and everybody the indicator counts. Immutable and
 * thread-safe.
 *
 * @param places which places
 * @param population of whom, where that is narrower than the indicator
 * @param condition a condition on the denominator: "khi phát hiện"
 * @param exceptions who or what is exempt: "trừ trẻ tạm vắng"
 */
@JsonPropertyOrder({"places", "population", "condition", "exceptions"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Scope(
        @JsonProperty(value = "places", required = true) PlaceScope places,
        @JsonProperty("population") Optional<Population> population,
        @JsonProperty("condition") Optional<LocalizedText> condition,
        @JsonProperty("exceptions") List<LocalizedText> exceptions) {

    private static final Scope WHOLE_AREA =
            new Scope(new PlaceScope.WholeArea(), Optional.empty(), Optional.empty(), List.of());

    /** Copies the list; a missing list is empty. */
    public Scope {
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(condition, "condition");
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    }

    /**
     * Returns the scope of a target that says nothing about it.
     *
     * @return the plan's whole area
     */
    public static Scope wholeArea() {
        return WHOLE_AREA;
    }

    /**
     * Returns this scope in other places.
     *
     * @param which the places
     * @return the scope
     */
    public Scope withPlaces(PlaceScope which) {
        return new Scope(which, population, condition, exceptions);
    }

    /**
     * Returns this scope for a narrower population.
     *
     * @param who the population
     * @return the scope
     */
    public Scope withPopulation(Population who) {
        return new Scope(places, Optional.of(who), condition, exceptions);
    }

    /**
     * Returns this scope with a condition on the denominator.
     *
     * @param words the condition
     * @return the scope
     */
    public Scope withCondition(LocalizedText words) {
        return new Scope(places, population, Optional.of(words), exceptions);
    }

    /**
     * Returns this scope with exceptions.
     *
     * @param who who or what is exempt
     * @return the scope
     */
    public Scope withExceptions(List<LocalizedText> who) {
        return new Scope(places, population, condition, who);
    }
}
