package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A span of completed years of age: "trẻ em từ 11 tuổi trở lên" is {@code fromInclusive} 11, "dưới 5 tuổi" is
 * {@code toExclusive} 5. Immutable and thread-safe.
 *
 * @param fromInclusive the first age, where one is said
 * @param toExclusive the first age that is outside, where one is said
 */
@JsonPropertyOrder({"fromInclusive", "toExclusive"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgeBand(
        @JsonProperty("fromInclusive") OptionalInt fromInclusive,
        @JsonProperty("toExclusive") OptionalInt toExclusive) {

    private static final int OLDEST = 150;

    /**
     * Checks the ages.
     *
     * @throws IllegalArgumentException if no end is given, one is not an age, or the span is empty
     */
    public AgeBand {
        Objects.requireNonNull(fromInclusive, "fromInclusive");
        Objects.requireNonNull(toExclusive, "toExclusive");
        int from = fromInclusive.orElse(0);
        int to = toExclusive.orElse(OLDEST);
        boolean open = fromInclusive.isEmpty() && toExclusive.isEmpty();
        if (open || from < 0 || to > OLDEST || from >= to) {
            throw new IllegalArgumentException(
                    "ages were " + (open ? "open at both ends" : "from " + from + " to before " + to)
                            + ", must be a span within 0 to " + OLDEST);
        }
    }

    /**
     * Returns the ages from one on.
     *
     * @param age the first age
     * @return the span
     */
    public static AgeBand from(int age) {
        return new AgeBand(OptionalInt.of(age), OptionalInt.empty());
    }

    /**
     * Returns the ages below one.
     *
     * @param age the first age outside
     * @return the span
     */
    public static AgeBand below(int age) {
        return new AgeBand(OptionalInt.empty(), OptionalInt.of(age));
    }
}
