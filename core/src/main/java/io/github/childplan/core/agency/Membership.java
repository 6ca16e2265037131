package io.github.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Who belongs to a class of agencies. Immutable and thread-safe; implemented by this library only. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Membership.Listed.class, name = "listed"),
    @JsonSubTypes.Type(value = Membership.EachPlace.class, name = "each-place"),
    @JsonSubTypes.Type(value = Membership.Unnamed.class, name = "unnamed")
})
public sealed interface Membership {

    /**
     * Calls the function of this membership's kind.
     *
     * @param listed for named members
     * @param eachPlace for one member per place
     * @param unnamed for members that the document does not name
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(
            Function<? super Listed, ? extends R> listed,
            Function<? super EachPlace, ? extends R> eachPlace,
            Function<? super Unnamed, ? extends R> unnamed);

    /**
     * The members are agencies of the plan. Immutable and thread-safe.
     *
     * @param agencies their ids, at least one
     */
    @JsonPropertyOrder("agencies")
    record Listed(
            @JsonProperty(value = "agencies", required = true)
            List<AgencyId> agencies) implements Membership {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if it is empty
         */
        public Listed {
            agencies = List.copyOf(agencies);
            if (agencies.isEmpty()) {
                throw new IllegalArgumentException("agencies were empty, must be at least one");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Listed, ? extends R> listed,
                Function<? super EachPlace, ? extends R> eachPlace,
                Function<? super Unnamed, ? extends R> unnamed) {
            return listed.apply(this);
        }
    }

    /**
     * One member for each place of a level within an area, as of the date asked about: the committee of every commune and
     * town of the district. Immutable and thread-safe.
     *
     * @param within the area
     * @param level the level of the places
     * @param nameBefore what stands before a place's name in the name of its member, "Ủy ban nhân dân"
     */
    @JsonPropertyOrder({"within", "level", "nameBefore"})
    record EachPlace(
            @JsonProperty(value = "within", required = true) PlaceId within,
            @JsonProperty(value = "level", required = true) PlaceLevel level,

            @JsonProperty(value = "nameBefore", required = true)
            LocalizedText nameBefore)
            implements Membership {
        /** Checks that nothing is null. */
        public EachPlace {
            Objects.requireNonNull(within, "within");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(nameBefore, "nameBefore");
        }

        @Override
        public <R> R fold(
                Function<? super Listed, ? extends R> listed,
                Function<? super EachPlace, ? extends R> eachPlace,
                Function<? super Unnamed, ? extends R> unnamed) {
            return eachPlace.apply(this);
        }
    }

    /**
     * The document names nobody: "các cơ quan, đơn vị liên quan". Immutable and thread-safe.
     *
     * @param why what is left open
     */
    @JsonPropertyOrder("why")
    record Unnamed(
            @JsonProperty(value = "why", required = true) LocalizedText why) implements Membership {
        /** Checks that nothing is null. */
        public Unnamed {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(
                Function<? super Listed, ? extends R> listed,
                Function<? super EachPlace, ? extends R> eachPlace,
                Function<? super Unnamed, ? extends R> unnamed) {
            return unnamed.apply(this);
        }
    }
}
