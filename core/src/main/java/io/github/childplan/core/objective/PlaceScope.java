package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Which places a target speaks of. Immutable and thread-safe; implemented by this library only. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlaceScope.WholeArea.class, name = "whole-area"),
    @JsonSubTypes.Type(value = PlaceScope.Listed.class, name = "listed"),
    @JsonSubTypes.Type(value = PlaceScope.Described.class, name = "described"),
    @JsonSubTypes.Type(value = PlaceScope.ByBaseline.class, name = "by-baseline")
})
public sealed interface PlaceScope {

    /**
     * Calls the function of this scope's kind.
     *
     * @param wholeArea for the plan's whole area
     * @param listed for named places
     * @param described for places told in words
     * @param byBaseline for places chosen by their own figures
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(
            Function<? super WholeArea, ? extends R> wholeArea,
            Function<? super Listed, ? extends R> listed,
            Function<? super Described, ? extends R> described,
            Function<? super ByBaseline, ? extends R> byBaseline);

    /** The plan's whole area. Immutable and thread-safe. */
    record WholeArea() implements PlaceScope {
        @Override
        public <R> R fold(
                Function<? super WholeArea, ? extends R> wholeArea,
                Function<? super Listed, ? extends R> listed,
                Function<? super Described, ? extends R> described,
                Function<? super ByBaseline, ? extends R> byBaseline) {
            return wholeArea.apply(this);
        }
    }

    /**
     * Named places. Immutable and thread-safe.
     *
     * @param places their ids, at least one
     */
    @JsonPropertyOrder("places")
    record Listed(
            @JsonProperty(value = "places", required = true) List<PlaceId> places) implements PlaceScope {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Listed {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("places were empty, must be at least one");
            }
        }

        @Override
        public <R> R fold(
                Function<? super WholeArea, ? extends R> wholeArea,
                Function<? super Listed, ? extends R> listed,
                Function<? super Described, ? extends R> described,
                Function<? super ByBaseline, ? extends R> byBaseline) {
            return listed.apply(this);
        }
    }

    /**
     * Places told in words: "vùng ven biển", "các phường". Immutable and thread-safe.
     *
     * @param words the words
     */
    @JsonPropertyOrder("words")
    record Described(
            @JsonProperty(value = "words", required = true) LocalizedText words) implements PlaceScope {
        /** Checks that nothing is null. */
        public Described {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public <R> R fold(
                Function<? super WholeArea, ? extends R> wholeArea,
                Function<? super Listed, ? extends R> listed,
                Function<? super Described, ? extends R> described,
                Function<? super ByBaseline, ? extends R> byBaseline) {
            return described.apply(this);
        }
    }

    /**
     * Places chosen by their own figures in a base year: "xã năm 2024 còn trên 20%". Immutable and thread-safe.
     *
     * @param indicator the indicator looked at
     * @param year the base year
     * @param level what it must be there
     */
    @JsonPropertyOrder({"indicator", "year", "level"})
    record ByBaseline(
            @JsonProperty(value = "indicator", required = true)
            IndicatorId indicator,

            @JsonProperty(value = "year", required = true) Integer year,
            @JsonProperty(value = "level", required = true) Level level)
            implements PlaceScope {
        /** Checks that nothing is null. */
        public ByBaseline {
            Objects.requireNonNull(indicator, "indicator");
            Years.require(year);
            Objects.requireNonNull(level, "level");
        }

        @Override
        public <R> R fold(
                Function<? super WholeArea, ? extends R> wholeArea,
                Function<? super Listed, ? extends R> listed,
                Function<? super Described, ? extends R> described,
                Function<? super ByBaseline, ? extends R> byBaseline) {
            return byBaseline.apply(this);
        }
    }
}
