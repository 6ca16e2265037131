package io.github.childplan.indicators.observation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One figure: in 2024, 57 of the 300 children under 5 measured in Pa Ủ were stunted; measured, from the health centre.
 *
 * <p>Only counts and rates of groups, never data of a person. Unset, the breakdown is the total, the status MEASURED, the
 * finality FINAL, and a figure without a {@link #known()} day was always known. Immutable and thread-safe; implemented by
 * this library only.
 */
@Value.Immutable
@JsonPropertyOrder({"indicator", "place", "period", "breakdown", "value", "status", "finality", "source", "known"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Observation {

    /**
     * Returns the indicator.
     *
     * @return its id
     */
    @JsonProperty(required = true)
    IndicatorId indicator();

    /**
     * Returns the place.
     *
     * @return its id
     */
    @JsonProperty(required = true)
    PlaceId place();

    /**
     * Returns the period.
     *
     * @return the period that the figure is about
     */
    @JsonProperty(required = true)
    Period period();

    /**
     * Returns the part of the population.
     *
     * @return the breakdown
     */
    @Value.Default
    @JsonProperty
    default Breakdown breakdown() {
        return Breakdown.total();
    }

    /**
     * Returns the value.
     *
     * @return counts or a stated number
     */
    @JsonProperty(required = true)
    MeasuredValue value();

    /**
     * Returns how the figure came about.
     *
     * @return the status
     */
    @Value.Default
    @JsonProperty
    default Status status() {
        return Status.MEASURED;
    }

    /**
     * Returns whether the figure is final.
     *
     * @return the finality
     */
    @Value.Default
    @JsonProperty
    default Finality finality() {
        return Finality.FINAL;
    }

    /**
     * Returns who or what the figure is from.
     *
     * @return the source, where it is named
     */
    @JsonProperty
    Optional<String> source();

    /**
     * Returns the first day on which the figure was known.
     *
     * @return the day; empty if it was always known
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    Optional<LocalDate> known();

    /**
     * Returns where the figure was read, for messages. It is no part of the figure: two that differ only in it are equal, and
     * it is not written.
     *
     * @return for example line 4 of a file; {@link ProblemPlace#unknown()} if the figure was made by a program
     */
    @Value.Default
    @Value.Auxiliary
    @JsonIgnore
    default ProblemPlace origin() {
        return ProblemPlace.unknown();
    }

    /**
     * Returns what the figure is about.
     *
     * @return indicator, place, period and breakdown
     */
    default ObservationKey key() {
        return new ObservationKey(indicator(), place(), period(), breakdown());
    }

    /**
     * Returns whether the figure was known on a day.
     *
     * @param day the day
     * @return true from the day it became known, that day included
     */
    default boolean knownBy(LocalDate day) {
        return known().map(first -> !first.isAfter(day)).orElse(true);
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
     * Returns a builder that holds everything of this figure.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Brings the source into the form of {@link Texts#require} and refuses what cannot be.
     *
     * @return this figure, with its source in that form
     * @throws IllegalArgumentException if the source is blank or holds what no document prints, or the day it was known lies
     *     outside 1900 to 2199
     */
    @Value.Check
    default Observation check() {
        known().ifPresent(day -> Period.requireYear("year of known", day.getYear()));
        Optional<String> kept = source().map(text -> Texts.require("source", text));
        return kept.equals(source()) ? this : toBuilder().source(kept).build();
    }

    @JsonCreator
    private static Observation fromJson(ImmutableObservation json) {
        return json;
    }

    /** Collects the parts of an {@link Observation}. Not thread-safe. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
