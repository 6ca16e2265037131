package io.github.childplan.core.value;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Which side of a level counts as meeting it, and whether the level itself does.
 *
 * <p>"xuống dưới 19%" is {@link #LESS_THAN} 19; "trên 99,1%" is {@link #MORE_THAN} 99.1; "99% trở lên" is
 * {@link #AT_LEAST} 99; "xuống còn 11%" is {@link #AT_MOST} 11. Immutable and thread-safe.
 */
public enum Bound {
    /** The value itself and everything above it. */
    AT_LEAST(">="),
    /** Everything above the value, not the value itself. */
    MORE_THAN(">"),
    /** The value itself and everything below it. */
    AT_MOST("<="),
    /** Everything below the value, not the value itself. */
    LESS_THAN("<");

    private final String symbol;

    Bound(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Reads a symbol.
     *
     * @param symbol one of {@code >=}, {@code >}, {@code <=}, {@code <}
     * @return the bound
     * @throws IllegalArgumentException if the symbol is another
     */
    public static Bound ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(bound -> bound.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "bound was '" + Texts.excerpt(symbol) + "', must be one of >=, >, <=, <"));
    }

    /**
     * Returns the symbol.
     *
     * @return {@code >=}, {@code >}, {@code <=} or {@code <}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns whether higher values are the ones that meet the level.
     *
     * @return true for {@link #AT_LEAST} and {@link #MORE_THAN}
     */
    public boolean upward() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /**
     * Returns whether the level itself does not count.
     *
     * @return true for {@link #MORE_THAN} and {@link #LESS_THAN}
     */
    public boolean strict() {
        return this == MORE_THAN || this == LESS_THAN;
    }

    /**
     * Returns whether a value meets a level.
     *
     * @param value the value
     * @param level the level, in the same unit
     * @return whether the value is on the right side
     */
    public boolean holds(BigDecimal value, BigDecimal level) {
        return holds(value.compareTo(level));
    }

    /**
     * Returns whether a value that compares in the given way meets the level.
     *
     * @param comparison the sign of value minus level, as {@link Comparable#compareTo} gives it
     * @return whether the value is on the right side
     */
    public boolean holds(int comparison) {
        boolean beyond = upward() ? comparison > 0 : comparison < 0;
        return beyond || (comparison == 0 && !strict());
    }
}
