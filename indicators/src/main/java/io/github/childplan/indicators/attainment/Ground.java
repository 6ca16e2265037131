package io.github.childplan.indicators.attainment;

import java.util.function.Function;

/**
 * What a judgement rests on beside the figures of its own year: the judgement of a person, a figure from outside the plan, or
 * the figure a change is measured from. Immutable and thread-safe; implemented by this library only.
 */
public sealed interface Ground permits RecordedJudgement, OutsideFigure, BaseFigure {

    /**
     * Calls the function of this ground's kind.
     *
     * @param person for the judgement of a person
     * @param outside for a figure from outside the plan
     * @param base for the figure a change is measured from
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(
            Function<? super RecordedJudgement, ? extends R> person,
            Function<? super OutsideFigure, ? extends R> outside,
            Function<? super BaseFigure, ? extends R> base);
}
