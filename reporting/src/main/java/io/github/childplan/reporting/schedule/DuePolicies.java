package io.github.childplan.reporting.schedule;

import java.util.Objects;

/**
 * The two choices that turn the words of a deadline into a day: how "trước ngày" is read, and whether a term that ends on a
 * day off is moved. {@code DuePolicies.LITERAL} is the default. Immutable and thread-safe.
 *
 * @param before how "trước ngày" is read
 * @param roll whether the last day moves
 */
public record DuePolicies(BeforeReading before, RollRule roll) {

    /** The words taken literally and nothing moved: {@link BeforeReadings#EXCLUSIVE}, {@link RollRules#NONE}. */
    public static final DuePolicies LITERAL = new DuePolicies(BeforeReadings.EXCLUSIVE, RollRules.NONE);

    /** Checks that both are there. */
    public DuePolicies {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(roll, "roll");
    }

    /**
     * Returns these policies with another reading of "trước ngày".
     *
     * @param reading the reading
     * @return the policies
     */
    public DuePolicies withBefore(BeforeReading reading) {
        return new DuePolicies(reading, roll);
    }

    /**
     * Returns these policies with another roll rule.
     *
     * @param rule the rule
     * @return the policies
     */
    public DuePolicies withRoll(RollRule rule) {
        return new DuePolicies(before, rule);
    }
}
