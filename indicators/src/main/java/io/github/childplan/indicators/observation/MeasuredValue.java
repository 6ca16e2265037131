package io.github.childplan.indicators.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The value of a figure: either two counts ("57 of 300 children measured"), which can be added to others, or a number that
 * somebody worked out ("19.0%"), which cannot. Immutable and thread-safe; implemented by this library only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MeasuredValue.Counted.class, name = "counted"),
    @JsonSubTypes.Type(value = MeasuredValue.Stated.class, name = "stated")
})
public sealed interface MeasuredValue {

    /**
     * Calls the function of this value's kind.
     *
     * @param counted for two counts
     * @param stated for a stated number
     * @param <R> what they return
     * @return what the called one returned
     */
    <R> R fold(Function<? super Counted, ? extends R> counted, Function<? super Stated, ? extends R> stated);

    /**
     * Returns the counts.
     *
     * @return the counts; empty for a stated number
     */
    default Optional<Ratio> findCounts() {
        return fold(counted -> Optional.of(counted.counts()), stated -> Optional.empty());
    }

    /**
     * Returns two counts as a value.
     *
     * @param numerator how many
     * @param denominator of how many; 0 where there was no case
     * @return the value
     * @throws IllegalArgumentException if a count is negative
     */
    static Counted counted(long numerator, long denominator) {
        return new Counted(Ratio.of(numerator, denominator));
    }

    /**
     * Returns a stated number as a value.
     *
     * @param printed the number with a decimal point and all decimals the source prints, for example {@code 19.0}
     * @param unit the unit
     * @return the value
     * @throws IllegalArgumentException if the number cannot be read
     */
    static Stated stated(String printed, Unit unit) {
        BigDecimal value = Decimals.parse("value", printed);
        int point = printed.indexOf('.');
        int decimals = point < 0 ? 0 : printed.length() - point - 1;
        return new Stated(value, unit, OptionalInt.of(decimals), OptionalLong.empty(), Optional.empty());
    }

    /**
     * A count of a count. Immutable and thread-safe.
     *
     * @param counts numerator and denominator; a denominator of 0 is kept
     */
    @JsonPropertyOrder("counts")
    record Counted(
            @JsonProperty(value = "counts", required = true) Ratio counts) implements MeasuredValue {

        /** Checks that nothing is null. */
        public Counted {
            Objects.requireNonNull(counts, "counts");
        }

        @Override
        public <R> R fold(
                Function<? super Counted, ? extends R> counted, Function<? super Stated, ? extends R> stated) {
            return counted.apply(this);
        }
    }

    /**
     * A number without the counts behind it. Immutable and thread-safe.
     *
     * @param value the number in the unit
     * @param unit the unit
     * @param decimals how many decimals the source prints; absent when they are the value's own
     * @param sample how many were asked or measured, where the source says so
     * @param limits the limits of confidence, where the source gives them
     */
    @JsonPropertyOrder({"value", "unit", "decimals", "sample", "limits"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Stated(
            @JsonProperty(value = "value", required = true) BigDecimal value,
            @JsonProperty(value = "unit", required = true) Unit unit,
            @JsonProperty("decimals") OptionalInt decimals,
            @JsonProperty("sample") OptionalLong sample,
            @JsonProperty("limits") Optional<ConfidenceLimits> limits)
            implements MeasuredValue {

        /** The most decimals that a printed number may have. */
        public static final int MAX_DECIMALS = Decimals.MAX_DECIMALS;

        /**
         * Puts the number into canonical form and checks the rest.
         *
         * @throws IllegalArgumentException if the decimals are fewer than the value's own, the sample is negative, or the
         *     value lies outside its limits
         */
        public Stated {
            value = Decimals.canonical("value", value);
            Objects.requireNonNull(unit, "unit");
            decimals = printed(Objects.requireNonNull(decimals, "decimals"), value);
            Objects.requireNonNull(sample, "sample");
            Objects.requireNonNull(limits, "limits");
            if (sample.isPresent() && sample.getAsLong() < 0) {
                throw new IllegalArgumentException("sample was " + sample.getAsLong() + ", must be 0 or more");
            }
            if (limits.isPresent()
                    && (value.compareTo(limits.get().lower()) < 0
                            || value.compareTo(limits.get().upper()) > 0)) {
                throw new IllegalArgumentException("value was " + value + ", must lie within its limits "
                        + limits.get().lower() + " to " + limits.get().upper());
            }
        }

        /**
         * Returns how many decimals the source prints.
         *
         * @return at least the decimals of the value
         */
        public int printedDecimals() {
            return decimals.orElse(value.scale());
        }

        /**
         * Returns this value with the size of its sample.
         *
         * @param size how many were asked or measured
         * @return the value
         */
        public Stated withSample(long size) {
            return new Stated(value, unit, decimals, OptionalLong.of(size), limits);
        }

        /**
         * Returns this value with its limits of confidence.
         *
         * @param confidence the limits
         * @return the value
         */
        public Stated withLimits(ConfidenceLimits confidence) {
            return new Stated(value, unit, decimals, sample, Optional.of(confidence));
        }

        @Override
        public <R> R fold(
                Function<? super Counted, ? extends R> counted, Function<? super Stated, ? extends R> stated) {
            return stated.apply(this);
        }

        private static OptionalInt printed(OptionalInt decimals, BigDecimal value) {
            if (decimals.isEmpty() || decimals.getAsInt() == value.scale()) {
                return OptionalInt.empty();
            }
            if (decimals.getAsInt() < value.scale() || decimals.getAsInt() > MAX_DECIMALS) {
                throw new IllegalArgumentException("decimals was " + decimals.getAsInt() + ", must be from "
                        + value.scale() + " (the decimals of " + value + ") to " + MAX_DECIMALS);
            }
            return decimals;
        }
    }
}
