package io.github.childplan.indicators.json;

import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.json.PlanTypes;
import io.github.childplan.core.json.ValueTypes;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.Gap;
import io.github.childplan.indicators.assessment.Origin;
import io.github.childplan.indicators.assessment.Standing;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.NotCovered;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The fields of where a target stands: the figure, the places it covers, and how far it is from the demand. */
final class GapTables {

    private static final ObjectType<NotCovered> NOT_COVERED = ObjectType.of("notCovered", fields -> {
        Field<NamedPlace> place = fields.required("place", SentenceTables.PLACE, NotCovered::place);
        Field<NotCovered.Reason> reason =
                fields.required("reason", JsonTypes.enumeration(NotCovered.Reason.class), NotCovered::reason);
        Field<LocalizedText> explanation = fields.required("explanation", LOCALIZED_TEXT, NotCovered::explanation);
        return values -> new NotCovered(values.get(place), values.get(reason), values.get(explanation));
    });

    private static final ObjectType<Coverage> COVERAGE = ObjectType.of("coverage", fields -> {
        Field<List<NamedPlace>> expected = fields.list("expected", SentenceTables.PLACE, Coverage::expected);
        Field<List<NamedPlace>> reported = fields.list("reported", SentenceTables.PLACE, Coverage::reported);
        Field<List<NamedPlace>> missing = fields.list("missing", SentenceTables.PLACE, Coverage::missing);
        Field<List<NotCovered>> notCovered = fields.list("notCovered", NOT_COVERED, Coverage::notCovered);
        return values ->
                new Coverage(values.get(expected), values.get(reported), values.get(missing), values.get(notCovered));
    });

    static final ObjectType<Actual> ACTUAL = ObjectType.of("actual", fields -> {
        Field<Period> period = fields.required("period", ValueTypes.PERIOD, Actual::period);
        Field<Optional<BigDecimal>> value = fields.optional("value", ExactTables.NUMBER_TEXT, Actual::value);
        Field<Unit> unit = fields.required("unit", ValueTypes.UNIT, Actual::unit);
        Field<Optional<Ratio>> counts = fields.optional("counts", ValueTypes.RATIO, Actual::counts);
        Field<Origin> origin = fields.required("origin", JsonTypes.enumeration(Origin.class), Actual::origin);
        Field<Status> status = fields.required("status", JsonTypes.enumeration(Status.class), Actual::status);
        Field<Finality> finality = fields.required("finality", JsonTypes.enumeration(Finality.class), Actual::finality);
        Field<Standing> standing = fields.required("standing", JsonTypes.enumeration(Standing.class), Actual::standing);
        Field<Coverage> coverage = fields.required("coverage", COVERAGE, Actual::coverage);
        return values -> new Actual(
                values.get(period),
                values.get(value),
                values.get(unit),
                values.get(counts),
                values.get(origin),
                values.get(status),
                values.get(finality),
                values.get(standing),
                values.get(coverage));
    });

    private static final ObjectType<Gap.Distance> DISTANCE = ObjectType.of("distance", fields -> {
        Field<ExactValue> exact = fields.required("exact", ExactTables.EXACT_VALUE, Gap.Distance::exact);
        Field<BigDecimal> shown = fields.required("shown", ExactTables.NUMBER_TEXT, Gap.Distance::shown);
        Field<Unit> unit = fields.required("unit", ValueTypes.UNIT, Gap.Distance::unit);
        return values -> new Gap.Distance(values.get(exact), values.get(shown), values.get(unit));
    });

    private static final ObjectType<Gap.Units> UNITS = ObjectType.of("units", fields -> {
        Field<Long> count = fields.required("count", JsonTypes.count(), Gap.Units::count);
        Field<Long> have = fields.required("have", JsonTypes.count(), Gap.Units::have);
        Field<Long> need = fields.required("need", JsonTypes.count(), Gap.Units::need);
        Field<Optional<Long>> total =
                fields.optional("total", JsonTypes.count(), units -> ObservationTables.boxed(units.total()));
        Field<CountedNoun> noun = fields.required("noun", SentenceTables.NOUN, Gap.Units::noun);
        return values -> new Gap.Units(
                values.get(count),
                values.get(have),
                values.get(need),
                ObservationTables.unboxed(values.get(total)),
                values.get(noun));
    });

    static final ObjectType<Gap> GAP = ObjectType.of("gap", fields -> {
        Field<Gap.Side> side = fields.required("side", JsonTypes.enumeration(Gap.Side.class), Gap::side);
        Field<Level> level = fields.required("level", PlanTypes.LEVEL, Gap::level);
        Field<Optional<Gap.Distance>> distance = fields.optional("distance", DISTANCE, Gap::distance);
        Field<Optional<Gap.Units>> units = fields.optional("units", UNITS, Gap::units);
        return values -> new Gap(values.get(side), values.get(level), values.get(distance), values.get(units));
    });

    private GapTables() {}
}
