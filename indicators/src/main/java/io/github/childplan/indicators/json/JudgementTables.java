package io.github.childplan.indicators.json;

import static io.github.childplan.core.json.PlanTypes.TARGET_ID;
import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.Fields;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.codec.Values;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.json.PlanTypes;
import io.github.childplan.core.json.ValueTypes;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.attainment.BaseFigure;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.Ground;
import io.github.childplan.indicators.attainment.JudgedPart;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of judgements, their grounds and their parts. */
final class JudgementTables {

    private static final JsonType<Finding> FINDING = UnionType.<Finding>of("finding")
            .or(
                    Finding.Plain.class,
                    ObjectType.<Finding.Plain>of("plainFinding", fields -> {
                                Field<Finding.Plain> result = fields.required(
                                        "result", JsonTypes.enumeration(Finding.Plain.class), plain -> plain);
                                return values -> values.get(result);
                            })
                            .tagged("plain"))
            .or(
                    Finding.Graded.class,
                    ObjectType.<Finding.Graded>of("gradedFinding", fields -> {
                                Field<String> step = fields.required("step", JsonTypes.text(), Finding.Graded::step);
                                return values -> new Finding.Graded(values.get(step));
                            })
                            .tagged("graded"));

    static final ObjectType<RecordedJudgement> RECORDED = ObjectType.<RecordedJudgement>of(
                    "recordedJudgement", fields -> {
                        Field<TargetId> target = fields.required("target", TARGET_ID, RecordedJudgement::target);
                        Field<Optional<PlaceId>> place =
                                fields.optional("place", ValueTypes.PLACE_ID, RecordedJudgement::place);
                        Field<Period> period = fields.required("period", ValueTypes.PERIOD, RecordedJudgement::period);
                        Field<Finding> finding = fields.required("finding", FINDING, RecordedJudgement::finding);
                        Field<LocalizedText> judgedBy =
                                fields.required("judgedBy", LOCALIZED_TEXT, RecordedJudgement::judgedBy);
                        Field<LocalDate> on = fields.required("on", JsonTypes.date(), RecordedJudgement::on);
                        Field<String> grounds =
                                fields.required("grounds", JsonTypes.text(), RecordedJudgement::grounds);
                        return values -> new RecordedJudgement(
                                values.get(target),
                                values.get(place),
                                values.get(period),
                                values.get(finding),
                                values.get(judgedBy),
                                values.get(on),
                                values.get(grounds));
                    })
            .tagged("recorded");

    private static final ObjectType<OutsideFigure.OtherValue> OTHER_VALUE = ObjectType.<OutsideFigure.OtherValue>of(
                    "otherValue", fields -> {
                        Outside<OutsideFigure.OtherValue> outside = new Outside<>(fields);
                        Field<MeasuredValue> value =
                                fields.required("value", ObservationTables.VALUE, OutsideFigure.OtherValue::value);
                        return values -> new OutsideFigure.OtherValue(
                                outside.target(values),
                                outside.year(values),
                                values.get(value),
                                outside.source(values),
                                outside.known(values));
                    })
            .tagged("other-value");

    private static final ObjectType<OutsideFigure.AssignedLevel> ASSIGNED_LEVEL =
            ObjectType.<OutsideFigure.AssignedLevel>of("assignedLevel", fields -> {
                        Outside<OutsideFigure.AssignedLevel> outside = new Outside<>(fields);
                        Field<Level> level =
                                fields.required("level", PlanTypes.LEVEL, OutsideFigure.AssignedLevel::level);
                        return values -> new OutsideFigure.AssignedLevel(
                                outside.target(values),
                                outside.year(values),
                                values.get(level),
                                outside.source(values),
                                outside.known(values));
                    })
                    .tagged("assigned-level");

    private static final ObjectType<OutsideFigure.ObtainedRank> OBTAINED_RANK =
            ObjectType.<OutsideFigure.ObtainedRank>of("obtainedRank", fields -> {
                        Outside<OutsideFigure.ObtainedRank> outside = new Outside<>(fields);
                        Field<Integer> rank =
                                fields.required("rank", JsonTypes.integer(), OutsideFigure.ObtainedRank::rank);
                        Field<OptionalInt> of = fields.optionalInt("of", OutsideFigure.ObtainedRank::of);
                        return values -> new OutsideFigure.ObtainedRank(
                                outside.target(values),
                                outside.year(values),
                                values.get(rank),
                                values.get(of),
                                outside.source(values),
                                outside.known(values));
                    })
                    .tagged("obtained-rank");

    private static final ObjectType<BaseFigure> BASE = ObjectType.<BaseFigure>of("baseFigure", fields -> {
                Field<OptionalInt> year = fields.optionalInt("year", BaseFigure::year);
                Field<MeasuredValue> value = fields.required("value", ObservationTables.VALUE, BaseFigure::value);
                Field<BaseFigure.Source> source =
                        fields.required("source", JsonTypes.enumeration(BaseFigure.Source.class), BaseFigure::source);
                return values -> new BaseFigure(values.get(year), values.get(value), values.get(source));
            })
            .tagged("base");

    static final JsonType<OutsideFigure> OUTSIDE = UnionType.<OutsideFigure>of("outsideFigure")
            .or(OutsideFigure.OtherValue.class, OTHER_VALUE)
            .or(OutsideFigure.AssignedLevel.class, ASSIGNED_LEVEL)
            .or(OutsideFigure.ObtainedRank.class, OBTAINED_RANK);

    private static final JsonType<Ground> GROUND = UnionType.<Ground>of("ground")
            .or(RecordedJudgement.class, RECORDED)
            .or(OutsideFigure.OtherValue.class, OTHER_VALUE)
            .or(OutsideFigure.AssignedLevel.class, ASSIGNED_LEVEL)
            .or(OutsideFigure.ObtainedRank.class, OBTAINED_RANK)
            .or(BaseFigure.class, BASE);

    private static final ObjectType<JudgedPart> PART = ObjectType.of("judgedPart", fields -> {
        Field<JudgedPart.Kind> kind =
                fields.required("kind", JsonTypes.enumeration(JudgedPart.Kind.class), JudgedPart::kind);
        Field<String> id = fields.required("id", Verbatim.TEXT, JudgedPart::id);
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, JudgedPart::name);
        Field<Judgement> judgement =
                fields.required("judgement", JsonTypes.lazy(JudgementTables::judgement), JudgedPart::judgement);
        return values -> new JudgedPart(values.get(kind), values.get(id), values.get(name), values.get(judgement));
    });

    static final ObjectType<Judgement> JUDGEMENT = ObjectType.of("judgement", fields -> {
        Field<Verdict> verdict = fields.required("verdict", JsonTypes.enumeration(Verdict.class), Judgement::verdict);
        Field<Optional<VerdictReason>> reason =
                fields.optional("reason", JsonTypes.enumeration(VerdictReason.class), Judgement::reason);
        Field<Judgement.DecidedBy> decidedBy =
                fields.required("decidedBy", JsonTypes.enumeration(Judgement.DecidedBy.class), Judgement::decidedBy);
        Field<Optional<Ground>> ground = fields.optional("ground", GROUND, Judgement::ground);
        Field<List<JudgedPart>> parts = fields.list("parts", PART, Judgement::parts);
        return values -> new Judgement(
                values.get(verdict), values.get(reason), values.get(decidedBy), values.get(ground), values.get(parts));
    });

    /** The fields that all outside figures have. */
    private static final class Outside<F extends OutsideFigure> {
        private final Field<TargetId> target;
        private final Field<Integer> year;
        private final Field<String> source;
        private final Field<Optional<LocalDate>> known;

        Outside(Fields<F> fields) {
            this.target = fields.required("target", TARGET_ID, OutsideFigure::target);
            this.year = fields.required("year", JsonTypes.integer(), OutsideFigure::year);
            this.source = fields.required("source", JsonTypes.text(), OutsideFigure::source);
            this.known = fields.optional("known", JsonTypes.date(), OutsideFigure::known);
        }

        TargetId target(Values values) {
            return values.get(target);
        }

        int year(Values values) {
            return values.get(year);
        }

        String source(Values values) {
            return values.get(source);
        }

        Optional<LocalDate> known(Values values) {
            return values.get(known);
        }
    }

    private JudgementTables() {}

    private static JsonType<Judgement> judgement() {
        return JUDGEMENT;
    }
}
