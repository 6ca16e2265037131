package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.VI;
import static io.github.childplan.reporting.compliance.MuongTe.V_1_5;
import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.schedule.BeforeReadings;
import io.github.childplan.reporting.schedule.DuePolicies;
import io.github.childplan.reporting.schedule.RollRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportPlannerTest {

    private static final ReportPlanner PLANNER = MuongTe.planner();

    @Test
    void twentyThreeReportsAndTheConsolidatedOneAreDueFor2024() {
        ReportingYear year = PLANNER.in(2024);
        assertThat(year.of(VI)).hasSize(23).allSatisfy(report -> {
            assertThat(report.lastDay()).isEqualTo("2024-11-24");
            assertThat(report.due().endExclusive()).isEqualTo("2024-11-24T17:00:00Z");
            assertThat(report.vacancy()).isEmpty();
            assertThat(report.clause()).hasToString("VI");
            assertThat(report.via()).contains(name("Phòng Lao động - Thương binh và Xã hội"));
            assertThat(report.recipients()).containsExactly(name("Ủy ban nhân dân huyện Mường Tè"));
        });
        assertThat(year.of(VI).subList(0, 9))
                .extracting(report -> report.reporter().id().value())
                .containsExactly(
                        "education-division",
                        "culture-information-division",
                        "culture-sports-media-centre",
                        "health-centre",
                        "justice-division",
                        "finance-planning-division",
                        "district-police",
                        "home-affairs-division",
                        "agriculture-division");
        assertThat(year.of(VI).subList(9, 23))
                .extracting(report -> report.reporter().name().vi())
                .containsExactly(
                        "Ủy ban nhân dân thị trấn Mường Tè",
                        "Ủy ban nhân dân xã Thu Lũm",
                        "Ủy ban nhân dân xã Ka Lăng",
                        "Ủy ban nhân dân xã Tá Bạ",
                        "Ủy ban nhân dân xã Pa Ủ",
                        "Ủy ban nhân dân xã Mường Tè",
                        "Ủy ban nhân dân xã Pa Vệ Sử",
                        "Ủy ban nhân dân xã Mù Cả",
                        "Ủy ban nhân dân xã Bum Tở",
                        "Ủy ban nhân dân xã Nậm Khao",
                        "Ủy ban nhân dân xã Tà Tổng",
                        "Ủy ban nhân dân xã Bum Nưa",
                        "Ủy ban nhân dân xã Vàng San",
                        "Ủy ban nhân dân xã Kan Hồ");
        assertThat(year.of(V_1_5)).singleElement().satisfies(report -> {
            assertThat(report.reporter().id()).hasToString("labour-division");
            assertThat(report.lastDay()).isEqualTo("2024-11-30");
            assertThat(report.recipients())
                    .extracting(LocalizedText::vi)
                    .containsExactly("Ủy ban nhân dân huyện Mường Tè", "cấp trên");
        });
        assertThat(year.undated()).isEmpty();
    }

    @Test
    void whoIsNotNamedOrOnlyAskedIsListedAndNotCounted() {
        assertThat(PLANNER.in(2024).uncounted())
                .extracting(one -> one.addressee().value(), UncountedReporter::selection)
                .containsExactly(
                        tuple("related-agencies", Selection.UNNAMED), tuple("fatherland-front", Selection.REQUESTED));
    }

    @Test
    void anotherSelectionCountsEveryAddressee() {
        ReportingYear year = MuongTe.builder()
                .selection(ReporterSelections.EVERY_ADDRESSEE)
                .build()
                .in(2024);
        assertThat(year.of(VI)).hasSize(25);
        assertThat(year.uncounted()).isEmpty();
        assertThat(year.of(AgencyId.of("fatherland-front"))).hasSize(1);
    }

    @Test
    void eightCommunesReportForTheFourteenIn2025() {
        List<Reporter> communes = PLANNER.in(2025).of(VI).stream()
                .map(DueReport::reporter)
                .filter(reporter -> reporter.place().isPresent())
                .toList();
        assertThat(communes)
                .extracting(
                        reporter -> reporter.id().value(),
                        reporter -> reporter.name().vi(),
                        reporter -> former(reporter),
                        Reporter::extent)
                .containsExactly(
                        tuple(
                                "commune-committees/bum-to-commune-2025",
                                "Ủy ban nhân dân xã Bum Tở",
                                List.of("Thị trấn Mường Tè", "Xã Bum Tở", "Xã Kan Hồ"),
                                Reporter.Extent.WHOLE),
                        tuple(
                                "commune-committees/thu-lum-commune-2025",
                                "Ủy ban nhân dân xã Thu Lũm",
                                List.of("Xã Thu Lũm", "Xã Ka Lăng"),
                                Reporter.Extent.WHOLE),
                        tuple(
                                "commune-committees/pa-u-commune-2025",
                                "Ủy ban nhân dân xã Pa Ủ",
                                List.of("Xã Tá Bạ", "Xã Pa Ủ"),
                                Reporter.Extent.WHOLE),
                        tuple(
                                "commune-committees/muong-te-commune-2025",
                                "Ủy ban nhân dân xã Mường Tè",
                                List.of("Xã Mường Tè", "Xã Nậm Khao"),
                                Reporter.Extent.WHOLE),
                        tuple(
                                "commune-committees/bum-nua-commune-2025",
                                "Ủy ban nhân dân xã Bum Nưa",
                                List.of("Xã Pa Vệ Sử", "Xã Bum Nưa"),
                                Reporter.Extent.WHOLE),
                        tuple(
                                "commune-committees/mu-ca-commune",
                                "Ủy ban nhân dân xã Mù Cả",
                                List.of(),
                                Reporter.Extent.WHOLE),
                        tuple(
                                "commune-committees/ta-tong-commune",
                                "Ủy ban nhân dân xã Tà Tổng",
                                List.of(),
                                Reporter.Extent.WHOLE),
                        tuple(
                                "commune-committees/hua-bum-commune-2025",
                                "Ủy ban nhân dân xã Hua Bum",
                                List.of("Xã Vàng San"),
                                Reporter.Extent.FORMER_PLACES_ALONE));
        assertThat(communes.get(0).name().en()).contains("People's Committee of Bum Tở commune");
        assertThat(communes.stream()
                        .mapToInt(one -> Math.max(1, one.former().size()))
                        .sum())
                .isEqualTo(14);
    }

    @Test
    void districtAgenciesHaveNoKnownHolderAfterTheDistrictAndStayInTheList() {
        ReportingYear year = PLANNER.in(2025);
        assertThat(year.of(VI)).hasSize(17);
        assertThat(year.reports().stream().filter(report -> report.vacancy().isPresent()))
                .hasSize(10)
                .allSatisfy(report -> {
                    Vacancy vacancy = report.vacancy().orElseThrow();
                    assertThat(vacancy.lastDay()).contains(day("2025-06-30"));
                    assertThat(vacancy.why())
                            .isEqualTo(
                                    LocalizedText.of(
                                            "Huyện Mường Tè kết thúc sau ngày 30/06/2025; chưa rõ cơ quan nào tiếp nhận nghĩa vụ báo cáo",
                                            "Mường Tè district ended with 30 June 2025; who took over the duty to report is not known"));
                });
    }

    @Test
    void anAgencyWithoutAPlaceBelongsToThePlansArea() {
        Plan plan = StandardPlans.muongTe();
        Plan bare = plan.toBuilder()
                .agencies(plan.agencies().stream()
                        .map(agency -> Agency.of(agency.id(), agency.name()))
                        .toList())
                .build();
        assertThat(MuongTe.builder().plan(bare).build().in(2025).of(MuongTe.HEALTH_CENTRE))
                .singleElement()
                .satisfies(report -> assertThat(report.vacancy()).isPresent());
    }

    @Test
    void aSuccessorOwesOneReportForAllItTookOver() {
        AgencyId successor = AgencyId.of("commune-culture-society-office");
        AgencySuccessions successions = AgencySuccessions.of(List.of(
                succession("health-centre", List.of(successor)),
                succession("education-division", List.of(successor)),
                succession("district-police", List.of())));
        ReportingYear year = MuongTe.builder()
                .successions(successions, List.of(Agency.of(successor, name("Phòng Văn hóa - Xã hội"))))
                .build()
                .in(2025);
        assertThat(year.of(successor)).singleElement().satisfies(report -> {
            assertThat(report.reporter().name()).isEqualTo(name("Phòng Văn hóa - Xã hội"));
            assertThat(report.vacancy()).isEmpty();
            assertThat(report.reporter().former())
                    .extracting(former -> former.id().value())
                    .containsExactly("education-division", "health-centre");
        });
        assertThat(year.of(AgencyId.of("district-police"))
                        .get(0)
                        .vacancy()
                        .orElseThrow()
                        .why()
                        .en())
                .contains("District Police no longer has the duty to report; who took it over is not known");
        assertThat(MuongTe.builder()
                        .successions(successions, List.of())
                        .build()
                        .in(2024)
                        .of(VI))
                .hasSize(23);
    }

    @Test
    void theDuePoliciesDecideTheLastDay() {
        DuePolicies rolled = DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY);
        DuePolicies inclusive = DuePolicies.LITERAL.withBefore(BeforeReadings.INCLUSIVE);
        assertThat(MuongTe.builder()
                        .duePolicies(rolled)
                        .build()
                        .in(2024)
                        .of(VI)
                        .get(0)
                        .lastDay())
                .isEqualTo("2024-11-25");
        assertThat(MuongTe.builder()
                        .duePolicies(inclusive)
                        .build()
                        .in(2025)
                        .of(VI)
                        .get(0)
                        .lastDay())
                .isEqualTo("2025-11-25");
    }

    @Test
    void aStepThatAYearDoesNotDateIsListedApart() {
        Plan plan = StandardPlans.muongTe();
        ReportingHop hop = plan.obligations().get(0).hops().get(0);
        Deadline request = new Deadline.OnRequest("khi có yêu cầu");
        Plan onRequest = plan.toBuilder()
                .obligations(List.of(plan.obligations().get(0).toBuilder()
                        .hops(List.of(new ReportingHop(hop.reporters(), hop.via(), hop.recipients(), request)))
                        .build()))
                .build();
        ReportingYear year = MuongTe.builder().plan(onRequest).build().in(2024);
        assertThat(year.reports()).isEmpty();
        assertThat(year.uncounted()).isEmpty();
        assertThat(year.undated()).singleElement().satisfies(undated -> {
            assertThat(undated.reason()).isEqualTo(UndatedReason.NEEDS_REQUEST);
            assertThat(undated.words()).contains("khi có yêu cầu");
        });
    }

    @Test
    void aPlannerNeedsPlanPlacesAndCalendar() {
        assertThatThrownBy(() -> ReportPlanner.builder().build())
                .hasMessage("plan, places and calendar must be set before a report planner is built");
    }

    private static List<String> former(Reporter reporter) {
        return reporter.former().stream()
                .map(former -> former.placeName().orElseThrow().vi())
                .toList();
    }

    private static AgencySuccession succession(String from, List<AgencyId> to) {
        return new AgencySuccession(AgencyId.of(from), Optional.empty(), day("2025-07-01"), to, Optional.empty());
    }

    private static LocalizedText name(String vi) {
        return StandardPlans.muongTe().agencies().stream()
                .map(Agency::name)
                .filter(name -> name.vi().equals(vi))
                .findFirst()
                .orElseGet(() -> LocalizedText.of(vi));
    }

    @Test
    void theTextOfAComplianceIsALine() {
        assertThat(ComplianceAssessor.standard()
                        .assess(MuongTe.planner().in(2024), SubmissionRegister.empty(), day("2024-12-31")))
                .hasToString("24 reports of muong-te-28-ct-tw in 2024 as of 2024-12-31");
    }
}
