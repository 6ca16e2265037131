package io.github.childplan.indicators.text;

import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How a source writes decimals: with a point or with a comma. A style is stated for a source and never guessed from a
 * number, because "1.234" is 1234 in a Vietnamese letter and 1.234 in a data file.
 *
 * <p>Reading takes ASCII digits, an optional leading minus and at most one decimal sign with digits on both sides;
 * grouping marks, exponents, spaces inside, per cent signs and other digits are refused. {@code POINT.parse("99,1")} is
 * empty. Thread-safe.
 */
public enum NumberStyle {
    /** Decimal point, as in data files and in English: 99.1. */
    POINT(
            '.',
            ',',
            LocalizedText.of(
                    "số viết bằng dấu chấm thập phân, ví dụ 99.1", "a number with a decimal point, such as 99.1")),
    /** Decimal comma, as in Vietnamese documents: 99,1. */
    COMMA(
            ',',
            '.',
            LocalizedText.of(
                    "số viết bằng dấu phẩy thập phân, ví dụ 99,1", "a number with a decimal comma, such as 99,1"));

    private final char decimalSign;
    private final char groupingSign;
    private final LocalizedText expectation;

    NumberStyle(char decimalSign, char groupingSign, LocalizedText expectation) {
        this.decimalSign = decimalSign;
        this.groupingSign = groupingSign;
        this.expectation = expectation;
    }

    /**
     * Returns what this style expects, for a problem.
     *
     * @return for example "a number with a decimal point, such as 99.1"
     */
    public LocalizedText expectation() {
        return expectation;
    }

    /**
     * Reads a number.
     *
     * @param text the text, without white space around it
     * @return the number in canonical form, or empty if the text is not a number in this style or is out of range
     */
    public Optional<BigDecimal> parse(String text) {
        Objects.requireNonNull(text, "text");
        boolean otherSign = decimalSign == ',' && text.indexOf('.') >= 0;
        if (otherSign) {
            return Optional.empty();
        }
        try {
            return Optional.of(Decimals.parse("number", text.replace(decimalSign, '.')));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }

    /**
     * Writes a number with exactly the given decimals and no grouping. Nothing is rounded.
     *
     * @param value the number
     * @param decimals how many decimals, at least as many as the number has
     * @return for example "21,40"
     * @throws IllegalArgumentException if the number has more decimals
     */
    public String print(BigDecimal value, int decimals) {
        if (value.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("number " + Texts.excerpt(value.toString()) + " has more than "
                    + decimals + " decimals, round it first");
        }
        return value.setScale(decimals).toPlainString().replace('.', decimalSign);
    }

    /**
     * Writes a number with the decimals it has and no grouping.
     *
     * @param value the number
     * @return for example "21,4"
     */
    public String print(BigDecimal value) {
        return print(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /**
     * Writes a count with grouping marks, as in running text.
     *
     * @param count the count
     * @return for example "31.000" in the comma style
     */
    public String printCount(long count) {
        String digits = Long.toString(count);
        int start = count < 0 ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > start; i -= 3) {
            grouped.insert(i, groupingSign);
        }
        return grouped.toString();
    }

    /**
     * Returns the style of running text in a language.
     *
     * @param language the language
     * @return COMMA for Vietnamese, POINT for English
     */
    public static NumberStyle of(Language language) {
        return language == Language.VI ? COMMA : POINT;
    }
}
