package io.github.childplan.core.json;

import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.RecordTypes;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Quantity;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import java.util.Map;

/**
 * How the small values stand in JSON, in every format of this library: {@code "3/14"} for a ratio, {@code {"kind":"PERCENT"}}
 * for a unit. Stateless and thread-safe.
 */
public final class ValueTypes {

    /** A clause, as {@code "II.2.1(3)"}. */
    public static final JsonType<ClauseRef> CLAUSE = JsonTypes.text(
            ClauseRef::parse,
            ClauseRef::toString,
            LocalizedText.of("một điều khoản như II.2.1(3) hoặc III.6-2", "a clause such as II.2.1(3) or III.6-2"),
            Map.of("minLength", 1, "maxLength", 60));

    /** A count of a count, as {@code "3/14"}. */
    public static final JsonType<Ratio> RATIO = JsonTypes.text(
            Ratio::parse,
            Ratio::toString,
            LocalizedText.of("hai số đếm như 3/14", "two counts such as 3/14"),
            Map.of("pattern", "^[0-9]{1,18}/[0-9]{1,18}$"));

    /** A period, as {@code "2024"} or {@code "2023-2024"}. */
    public static final JsonType<Period> PERIOD = JsonTypes.text(
            Period::parse,
            Period::toString,
            LocalizedText.of(
                    "một kỳ như 2024, 2023-2024, 2024-H1, 2024-Q3 hoặc 2024-07",
                    "a period such as 2024, 2023-2024, 2024-H1, 2024-Q3 or 2024-07"),
            Map.of("pattern", "^[0-9]{4}(?:-(?:[0-9]{4}|H[12]|Q[1-4]|[0-9]{2}))?$"));

    /** The id of a place, as {@code "muong-te-district"}. */
    public static final JsonType<PlaceId> PLACE_ID = JsonTypes.id(PlaceId::of, "muong-te-district");

    private static final RecordTypes RECORDS = new RecordTypes();

    /** A text in Vietnamese and, where there is one, English. */
    public static final ObjectType<LocalizedText> LOCALIZED_TEXT = RECORDS.object(LocalizedText.class);

    /** A phrase of a source and how it is read. */
    public static final ObjectType<Interpretation> INTERPRETATION = RECORDS.object(Interpretation.class);

    /** A unit. */
    public static final ObjectType<Unit> UNIT = RECORDS.object(Unit.class);

    /** A value with its unit. */
    public static final ObjectType<Quantity> QUANTITY = RECORDS.object(Quantity.class);

    private ValueTypes() {}
}
