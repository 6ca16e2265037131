package io.github.childplan.core.json;

import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;
import static io.github.childplan.core.json.ValueTypes.UNIT;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of criteria. */
final class CriteriaTables {

    private static final JsonType<Criterion> ANY = JsonTypes.lazy(CriteriaTables::criterion);
    private static final JsonType<Bound> BOUND = JsonTypes.enumeration(Bound.class);

    static final ObjectType<Level> LEVEL = ObjectType.<Level>of("level", fields -> {
                Field<Bound> bound = fields.required("bound", BOUND, Level::bound);
                Field<BigDecimal> value = fields.required("value", JsonTypes.decimal(), Level::value);
                Field<Unit> unit = fields.required("unit", UNIT, Level::unit);
                Field<OptionalInt> decimals = fields.optionalInt("decimals", Level::decimals);
                Field<Optional<Ratio>> basis = fields.optional("basis", ValueTypes.RATIO, Level::basis);
                return values -> new Level(
                        values.get(bound),
                        values.get(value),
                        values.get(unit),
                        values.get(decimals),
                        values.get(basis));
            })
            .tagged("level");

    private static final ObjectType<Band> BAND = ObjectType.<Band>of("band", fields -> {
                Field<BigDecimal> low = fields.required("low", JsonTypes.decimal(), Band::low);
                Field<BigDecimal> high = fields.required("high", JsonTypes.decimal(), Band::high);
                Field<Unit> unit = fields.required("unit", UNIT, Band::unit);
                Field<OptionalInt> decimals = fields.optionalInt("decimals", Band::decimals);
                Field<Band.Beyond> beyond =
                        fields.required("beyond", JsonTypes.enumeration(Band.Beyond.class), Band::beyond);
                return values -> new Band(
                        values.get(low), values.get(high), values.get(unit), values.get(decimals), values.get(beyond));
            })
            .tagged("band");

    private static final ObjectType<TwoSided> TWO_SIDED = ObjectType.<TwoSided>of("twoSided", fields -> {
                Field<BigDecimal> value = fields.required("value", JsonTypes.decimal(), TwoSided::value);
                Field<Unit> unit = fields.required("unit", UNIT, TwoSided::unit);
                Field<OptionalInt> decimals = fields.optionalInt("decimals", TwoSided::decimals);
                Field<TwoSided.Precision> precision = fields.required(
                        "precision", JsonTypes.enumeration(TwoSided.Precision.class), TwoSided::precision);
                Field<Optional<BigDecimal>> tolerance =
                        fields.optional("tolerance", JsonTypes.decimal(), TwoSided::tolerance);
                return values -> new TwoSided(
                        values.get(value),
                        values.get(unit),
                        values.get(decimals),
                        values.get(precision),
                        values.get(tolerance));
            })
            .tagged("two-sided");

    private static final ObjectType<ChangeAmount> AMOUNT = ObjectType.of("changeAmount", fields -> {
        Field<Bound> bound = fields.required("bound", BOUND, ChangeAmount::bound);
        Field<BigDecimal> value = fields.required("value", JsonTypes.decimal(), ChangeAmount::value);
        Field<Optional<BigDecimal>> upTo = fields.optional("upTo", JsonTypes.decimal(), ChangeAmount::upTo);
        return values -> new ChangeAmount(values.get(bound), values.get(value), values.get(upTo));
    });

    private static final ObjectType<ChangeBase> BASE = ObjectType.of("changeBase", fields -> {
        Field<ChangeBase.Kind> kind =
                fields.required("kind", JsonTypes.enumeration(ChangeBase.Kind.class), ChangeBase::kind);
        Field<OptionalInt> year = fields.optionalInt("year", ChangeBase::year);
        return values -> new ChangeBase(values.get(kind), values.get(year));
    });

    private static final ObjectType<Change> CHANGE = ObjectType.<Change>of("change", fields -> {
                Field<Change.Trend> trend =
                        fields.required("trend", JsonTypes.enumeration(Change.Trend.class), Change::trend);
                Field<Optional<ChangeAmount>> amount = fields.optional("amount", AMOUNT, Change::amount);
                Field<Change.Measure> of =
                        fields.required("of", JsonTypes.enumeration(Change.Measure.class), Change::of);
                Field<Optional<Unit>> unit = fields.optional("unit", UNIT, Change::unit);
                Field<ChangeBase> base = fields.required("base", BASE, Change::base);
                Field<Change.Pace> pace =
                        fields.required("pace", JsonTypes.enumeration(Change.Pace.class), Change::pace);
                return values -> new Change(
                        values.get(trend),
                        values.get(amount),
                        values.get(of),
                        values.get(unit),
                        values.get(base),
                        values.get(pace));
            })
            .tagged("change");

    private static final ObjectType<Maintain> MAINTAIN = ObjectType.<Maintain>of("maintain", fields -> {
                Field<Criterion> criterion = fields.required("criterion", ANY, Maintain::criterion);
                return values -> new Maintain(values.get(criterion));
            })
            .tagged("maintain");

    private static final ObjectType<Never> NEVER = ObjectType.<Never>of("never", fields -> {
                Field<LocalizedText> event = fields.required("event", LOCALIZED_TEXT, Never::event);
                return values -> new Never(values.get(event));
            })
            .tagged("never");

    private static final ObjectType<PerUnit> PER_UNIT = ObjectType.<PerUnit>of("perUnit", fields -> {
                Field<LocalizedText> units = fields.required("units", LOCALIZED_TEXT, PerUnit::units);
                Field<Optional<PlaceLevel>> placeLevel =
                        fields.optional("placeLevel", JsonTypes.enumeration(PlaceLevel.class), PerUnit::placeLevel);
                Field<Criterion> each = fields.required("each", ANY, PerUnit::each);
                Field<Optional<Recurrence>> cadence =
                        fields.optional("cadence", ScheduleTables.CADENCE, PerUnit::cadence);
                Field<Optional<Level>> share = fields.optional("share", LEVEL, PerUnit::share);
                return values -> new PerUnit(
                        values.get(units),
                        values.get(placeLevel),
                        values.get(each),
                        values.get(cadence),
                        values.get(share));
            })
            .tagged("per-unit");

    private static final ObjectType<Reference.OtherPlace> OTHER_PLACE = ObjectType.<Reference.OtherPlace>of(
                    "otherPlace", fields -> {
                        Field<Bound> bound = fields.required("bound", BOUND, Reference.OtherPlace::bound);
                        Field<Optional<PlaceId>> place =
                                fields.optional("place", ValueTypes.PLACE_ID, Reference.OtherPlace::place);
                        Field<LocalizedText> words =
                                fields.required("words", LOCALIZED_TEXT, Reference.OtherPlace::words);
                        return values ->
                                new Reference.OtherPlace(values.get(bound), values.get(place), values.get(words));
                    })
            .tagged("other-place");

    private static final ObjectType<Reference.Assigned> ASSIGNED = ObjectType.<Reference.Assigned>of(
                    "assigned", fields -> {
                        Field<LocalizedText> by = fields.required("by", LOCALIZED_TEXT, Reference.Assigned::by);
                        return values -> new Reference.Assigned(values.get(by));
                    })
            .tagged("assigned");

    private static final ObjectType<Reference.Rank> RANK = ObjectType.<Reference.Rank>of("rank", fields -> {
                Field<Integer> atMost = fields.required("atMost", JsonTypes.integer(), Reference.Rank::atMost);
                Field<OptionalInt> of = fields.optionalInt("of", Reference.Rank::of);
                Field<LocalizedText> scope = fields.required("scope", LOCALIZED_TEXT, Reference.Rank::scope);
                return values -> new Reference.Rank(values.get(atMost), values.get(of), values.get(scope));
            })
            .tagged("rank");

    private static final JsonType<Reference> REFERENCE = UnionType.<Reference>of("reference")
            .or(Reference.OtherPlace.class, OTHER_PLACE)
            .or(Reference.Assigned.class, ASSIGNED)
            .or(Reference.Rank.class, RANK);

    private static final ObjectType<Relative> RELATIVE = ObjectType.<Relative>of("relative", fields -> {
                Field<Reference> reference = fields.required("reference", REFERENCE, Relative::reference);
                return values -> new Relative(values.get(reference));
            })
            .tagged("relative");

    private static final JsonType<String> STEP_ID = JsonTypes.id(id -> Texts.requireId("step", id), "good");

    private static final ObjectType<GradeScale.Step> STEP = ObjectType.of("gradeStep", fields -> {
        Field<String> id = fields.required("id", STEP_ID, GradeScale.Step::id);
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, GradeScale.Step::name);
        return values -> new GradeScale.Step(values.get(id), values.get(name));
    });

    private static final ObjectType<GradeScale> SCALE = ObjectType.of("gradeScale", fields -> {
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, GradeScale::name);
        Field<List<GradeScale.Step>> steps = fields.requiredList("steps", STEP, GradeScale::steps);
        return values -> new GradeScale(values.get(name), values.get(steps));
    });

    private static final ObjectType<Grade> GRADE = ObjectType.<Grade>of("grade", fields -> {
                Field<GradeScale> scale = fields.required("scale", SCALE, Grade::scale);
                Field<Bound> bound = fields.required("bound", BOUND, Grade::bound);
                Field<String> step = fields.required("step", STEP_ID, Grade::step);
                return values -> new Grade(values.get(scale), values.get(bound), values.get(step));
            })
            .tagged("grade");

    private static final ObjectType<Series.Point> POINT = ObjectType.of("seriesPoint", fields -> {
        Field<Period> period = fields.required("period", ValueTypes.PERIOD, Series.Point::period);
        Field<Criterion> criterion = fields.required("criterion", ANY, Series.Point::criterion);
        return values -> new Series.Point(values.get(period), values.get(criterion));
    });

    private static final ObjectType<Series.Total> TOTAL = ObjectType.of("seriesTotal", fields -> {
        Field<Series.TotalRole> role =
                fields.required("role", JsonTypes.enumeration(Series.TotalRole.class), Series.Total::role);
        Field<Criterion> criterion = fields.required("criterion", ANY, Series.Total::criterion);
        return values -> new Series.Total(values.get(role), values.get(criterion));
    });

    private static final ObjectType<Series> SERIES = ObjectType.<Series>of("series", fields -> {
                Field<List<Series.Point>> points = fields.requiredList("points", POINT, Series::points);
                Field<Optional<Series.Total>> total = fields.optional("total", TOTAL, Series::total);
                return values -> new Series(values.get(points), values.get(total));
            })
            .tagged("series");

    private static final ObjectType<AllOf.Part> PART = ObjectType.of("criterionPart", fields -> {
        Field<Optional<LocalizedText>> label = fields.optional("label", LOCALIZED_TEXT, AllOf.Part::label);
        Field<Criterion> criterion = fields.required("criterion", ANY, AllOf.Part::criterion);
        return values -> new AllOf.Part(values.get(label), values.get(criterion));
    });

    private static final ObjectType<AllOf> ALL_OF = ObjectType.<AllOf>of("allOf", fields -> {
                Field<List<AllOf.Part>> parts = fields.requiredList("parts", PART, AllOf::parts);
                Field<AllOf.Relation> relation =
                        fields.required("relation", JsonTypes.enumeration(AllOf.Relation.class), AllOf::relation);
                return values -> new AllOf(values.get(parts), values.get(relation));
            })
            .tagged("all-of");

    private static final ObjectType<Narrative> NARRATIVE = ObjectType.<Narrative>of("narrative", fields -> {
                Field<LocalizedText> why = fields.required("why", LOCALIZED_TEXT, Narrative::why);
                return values -> new Narrative(values.get(why));
            })
            .tagged("narrative");

    private static final ObjectType<NotYetSet> NOT_YET_SET = ObjectType.<NotYetSet>of("notYetSet", fields -> {
                Field<LocalizedText> by = fields.required("by", LOCALIZED_TEXT, NotYetSet::by);
                return values -> new NotYetSet(values.get(by));
            })
            .tagged("not-yet-set");

    static final JsonType<Criterion> CRITERION = UnionType.<Criterion>of("criterion")
            .or(Level.class, LEVEL)
            .or(Band.class, BAND)
            .or(TwoSided.class, TWO_SIDED)
            .or(Change.class, CHANGE)
            .or(Maintain.class, MAINTAIN)
            .or(Never.class, NEVER)
            .or(PerUnit.class, PER_UNIT)
            .or(Relative.class, RELATIVE)
            .or(Grade.class, GRADE)
            .or(Series.class, SERIES)
            .or(AllOf.class, ALL_OF)
            .or(Narrative.class, NARRATIVE)
            .or(NotYetSet.class, NOT_YET_SET);

    private CriteriaTables() {}

    private static JsonType<Criterion> criterion() {
        return CRITERION;
    }
}
