package io.github.childplan.core.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The one form in which the model keeps a decimal: no exponent, no trailing zeros, a scale of at least 0, no negative
 * zero, and zero or at least 0.000001 in size. Equal numbers are therefore equal objects and the same bytes in every
 * JSON mapper; {@code 21.40} and {@code 2.14E+1} are both kept as {@code 21.4}.
 *
 * <p>How many decimals a source prints is a fact about the source and is kept beside the value. This class is stateless
 * and thread-safe.
 */
public final class Decimals {

    /** The most digits before the decimal point. */
    public static final int MAX_INTEGER_DIGITS = 24;

    /** The most digits after the decimal point. */
    public static final int MAX_DECIMALS = 30;

    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");
    private static final int MAX_TEXT = 64;

    private Decimals() {}

    /**
     * Returns the canonical form of a decimal. No arithmetic is done before the size is known, so a hostile exponent
     * costs nothing.
     *
     * @param what the name of the field, for the message
     * @param value any decimal
     * @return the same number in canonical form
     * @throws IllegalArgumentException if it has more than {@value #MAX_INTEGER_DIGITS} digits before or more than
     *     {@value #MAX_DECIMALS} after the point, or is not zero and smaller than 0.000001
     */
    public static BigDecimal canonical(String what, BigDecimal value) {
        Objects.requireNonNull(value, what);
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long integerDigits = (long) value.precision() - value.scale();
        if (integerDigits > MAX_INTEGER_DIGITS || value.precision() > MAX_INTEGER_DIGITS + MAX_DECIMALS) {
            throw outOfRange(what, value);
        }
        if (integerDigits < -5 || value.scale() > MAX_DECIMALS + MAX_TEXT) {
            throw outOfRange(what, value);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MAX_DECIMALS || stripped.abs().compareTo(SMALLEST) < 0) {
            throw outOfRange(what, value);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Reads a decimal written with ASCII digits, an optional sign and a decimal point.
     *
     * @param what the name of the field, for the message
     * @param text the digits, for example {@code 21.40}
     * @return the canonical form
     * @throws IllegalArgumentException if the text is anything else or out of range
     */
    public static BigDecimal parse(String what, String text) {
        Objects.requireNonNull(text, what);
        if (text.length() > MAX_TEXT || !isPlain(text)) {
            throw new IllegalArgumentException(
                    what + " was '" + Texts.excerpt(text) + "', must be digits with a decimal point, such as 21.4");
        }
        return canonical(what, new BigDecimal(text));
    }

    /**
     * Returns whether a text is digits 0 to 9 with an optional leading minus and an optional decimal point that has
     * digits on both sides.
     *
     * @param text any text
     * @return whether it has that form
     */
    public static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start && i < text.length() - 1) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start;
    }

    private static IllegalArgumentException outOfRange(String what, BigDecimal value) {
        return new IllegalArgumentException(
                what + " has " + value.precision() + " digits and the scale " + value.scale()
                        + ", must be 0 or between 0.000001 and 10^" + MAX_INTEGER_DIGITS + " in size with at most "
                        + MAX_DECIMALS + " decimals");
    }
}
