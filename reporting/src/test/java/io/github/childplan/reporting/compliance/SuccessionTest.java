package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.HEALTH_CENTRE;
import static io.github.childplan.reporting.compliance.MuongTe.VI;
import static io.github.childplan.reporting.compliance.MuongTe.V_1_5;
import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who owes a report whose first holder has ended. */
class SuccessionTest {

    private static final AgencyId LABOUR = AgencyId.of("labour-division");
    private static final AgencyId HOME_AFFAIRS = AgencyId.of("home-affairs-division");
    private static final AgencyId OFFICE = AgencyId.of("culture-society-office");
    private static final LocalizedText OFFICE_NAME = LocalizedText.of("Phòng Văn hóa - Xã hội");

    @Test
    void aSuccessorThatEndedAsWellHoldsNothing() {
        // the division of home affairs took over on 01/03/2025 and ended with the district
        AgencySuccessions successions = AgencySuccessions.of(List.of(row(LABOUR, "2025-03-01", HOME_AFFAIRS)));
        ReportPlanner planner =
                MuongTe.builder().successions(successions, List.of()).build();
        assertThat(planner.in(2025).of(V_1_5)).singleElement().satisfies(report -> {
            assertThat(report.reporter().id()).isEqualTo(HOME_AFFAIRS);
            assertThat(report.reporter().former())
                    .extracting(former -> former.id().value())
                    .containsExactly("labour-division");
            assertThat(report.vacancy().orElseThrow().lastDay()).contains(day("2025-06-30"));
        });
    }

    @Test
    void aSuccessorOfWhichNoPlaceIsKnownIsTakenToExist() {
        AgencySuccessions successions = AgencySuccessions.of(List.of(row(LABOUR, "2025-07-01", OFFICE)));
        ReportPlanner planner = MuongTe.builder()
                .successions(successions, List.of(Agency.of(OFFICE, OFFICE_NAME)))
                .build();
        assertThat(planner.in(2025).of(V_1_5)).singleElement().satisfies(report -> {
            assertThat(report.reporter().name()).isEqualTo(OFFICE_NAME);
            assertThat(report.vacancy()).isEmpty();
        });
        ReportPlanner ofTheDistrict = MuongTe.builder()
                .successions(
                        successions, List.of(Agency.of(OFFICE, OFFICE_NAME).withPlace(PlaceId.of("muong-te-district"))))
                .build();
        assertThat(ofTheDistrict.in(2025).of(V_1_5).get(0).vacancy()).isPresent();
    }

    @Test
    void aPartThatWentToNobodyKnownIsNotDropped() {
        AgencySuccessions successions = AgencySuccessions.of(
                List.of(row(HEALTH_CENTRE, "2025-07-01", OFFICE), row(HEALTH_CENTRE, "2025-07-01")));
        ReportingYear year = MuongTe.builder()
                .successions(successions, List.of(Agency.of(OFFICE, OFFICE_NAME)))
                .build()
                .in(2025);
        assertThat(year.of(VI).stream()
                        .filter(report -> report.reporter().addressee().equals(HEALTH_CENTRE)))
                .extracting(
                        report -> report.reporter().id(),
                        report -> report.vacancy().isPresent())
                .containsExactly(tuple(OFFICE, false), tuple(HEALTH_CENTRE, true));
    }

    @Test
    void aSuccessionCountsForItsFunctionAndItsDayAlone() {
        AgencySuccession children = new AgencySuccession(
                HEALTH_CENTRE, Optional.of("child protection"), day("2024-11-25"), List.of(OFFICE), Optional.empty());
        ReportPlanner.Builder builder =
                MuongTe.builder().successions(AgencySuccessions.of(List.of(children)), List.of());
        assertThat(builder.build().in(2025).of(OFFICE)).as("another function").isEmpty();
        ReportPlanner planner = builder.function("child protection").build();
        assertThat(planner.in(2024).of(OFFICE)).as("the day after the due date").isEmpty();
        assertThat(planner.in(2025).of(OFFICE)).hasSize(1);
    }

    @Test
    void whoTookOverFromARecipientReceives() {
        AgencyId committee = AgencyId.of("district-peoples-committee");
        AgencySuccessions successions =
                AgencySuccessions.of(List.of(row(committee, "2025-07-01", OFFICE), row(LABOUR, "2025-07-01", OFFICE)));
        ReportingYear year = MuongTe.builder()
                .successions(successions, List.of(Agency.of(OFFICE, OFFICE_NAME)))
                .build()
                .in(2025);
        assertThat(year.of(VI).get(0).recipients()).containsExactly(OFFICE_NAME);
        assertThat(year.of(VI).get(0).via()).contains(OFFICE_NAME);
        assertThat(year.problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-3031", "CP-3031");
    }

    @Test
    void aRecipientThatEndedIsAWarning() {
        assertThat(MuongTe.planner().in(2024).problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-3031", "CP-3031");
        assertThat(MuongTe.planner().in(2025).problems())
                .extracting(problem -> problem.describe(Language.EN))
                .contains(
                        "vi/1 2025: CP-3032 clause VI: Division of Labour, War Invalids and Social Affairs is to receive or"
                                + " handle the report of 2025 but no longer exists on the due date 24 November 2025: Mường Tè district"
                                + " ended with 30 June 2025; who took over the duty to report is not known")
                .hasSize(5);
    }

    /** Report of 2024, looked at when its commune is no more: it is overdue of who owed it on the due date. */
    @Test
    void aReportOfAnAbolishedCommuneStaysWithWhoOwedIt() {
        Compliance compliance = ComplianceAssessor.standard()
                .assess(MuongTe.planner().in(2024), SubmissionRegister.empty(), day("2025-12-31"));
        assertThat(compliance.reports().stream()
                        .filter(status ->
                                status.report().reporter().id().value().endsWith("/kan-ho-commune")))
                .singleElement()
                .satisfies(status -> assertThat(status.state()).isEqualTo(new ReportState.Overdue(402)));
    }

    /** Mergers within an area that goes on: the plan addressed the old communes. */
    @Test
    void withinAnAreaThatGoesOnASuccessorNamesAllItTookOver() throws IOException {
        assertThat(invented().in(2026).reports())
                .extracting(report -> report.reporter().name().vi())
                .containsExactly("UBND xã Suối Mây", "UBND xã Đồi Nắng", "UBND xã Gió");
        assertThat(invented().in(2027).reports())
                .extracting(
                        report -> report.reporter().name().vi(),
                        report -> report.reporter().formerNote().map(note -> note.in(Language.EN)),
                        report -> report.reporter().extent())
                .containsExactly(
                        tuple(
                                "UBND xã Nắng Mây",
                                Optional.of("one report for the former Suối Mây commune; Đồi Nắng commune"),
                                Reporter.Extent.WHOLE),
                        // the commune of Gió went to another province, whose commune of Bão took it over
                        tuple(
                                "UBND xã Bão",
                                Optional.of("for the former area of Gió commune alone"),
                                Reporter.Extent.FORMER_PLACES_ALONE));
    }

    @Test
    void aClassOfWhichNoMemberIsKnownIsNotDropped() throws IOException {
        PlaceRegistry bare = PlaceRegistry.read(
                        new StringReader(
                                String.join(",", PlaceRegistry.COLUMNS)
                                        + "\nmay-trang,province,tỉnh,province,Tỉnh Mây Trắng,Mây Trắng province,,,,,,,,,,,,,,invented,unverified,\n"),
                        "places.csv")
                .orElseThrow();
        ReportPlanner planner = ReportPlanner.builder()
                .plan(PlanJson.read("plan.json", PLAN).orElseThrow())
                .places(bare)
                .calendar(StandardCalendars.vietNam())
                .build();
        assertThat(planner.in(2027).reports()).singleElement().satisfies(report -> {
            assertThat(report.reporter().id()).hasToString("communes");
            assertThat(report.vacancy().orElseThrow().why())
                    .isEqualTo(LocalizedText.of(
                            "đến ngày 24/11/2027 không biết có đơn vị hành chính nào thuộc nhóm này",
                            "no administrative unit of this class is known on 24 November 2027"));
        });
    }

    private static final String PLAN = """
            {"format": "childplan-plan/1", "id": "may-trang-invented",
             "identity": {"type": {"vi": "Kế hoạch"}, "title": {"vi": "Kế hoạch giả định"}, "issuer": "committee",
                          "area": "may-trang", "issued": "2026-01-15"},
             "agencies": [{"id": "committee", "name": {"vi": "Ủy ban nhân dân tỉnh"}}],
             "agencyClasses": [{"id": "communes", "name": {"vi": "UBND các xã"},
                                "membership": {"kind": "each-place", "within": "may-trang", "level": "COMMUNE",
                                               "nameBefore": {"vi": "UBND"}}}],
             "obligations": [{"id": "iv", "clause": "IV", "kind": "PERIODIC", "subject": {"vi": "Kết quả"},
                              "hops": [{"reporters": ["communes"], "recipients": ["committee"],
                                        "deadline": {"kind": "yearly", "days": ["11-25"],
                                                     "terms": {"relation": "BEFORE", "phrase": "trước ngày 25/11"}}}]}]}
            """;

    private static ReportPlanner invented() throws IOException {
        String places = String.join(",", PlaceRegistry.COLUMNS) + """

                may-trang,province,tỉnh,province,Tỉnh Mây Trắng,Mây Trắng province,,,,,,,,,,,,,,invented,unverified,
                may-den,province,tỉnh,province,Tỉnh Mây Đen,Mây Đen province,,,,,,,,,,,,,,invented,unverified,
                suoi-may-commune,commune,xã,commune,Xã Suối Mây,Suối Mây commune,,,may-trang,,2027-06-30,,,,,,,,,invented,unverified,
                doi-nang-commune,commune,xã,commune,Xã Đồi Nắng,Đồi Nắng commune,,,may-trang,,2027-06-30,,,,,,,,,invented,unverified,
                gio-commune,commune,xã,commune,Xã Gió,Gió commune,,,may-trang,,2027-06-30,,,,,,,,,invented,unverified,
                mua-commune,commune,xã,commune,Xã Mưa,Mưa commune,,,may-den,,2027-06-30,,,,,,,,,invented,unverified,
                nang-may-commune,commune,xã,commune,Xã Nắng Mây,Nắng Mây commune,,,may-trang,2027-07-01,,merger,suoi-may-commune;doi-nang-commune,,,,,,,invented,unverified,
                bao-commune,commune,xã,commune,Xã Bão,Bão commune,,,may-den,2027-07-01,,merger,gio-commune;mua-commune,,,,,,,invented,unverified,
                """;
        return ReportPlanner.builder()
                .plan(PlanJson.read("plan.json", PLAN).orElseThrow())
                .places(PlaceRegistry.read(new StringReader(places), "places.csv")
                        .orElseThrow())
                .calendar(StandardCalendars.vietNam())
                .build();
    }

    private static AgencySuccession row(AgencyId from, String day, AgencyId... to) {
        return new AgencySuccession(from, Optional.empty(), day(day), List.of(to), Optional.empty());
    }
}
