package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A figure from outside the plan that a target refers to, given by the caller as data: another place's value, what a superior
 * assigned, or the rank in a ranking. There is a kind for each kind of {@link Reference}. Immutable and thread-safe;
 * implemented by this library only.
 */
public sealed interface OutsideFigure extends Ground {

    /**
     * Returns the target that refers to it.
     *
     * @return the id
     */
    TargetId target();

    /**
     * Returns the year it speaks of.
     *
     * @return the year
     */
    int year();

    /**
     * Returns where it was read.
     *
     * @return the source
     */
    String source();

    /**
     * Returns the first day on which it was known.
     *
     * @return the day; empty if it was always known
     */
    Optional<LocalDate> known();

    /**
     * Calls the function of this figure's kind.
     *
     * @param value for another place's value
     * @param assigned for what a superior assigned
     * @param rank for a rank
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R foldOutside(
            Function<? super OtherValue, ? extends R> value,
            Function<? super AssignedLevel, ? extends R> assigned,
            Function<? super ObtainedRank, ? extends R> rank);

    /**
     * Returns whether this is the kind of figure that a reference asks for.
     *
     * @param reference what a target refers to
     * @return whether it answers it
     */
    default boolean answers(Reference reference) {
        return reference.fold(
                place -> foldOutside(value -> true, assigned -> false, rank -> false),
                superior -> foldOutside(value -> false, assigned -> true, rank -> false),
                ranking -> foldOutside(value -> false, assigned -> false, rank -> true));
    }

    @Override
    default <R> R fold(
            Function<? super RecordedJudgement, ? extends R> person,
            Function<? super OutsideFigure, ? extends R> outside,
            Function<? super BaseFigure, ? extends R> base) {
        return outside.apply(this);
    }

    /**
     * The value of another place: the mean of the province. Immutable and thread-safe.
     *
     * @param target the target that refers to it
     * @param year its year
     * @param value the value
     * @param source where it was read
     * @param known the first day on which it was known
     */
    record OtherValue(TargetId target, int year, MeasuredValue value, String source, Optional<LocalDate> known)
            implements OutsideFigure {
        /**
         * Checks the year and the source.
         *
         * @throws IllegalArgumentException if the year lies outside 1900 to 2199 or the source is blank
         */
        public OtherValue {
            source = checked(target, year, source, known);
            Objects.requireNonNull(value, "value");
        }

        @Override
        public <R> R foldOutside(
                Function<? super OtherValue, ? extends R> value,
                Function<? super AssignedLevel, ? extends R> assigned,
                Function<? super ObtainedRank, ? extends R> rank) {
            return value.apply(this);
        }
    }

    /**
     * What a superior assigned, with its bound: at least 40%. Immutable and thread-safe.
     *
     * @param target the target that refers to it
     * @param year its year
     * @param level the level to reach or not to exceed
     * @param source where it was read
     * @param known the first day on which it was known
     */
    record AssignedLevel(TargetId target, int year, Level level, String source, Optional<LocalDate> known)
            implements OutsideFigure {
        /**
         * Checks the year and the source.
         *
         * @throws IllegalArgumentException if the year lies outside 1900 to 2199 or the source is blank
         */
        public AssignedLevel {
            source = checked(target, year, source, known);
            Objects.requireNonNull(level, "level");
        }

        @Override
        public <R> R foldOutside(
                Function<? super OtherValue, ? extends R> value,
                Function<? super AssignedLevel, ? extends R> assigned,
                Function<? super ObtainedRank, ? extends R> rank) {
            return assigned.apply(this);
        }
    }

    /**
     * The rank in a ranking: 5th of 40. Immutable and thread-safe.
     *
     * @param target the target that refers to it
     * @param year its year
     * @param rank the rank, from 1
     * @param of how many were ranked, where that is said
     * @param source where it was read
     * @param known the first day on which it was known
     */
    record ObtainedRank(TargetId target, int year, int rank, OptionalInt of, String source, Optional<LocalDate> known)
            implements OutsideFigure {
        /**
         * Checks rank, year and source.
         *
         * @throws IllegalArgumentException if the rank is below 1 or above the number ranked, the year lies outside 1900 to
         *     2199, or the source is blank
         */
        public ObtainedRank {
            source = checked(target, year, source, known);
            Objects.requireNonNull(of, "of");
            if (rank < 1 || rank > of.orElse(Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("rank was " + rank + ", must be from 1 to the number ranked");
            }
        }

        @Override
        public <R> R foldOutside(
                Function<? super OtherValue, ? extends R> value,
                Function<? super AssignedLevel, ? extends R> assigned,
                Function<? super ObtainedRank, ? extends R> rankOf) {
            return rankOf.apply(this);
        }
    }

    private static String checked(TargetId target, int year, String source, Optional<LocalDate> known) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(known, "known");
        Period.requireYear("year", year);
        return Texts.require("source", source);
    }
}
