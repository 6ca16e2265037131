package io.github.childplan.core.forms;

import static io.github.childplan.core.forms.Form.vi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.agency.DutyRole;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportKind;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanRelation;
import io.github.childplan.core.schedule.DayCount;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One invented example of every form in which real plans head their duties. */
class DutyFormsTest {

    private static final AgencyId HEALTH = AgencyId.of("health");
    private static final AgencyId EDUCATION = AgencyId.of("education");
    private static final AgencyId COMMITTEE = AgencyId.of("committee");

    @Test
    void twoAgenciesUnderOneHeadingHaveOneClause() {
        Plan plan = held(base().addDuties(
                        duty("V.1", HEALTH, DutyRole.LEAD, "Khám sức khỏe"),
                        duty("V.1", EDUCATION, DutyRole.LEAD, "Khám sức khỏe")));

        assertThat(plan.duties()).extracting(Duty::agency).containsExactly(HEALTH, EDUCATION);
    }

    @Test
    void theStandingAgencyHasARoleOfItsOwn() {
        Plan plan = held(base().addDuties(new Duty(
                ClauseRef.parse("V.1-1"),
                HEALTH,
                List.of(DutyRole.LEAD, DutyRole.STANDING),
                vi("Sở Y tế (cơ quan thường trực) chủ trì"))));

        assertThat(plan.duties().get(0).roles()).containsExactly(DutyRole.STANDING, DutyRole.LEAD);
    }

    @Test
    void headsOfAgenciesAreNamedAsThePlanNamesThem() {
        AgencyId head = AgencyId.of("head-of-health");

        Plan plan = held(base().addAgencies(Agency.of(head, LocalizedText.of("Giám đốc Sở Y tế", "Director of Health")))
                .addDuties(duty("V.2", head, DutyRole.CARRY_OUT, "Chịu trách nhiệm trước tỉnh")));

        assertThat(plan.findAgencyName(head)).contains(LocalizedText.of("Giám đốc Sở Y tế", "Director of Health"));
    }

    @Test
    void catchAllClassesNameNobody() {
        AgencyId all = AgencyId.of("all-departments");

        Plan plan = held(base().addAgencyClasses(
                        agencyClass(all, "Các sở, ban, ngành", new Membership.Unnamed(vi("không liệt kê"))))
                .addDuties(duty("V.3", all, DutyRole.COORDINATE, "Phối hợp")));

        assertThat(plan.findAgencyClass(all).orElseThrow().membership()).isInstanceOf(Membership.Unnamed.class);
    }

    @Test
    void allCommunesAndSpecialZonesAreOneClass() {
        AgencyId communes = AgencyId.of("communes");
        Membership each = new Membership.EachPlace(Form.AREA, PlaceLevel.COMMUNE, vi("Ủy ban nhân dân"));

        Plan plan = held(base().addAgencyClasses(agencyClass(communes, "UBND các xã, phường, đặc khu", each))
                .addDuties(duty("V.4", communes, DutyRole.CARRY_OUT, "Bố trí kinh phí")));

        assertThat(plan.findAgencyName(communes)).contains(vi("UBND các xã, phường, đặc khu"));
    }

    @Test
    void bodiesOutsideTheCommitteeAreAsked() {
        AgencyId front = AgencyId.of("front");

        Plan plan = held(base().addAgencies(Agency.of(front, vi("Ủy ban Mặt trận Tổ quốc tỉnh")))
                .addDuties(duty("V.5", front, DutyRole.REQUESTED, "Đề nghị giám sát")));

        assertThat(plan.duties().get(0).roles()).containsExactly(DutyRole.REQUESTED);
    }

    @Test
    void leadByActivityIsADutyAtTheActivity() {
        Plan plan = held(base().addDuties(
                        duty("III.2-1", HEALTH, DutyRole.LEAD, "Cơ quan thực hiện: Sở Y tế chủ trì"),
                        duty("III.2-1", EDUCATION, DutyRole.COORDINATE, "Phối hợp với Sở Y tế")));

        assertThat(plan.duties()).extracting(duty -> duty.clause().value()).containsOnly("III.2-1");
    }

    @Test
    void followingUpIsGivenInTheClosingLines() {
        held(base().addDuties(new Duty(
                ClauseRef.parse("TAIL-1"), HEALTH, List.of(DutyRole.ADVISE), vi("Theo dõi và tham mưu"))));
    }

    @Test
    void everyBodyMakesItsOwnPlanAfterItGotThisOne() {
        ReportingObligation own = ReportingObligation.builder()
                .id(ObligationId.of("own-plan"))
                .clause(ClauseRef.parse("VI-2"))
                .kind(ReportKind.OWN_PLAN)
                .subject(vi("Kế hoạch của từng cơ quan"))
                .addHops(new ReportingHop(
                        List.of(HEALTH, EDUCATION),
                        Optional.empty(),
                        List.of(COMMITTEE),
                        new Deadline.AfterEvent(
                                vi("khi nhận kế hoạch này"),
                                15,
                                DayCount.CALENDAR_DAYS,
                                DeadlineTerms.onOrBefore("trong 15 ngày kể từ khi nhận"))))
                .build();

        assertThat(held(base().addObligations(own)).findObligation(ObligationId.of("own-plan")))
                .contains(own);
    }

    @Test
    void aPlanReplacesThatOfAProvinceThatIsNoMore() {
        PlanRelation replaced = new PlanRelation(
                PlanRelation.Kind.REPLACES,
                LocalizedText.of("Kế hoạch 12 của tỉnh Linh Sơn (cũ)", "Plan 12 of the former Linh Sơn province"),
                Optional.empty());

        assertThat(held(base().addRelations(replaced)).relations()).containsExactly(replaced);
    }

    private static Plan.Builder base() {
        return Form.plan(LevelForms.ALL.get(0).targets()).toBuilder();
    }

    private static Plan held(Plan.Builder builder) {
        Plan plan = builder.build();
        assertThat(PlanJson.read("duties.json", PlanJson.write(plan), JsonLimits.standard())
                        .orElseThrow())
                .isEqualTo(plan);
        return plan;
    }

    private static Duty duty(String clause, AgencyId agency, DutyRole role, String summary) {
        return new Duty(ClauseRef.parse(clause), agency, List.of(role), vi(summary));
    }

    private static AgencyClass agencyClass(AgencyId id, String name, Membership membership) {
        return new AgencyClass(id, vi(name), Optional.empty(), membership);
    }
}
