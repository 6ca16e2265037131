package io.github.childplan.indicators.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer to a name, code or id: no place, one place, or several. {@code registry.lookUp(PlaceCode.vnGso("03433"))} is
 * {@link Several} because the code was the township of Mường Tè and is the commune of Bum Tở; as of a day it is {@link One}.
 *
 * <p>{@link PlaceRegistry#problem} makes a message of the other two. Immutable and thread-safe; implemented by this library
 * only.
 */
public sealed interface PlaceLookup {

    /**
     * Returns what was asked.
     *
     * @return the name, code or id as given
     */
    String asked();

    /**
     * Returns the day the question was about.
     *
     * @return the day, or empty if none was given
     */
    Optional<LocalDate> day();

    /**
     * Returns the places it may mean.
     *
     * @return none, one, or several in the order of the data
     */
    List<PlaceMatch> candidates();

    /**
     * Answers each kind in its own way.
     *
     * @param none what to do without a place
     * @param one what to do with one
     * @param several what to do with several
     * @param <R> the type of the answer
     * @return the answer
     */
    <R> R fold(
            Function<? super None, ? extends R> none,
            Function<? super One, ? extends R> one,
            Function<? super Several, ? extends R> several);

    /**
     * Returns the place if there is exactly one.
     *
     * @return the place
     */
    default Optional<PlaceMatch> only() {
        return candidates().size() == 1 ? Optional.of(candidates().get(0)) : Optional.empty();
    }

    /**
     * No place on that day. Immutable and thread-safe.
     *
     * @param asked what was asked
     * @param day the day, if one was given
     * @param onOtherDays the places that it means on other days, such as the district of Mường Tè after June 2025
     */
    record None(String asked, Optional<LocalDate> day, List<PlaceMatch> onOtherDays) implements PlaceLookup {

        /** Copies the list. */
        public None {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(day, "day");
            onOtherDays = List.copyOf(onOtherDays);
        }

        @Override
        public List<PlaceMatch> candidates() {
            return List.of();
        }

        @Override
        public <R> R fold(
                Function<? super None, ? extends R> none,
                Function<? super One, ? extends R> one,
                Function<? super Several, ? extends R> several) {
            return none.apply(this);
        }
    }

    /**
     * Exactly one place. Immutable and thread-safe.
     *
     * @param asked what was asked
     * @param day the day, if one was given
     * @param match the place with the versions that matched
     */
    record One(String asked, Optional<LocalDate> day, PlaceMatch match) implements PlaceLookup {

        /** Checks that no part is null. */
        public One {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(match, "match");
        }

        @Override
        public List<PlaceMatch> candidates() {
            return List.of(match);
        }

        @Override
        public <R> R fold(
                Function<? super None, ? extends R> none,
                Function<? super One, ? extends R> one,
                Function<? super Several, ? extends R> several) {
            return one.apply(this);
        }
    }

    /**
     * More than one place. Immutable and thread-safe.
     *
     * @param asked what was asked
     * @param day the day, if one was given
     * @param candidates the places, at least two, each with the versions that matched
     */
    record Several(String asked, Optional<LocalDate> day, List<PlaceMatch> candidates) implements PlaceLookup {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there are fewer than two candidates
         */
        public Several {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(day, "day");
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException(
                        "candidates for '" + asked + "' were " + candidates.size() + ", must be at least 2");
            }
        }

        @Override
        public <R> R fold(
                Function<? super None, ? extends R> none,
                Function<? super One, ? extends R> one,
                Function<? super Several, ? extends R> several) {
            return several.apply(this);
        }
    }
}
