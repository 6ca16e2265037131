package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceAssessorTest {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DueReport REPORT = MuongTe.healthCentre2024();

    /** Events as kind@day, an extension as extended@day>until; the last day is 24/11/2024. */
    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                         | 2024-11-10 | LAST_RECEIVED  | NOT_YET_DUE 14",
                "                                                         | 2024-11-24 | LAST_RECEIVED  | NOT_YET_DUE 0",
                "                                                         | 2024-11-25 | LAST_RECEIVED  | OVERDUE 1",
                "                                                         | 2024-12-31 | LAST_RECEIVED  | OVERDUE 37",
                "received@2024-11-24                                      | 2024-11-24 | LAST_RECEIVED  | ON_TIME 2024-11-24 REPORT",
                "received@2024-11-24                                      | 2024-11-23 | LAST_RECEIVED  | NOT_YET_DUE 1",
                "received@2024-11-25                                      | 2024-11-25 | LAST_RECEIVED  | LATE 1 2024-11-25",
                "received@2024-12-20                                      | 2024-12-31 | LAST_RECEIVED  | LATE 26 2024-12-20",
                "nothing-to-report@2024-11-20                             | 2024-11-25 | LAST_RECEIVED  | ON_TIME 2024-11-20 NOTHING_TO_REPORT",
                // a return reopens the duty
                "received@2024-11-10 returned@2024-11-12                  | 2024-11-24 | LAST_RECEIVED  | RETURNED 2024-11-12 0",
                "received@2024-11-10 returned@2024-11-12                  | 2024-11-25 | LAST_RECEIVED  | RETURNED 2024-11-12 1",
                "received@2024-11-10 returned@2024-11-12                  | 2024-11-11 | LAST_RECEIVED  | ON_TIME 2024-11-10 REPORT",
                "received@2024-11-10 returned@2024-11-12 received@2024-11-24 | 2024-11-30 | LAST_RECEIVED  | ON_TIME 2024-11-24 REPORT",
                "received@2024-11-10 returned@2024-11-12 received@2024-11-26 | 2024-11-30 | LAST_RECEIVED  | LATE 2 2024-11-26",
                "received@2024-11-10 returned@2024-11-12 received@2024-11-26 | 2024-11-30 | FIRST_RECEIVED | ON_TIME 2024-11-10 REPORT",
                "received@2024-11-10 returned@2024-11-12                  | 2024-11-30 | FIRST_RECEIVED | RETURNED 2024-11-12 6",
                // received and sent back on one day, in the order of the file
                "received@2024-11-10 returned@2024-11-10                  | 2024-11-10 | LAST_RECEIVED  | RETURNED 2024-11-10 0",
                "received@2024-11-10 returned@2024-11-10 received@2024-11-10 | 2024-11-10 | LAST_RECEIVED | ON_TIME 2024-11-10 REPORT",
                // the version last received and not withdrawn decides
                "received@2024-11-10 received@2024-11-26                  | 2024-11-30 | LAST_RECEIVED  | LATE 2 2024-11-26",
                "received@2024-11-10 received@2024-11-26                  | 2024-11-30 | FIRST_RECEIVED | ON_TIME 2024-11-10 REPORT",
                "received@2024-11-10 received@2024-11-26 withdrawn@2024-11-27 | 2024-11-30 | LAST_RECEIVED  | ON_TIME 2024-11-10 REPORT",
                "received@2024-11-10 withdrawn@2024-11-12                 | 2024-11-24 | LAST_RECEIVED  | NOT_YET_DUE 0",
                "received@2024-11-10 withdrawn@2024-11-12                 | 2024-11-26 | LAST_RECEIVED  | OVERDUE 2",
                "received@2024-11-10 withdrawn@2024-11-12 received@2024-11-25 | 2024-11-26 | FIRST_RECEIVED | LATE 1 2024-11-25",
                "received@2024-11-10 returned@2024-11-11 received@2024-11-12 withdrawn@2024-11-13 | 2024-11-20 | LAST_RECEIVED | RETURNED 2024-11-11 0",
                "received@2024-11-10 withdrawn@2024-11-12 received@2024-11-24 | 2024-11-26 | LAST_RECEIVED | ON_TIME 2024-11-24 REPORT",
                "withdrawn@2024-11-12 received@2024-11-20                | 2024-11-26 | LAST_RECEIVED  | ON_TIME 2024-11-20 REPORT",
                "nothing-to-report@2024-11-20 withdrawn@2024-11-21       | 2024-11-26 | LAST_RECEIVED  | OVERDUE 2",
                "received@2024-11-10 nothing-to-report@2024-11-26        | 2024-11-30 | LAST_RECEIVED  | LATE 2 2024-11-26",
                // an extension replaces the due date from the day it is granted
                "extended@2024-11-22>2024-12-05                           | 2024-12-05 | LAST_RECEIVED  | NOT_YET_DUE 0",
                "extended@2024-11-22>2024-12-05                           | 2024-12-06 | LAST_RECEIVED  | OVERDUE 1",
                "extended@2024-11-22>2024-12-05                           | 2024-11-21 | LAST_RECEIVED  | NOT_YET_DUE 3",
                "extended@2024-11-22>2024-12-05 received@2024-12-05       | 2024-12-31 | LAST_RECEIVED  | ON_TIME 2024-12-05 REPORT",
                "extended@2024-11-22>2024-12-05 received@2024-12-06       | 2024-12-31 | LAST_RECEIVED  | LATE 1 2024-12-06",
                "received@2024-11-28 extended@2024-12-01>2024-12-05       | 2024-11-30 | LAST_RECEIVED  | LATE 4 2024-11-28",
                "received@2024-11-28 extended@2024-12-01>2024-12-05       | 2024-12-01 | LAST_RECEIVED  | ON_TIME 2024-11-28 REPORT",
                "extended@2024-11-20>2024-11-28 extended@2024-11-27>2024-12-05 | 2024-12-01 | LAST_RECEIVED | NOT_YET_DUE 4",
                "extended@2024-11-20>2024-12-05 extended@2024-11-22>2024-11-28 | 2024-11-30 | LAST_RECEIVED | OVERDUE 2",
                "extended@2024-11-20>2024-11-24                          | 2024-11-25 | LAST_RECEIVED  | OVERDUE 1",
                "extended@2024-11-20>2025-02-28                          | 2025-02-28 | LAST_RECEIVED  | NOT_YET_DUE 0",
                // to an earlier day is no extension
                "extended@2024-11-10>2024-11-20                          | 2024-11-22 | LAST_RECEIVED  | NOT_YET_DUE 2",
                "extended@2024-11-10>2024-12-05 extended@2024-11-11>2024-11-20 | 2024-11-30 | LAST_RECEIVED | NOT_YET_DUE 5",
                "received@2024-11-10 returned@2024-11-12 extended@2024-11-25>2024-12-05 | 2024-12-01 | LAST_RECEIVED | RETURNED 2024-11-12 0",
                "exempted@2024-11-20                                      | 2024-12-31 | LAST_RECEIVED  | EXEMPT 2024-11-20",
                "exempted@2024-11-20 received@2024-11-22                  | 2024-12-31 | LAST_RECEIVED  | EXEMPT 2024-11-20",
                "exempted@2024-11-20 exempted@2024-11-22                  | 2024-12-31 | LAST_RECEIVED  | EXEMPT 2024-11-22",
                "exempted@2024-11-20                                      | 2024-11-19 | LAST_RECEIVED  | NOT_YET_DUE 5",
                "received@2024-11-26 exempted@2024-12-01                  | 2024-12-31 | LAST_RECEIVED  | EXEMPT 2024-12-01",
            })
    void aReportHasTheStateOfItsEvents(String events, LocalDate asOf, String policy, String expected) {
        DecidingVersion version =
                policy.equals("FIRST_RECEIVED") ? DecidingVersions.FIRST_RECEIVED : DecidingVersions.LAST_RECEIVED;
        ReportStatus status = status(version, REPORT, asOf, events(events));
        assertThat(words(status.state())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-24T16:59:59Z, ON_TIME 2025-11-24 REPORT",
        "2025-11-24T17:00:00Z, LATE 1 2025-11-25",
        "2025-11-24T23:59:59, ON_TIME 2025-11-24 REPORT",
        "2025-11-25T00:00:00, LATE 1 2025-11-25",
        "2025-11-24, ON_TIME 2025-11-24 REPORT",
        "2025-11-25, LATE 1 2025-11-25",
    })
    void theLastMomentIsThatOfVietNam(String time, String expected) {
        DueReport report = MuongTe.planner().in(2025).of(MuongTe.VI).stream()
                .filter(one -> one.reporter().place().isPresent())
                .findFirst()
                .orElseThrow();
        ReportEvent received = new ReportEvent(EventKind.RECEIVED, EventTime.parse(time, VIET_NAM), Optional.empty());
        ReportStatus status = status(DecidingVersions.LAST_RECEIVED, report, day("2025-12-31"), List.of(received));
        assertThat(words(status.state())).isEqualTo(expected);
    }

    @Test
    void anExtensionIsShownBesideTheReport() {
        ReportStatus status = status(
                DecidingVersions.LAST_RECEIVED, REPORT, day("2024-11-30"), events("extended@2024-11-22>2024-12-05"));
        assertThat(status.lastDay()).isEqualTo("2024-12-05");
        assertThat(status.extendedUntil()).contains(day("2024-12-05"));
        assertThat(status.report().lastDay()).isEqualTo("2024-11-24");
    }

    @Test
    void aReportOfAVacantAgencyIsWithoutHolderUntilSomethingArrives() {
        DueReport vacant = MuongTe.planner().in(2025).of(MuongTe.HEALTH_CENTRE).get(0);
        assertThat(words(status(DecidingVersions.LAST_RECEIVED, vacant, day("2025-12-31"), List.of())
                        .state()))
                .isEqualTo("NO_HOLDER 2025-06-30");
        assertThat(words(
                        status(DecidingVersions.LAST_RECEIVED, vacant, day("2025-12-31"), events("received@2025-11-20"))
                                .state()))
                .isEqualTo("ON_TIME 2025-11-20 REPORT");
    }

    @Test
    void completenessAndTimelinessOfFourteenCommunes() {
        List<ReportStatus> states = communes(day("2024-12-31"), 12, 1);
        ReportingRates rates = ReportingRates.of(states, day("2024-12-31"));
        assertThat(rates.completeness()).isEqualTo(Ratio.of(13, 14));
        assertThat(rates.timeliness()).contains(Ratio.of(12, 14));
    }

    @Test
    void timelinessIsUndefinedUntilTheLastDayIsOver() {
        for (String asOf : List.of("2024-11-10", "2024-11-24")) {
            ReportingRates rates = ReportingRates.of(communes(day(asOf), 5, 0), day(asOf));
            assertThat(rates.completeness()).isEqualTo(Ratio.of(5, 14));
            assertThat(rates.timeliness()).isEmpty();
        }
        assertThat(ReportingRates.of(communes(day("2024-11-25"), 5, 0), day("2024-11-25"))
                        .timeliness())
                .contains(Ratio.of(5, 14));
    }

    @Test
    void theReturnedAreNotCompleteAndTheExemptAreNotExpected() {
        List<ReportStatus> states = List.of(
                one(0, "received@2024-11-10 returned@2024-11-12"),
                one(1, "exempted@2024-11-10"),
                one(2, "received@2024-11-10"),
                one(3, "extended@2024-11-10>2024-12-31"));
        ReportingRates rates = ReportingRates.of(states, day("2024-11-30"));
        assertThat(rates.completeness()).isEqualTo(Ratio.of(1, 3));
        assertThat(rates.timeliness()).contains(Ratio.of(1, 2));
        assertThat(rates.exempt()).isEqualTo(1);
    }

    @Test
    void nothingExpectedHasNoRate() {
        ReportingRates rates = ReportingRates.of(List.of(one(0, "exempted@2024-11-10")), day("2024-12-31"));
        assertThat(rates.completeness()).isEqualTo(Ratio.of(0, 0));
        assertThat(rates.completeness().undefined()).isTrue();
        assertThat(rates.timeliness()).isEmpty();
    }

    @Test
    void reportsWithoutHolderAreCountedApart() {
        Compliance compliance = ComplianceAssessor.standard()
                .assess(MuongTe.planner().in(2025), SubmissionRegister.empty(), day("2025-12-31"));
        assertThat(compliance.rates(MuongTe.VI).completeness()).isEqualTo(Ratio.of(0, 8));
        assertThat(compliance.rates(MuongTe.VI).withoutHolder()).isEqualTo(9);
        assertThat(compliance.in(ReportState.Kind.NO_HOLDER)).hasSize(10);
        assertThat(compliance.in(ReportState.Kind.OVERDUE)).hasSize(8);
    }

    @Test
    void dueSoonIsAQuestionWithANumberOfDays() {
        Compliance compliance = ComplianceAssessor.standard()
                .assess(MuongTe.planner().in(2024), SubmissionRegister.empty(), day("2024-11-20"));
        assertThat(compliance.dueWithin(3)).isEmpty();
        assertThat(compliance.dueWithin(4)).hasSize(23);
        assertThat(compliance.dueWithin(10)).hasSize(24);
    }

    @Test
    void whatWasSentBackIsDueSoonAsWell() {
        DueReport report = MuongTe.healthCentre2024();
        SubmissionRegister register = register(report, events("received@2024-11-10 returned@2024-11-12"))
                .orElseThrow();
        ComplianceAssessor assessor = ComplianceAssessor.standard();
        assertThat(assessor.assess(MuongTe.yearOf(report), register, day("2024-11-20"))
                        .dueWithin(3))
                .isEmpty();
        assertThat(assessor.assess(MuongTe.yearOf(report), register, day("2024-11-20"))
                        .dueWithin(4))
                .hasSize(1);
        assertThat(assessor.assess(MuongTe.yearOf(report), register, day("2024-11-24"))
                        .dueWithin(0))
                .hasSize(1);
        assertThat(assessor.assess(MuongTe.yearOf(report), register, day("2024-11-25"))
                        .dueWithin(30))
                .isEmpty();
        assertThat(assessor.assess(MuongTe.yearOf(report), register, day("2024-11-11"))
                        .dueWithin(30))
                .as("received and not yet sent back")
                .isEmpty();
    }

    @Test
    void anExtensionToAnEarlierDayIsAProblemAndChangesNothing() {
        Compliance compliance = ComplianceAssessor.standard()
                .assess(
                        MuongTe.yearOf(REPORT),
                        register(REPORT, events("extended@2024-11-10>2024-11-20"))
                                .orElseThrow(),
                        day("2024-11-22"));
        assertThat(compliance.reports().get(0).extendedUntil()).isEmpty();
        assertThat(compliance.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "vi/1 2024 health-centre: CP-3013 the new last day \"2024-11-20\" is before the day 24 November"
                                + " 2024 that it replaces, expected a day from 24 November 2024 on");
    }

    @Test
    void anEventOfAReportThatIsNotCountedIsToldAndOneOfAnotherYearIsNot() {
        DueReport ofTheFront = MuongTe.builder()
                .selection(ReporterSelections.EVERY_ADDRESSEE)
                .build()
                .in(2024)
                .of(AgencyId.of("fatherland-front"))
                .get(0);
        SubmissionRegister register =
                register(ofTheFront, events("received@2024-11-20")).orElseThrow();
        assertThat(ComplianceAssessor.standard()
                        .assess(MuongTe.yearOf(REPORT), register, day("2024-11-22"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "CP-3023 received of 20 November 2024 is of the report vi/1 2024 fatherland-front, which is none"
                                + " of those due for 2024; it is not counted");
        ReportingYear other = MuongTe.planner().in(2026);
        assertThat(ComplianceAssessor.standard()
                        .assess(other, register, day("2026-11-22"))
                        .problems())
                .isEqualTo(other.problems());
    }

    @Test
    void theProblemsOfTheYearAreThoseOfTheCompliance() {
        ReportingYear year = MuongTe.planner().in(2024);
        assertThat(year.problems()).isNotEmpty();
        assertThat(ComplianceAssessor.standard()
                        .assess(year, SubmissionRegister.empty(), day("2024-11-20"))
                        .problems())
                .isEqualTo(year.problems());
    }

    /** "trước 17 giờ": the hour counts where the arrival has one, and an extension is until the end of its day. */
    @ParameterizedTest
    @CsvSource({
        "2024-11-25T16:59:59+07:00, ON_TIME 2024-11-25 REPORT",
        "2024-11-25T17:00:00+07:00, LATE 1 2024-11-25",
        "2024-11-25,                ON_TIME 2024-11-25 REPORT",
        "2024-11-26,                LATE 1 2024-11-26",
    })
    void aDeadlineWithAnHourIsOverAtThatHour(String time, String expected) {
        DueReport report = MuongTe.builder()
                .plan(MuongTe.planWith(Deadline.yearly(
                        AnnualDay.of(11, 25),
                        DeadlineTerms.before("trước 17 giờ ngày 25/11").withTime(LocalTime.of(17, 0)))))
                .build()
                .in(2024)
                .of(MuongTe.HEALTH_CENTRE)
                .get(0);
        ReportEvent received = new ReportEvent(EventKind.RECEIVED, EventTime.parse(time, VIET_NAM), Optional.empty());
        assertThat(words(status(DecidingVersions.LAST_RECEIVED, report, day("2024-12-31"), List.of(received))
                        .state()))
                .isEqualTo(expected);
        ReportEvent extended = ReportEvent.extended(day("2024-11-20"), day("2024-11-26"));
        assertThat(words(status(DecidingVersions.LAST_RECEIVED, report, day("2024-12-31"), List.of(extended, received))
                        .state()))
                .startsWith("ON_TIME");
    }

    @Test
    void eachStateHasItsWords() {
        LocalDate day = day("2024-11-20");
        ReceivedVersion version = new ReceivedVersion(EventTime.on(day), ReceivedVersion.Content.REPORT);
        Vacancy vacancy = new Vacancy(Optional.empty(), LocalizedText.of("chưa rõ"));
        assertThat(List.of(
                        new ReportState.NotYetDue(1),
                        new ReportState.OnTime(version),
                        new ReportState.Late(version, 3),
                        new ReportState.Overdue(2),
                        new ReportState.Returned(day, 0),
                        new ReportState.Returned(day, 4),
                        new ReportState.Exempt(day),
                        new ReportState.NoHolder(vacancy)))
                .extracting(
                        state -> state.label().in(Language.VI),
                        state -> state.label().in(Language.EN))
                .containsExactly(
                        tuple("Chưa đến hạn (còn 1 ngày)", "Not yet due (1 day left)"),
                        tuple("Đúng hạn", "On time"),
                        tuple("Trễ 3 ngày", "Late by 3 days"),
                        tuple("Quá hạn 2 ngày, chưa nhận", "Overdue by 2 days, not received"),
                        tuple("Trả lại ngày 20/11/2024 để sửa", "Returned for correction on 20 November 2024"),
                        tuple(
                                "Trả lại ngày 20/11/2024 để sửa, quá hạn 4 ngày",
                                "Returned for correction on 20 November 2024, overdue by 4 days"),
                        tuple("Được miễn từ ngày 20/11/2024", "Exempt since 20 November 2024"),
                        tuple("Chưa rõ nơi nộp", "No known holder"));
    }

    @Test
    void anEventThatStandsTwiceIsReportedAndCountedOnce() {
        ReportEvent event = ReportEvent.of(EventKind.RECEIVED, day("2024-11-20"));
        WithProblems<SubmissionRegister> register =
                SubmissionRegister.of(List.of(Submission.of(REPORT.key(), event), Submission.of(REPORT.key(), event)));
        assertThat(register.orElseThrow().of(REPORT.key())).containsExactly(event);
        assertThat(register.problems())
                .extracting(Problem::toString)
                .containsExactly("CP-3021 the event received of 20 November 2024 of health-centre already stands in an"
                        + " earlier part; the second is not counted");
    }

    @ParameterizedTest
    @CsvSource({"returned@2024-11-20", "withdrawn@2024-11-20"})
    void whatNobodyReceivedCannotGoBack(String event) {
        WithProblems<SubmissionRegister> register = register(REPORT, events(event));
        assertThat(register.problems())
                .extracting(problem -> problem.describe(Language.EN))
                .containsExactly("CP-3022 " + event.substring(0, event.indexOf('@'))
                        + " of 20 November 2024 of health-centre changes nothing, because no report had been received");
        assertThat(words(status(DecidingVersions.LAST_RECEIVED, REPORT, day("2024-11-25"), events(event))
                        .state()))
                .isEqualTo("OVERDUE 1");
    }

    private static ReportStatus one(int index, String events) {
        DueReport report = MuongTe.planner().in(2024).of(MuongTe.VI).get(index);
        return status(DecidingVersions.LAST_RECEIVED, report, day("2024-11-30"), events(events));
    }

    private static List<ReportStatus> communes(LocalDate asOf, int onTime, int late) {
        List<DueReport> reports = MuongTe.planner().in(2024).of(MuongTe.VI).stream()
                .filter(report -> report.reporter().place().isPresent())
                .toList();
        List<ReportStatus> states = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            String events = i < onTime ? "received@2024-11-05" : i < onTime + late ? "received@2024-12-02" : "";
            states.add(status(DecidingVersions.LAST_RECEIVED, reports.get(i), asOf, events(events)));
        }
        return states;
    }

    private static ReportStatus status(
            DecidingVersion version, DueReport report, LocalDate asOf, List<ReportEvent> events) {
        ReportingYear year = MuongTe.yearOf(report);
        return ComplianceAssessor.with(version)
                .assess(year, register(report, events).orElseThrow(), asOf)
                .reports()
                .get(0);
    }

    private static WithProblems<SubmissionRegister> register(DueReport report, List<ReportEvent> events) {
        return SubmissionRegister.of(
                events.stream().map(event -> Submission.of(report.key(), event)).toList());
    }

    private static List<ReportEvent> events(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(" +", -1))
                        .map(ComplianceAssessorTest::event)
                        .toList();
    }

    private static ReportEvent event(String text) {
        String[] parts = text.split("[@>]", -1);
        EventKind kind = EventKind.parse(parts[0]);
        return kind == EventKind.EXTENDED
                ? ReportEvent.extended(day(parts[1]), day(parts[2]))
                : ReportEvent.of(kind, day(parts[1]));
    }

    private static String words(ReportState state) {
        return state.kind() + " " + state.match(new Words());
    }

    private static final class Words implements ReportState.Cases<String> {
        @Override
        public String notYetDue(ReportState.NotYetDue state) {
            return Long.toString(state.daysLeft());
        }

        @Override
        public String onTime(ReportState.OnTime state) {
            return state.version().time().day() + " " + state.version().content();
        }

        @Override
        public String late(ReportState.Late state) {
            return state.days() + " " + state.version().time().day();
        }

        @Override
        public String overdue(ReportState.Overdue state) {
            return Long.toString(state.days());
        }

        @Override
        public String returned(ReportState.Returned state) {
            return state.on() + " " + state.daysOverdue();
        }

        @Override
        public String exempt(ReportState.Exempt state) {
            return state.since().toString();
        }

        @Override
        public String noHolder(ReportState.NoHolder state) {
            return state.vacancy().lastDay().orElseThrow().toString();
        }
    }

    @Test
    void anInstantIsADayInVietNam() {
        assertThat(EventTime.at(Instant.parse("2024-11-24T17:00:00Z"), VIET_NAM).day())
                .isEqualTo("2024-11-25");
    }
}
