package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;

/**
 * What must be true for a target to be attained, such as "less than 25 per cent".
 *
 * <p>The kinds are closed: a new one breaks {@link #match} on purpose, because every place that judges, prints or stores
 * criteria has to learn it, and comes with a major version. Criteria say what the document says, also where that is too
 * little to judge by; {@link #obstacles} then says what is missing. Immutable and thread-safe; implemented by this library
 * only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Level.class, name = "level"),
    @JsonSubTypes.Type(value = Band.class, name = "band"),
    @JsonSubTypes.Type(value = TwoSided.class, name = "two-sided"),
    @JsonSubTypes.Type(value = Change.class, name = "change"),
    @JsonSubTypes.Type(value = Maintain.class, name = "maintain"),
    @JsonSubTypes.Type(value = Never.class, name = "never"),
    @JsonSubTypes.Type(value = PerUnit.class, name = "per-unit"),
    @JsonSubTypes.Type(value = Relative.class, name = "relative"),
    @JsonSubTypes.Type(value = Grade.class, name = "grade"),
    @JsonSubTypes.Type(value = Series.class, name = "series"),
    @JsonSubTypes.Type(value = AllOf.class, name = "all-of"),
    @JsonSubTypes.Type(value = Narrative.class, name = "narrative"),
    @JsonSubTypes.Type(value = NotYetSet.class, name = "not-yet-set")
})
public sealed interface Criterion
        permits Level,
                Band,
                TwoSided,
                Change,
                Maintain,
                Never,
                PerUnit,
                Relative,
                Grade,
                Series,
                AllOf,
                Narrative,
                NotYetSet {

    /**
     * Calls the case of this criterion's kind.
     *
     * @param cases one function per kind
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R match(Cases<R> cases);

    /**
     * Returns why this criterion cannot be judged from figures alone as it is worded.
     *
     * @return the obstacles; empty if figures suffice
     */
    default Set<Obstacle> obstacles() {
        return match(new ObstacleFinder());
    }

    /**
     * One function per kind of criterion. Its methods run in the calling thread.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /**
         * A level with a bound.
         *
         * @param level the criterion
         * @return the answer
         */
        R level(Level level);

        /**
         * A range of levels.
         *
         * @param band the criterion
         * @return the answer
         */
        R band(Band band);

        /**
         * A value wanted on both sides.
         *
         * @param twoSided the criterion
         * @return the answer
         */
        R twoSided(TwoSided twoSided);

        /**
         * A change from a base or per year.
         *
         * @param change the criterion
         * @return the answer
         */
        R change(Change change);

        /**
         * Something to keep up.
         *
         * @param maintain the criterion
         * @return the answer
         */
        R maintain(Maintain maintain);

        /**
         * An event that must not happen.
         *
         * @param never the criterion
         * @return the answer
         */
        R never(Never never);

        /**
         * A criterion for every one of many units.
         *
         * @param perUnit the criterion
         * @return the answer
         */
        R perUnit(PerUnit perUnit);

        /**
         * A comparison with others.
         *
         * @param relative the criterion
         * @return the answer
         */
        R relative(Relative relative);

        /**
         * A step on a scale.
         *
         * @param grade the criterion
         * @return the answer
         */
        R grade(Grade grade);

        /**
         * A figure for each of several periods.
         *
         * @param series the criterion
         * @return the answer
         */
        R series(Series series);

        /**
         * Several criteria at once.
         *
         * @param allOf the criterion
         * @return the answer
         */
        R allOf(AllOf allOf);

        /**
         * Words without a measure.
         *
         * @param narrative the criterion
         * @return the answer
         */
        R narrative(Narrative narrative);

        /**
         * A figure that somebody has yet to set.
         *
         * @param notYetSet the criterion
         * @return the answer
         */
        R notYetSet(NotYetSet notYetSet);
    }
}
