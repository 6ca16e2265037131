package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What a relative criterion compares with. Immutable and thread-safe; implemented by this library only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reference.OtherPlace.class, name = "other-place"),
    @JsonSubTypes.Type(value = Reference.Assigned.class, name = "assigned"),
    @JsonSubTypes.Type(value = Reference.Rank.class, name = "rank")
})
public sealed interface Reference {

    /**
     * Calls the function of this reference's kind.
     *
     * @param otherPlace for another place's value
     * @param assigned for an assigned figure
     * @param rank for a rank
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(
            Function<? super OtherPlace, ? extends R> otherPlace,
            Function<? super Assigned, ? extends R> assigned,
            Function<? super Rank, ? extends R> rank);

    /**
     * The value of another place at the same time: "thấp hơn mức bình quân của tỉnh". Immutable and thread-safe.
     *
     * @param bound which side of that value counts
     * @param place the place, where it is one we know
     * @param words what the document compares with
     */
    @JsonPropertyOrder({"bound", "place", "words"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OtherPlace(
            @JsonProperty(value = "bound", required = true) Bound bound,
            @JsonProperty("place") Optional<PlaceId> place,
            @JsonProperty(value = "words", required = true) LocalizedText words)
            implements Reference {
        /** Checks that nothing is null. */
        public OtherPlace {
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(words, "words");
        }

        @Override
        public <R> R fold(
                Function<? super OtherPlace, ? extends R> otherPlace,
                Function<? super Assigned, ? extends R> assigned,
                Function<? super Rank, ? extends R> rank) {
            return otherPlace.apply(this);
        }
    }

    /**
     * A figure that a superior assigns outside the document: "hoàn thành chỉ tiêu tỉnh giao". Immutable and thread-safe.
     *
     * @param by who assigns it, as the document says
     */
    @JsonPropertyOrder("by")
    record Assigned(
            @JsonProperty(value = "by", required = true) LocalizedText by) implements Reference {
        /** Checks that nothing is null. */
        public Assigned {
            Objects.requireNonNull(by, "by");
        }

        @Override
        public <R> R fold(
                Function<? super OtherPlace, ? extends R> otherPlace,
                Function<? super Assigned, ? extends R> assigned,
                Function<? super Rank, ? extends R> rank) {
            return assigned.apply(this);
        }
    }

    /**
     * A rank: "thuộc nhóm 7 xã đứng đầu trong 40 xã". Immutable and thread-safe.
     *
     * @param atMost the last rank that counts, from 1
     * @param of how many are ranked, where that is said
     * @param scope who is ranked
     */
    @JsonPropertyOrder({"atMost", "of", "scope"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Rank(
            @JsonProperty(value = "atMost", required = true) Integer atMost,
            @JsonProperty("of") OptionalInt of,
            @JsonProperty(value = "scope", required = true) LocalizedText scope)
            implements Reference {
        /**
         * Checks the ranks.
         *
         * @throws IllegalArgumentException if the rank is below 1 or above the number ranked
         */
        public Rank {
            Objects.requireNonNull(atMost, "atMost");
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(scope, "scope");
            if (atMost < 1 || atMost > of.orElse(Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("atMost was " + atMost + ", must be from 1 to the number ranked");
            }
        }

        @Override
        public <R> R fold(
                Function<? super OtherPlace, ? extends R> otherPlace,
                Function<? super Assigned, ? extends R> assigned,
                Function<? super Rank, ? extends R> rank) {
            return rank.apply(this);
        }
    }
}
