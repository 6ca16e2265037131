package io.github.childplan.indicators.progress;

import static io.github.childplan.indicators.progress.Words.progressClass;

import io.github.childplan.core.value.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The published rule of REDUCTION_RATE for one indicator, such as stunting: a cut by 40 per cent, on track at 3 per cent, no progress
 * between rates of -0.5 and 0.5 per cent a year. Immutable and thread-safe.
 *
 * @param indicator the name of the indicator in its source
 * @param aliases other names, among them the ids of this library
 * @param target what is to be reached
 * @param targetYear by the end of which year
 * @param level the prevalence in per cent that is on track whatever the rate
 * @param buffer the yearly rates of reduction in per cent that are no progress
 * @param fixedRequired the required yearly rate in per cent, where the source fixes it
 * @param source where the rule was published
 */
public record ReductionRule(
        String indicator,
        List<String> aliases,
        Goal target,
        int targetYear,
        BigDecimal level,
        Interval buffer,
        Optional<BigDecimal> fixedRequired,
        String source) {

    static final ProgressClass BY_LEVEL = progressClass("on track (level)", "on-track-level");
    static final ProgressClass BY_RATE = progressClass("on track (rate)", "on-track-rate");
    static final ProgressClass SOME = progressClass("some progress", "some-progress");
    static final ProgressClass NONE = progressClass("no progress", "no-progress");
    static final ProgressClass WORSENING = progressClass("worsening", "worsening");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the buffer is endless
     */
    public ReductionRule {
        indicator = Texts.require("indicator", indicator);
        aliases = List.copyOf(aliases);
        source = Texts.require("source", source);
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(fixedRequired, "fixedRequired");
        if (buffer.low().isEmpty() || buffer.high().isEmpty()) {
            throw new IllegalArgumentException("buffer was " + buffer + ", must have both ends");
        }
    }

    /**
     * What is to be reached. Immutable and thread-safe.
     *
     * @param amount how much
     * @param of whether the amount is the prevalence itself or a cut of the baseline
     */
    public record Goal(BigDecimal amount, Of of) {

        /** What the amount is. Thread-safe. */
        public enum Of {
            /** The prevalence in per cent. */
            PREVALENCE,
            /** The per cent of the baseline by which it is to be cut. */
            CUT_OF_BASELINE
        }

        /** Checks that nothing is null. */
        public Goal {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(of, "of");
        }

        /**
         * Returns the prevalence to be reached from a baseline.
         *
         * @param baseline the baseline in per cent
         * @return the prevalence, rounded half up to 1 decimal as the source does
         */
        public BigDecimal from(BigDecimal baseline) {
            BigDecimal exact = of == Of.PREVALENCE
                    ? amount
                    : baseline.multiply(BigDecimal.valueOf(100).subtract(amount))
                            .movePointLeft(2);
            return exact.setScale(1, RoundingMode.HALF_UP);
        }
    }

    /**
     * Returns the class of a prevalence and two rates, compared as they are given. The level comes first, because rates near 0 are noise.
     *
     * @param latest the latest prevalence in per cent
     * @param current the current yearly rate of reduction in per cent
     * @param required the required one
     * @return {@code on track (level)}, {@code on track (rate)}, {@code some progress}, {@code no progress} or {@code worsening}
     */
    public ProgressClass classOf(BigDecimal latest, BigDecimal current, BigDecimal required) {
        if (latest.compareTo(level) <= 0) {
            return BY_LEVEL;
        }
        return current.compareTo(required) >= 0 ? BY_RATE : bands().classOf(current);
    }

    /**
     * Returns the thresholds of a current rate that is below the required one.
     *
     * @return the thresholds
     */
    public ProgressBands bands() {
        return ProgressBands.of(
                new ProgressBand(
                        new Interval(buffer.high(), opposite(buffer.highEnd()), Optional.empty(), Interval.End.OPEN),
                        SOME),
                new ProgressBand(buffer, NONE),
                new ProgressBand(
                        new Interval(Optional.empty(), Interval.End.OPEN, buffer.low(), opposite(buffer.lowEnd())),
                        WORSENING));
    }

    private static Interval.End opposite(Interval.End end) {
        return end == Interval.End.OPEN ? Interval.End.CLOSED : Interval.End.OPEN;
    }
}
