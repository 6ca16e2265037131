package io.github.childplan.indicators.json;

import static io.github.childplan.core.json.PlanTypes.INDICATOR_ID;
import static io.github.childplan.core.json.ValueTypes.PERIOD;
import static io.github.childplan.core.json.ValueTypes.PLACE_ID;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.json.ValueTypes;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The fields of figures, in the order and form in which a plain JSON mapper binds them. */
final class ObservationTables {

    private static final JsonType<Breakdown> BREAKDOWN = JsonTypes.text(
            Breakdown::parse,
            Breakdown::toString,
            LocalizedText.of(
                    "các chiều=giá trị cách nhau bởi dấu chấm phẩy như ethnicity=La Hủ;sex=female",
                    "dimension=value joined by semicolons such as ethnicity=La Hủ;sex=female"),
            Map.of("pattern", "^(?:[a-z0-9./-]{1,100}=[^;=]+(?:;[a-z0-9./-]{1,100}=[^;=]+){0,7})?$"));

    private static final ObjectType<ConfidenceLimits> LIMITS = ObjectType.of("confidenceLimits", fields -> {
        Field<BigDecimal> lower = fields.required("lower", JsonTypes.decimal(), ConfidenceLimits::lower);
        Field<BigDecimal> upper = fields.required("upper", JsonTypes.decimal(), ConfidenceLimits::upper);
        Field<BigDecimal> level = fields.required("levelPercent", JsonTypes.decimal(), ConfidenceLimits::levelPercent);
        return values -> new ConfidenceLimits(values.get(lower), values.get(upper), values.get(level));
    });

    private static final ObjectType<MeasuredValue.Counted> COUNTED = ObjectType.<MeasuredValue.Counted>of(
                    "counted", fields -> {
                        Field<Ratio> counts =
                                fields.required("counts", ValueTypes.RATIO, MeasuredValue.Counted::counts);
                        return values -> new MeasuredValue.Counted(values.get(counts));
                    })
            .tagged("counted");

    private static final ObjectType<MeasuredValue.Stated> STATED = ObjectType.<MeasuredValue.Stated>of(
                    "stated", fields -> {
                        Field<BigDecimal> value =
                                fields.required("value", JsonTypes.decimal(), MeasuredValue.Stated::value);
                        Field<Unit> unit = fields.required("unit", ValueTypes.UNIT, MeasuredValue.Stated::unit);
                        Field<OptionalInt> decimals = fields.optionalInt("decimals", MeasuredValue.Stated::decimals);
                        Field<Optional<Long>> sample =
                                fields.optional("sample", JsonTypes.count(), stated -> boxed(stated.sample()));
                        Field<Optional<ConfidenceLimits>> limits =
                                fields.optional("limits", LIMITS, MeasuredValue.Stated::limits);
                        return values -> new MeasuredValue.Stated(
                                values.get(value),
                                values.get(unit),
                                values.get(decimals),
                                unboxed(values.get(sample)),
                                values.get(limits));
                    })
            .tagged("stated");

    static final JsonType<MeasuredValue> VALUE = UnionType.<MeasuredValue>of("measuredValue")
            .or(MeasuredValue.Counted.class, COUNTED)
            .or(MeasuredValue.Stated.class, STATED);

    static final ObjectType<Observation> OBSERVATION = ObjectType.of("observation", fields -> {
        Field<IndicatorId> indicator = fields.required("indicator", INDICATOR_ID, Observation::indicator);
        Field<PlaceId> place = fields.required("place", PLACE_ID, Observation::place);
        Field<Period> period = fields.required("period", PERIOD, Observation::period);
        Field<Optional<Breakdown>> breakdown = fields.optional(
                "breakdown",
                BREAKDOWN,
                figure -> Optional.of(figure.breakdown())
                        .filter(part -> !part.values().isEmpty()));
        Field<MeasuredValue> value = fields.required("value", VALUE, Observation::value);
        Field<Status> status =
                fields.defaulted("status", JsonTypes.enumeration(Status.class), Status.MEASURED, Observation::status);
        Field<Finality> finality = fields.defaulted(
                "finality", JsonTypes.enumeration(Finality.class), Finality.FINAL, Observation::finality);
        Field<Optional<String>> source = fields.optional("source", JsonTypes.text(), Observation::source);
        Field<Optional<LocalDate>> known = fields.optional("known", JsonTypes.date(), Observation::known);
        return values -> Observation.builder()
                .indicator(values.get(indicator))
                .place(values.get(place))
                .period(values.get(period))
                .breakdown(values.get(breakdown).orElse(Breakdown.total()))
                .value(values.get(value))
                .status(values.get(status))
                .finality(values.get(finality))
                .source(values.get(source))
                .known(values.get(known))
                .origin(values.place())
                .build();
    });

    static final ObjectType<WithheldFigure> WITHHELD = ObjectType.of("observationKey", fields -> {
        Field<IndicatorId> indicator =
                fields.required("indicator", INDICATOR_ID, one -> one.key().indicator());
        Field<PlaceId> place =
                fields.required("place", PLACE_ID, one -> one.key().place());
        Field<Period> period =
                fields.required("period", PERIOD, one -> one.key().period());
        Field<Breakdown> breakdown =
                fields.required("breakdown", BREAKDOWN, one -> one.key().breakdown());
        return values -> new WithheldFigure(
                new ObservationKey(values.get(indicator), values.get(place), values.get(period), values.get(breakdown)),
                values.place());
    });

    private ObservationTables() {}

    static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    static OptionalLong unboxed(Optional<Long> number) {
        return number.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
