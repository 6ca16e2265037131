package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer of a method: a class, the number behind it, and what stands beside it. Immutable and thread-safe.
 *
 * @param part which of several answers of the method this is, such as {@code anticipated}; empty if it gives only one
 * @param progressClass the class; never absent, there is one for "not computable" too
 * @param value the number that was classed, with 34 digits; absent if it is not defined, never infinite
 * @param score the score that the method gives for it, if it gives one
 * @param reasons why there is no number, and what the class alone does not tell
 */
public record ProgressVerdict(
        Optional<String> part,
        ProgressClass progressClass,
        Optional<BigDecimal> value,
        Optional<BigDecimal> score,
        List<ProgressReason> reasons) {

    /** Checks that nothing is null and copies the list. */
    public ProgressVerdict {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(progressClass, "progressClass");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(score, "score");
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns the only answer of a method.
     *
     * @param progressClass the class
     * @param value the number, if there is one
     * @param reasons what stands beside it
     * @return the answer, without a score
     */
    public static ProgressVerdict of(
            ProgressClass progressClass, Optional<BigDecimal> value, List<ProgressReason> reasons) {
        return new ProgressVerdict(Optional.empty(), progressClass, value, Optional.empty(), reasons);
    }

    /**
     * Returns this answer with a score.
     *
     * @param given the score, if there is one
     * @return the answer
     */
    public ProgressVerdict withScore(Optional<BigDecimal> given) {
        return new ProgressVerdict(part, progressClass, value, given, reasons);
    }

    /**
     * Returns this answer as one of several.
     *
     * @param name which one
     * @return the answer
     */
    public ProgressVerdict asPart(String name) {
        return new ProgressVerdict(Optional.of(name), progressClass, value, score, reasons);
    }

    /**
     * Returns this answer with another class.
     *
     * @param other the class
     * @return the answer
     */
    public ProgressVerdict withClass(ProgressClass other) {
        return new ProgressVerdict(part, other, value, score, reasons);
    }
}
