package io.github.childplan.indicators.explanation;

import io.github.childplan.core.value.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A year an answer rests on: why it was chosen, and the period whose figure stands for it. Immutable and thread-safe.
 *
 * @param use what the figure of the year was used for
 * @param year the year
 * @param reason why this year
 * @param period the period that ends in it; absent if it has no figure
 * @param passedOver other periods that end in it and have a figure: the usual kind of period goes before others, and then the
 *     one that ends last
 */
public record YearChoice(FigureUse use, int year, Reason reason, Optional<Period> period, List<Period> passedOver) {

    /** Why a year was chosen. Thread-safe. */
    public enum Reason {
        /** The plan names it as the target's year. */
        TARGET_YEAR,
        /** The target holds for a span of years, and this is one of them. */
        YEAR_OF_THE_SPAN,
        /** The target has no last year, and this is the last that has ended. */
        LAST_ENDED_YEAR,
        /** The target speaks of a day, and this is where the latest period ends that tells how things stood on it. */
        LATEST_BY_THE_DAY,
        /** The target's year has no figure, and this is the latest earlier one that has. */
        LATEST_WITH_FIGURE,
        /** The caller gave the baseline. */
        GIVEN_BASELINE,
        /** It is the year of the milestone before. */
        MILESTONE_BEFORE,
        /** The plan prints the baseline with its year. */
        PRINTED_BASELINE,
        /** The baseline policy, or a rule of the method, chose it among the years with figures. */
        BASELINE_POLICY,
        /** The plan measures the change from it. */
        BASE_OF_CHANGE
    }

    /** Copies the list. */
    public YearChoice {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(period, "period");
        passedOver = List.copyOf(passedOver);
    }
}
