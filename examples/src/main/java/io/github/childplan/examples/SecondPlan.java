package io.github.childplan.examples;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.agency.DutyRole;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.plan.PlanRelation;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Describes another plan with the builders and writes it as JSON. The plan, its places and its figures are invented; it uses
 * what the plan of Mường Tè does not: a range, a change from a base year, a rate per 100,000, a pace per year, a target for one
 * commune and one for girls, areas within one target, an amended target, half-yearly and once-only reports, and working days
 * after an event.
 */
public final class SecondPlan {

    private static final AgencyId COMMITTEE = AgencyId.of("provincial-peoples-committee");
    private static final AgencyId HEALTH = AgencyId.of("health-department");
    private static final AgencyId EDUCATION = AgencyId.of("education-department");
    private static final AgencyId UNITS = AgencyId.of("commune-and-ward-committees");

    private static final Usage USAGE = Usage.of("SecondPlan");

    private SecondPlan() {}

    /**
     * Runs the program.
     *
     * @param args {@code [OUTPUT_FILE]}
     */
    public static void main(String[] args) {
        Program.main(SecondPlan::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(
                        USAGE,
                        (arguments, problems) -> new String(PlanJson.writeIndented(plan()), StandardCharsets.UTF_8))
                .run(args, out, err);
    }

    static Plan plan() {
        return Plan.builder()
                .id(PlanId.of("may-trang-invented"))
                .identity(PlanIdentity.of(
                        LocalizedText.of("Kế hoạch", "Plan"),
                        LocalizedText.of(
                                "KẾ HOẠCH GIẢ ĐỊNH, chỉ để minh họa: Chăm sóc, giáo dục và bảo vệ trẻ em tỉnh Mây Trắng"
                                        + " giai đoạn 2026-2030",
                                "INVENTED PLAN, for illustration only: Care, education and protection of children in Mây"
                                        + " Trắng province, 2026-2030"),
                        COMMITTEE,
                        SecondPlanPlaces.PROVINCE,
                        IssueDate.of(LocalDate.of(2026, 2, 2))))
                .addRelations(new PlanRelation(
                        PlanRelation.Kind.REPLACES,
                        LocalizedText.of("Kế hoạch giai đoạn 2021-2025 (giả định)", "Plan for 2021-2025 (invented)"),
                        Optional.empty()))
                .indicators(SecondPlanTargets.indicators())
                .milestones(SecondPlanTargets.milestones())
                .agencies(agencies())
                .addAgencyClasses(units())
                .duties(duties())
                .obligations(obligations())
                .addNotes(LocalizedText.of(
                        "Kế hoạch, địa danh và con số đều giả định, không phải của nơi nào có thật.",
                        "The plan, its places and its numbers are invented and belong to no real place."))
                .build();
    }

    private static List<Agency> agencies() {
        return List.of(
                Agency.of(
                                COMMITTEE,
                                LocalizedText.of(
                                        "Ủy ban nhân dân tỉnh Mây Trắng", "People's Committee of Mây Trắng province"))
                        .withPlace(SecondPlanPlaces.PROVINCE),
                Agency.of(HEALTH, LocalizedText.of("Sở Y tế", "Department of Health"))
                        .withClause(ClauseRef.parse("III.1"))
                        .withPlace(SecondPlanPlaces.PROVINCE),
                Agency.of(EDUCATION, LocalizedText.of("Sở Giáo dục và Đào tạo", "Department of Education and Training"))
                        .withClause(ClauseRef.parse("III.2"))
                        .withPlace(SecondPlanPlaces.PROVINCE));
    }

    private static AgencyClass units() {
        return new AgencyClass(
                UNITS,
                LocalizedText.of("Ủy ban nhân dân các xã, phường", "People's Committees of the communes and wards"),
                Optional.of(ClauseRef.parse("III.3")),
                new Membership.EachPlace(
                        SecondPlanPlaces.PROVINCE,
                        PlaceLevel.COMMUNE,
                        LocalizedText.of("Ủy ban nhân dân", "People's Committee of")));
    }

    private static List<Duty> duties() {
        return List.of(
                duty(
                        "III.1-1",
                        HEALTH,
                        List.of(DutyRole.STANDING, DutyRole.LEAD),
                        "Là thường trực, chủ trì thực hiện kế hoạch và tổng hợp báo cáo.",
                        "Is the standing agency, leads the plan and consolidates the reports."),
                duty(
                        "III.2-1",
                        EDUCATION,
                        List.of(DutyRole.COORDINATE),
                        "Phối hợp phòng, chống bạo lực học đường.",
                        "Takes part in preventing violence at school."),
                duty(
                        "III.3-1",
                        UNITS,
                        List.of(DutyRole.CARRY_OUT),
                        "Thực hiện tại địa bàn và báo cáo.",
                        "Carry out in their areas and report."));
    }

    private static Duty duty(String clause, AgencyId agency, List<DutyRole> roles, String vi, String en) {
        return new Duty(ClauseRef.parse(clause), agency, roles, LocalizedText.of(vi, en));
    }

    private static List<ReportingObligation> obligations() {
        Deadline halfYearly = new Deadline.Periodic(
                Recurrence.every(RecurrenceUnit.HALF_YEAR),
                10,
                MonthOfPeriod.LAST_MONTH,
                DeadlineTerms.before("6 tháng và hằng năm, trước ngày 10 của tháng cuối kỳ"));
        Deadline consolidated = new Deadline.Periodic(
                Recurrence.every(RecurrenceUnit.HALF_YEAR),
                20,
                MonthOfPeriod.LAST_MONTH,
                DeadlineTerms.onOrBefore("chậm nhất ngày 20 của tháng cuối kỳ"));
        Deadline midTerm =
                new Deadline.Once(LocalDate.of(2028, 6, 30), DeadlineTerms.before("sơ kết trước ngày 30/6/2028"));
        Deadline afterDisaster = new Deadline.AfterEvent(
                LocalizedText.of("thiên tai kết thúc", "the disaster is over"),
                5,
                DayCount.WORKING_DAYS,
                DeadlineTerms.onOrBefore("trong 5 ngày làm việc kể từ khi thiên tai kết thúc"));
        ReportingHop toDepartment =
                new ReportingHop(List.of(EDUCATION, UNITS), Optional.empty(), List.of(HEALTH), halfYearly);
        ReportingHop toCommittee =
                new ReportingHop(List.of(HEALTH), Optional.empty(), List.of(COMMITTEE), consolidated);
        return List.of(
                obligation(
                                "half-yearly",
                                "IV.1",
                                ReportKind.PERIODIC,
                                "Kết quả thực hiện kế hoạch",
                                "Results of carrying out the plan")
                        .addHops(toDepartment, toCommittee)
                        .build(),
                obligation("mid-term", "IV.2", ReportKind.MID_TERM, "Sơ kết giữa kỳ", "Mid-term review")
                        .addHops(new ReportingHop(List.of(HEALTH), Optional.empty(), List.of(COMMITTEE), midTerm))
                        .build(),
                obligation(
                                "after-disaster",
                                "IV.3",
                                ReportKind.AD_HOC,
                                "Trẻ em bị ảnh hưởng bởi thiên tai",
                                "Children affected by a disaster")
                        .addHops(new ReportingHop(
                                List.of(UNITS), Optional.of(HEALTH), List.of(COMMITTEE), afterDisaster))
                        .build());
    }

    private static ReportingObligation.Builder obligation(
            String id, String clause, ReportKind kind, String vi, String en) {
        return ReportingObligation.builder()
                .id(ObligationId.of(id))
                .clause(ClauseRef.parse(clause))
                .kind(kind)
                .subject(LocalizedText.of(vi, en));
    }
}
