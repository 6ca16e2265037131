package io.github.childplan.core.json;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.RecordTypes;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Measurability;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Modality;
import io.github.childplan.core.objective.PartNote;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetAmendment;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetOwner;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.obligation.DataWindow;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Correction;
import io.github.childplan.core.plan.DistributionLine;
import io.github.childplan.core.plan.DocumentId;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.LegalDocument;
import io.github.childplan.core.plan.Paragraph;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.plan.PlanRelation;
import io.github.childplan.core.plan.Signatory;
import io.github.childplan.core.plan.TaskArea;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Quantity;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the records of a plan do not say of themselves: the texts of ids and dates, and the fields of what has a builder. */
final class PlanTables {

    static final JsonType<PlanId> PLAN_ID = JsonTypes.id(PlanId::of, "muong-te-28-ct-tw");
    static final JsonType<IndicatorId> INDICATOR_ID = JsonTypes.id(IndicatorId::of, "stunting-under-5");
    static final JsonType<TargetId> TARGET_ID = JsonTypes.id(TargetId::of, "2025/stunting-under-5");
    static final JsonType<MilestoneId> MILESTONE_ID = JsonTypes.id(MilestoneId::of, "2025");
    static final JsonType<AgencyId> AGENCY_ID = JsonTypes.id(AgencyId::of, "health-centre");
    private static final JsonType<ObligationId> OBLIGATION_ID = JsonTypes.id(ObligationId::of, "v-1-5");

    private static final JsonType<String> STEP_ID = JsonTypes.id(text -> Texts.requireId("step", text), "good");

    private static final RecordTypes TYPES = new RecordTypes()
            .add(ClauseRef.class, ValueTypes.CLAUSE)
            .add(Ratio.class, ValueTypes.RATIO)
            .add(Period.class, ValueTypes.PERIOD)
            .add(PlaceId.class, ValueTypes.PLACE_ID)
            .add(LocalizedText.class, ValueTypes.LOCALIZED_TEXT)
            .add(Interpretation.class, ValueTypes.INTERPRETATION)
            .add(Unit.class, ValueTypes.UNIT)
            .add(Quantity.class, ValueTypes.QUANTITY)
            .add(IndicatorId.class, INDICATOR_ID)
            .add(MilestoneId.class, MILESTONE_ID)
            .add(AgencyId.class, AGENCY_ID)
            .add(DocumentId.class, JsonTypes.id(DocumentId::of, "28-ct-tw"))
            .add(
                    IssueDate.class,
                    text(
                            IssueDate::parse,
                            "một ngày như 2024, 2024-05 hoặc 2024-05-20",
                            "a date such as 2024, 2024-05 or 2024-05-20",
                            "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"))
            .add(
                    AnnualDay.class,
                    text(
                            AnnualDay::parse,
                            "tháng và ngày như 11-25, hoặc 01-20+1 của năm sau",
                            "a month and day such as 11-25, or 01-20+1 of the year after",
                            "^[0-9]{2}-[0-9]{2}(?:[+-][1-9])?$"))
            .add(
                    Recurrence.class,
                    text(
                            Recurrence::parse,
                            "một chu kỳ như year, quarter hoặc 2 years",
                            "a cadence such as year, quarter or 2 years",
                            "^(?:[1-9][0-9]? )?[a-z-]+$"))
            .add(
                    MonthDay.class,
                    text(
                            MonthDay::parse,
                            "tháng và ngày như --12-15",
                            "a month and day such as --12-15",
                            "^--[0-9]{2}-[0-9]{2}$"))
            .add(
                    LocalTime.class,
                    text(LocalTime::parse, "giờ và phút như 17:00", "a time such as 17:00", "^[0-9]{2}:[0-9]{2}$"))
            .add(GradeScale.Step.class, "id", STEP_ID)
            .add(Grade.class, "step", STEP_ID);

    static final ObjectType<Level> LEVEL = TYPES.object(Level.class);

    private static final ObjectType<Target> TARGET = ObjectType.of("target", fields -> {
        Field<TargetId> id = fields.required("id", TARGET_ID, Target::id);
        Field<ClauseRef> clause = fields.required("clause", ValueTypes.CLAUSE, Target::clause);
        Field<IndicatorId> indicator = fields.required("indicator", INDICATOR_ID, Target::indicator);
        Field<Scope> scope = fields.defaulted("scope", type(Scope.class), Scope.wholeArea(), Target::scope);
        Field<Timing> timing = fields.required("timing", type(Timing.class), Target::timing);
        Field<Criterion> criterion = fields.required("criterion", type(Criterion.class), Target::criterion);
        Field<String> words = fields.required("words", JsonTypes.text(), Target::words);
        Field<Modality> modality =
                fields.defaulted("modality", type(Modality.class), Modality.STATED, Target::modality);
        Field<Measurability> measurability = fields.defaulted(
                "measurability", type(Measurability.class), Measurability.MEASURABLE, Target::measurability);
        Field<Optional<Baseline>> baseline = fields.optional("baseline", type(Baseline.class), Target::baseline);
        Field<Optional<TargetOwner>> owner = fields.optional("owner", type(TargetOwner.class), Target::owner);
        Field<List<PartNote>> notes = fields.list("notes", type(PartNote.class), Target::notes);
        Field<List<TargetAmendment>> amendments =
                fields.list("amendments", type(TargetAmendment.class), Target::amendments);
        return values -> Target.builder()
                .id(values.get(id))
                .clause(values.get(clause))
                .indicator(values.get(indicator))
                .scope(values.get(scope))
                .timing(values.get(timing))
                .criterion(values.get(criterion))
                .words(values.get(words))
                .modality(values.get(modality))
                .measurability(values.get(measurability))
                .baseline(values.get(baseline))
                .owner(values.get(owner))
                .notes(values.get(notes))
                .amendments(values.get(amendments))
                .build();
    });

    private static final ObjectType<ReportingObligation> OBLIGATION = ObjectType.of("obligation", fields -> {
        Field<ObligationId> id = fields.required("id", OBLIGATION_ID, ReportingObligation::id);
        Field<ClauseRef> clause = fields.required("clause", ValueTypes.CLAUSE, ReportingObligation::clause);
        Field<ReportKind> kind = fields.required("kind", type(ReportKind.class), ReportingObligation::kind);
        Field<LocalizedText> subject =
                fields.required("subject", ValueTypes.LOCALIZED_TEXT, ReportingObligation::subject);
        Field<List<ReportingHop>> hops =
                fields.requiredList("hops", type(ReportingHop.class), ReportingObligation::hops);
        Field<Optional<DataWindow>> window =
                fields.optional("dataWindow", type(DataWindow.class), ReportingObligation::dataWindow);
        Field<Optional<LocalizedText>> channel =
                fields.optional("channel", ValueTypes.LOCALIZED_TEXT, ReportingObligation::channel);
        Field<List<Interpretation>> interpretations =
                fields.list("interpretations", ValueTypes.INTERPRETATION, ReportingObligation::interpretations);
        return values -> ReportingObligation.builder()
                .id(values.get(id))
                .clause(values.get(clause))
                .kind(values.get(kind))
                .subject(values.get(subject))
                .hops(values.get(hops))
                .dataWindow(values.get(window))
                .channel(values.get(channel))
                .interpretations(values.get(interpretations))
                .build();
    });

    static {
        TYPES.add(Target.class, TARGET);
    }

    static final ObjectType<Plan> PLAN = ObjectType.of("plan", fields -> {
        Field<String> format = fields.required("format", JsonTypes.constant(Plan.FORMAT), Plan::format);
        Field<PlanId> id = fields.required("id", PLAN_ID, Plan::id);
        Field<PlanIdentity> identity = fields.required("identity", type(PlanIdentity.class), Plan::identity);
        Field<List<PlanRelation>> relations = fields.list("relations", type(PlanRelation.class), Plan::relations);
        Field<List<LegalDocument>> basis = fields.list("legalBasis", type(LegalDocument.class), Plan::legalBasis);
        Field<List<Paragraph>> purposes = fields.list("purposes", type(Paragraph.class), Plan::purposes);
        Field<List<Paragraph>> requirements = fields.list("requirements", type(Paragraph.class), Plan::requirements);
        Field<Optional<Paragraph>> objective =
                fields.optional("generalObjective", type(Paragraph.class), Plan::generalObjective);
        Field<Optional<UmbrellaTarget>> umbrella =
                fields.optional("umbrella", type(UmbrellaTarget.class), Plan::umbrella);
        Field<List<IndicatorRef>> indicators = fields.list("indicators", type(IndicatorRef.class), Plan::indicators);
        Field<List<Milestone>> milestones = fields.list("milestones", type(Milestone.class), Plan::milestones);
        Field<List<TaskArea>> taskAreas = fields.list("taskAreas", type(TaskArea.class), Plan::taskAreas);
        Field<List<Paragraph>> funding = fields.list("funding", type(Paragraph.class), Plan::funding);
        Field<List<Agency>> agencies = fields.list("agencies", type(Agency.class), Plan::agencies);
        Field<List<AgencyClass>> classes = fields.list("agencyClasses", type(AgencyClass.class), Plan::agencyClasses);
        Field<List<Duty>> duties = fields.list("duties", type(Duty.class), Plan::duties);
        Field<List<ReportingObligation>> obligations = fields.list("obligations", OBLIGATION, Plan::obligations);
        Field<List<DistributionLine>> recipients =
                fields.list("recipients", type(DistributionLine.class), Plan::recipients);
        Field<Optional<Signatory>> signatory = fields.optional("signatory", type(Signatory.class), Plan::signatory);
        Field<List<Correction>> corrections = fields.list("corrections", type(Correction.class), Plan::corrections);
        Field<List<LocalizedText>> notes = fields.list("notes", ValueTypes.LOCALIZED_TEXT, Plan::notes);
        return values -> Plan.builder()
                .format(values.get(format))
                .id(values.get(id))
                .identity(values.get(identity))
                .relations(values.get(relations))
                .legalBasis(values.get(basis))
                .purposes(values.get(purposes))
                .requirements(values.get(requirements))
                .generalObjective(values.get(objective))
                .umbrella(values.get(umbrella))
                .indicators(values.get(indicators))
                .milestones(values.get(milestones))
                .taskAreas(values.get(taskAreas))
                .funding(values.get(funding))
                .agencies(values.get(agencies))
                .agencyClasses(values.get(classes))
                .duties(values.get(duties))
                .obligations(values.get(obligations))
                .recipients(values.get(recipients))
                .signatory(values.get(signatory))
                .corrections(values.get(corrections))
                .notes(values.get(notes))
                .build();
    });

    private PlanTables() {}

    private static <T> JsonType<T> type(Class<T> javaType) {
        return TYPES.type(javaType);
    }

    private static <T> JsonType<T> text(Function<String, T> parse, String vi, String en, String pattern) {
        return JsonTypes.text(parse, Object::toString, LocalizedText.of(vi, en), Map.of("pattern", pattern));
    }
}
