package io.github.childplan.core.json;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.agency.DutyRole;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Modality;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.objective.UmbrellaTarget;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
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
import io.github.childplan.core.plan.Programme;
import io.github.childplan.core.plan.Signatory;
import io.github.childplan.core.plan.SigningForm;
import io.github.childplan.core.plan.SigningLine;
import io.github.childplan.core.plan.TaskArea;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An invented plan that uses every kind and every optional field of the format at least once. */
public final class EverythingPlan {

    /** The plan. */
    public static final Plan PLAN = build();

    private EverythingPlan() {}

    private static Plan build() {
        return Plan.builder()
                .id(PlanId.of("ha-linh-children-2027"))
                .identity(new PlanIdentity(
                        text("Kế hoạch", "Plan"),
                        text("Vì trẻ em tỉnh Hà Linh giai đoạn 2026-2030"),
                        Optional.of("17"),
                        Optional.of("KH-UBND"),
                        AgencyId.of("committee"),
                        PlaceId.of("ha-linh-province"),
                        Optional.of("Hà Linh"),
                        IssueDate.of(LocalDate.of(2026, 3, 9))))
                .addRelations(
                        new PlanRelation(
                                PlanRelation.Kind.CARRIES_OUT, text("Kế hoạch 5"), Optional.of(DocumentId.of("5-kh"))),
                        new PlanRelation(
                                PlanRelation.Kind.AMENDS, text("Kế hoạch 3 của tỉnh Hà Linh"), Optional.empty()),
                        new PlanRelation(
                                PlanRelation.Kind.REPLACES,
                                text(
                                        "Kế hoạch của tỉnh Linh Sơn, nay không còn",
                                        "The plan of Linh Sơn, which is no more"),
                                Optional.empty()))
                .addLegalBasis(document(), bareDocument())
                .addPurposes(paragraph("I.1-1"))
                .addRequirements(paragraph("I.2-1"))
                .generalObjective(paragraph("II.1"))
                .umbrella(new UmbrellaTarget(
                        ClauseRef.parse("II.2"),
                        "Phấn đấu đạt 90% các chỉ tiêu của Chương trình",
                        Modality.STRIVE,
                        Level.percent(Bound.AT_LEAST, "90"),
                        text("Chương trình vì trẻ em tỉnh"),
                        text("Kế hoạch không nói Chương trình có bao nhiêu chỉ tiêu")))
                .addIndicators(indicator("stunting"), indicator("meals"), indicator("clubs"))
                .addMilestones(milestone())
                .addTaskArea(new TaskArea(
                        ClauseRef.parse("III.1"),
                        text("Truyền thông"),
                        List.of(paragraph("III.1-1")),
                        List.of(
                                new Programme(
                                        text("Chương trình A 2021-2030"), OptionalInt.of(2021), OptionalInt.of(2030)),
                                new Programme(text("Chương trình B"), OptionalInt.empty(), OptionalInt.empty()))))
                .addFunding(paragraph("IV-1"))
                .addAgencies(
                        Agency.of(AgencyId.of("committee"), text("UBND tỉnh", "Provincial committee"))
                                .withClause(ClauseRef.parse("V.3"))
                                .withPlace(PlaceId.of("ha-linh-province")),
                        Agency.of(AgencyId.of("health"), text("Sở Y tế", "Department of Health")))
                .addAgencyClasses(
                        new AgencyClass(
                                AgencyId.of("members"),
                                text("Các thành viên"),
                                Optional.of(ClauseRef.parse("V.4")),
                                new Membership.Listed(List.of(AgencyId.of("committee"), AgencyId.of("health")))),
                        new AgencyClass(
                                AgencyId.of("communes"),
                                text("UBND các xã, phường, đặc khu"),
                                Optional.empty(),
                                new Membership.EachPlace(
                                        PlaceId.of("ha-linh-province"), PlaceLevel.COMMUNE, text("Ủy ban nhân dân"))),
                        new AgencyClass(
                                AgencyId.of("others"),
                                text("Các cơ quan liên quan"),
                                Optional.empty(),
                                new Membership.Unnamed(text("Không nêu tên cơ quan nào"))))
                .addDuties(
                        new Duty(
                                ClauseRef.parse("V.1-1"),
                                AgencyId.of("health"),
                                Arrays.asList(DutyRole.values()),
                                text("Chủ trì và phối hợp", "Leads and takes part")),
                        new Duty(
                                ClauseRef.parse("V.1-1"),
                                AgencyId.of("others"),
                                List.of(DutyRole.REQUESTED),
                                text("Tham gia")))
                .obligations(EveryDeadline.OBLIGATIONS)
                .addRecipients(
                        new DistributionLine("TT. Tỉnh ủy", Optional.of(text("Thường trực Tỉnh ủy"))),
                        new DistributionLine("Như trên", Optional.empty()))
                .signatory(new Signatory(
                        List.of(
                                new SigningLine(Optional.of(SigningForm.TM), text("ỦY BAN NHÂN DÂN")),
                                new SigningLine(Optional.empty(), text("CHỦ TỊCH"))),
                        "Nguyễn Văn Mẫu"))
                .addCorrections(new Correction(
                        ClauseRef.parse("II.2.1(2)"),
                        "Phần đầu",
                        "Phấn đấu",
                        text("Máy đọc nhầm", "Misread by a machine")))
                .addNotes(text("Kế hoạch này được đặt ra để kiểm thử", "This plan was invented for tests"))
                .build();
    }

    private static Milestone milestone() {
        return new Milestone(
                MilestoneId.of("2030"),
                ClauseRef.parse("II.2.1"),
                "Đến năm 2030",
                new Timing.By(2030),
                List.of(
                        new TargetGroup(
                                ClauseRef.parse("II.2.1(1)"), Optional.of(text("Sức khỏe")), EveryCriterion.TARGETS),
                        TargetGroup.of(ClauseRef.parse("II.2.1(2)"), EveryScope.TARGETS)));
    }

    private static LegalDocument document() {
        return LegalDocument.of(
                        DocumentId.of("5-kh"),
                        ClauseRef.PREAMBLE,
                        text("Kế hoạch"),
                        text("Bộ Y tế"),
                        text("Chăm sóc trẻ em"))
                .withNumber("5/KH-BYT")
                .withDate(LocalDate.of(2025, 12, 31))
                .withCarriesOut(List.of(DocumentId.of("luat")))
                .withNotes(List.of(text("Chỉ nêu một lần")));
    }

    private static LegalDocument bareDocument() {
        return LegalDocument.of(
                DocumentId.of("luat"), ClauseRef.PREAMBLE, text("Luật"), text("Quốc hội"), text("Luật Trẻ em"));
    }

    private static IndicatorRef indicator(String id) {
        return new IndicatorRef(IndicatorId.of(id), text("Chỉ số " + id));
    }

    private static Paragraph paragraph(String clause) {
        return new Paragraph(ClauseRef.parse(clause), text("Tóm tắt đoạn " + clause, "Summary of " + clause));
    }

    static LocalizedText text(String vi) {
        return LocalizedText.of(vi);
    }

    static LocalizedText text(String vi, String en) {
        return LocalizedText.of(vi, en);
    }
}
