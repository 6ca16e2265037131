package io.github.childplan.indicators.definition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.Validity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One definition of an indicator: {@code stunting-under-5} counts children under 5 shorter than two standard deviations below
 * the median for their age, over the children measured, in per cent, and falling is better.
 *
 * <p>An indicator whose definition changes has several of these with the same id and {@link #validity() days} that do not
 * overlap: {@code school-counselling} has one to 30 October 2025 and another from the day after. A figure belongs to the
 * definition in force on the last day of its period. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "validity",
    "name",
    "unit",
    "direction",
    "numerator",
    "denominator",
    "population",
    "counting",
    "noun",
    "zeroDenominator",
    "ceiling",
    "usualPeriod",
    "owner",
    "mappings",
    "notes",
    "source"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Indicator {

    /**
     * Returns the id, which all definitions of the indicator share.
     *
     * @return for example {@code stunting-under-5}
     */
    @JsonProperty(required = true)
    IndicatorId id();

    /**
     * Returns the days on which this definition is in force.
     *
     * @return the days; {@code ../..} if no change is known
     */
    @Value.Default
    @JsonProperty
    default Validity validity() {
        return Validity.always();
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    @JsonProperty(required = true)
    LocalizedText name();

    /**
     * Returns the unit in which the indicator is told.
     *
     * @return for example per cent
     */
    @JsonProperty(required = true)
    Unit unit();

    /**
     * Returns which way is better.
     *
     * @return the direction
     */
    @JsonProperty(required = true)
    Direction direction();

    /**
     * Returns what is counted.
     *
     * @return the numerator in words
     */
    @JsonProperty(required = true)
    LocalizedText numerator();

    /**
     * Returns out of what it is counted.
     *
     * @return the denominator in words
     */
    @JsonProperty(required = true)
    LocalizedText denominator();

    /**
     * Returns of whom or what the indicator speaks.
     *
     * @return the population in words
     */
    @JsonProperty(required = true)
    LocalizedText population();

    /**
     * Returns what the counts count.
     *
     * @return the kind of counting
     */
    @JsonProperty(required = true)
    Counting counting();

    /**
     * Returns what the counted things are called, where the name that goes with the kind of counting does not fit.
     *
     * @return for example "phụ huynh" / "parents"
     */
    @JsonProperty
    Optional<CountedNoun> noun();

    /**
     * Returns what a denominator of 0 means.
     *
     * @return the rule
     */
    @JsonProperty(required = true)
    ZeroDenominator zeroDenominator();

    /**
     * Returns whether more than the whole can be true.
     *
     * @return the ceiling
     */
    @JsonProperty(required = true)
    Ceiling ceiling();

    /**
     * Returns the kind of period in which it is usually compiled.
     *
     * @return the kind of period
     */
    @JsonProperty(required = true)
    UsualPeriod usualPeriod();

    /**
     * Returns the agency it seems to belong to.
     *
     * @return an inference, absent where nothing suggests one
     */
    @JsonProperty
    Optional<InferredOwner> owner();

    /**
     * Returns what it is called elsewhere.
     *
     * @return the mappings by scheme
     */
    @JsonProperty
    List<SchemeMapping> mappings();

    /**
     * Returns competing definitions and remarks.
     *
     * @return the notes
     */
    @JsonProperty
    List<DefinitionNote> notes();

    /**
     * Returns where the definition was read.
     *
     * @return the source
     */
    @JsonProperty(required = true)
    String source();

    /**
     * Returns what the counted things are called.
     *
     * @return the own noun, or else the one of the kind of counting
     */
    default CountedNoun countedNoun() {
        return noun().orElseGet(() -> CountedNoun.of(counting()));
    }

    /**
     * Returns the mappings to one scheme.
     *
     * @param scheme for example {@link SchemeMapping#SDG_GLOBAL}
     * @return the mappings; none if nothing is recorded, which is less than {@link MappingQuality#NONE}
     */
    default List<SchemeMapping> mappingsTo(String scheme) {
        return mappings().stream()
                .filter(mapping -> mapping.scheme().equals(scheme))
                .toList();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this definition.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if the source is blank, or counts are made for a unit that is no rate of places
     */
    @Value.Check
    default void check() {
        Texts.require("source", source());
        if (counting() == Counting.PLACES && !unit().kind().rate()) {
            throw new IllegalArgumentException("unit of indicator '" + id() + "' was " + unit().kind()
                    + ", an indicator that counts places must have a rate");
        }
    }

    @JsonCreator
    private static Indicator fromJson(ImmutableIndicator json) {
        return json;
    }

    /** Collects the parts of an {@link Indicator}. Not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
