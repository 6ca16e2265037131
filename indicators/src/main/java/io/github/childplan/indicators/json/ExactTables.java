package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.progress.YearValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of numbers that were worked out, which stand as texts because they keep every digit. */
final class ExactTables {

    private static final int MAX_DIGITS = 10_000;
    private static final String FORM = "-?[0-9]+(?:\\.[0-9]+)?(?:E[+-][0-9]{1,5})?";
    private static final Pattern NUMBER = Pattern.compile(FORM);

    /** A number with the very digits it was computed or printed with, {@code "19.0"}. */
    static final JsonType<BigDecimal> NUMBER_TEXT = JsonTypes.text(
            ExactTables::number,
            BigDecimal::toString,
            LocalizedText.of(
                    "một số viết trong chuỗi như \"19.0\", đúng dạng chuẩn",
                    "a number in a string such as \"19.0\", in its canonical form"),
            Map.of("pattern", "^" + FORM + "$"));

    /** An exact fraction. */
    static final ObjectType<ExactValue> EXACT_VALUE = ObjectType.of("exactValue", fields -> {
        Field<BigDecimal> numerator = fields.required("numerator", NUMBER_TEXT, ExactValue::numerator);
        Field<BigDecimal> denominator = fields.required("denominator", NUMBER_TEXT, ExactValue::denominator);
        Field<Optional<BigDecimal>> whole = fields.optional("whole", NUMBER_TEXT, ExactValue::whole);
        return values -> new ExactValue(values.get(numerator), values.get(denominator), values.get(whole));
    });

    /** The value of a year. */
    static final ObjectType<YearValue> YEAR_VALUE = ObjectType.of("yearValue", fields -> {
        Field<Integer> year = fields.required("year", JsonTypes.integer(), YearValue::year);
        Field<ExactValue> value = fields.required("value", EXACT_VALUE, YearValue::value);
        return values -> new YearValue(values.get(year), values.get(value));
    });

    private ExactTables() {}

    private static BigDecimal number(String text) {
        if (text.length() > MAX_DIGITS + 10 || !NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a number");
        }
        BigDecimal number = new BigDecimal(text);
        if (!number.toString().equals(text) || Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("not a number in its canonical form");
        }
        return number;
    }
}
