package io.github.childplan.indicators.progress;

import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.attainment.ExactValue;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of the line of numbers, such as {@code [0.6,1)}: from 0.6, which belongs to it, to 1, which does not.
 *
 * <p>An end is closed (square bracket), open (round bracket), or endless ({@code (-inf} and {@code inf)}); {@code [0,0]} is
 * the one point 0. Immutable and thread-safe.
 *
 * @param low the lower end, empty if it is endless
 * @param lowEnd whether the lower end belongs to the interval
 * @param high the upper end, empty if it is endless
 * @param highEnd whether the upper end belongs to the interval
 */
public record Interval(Optional<BigDecimal> low, End lowEnd, Optional<BigDecimal> high, End highEnd) {

    private static final Pattern FORM = Pattern.compile("([\\[(])(-inf|-?[0-9.]{1,40}),(inf|-?[0-9.]{1,40})([\\])])");

    /** Whether an end belongs to its interval. Thread-safe. */
    public enum End {
        /** It does not. */
        OPEN,
        /** It does. */
        CLOSED
    }

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an endless end is closed, or nothing lies between the ends
     */
    public Interval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(lowEnd, "lowEnd");
        Objects.requireNonNull(highEnd, "highEnd");
        low = low.map(Interval::plain);
        high = high.map(Interval::plain);
        if ((low.isEmpty() && lowEnd == End.CLOSED) || (high.isEmpty() && highEnd == End.CLOSED)) {
            throw new IllegalArgumentException(
                    "interval was " + text(low, lowEnd, high, highEnd) + ", an endless end must be open");
        }
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().compareTo(high.get());
            boolean point = lowEnd == End.CLOSED && highEnd == End.CLOSED;
            if (order > 0 || (order == 0 && !point)) {
                throw new IllegalArgumentException(
                        "interval was " + text(low, lowEnd, high, highEnd) + ", must hold at least one number");
            }
        }
    }

    /**
     * Reads an interval.
     *
     * @param text for example {@code [0.6,1)}, {@code (-inf,0)} or {@code [0,0]}
     * @return the interval
     * @throws IllegalArgumentException if the text has another form, or the interval holds no number
     */
    public static Interval parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "interval"));
        if (!matcher.matches()) {
            throw wrongForm(text);
        }
        try {
            return new Interval(
                    number(matcher.group(2), "-inf"),
                    matcher.group(1).equals("[") ? End.CLOSED : End.OPEN,
                    number(matcher.group(3), "inf"),
                    matcher.group(4).equals("]") ? End.CLOSED : End.OPEN);
        } catch (NumberFormatException notANumber) {
            throw wrongForm(text);
        }
    }

    /**
     * Returns whether a value lies in this interval, compared exactly.
     *
     * @param value the value
     * @return whether it does
     */
    public boolean contains(ExactValue value) {
        return low.map(end -> above(value.compareWith(end), lowEnd)).orElse(true)
                && high.map(end -> above(-value.compareWith(end), highEnd)).orElse(true);
    }

    /**
     * Returns the interval as {@link #parse} reads it.
     *
     * @return for example {@code [0.6,1)}
     */
    @Override
    public String toString() {
        return text(low, lowEnd, high, highEnd);
    }

    private static boolean above(int comparison, End end) {
        return comparison > 0 || (comparison == 0 && end == End.CLOSED);
    }

    private static Optional<BigDecimal> number(String text, String endless) {
        return text.equals(endless) ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(Optional<BigDecimal> low, End lowEnd, Optional<BigDecimal> high, End highEnd) {
        return (lowEnd == End.CLOSED ? "[" : "(")
                + low.map(BigDecimal::toPlainString).orElse("-inf")
                + ","
                + high.map(BigDecimal::toPlainString).orElse("inf")
                + (highEnd == End.CLOSED ? "]" : ")");
    }

    private static IllegalArgumentException wrongForm(String text) {
        return new IllegalArgumentException(
                "interval was '" + Texts.excerpt(text) + "', must be of the form [0.6,1), (-inf,0) or [0,0]");
    }
}
