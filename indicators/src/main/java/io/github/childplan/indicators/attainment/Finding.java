package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.value.Texts;
import java.util.function.Function;

/**
 * What a person found: that the demand is met or not, or the step reached on the target's own scale. Immutable and
 * thread-safe; implemented by this library only.
 */
public sealed interface Finding {

    /**
     * Calls the function of this finding's kind.
     *
     * @param plain for a yes or a no
     * @param graded for a step
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(Function<? super Plain, ? extends R> plain, Function<? super Graded, ? extends R> graded);

    /** A yes or a no. Thread-safe. */
    enum Plain implements Finding {
        /** The demand is met. */
        MET,
        /** It is not. */
        NOT_MET;

        @Override
        public <R> R fold(Function<? super Plain, ? extends R> plain, Function<? super Graded, ? extends R> graded) {
            return plain.apply(this);
        }
    }

    /**
     * A step on the scale that the target gives as data, see {@link GradeScale}. Immutable and thread-safe.
     *
     * @param step the id of the step
     */
    record Graded(String step) implements Finding {
        /**
         * Checks the id.
         *
         * @throws IllegalArgumentException if it is no id
         */
        public Graded {
            step = Texts.requireId("step", step);
        }

        /**
         * Returns a step of the scale that a target asks for.
         *
         * @param grade the criterion of the target
         * @param step the id of the step that was reached
         * @return the finding
         * @throws IllegalArgumentException if the scale has no such step
         */
        public static Graded on(Grade grade, String step) {
            return new Graded(new Grade(grade.scale(), grade.bound(), step).step());
        }

        @Override
        public <R> R fold(Function<? super Plain, ? extends R> plain, Function<? super Graded, ? extends R> graded) {
            return graded.apply(this);
        }
    }
}
