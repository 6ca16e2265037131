package io.github.childplan.core.codec;

import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The simple types of JSON documents: texts, ids, numbers, dates, enums. Stateless and thread-safe. */
public final class JsonTypes {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern WHOLE_DIGITS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern COUNT_DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?+(?:[eE][+-]?[0-9]{1,10}+)?+");
    private static final JsonType<String> TEXT = text(
            text -> Texts.require("text", text),
            text -> text,
            LocalizedText.of(
                    "một chuỗi không trống, không có ký tự điều khiển",
                    "a text, not blank and without control characters"),
            Map.of("minLength", 1, "maxLength", Texts.MAX_LENGTH));
    private static final JsonType<BigDecimal> DECIMAL = new NumberType<>(
            JsonTypes::decimal,
            value -> value,
            LocalizedText.of(
                    "một số, bằng 0 hoặc có độ lớn từ 0.000001 đến dưới 10^24",
                    "a number, 0 or in size at least 0.000001 and below 10^24"),
            Map.of("type", "number"));
    private static final JsonType<Integer> INTEGER_TYPE = new NumberType<>(
            JsonTypes::integer,
            BigDecimal::valueOf,
            LocalizedText.of("một số nguyên tối đa 9 chữ số", "a whole number of at most 9 digits"),
            Map.of("type", "integer"));
    private static final JsonType<Long> COUNT = new NumberType<>(
            JsonTypes::count,
            BigDecimal::valueOf,
            LocalizedText.of("một số nguyên từ 0 đến 18 chữ số", "a whole number from 0 to one of 18 digits"),
            new TreeMap<>(Map.of("type", "integer", "minimum", 0)));
    private static final JsonType<Long> WHOLE = new NumberType<>(
            JsonTypes::whole,
            BigDecimal::valueOf,
            LocalizedText.of("một số nguyên tối đa 18 chữ số", "a whole number of at most 18 digits"),
            Map.of("type", "integer"));
    private static final JsonType<LocalDate> DATE = text(
            JsonTypes::day,
            LocalDate::toString,
            LocalizedText.of("một ngày dạng 2024-05-20", "a date such as 2024-05-20"),
            Map.of("format", "date"));

    private JsonTypes() {}

    /**
     * Returns the type of free text, as {@link Texts#require} keeps it.
     *
     * @return the type
     */
    public static JsonType<String> text() {
        return TEXT;
    }

    /**
     * Returns the type of a value that stands as a string.
     *
     * @param parse reads it; throws IllegalArgumentException or DateTimeException if it cannot
     * @param print writes it
     * @param expectation what is expected, for messages
     * @param schema what JSON Schema says of it besides its type
     * @param <T> the Java type
     * @return the type
     */
    public static <T> JsonType<T> text(
            Function<String, ? extends T> parse,
            Function<? super T, String> print,
            LocalizedText expectation,
            Map<String, Object> schema) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "string");
        schema.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> whole.put(e.getKey(), e.getValue()));
        return new TextType<>(parse, print, expectation, whole);
    }

    /**
     * Returns the type of an identifier.
     *
     * @param of makes it from its text
     * @param example an instance, for messages
     * @param <T> the Java type, whose toString gives the text
     * @return the type
     */
    public static <T> JsonType<T> id(Function<String, ? extends T> of, String example) {
        return text(
                of,
                Object::toString,
                LocalizedText.of("một mã như " + example, "an id such as " + example),
                Map.of("pattern", "^[a-z0-9]+(?:[-./][a-z0-9]+)*$", "maxLength", 100));
    }

    /**
     * Returns the type of an exact decimal.
     *
     * @return the type
     */
    public static JsonType<BigDecimal> decimal() {
        return DECIMAL;
    }

    /**
     * Returns the type of a whole number of at most nine digits.
     *
     * @return the type
     */
    public static JsonType<Integer> integer() {
        return INTEGER_TYPE;
    }

    /**
     * Returns the type of a count, from 0 to one of eighteen digits.
     *
     * @return the type
     */
    public static JsonType<Long> count() {
        return COUNT;
    }

    /**
     * Returns the type of a whole number of at most eighteen digits.
     *
     * @return the type
     */
    public static JsonType<Long> whole() {
        return WHOLE;
    }

    /**
     * Returns the type of a day of the years 1900 to 2199, in ISO form.
     *
     * @return the type
     */
    public static JsonType<LocalDate> date() {
        return DATE;
    }

    /**
     * Returns the type of an enum, written by name.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> JsonType<E> enumeration(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String list = String.join(", ", names);
        return text(
                name -> Enum.valueOf(type, name),
                Enum::name,
                LocalizedText.of("một trong " + list, "one of " + list),
                Map.of("enum", names));
    }

    /**
     * Returns the type of a text that is always the same.
     *
     * @param constant the text
     * @return the type
     */
    public static JsonType<String> constant(String constant) {
        return text(
                text -> {
                    if (!text.equals(constant)) {
                        throw new IllegalArgumentException("was '" + text + "', must be " + constant);
                    }
                    return text;
                },
                text -> text,
                LocalizedText.of("\"" + constant + "\"", "\"" + constant + "\""),
                Map.of("const", constant));
    }

    /**
     * Returns a type that is looked up when it is used, so that types may hold themselves.
     *
     * @param type gives the type
     * @param <T> the Java type
     * @return the type
     */
    public static <T> JsonType<T> lazy(Supplier<JsonType<T>> type) {
        return new LazyType<>(type);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        Period.requireYear("year", day.getYear());
        return day;
    }

    private static Optional<BigDecimal> decimal(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Decimals.canonical("number", new BigDecimal(digits)));
        } catch (ArithmeticException | IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<Long> count(String digits) {
        return COUNT_DIGITS.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static Optional<Long> whole(String digits) {
        return WHOLE_DIGITS.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static Optional<Integer> integer(String digits) {
        return INTEGER.matcher(digits).matches() ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
