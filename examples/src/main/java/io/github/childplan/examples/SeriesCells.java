package io.github.childplan.examples;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a file of series, by column. */
final class SeriesCells {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?:\\.0|[/–-](?:[0-9]{2}){1,2})?");
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:[0-9]{1,40}(?:\\.[0-9]{1,60})?|\\.[0-9]{1,60})(?:[eE][+-]?[0-9]{1,2})?");
    private static final int MAX_SCALE = 60;
    private static final LocalizedText A_YEAR =
            LocalizedText.of("một năm, ví dụ 2015 hoặc 2015/16", "a year such as 2015 or 2015/16");
    private static final LocalizedText A_NUMBER = LocalizedText.of(
            "số viết bằng dấu chấm thập phân, không có dấu cộng, ví dụ 99.1",
            "a number with a decimal point and without a plus sign, such as 99.1");
    private static final Map<String, LocalizedText> EXPECTATIONS = Map.ofEntries(
            Map.entry("series", LocalizedText.of("tên của chuỗi số liệu", "the name of a series")),
            Map.entry("indicator", LocalizedText.of("tên chỉ tiêu", "the name of an indicator")),
            Map.entry(
                    "direction",
                    LocalizedText.of(
                            "increase, increasing hoặc 1; decrease, decreasing hoặc -1",
                            "increase, increasing or 1; decrease, decreasing or -1")),
            Map.entry("limit", A_NUMBER),
            Map.entry("target", A_NUMBER),
            Map.entry("target_year", A_YEAR),
            Map.entry("base_year", A_YEAR),
            Map.entry("as_of_year", A_YEAR),
            Map.entry("scale", LocalizedText.of("một số lớn hơn 0", "a number above 0")),
            Map.entry("year", A_YEAR),
            Map.entry("value", A_NUMBER));

    private SeriesCells() {}

    /** Returns what a cell must be. */
    static LocalizedText expectation(String column) {
        return EXPECTATIONS.getOrDefault(column, A_NUMBER);
    }

    /** Returns the one form of a cell that says the same. */
    static String canonical(String column, String text) {
        return switch (column) {
            case "indicator" -> text;
            case "direction" -> direction(text).name();
            case "target_year", "base_year", "as_of_year", "year" -> Integer.toString(year(text));
            case "scale" -> plain(positive(text));
            default -> plain(number(text));
        };
    }

    static Direction direction(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "increase", "increasing", "positive", "rise", "1", "+1" -> Direction.RISE;
            case "decrease", "decreasing", "negative", "fall", "-1" -> Direction.FALL;
            default -> throw new IllegalArgumentException("direction was '" + text + "', must be increase or decrease");
        };
    }

    /** Returns a year, of a range the first. */
    static int year(String text) {
        Matcher matcher = YEAR.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("year was '" + text + "', must be a year such as 2015 or 2015/16");
        }
        return Integer.parseInt(matcher.group(1));
    }

    static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("number was '" + text + "', must be a number such as 99.1");
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs(number.scale()) > MAX_SCALE) {
            throw new IllegalArgumentException("number was '" + text + "', must be within 60 places of the point");
        }
        return number;
    }

    private static BigDecimal positive(String text) {
        BigDecimal number = number(text);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("number was '" + text + "', must be above 0");
        }
        return number;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
