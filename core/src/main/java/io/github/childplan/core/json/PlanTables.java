package io.github.childplan.core.json;

import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.Correction;
import io.github.childplan.core.plan.DistributionLine;
import io.github.childplan.core.plan.LegalDocument;
import io.github.childplan.core.plan.Paragraph;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.plan.PlanRelation;
import io.github.childplan.core.plan.Signatory;
import io.github.childplan.core.plan.TaskArea;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The fields of a plan. */
final class PlanTables {

    static final ObjectType<Plan> PLAN = ObjectType.of("plan", fields -> {
        Field<String> format = fields.required("format", JsonTypes.constant(Plan.FORMAT), Plan::format);
        Field<PlanId> id = fields.required("id", PlanTypes.PLAN_ID, Plan::id);
        Field<PlanIdentity> identity = fields.required("identity", DocumentTables.IDENTITY, Plan::identity);
        Field<List<PlanRelation>> relations = fields.list("relations", DocumentTables.RELATION, Plan::relations);
        Field<List<LegalDocument>> basis = fields.list("legalBasis", DocumentTables.LEGAL_DOCUMENT, Plan::legalBasis);
        Field<List<Paragraph>> purposes = fields.list("purposes", DocumentTables.PARAGRAPH, Plan::purposes);
        Field<List<Paragraph>> requirements = fields.list("requirements", DocumentTables.PARAGRAPH, Plan::requirements);
        Field<Optional<Paragraph>> objective =
                fields.optional("generalObjective", DocumentTables.PARAGRAPH, Plan::generalObjective);
        Field<Optional<UmbrellaTarget>> umbrella =
                fields.optional("umbrella", ObjectiveTables.UMBRELLA, Plan::umbrella);
        Field<List<IndicatorRef>> indicators = fields.list("indicators", ObjectiveTables.INDICATOR, Plan::indicators);
        Field<List<Milestone>> milestones = fields.list("milestones", ObjectiveTables.MILESTONE, Plan::milestones);
        Field<List<TaskArea>> taskAreas = fields.list("taskAreas", DocumentTables.TASK_AREA, Plan::taskAreas);
        Field<List<Paragraph>> funding = fields.list("funding", DocumentTables.PARAGRAPH, Plan::funding);
        Field<List<Agency>> agencies = fields.list("agencies", AgencyTables.AGENCY, Plan::agencies);
        Field<List<AgencyClass>> classes = fields.list("agencyClasses", AgencyTables.AGENCY_CLASS, Plan::agencyClasses);
        Field<List<Duty>> duties = fields.list("duties", AgencyTables.DUTY, Plan::duties);
        Field<List<ReportingObligation>> obligations =
                fields.list("obligations", ObligationTables.OBLIGATION, Plan::obligations);
        Field<List<DistributionLine>> recipients =
                fields.list("recipients", DocumentTables.DISTRIBUTION_LINE, Plan::recipients);
        Field<Optional<Signatory>> signatory = fields.optional("signatory", DocumentTables.SIGNATORY, Plan::signatory);
        Field<List<Correction>> corrections = fields.list("corrections", DocumentTables.CORRECTION, Plan::corrections);
        Field<List<LocalizedText>> notes = fields.list("notes", LOCALIZED_TEXT, Plan::notes);
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
}
