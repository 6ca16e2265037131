package io.github.childplan.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.DateTimeComponents;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.EventKind;
import io.github.childplan.reporting.compliance.ReportEvent;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.Submission;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.schedule.BeforeReadings;
import io.github.childplan.reporting.schedule.DuePolicies;
import io.github.childplan.reporting.schedule.RollRules;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back by biweekly, which knows nothing of this library. */
class DueCalendarTest {

    private static final AgencyId HEALTH_CENTRE = AgencyId.of("health-centre");
    private static final Instant STAMP = Instant.parse("2024-06-03T01:00:00Z");

    @Test
    void theReportsOf2024AreTwentyFourEvents() {
        ICalendar calendar = parsed(of2024().build());
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//childplan//childplan-reporting//EN");
        assertThat(calendar.getEvents()).hasSize(24);
        assertThat(new HashSet<>(uids(calendar))).hasSize(24);
        assertThat(calendar.getEvents()).allSatisfy(event -> {
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo(STAMP);
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
            assertThat(event.getTransparency().getValue()).isEqualTo("TRANSPARENT");
        });
    }

    @Test
    void anEventStandsOnTheLastWorkingDayAndNamesBoth() {
        VEvent event = only(of2024().reporter(HEALTH_CENTRE).build());
        assertThat(day(event)).isEqualTo("2024-11-22");
        assertThat(event.getSummary().getValue()).isEqualTo("Hạn gửi báo cáo mục VI, kỳ 2024: Trung tâm Y tế");
        assertThat(event.getDescription().getValue()).isEqualTo("""
                Kết quả thực hiện Kế hoạch
                Hạn cuối: hết Chủ nhật 24/11/2024.
                Lời văn của kế hoạch: "Định kỳ hàng năm (trước ngày 25/11)".
                Ngày làm việc cuối cùng không muộn hơn hạn: thứ Sáu 22/11/2024.
                Ngày làm việc tính theo quy định chung; quyết định nghỉ hoặc hoán đổi ngày làm việc của từng năm có thể làm thay đổi.
                Nơi nhận: Ủy ban nhân dân huyện Mường Tè.
                Gửi qua: Phòng Lao động - Thương binh và Xã hội.
                - Trung tâm Y tế""");
    }

    @Test
    void aNoticeDescribesTheCalendarAndBeginsEveryEvent() {
        LocalizedText notice = LocalizedText.of("Dữ liệu giả định", "Made-up data");
        ICalendar calendar = parsed(of2024().addNotices(notice).build());
        assertThat(calendar.getDescriptions().get(0).getValue()).isEqualTo("Dữ liệu giả định");
        assertThat(calendar.getExperimentalProperty("X-WR-CALDESC").getValue()).isEqualTo("Dữ liệu giả định");
        assertThat(calendar.getEvents())
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).startsWith("Dữ liệu giả định\n"));
    }

    @Test
    void inEnglishTheWordsOfThePlanStay() {
        VEvent event = only(of2024().reporter(AgencyId.of("labour-division"))
                .language(Language.EN)
                .build());
        assertThat(day(event)).isEqualTo("2024-11-29");
        assertThat(event.getSummary().getValue())
                .isEqualTo("Report due, clause V.1-5, 2024: Division of Labour, War Invalids and Social Affairs");
        assertThat(event.getDescription().getValue()).isEqualTo("""
                Consolidated results of carrying out the plan
                Last day: Saturday 30 November 2024, until its end.
                Words of the plan: "định kỳ hằng năm (trước ngày 01/12)".
                Last working day not after it: Friday 29 November 2024.
                The working day follows from the standing law; a decision of the year on holidays or swapped working days may change it.
                Recipients: People's Committee of Mường Tè district; the upper level.
                - Division of Labour, War Invalids and Social Affairs""");
    }

    /** From 2026 on the literal last day is a public holiday. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-11-22",
        "2025, 2025-11-24",
        "2026, 2026-11-23",
        "2027, 2027-11-23",
        "2028, 2028-11-23",
        "2029, 2029-11-23",
        "2030, 2030-11-22"
    })
    void theDayOfTheEventIsAWorkingDayInEveryYear(int year, String day) {
        DueCalendar calendar = DueCalendar.builder()
                .addYears(planner().build().in(year))
                .workingDays(StandardCalendars.vietNam())
                .stamp(STAMP)
                .build();
        List<VEvent> events = parsed(calendar).getEvents();
        assertThat(events.stream().map(DueCalendarTest::day).distinct())
                .hasSize(2)
                .startsWith(day);
    }

    @Test
    void aLastDayThatMovedIsTheDayOfTheEvent() {
        ReportPlanner rolled = planner()
                .duePolicies(DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY))
                .build();
        VEvent event = only(
                of2024().years(List.of(rolled.in(2024))).reporter(HEALTH_CENTRE).build());
        assertThat(day(event)).isEqualTo("2024-11-25");
        assertThat(event.getDescription().getValue())
                .contains(
                        "Hạn cuối: hết thứ Hai 25/11/2024.\n",
                        "\nTheo lời văn, ngày cuối là Chủ nhật 24/11/2024; đã được dời theo quy tắc được chọn.\nHạn cuối là ngày làm việc.\n");
    }

    @Test
    void anUnknownWorkingDayIsSaidAndNotGuessed() {
        // the bundled calendar ends with 2031
        VEvent event = only(DueCalendar.builder()
                .addYears(planner().build().in(2032))
                .workingDays(StandardCalendars.vietNam())
                .stamp(STAMP)
                .reporter(AgencyId.of("commune-committees/mu-ca-commune"))
                .build());
        assertThat(day(event)).isEqualTo("2032-11-24");
        assertThat(event.getDescription().getValue())
                .contains(
                        "Lịch làm việc chưa đủ để biết ngày làm việc cuối cùng không muộn hơn hạn; sự kiện này đặt vào chính"
                                + " ngày cuối của hạn.")
                .doesNotContain("Ngày làm việc cuối cùng không muộn hơn hạn:", "Hạn cuối là ngày làm việc");
    }

    @Test
    void remindersAreThoseGiven() {
        VEvent event = only(of2024().reporter(HEALTH_CENTRE)
                .addReminders(Reminder.parse("7d@08:00"), Reminder.parse("0d@08:00"))
                .build());
        assertThat(event.getAlarms()).hasSize(2);
        VAlarm week = event.getAlarms().get(0);
        assertThat(week.getAction().getValue()).isEqualTo("DISPLAY");
        assertThat(week.getTrigger().getDuration()).hasToString("-P6DT16H");
        assertThat(week.getDescription().getValue())
                .isEqualTo(event.getSummary().getValue());
        assertThat(event.getAlarms().get(1).getTrigger().getDuration()).hasToString("PT8H");
    }

    @Test
    void anEventKeepsItsIdUnderEveryPolicyAndState() {
        List<String> uids = uids(parsed(of2024().build()));
        for (DuePolicies policies : List.of(
                DuePolicies.LITERAL.withBefore(BeforeReadings.INCLUSIVE),
                DuePolicies.LITERAL.withRoll(RollRules.NEXT_WORKING_DAY))) {
            assertThat(uids(parsed(of2024().years(List.of(
                                    planner().duePolicies(policies).build().in(2024)))
                            .build())))
                    .containsExactlyInAnyOrderElementsOf(uids);
        }
        assertThat(uids(parsed(of2024().years(List.of())
                        .addCompliances(compliance("2024-12-31"))
                        .build())))
                .containsExactlyInAnyOrderElementsOf(uids);
        assertThat(uids(parsed(DueCalendar.builder()
                        .addYears(planner().build().in(2025))
                        .workingDays(StandardCalendars.vietNam())
                        .stamp(STAMP)
                        .build())))
                .doesNotContainAnyElementsOf(uids);
        // what an importing program has seen must not change with a version of this library
        assertThat(uids).startsWith("e811e9ef-04c4-33c6-a770-08bae442e5e6");
    }

    @Test
    void whatHasHappenedIsShownAndWhoHasReportedIsNotReminded() {
        ICalendar calendar = parsed(of2024().years(List.of())
                .addCompliances(compliance("2024-11-26"))
                .addReminders(Reminder.parse("7d@08:00"))
                .build());
        VEvent extended = withSummary(calendar, "Trung tâm Y tế");
        assertThat(day(extended)).isEqualTo("2024-12-05");
        assertThat(extended.getAlarms()).hasSize(1);
        assertThat(extended.getDescription().getValue())
                .contains(
                        "Hạn cuối: hết thứ Năm 05/12/2024.\n",
                        "\nĐã gia hạn từ 24/11/2024 đến 05/12/2024.\n",
                        "\nTình trạng tính đến hết ngày 26/11/2024:\n- Trung tâm Y tế: Chưa đến hạn (còn 9 ngày)");
        VEvent received = withSummary(calendar, "Phòng Tư pháp");
        assertThat(received.getDescription().getValue()).endsWith("\n- Phòng Tư pháp: Đúng hạn");
        assertThat(received.getAlarms()).isEmpty();
        VEvent exempt = withSummary(calendar, "Công an huyện");
        assertThat(exempt.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(exempt.getAlarms()).isEmpty();
        VEvent overdue = withSummary(calendar, "Phòng Nội vụ");
        assertThat(overdue.getDescription().getValue()).endsWith("\n- Phòng Nội vụ: Quá hạn 2 ngày, chưa nhận");
        assertThat(overdue.getAlarms()).hasSize(1);
    }

    @Test
    void allReportsOfADayCanBeOneEvent() {
        DueCalendar.Builder perDay = of2024().eventPer(EventPer.DUE_DATE);
        List<VEvent> planned = parsed(perDay.build()).getEvents();
        assertThat(planned).hasSize(2);
        assertThat(planned.get(0).getSummary().getValue()).isEqualTo("Hạn gửi báo cáo mục VI, kỳ 2024: 23 nơi báo cáo");
        assertThat(planned.get(0).getDescription().getValue().lines().filter(line -> line.startsWith("- ")))
                .hasSize(23)
                .startsWith("- Phòng Giáo dục và Đào tạo")
                .endsWith("- Ủy ban nhân dân xã Kan Hồ");
        List<VEvent> assessed = parsed(perDay.years(List.of())
                        .addCompliances(compliance("2024-11-26"))
                        .build())
                .getEvents();
        assertThat(assessed).extracting(DueCalendarTest::day).containsExactly("2024-11-22", "2024-11-29", "2024-12-05");
        assertThat(assessed.get(0).getUid().getValue())
                .isEqualTo(planned.get(0).getUid().getValue());
        assertThat(assessed.get(2).getSummary().getValue()).endsWith(": Trung tâm Y tế");
    }

    @Test
    void theSuccessorsOf2025NameWhomTheyReportFor() {
        DueCalendar.Builder of2025 = DueCalendar.builder()
                .addYears(planner().build().in(2025))
                .workingDays(StandardCalendars.vietNam())
                .stamp(STAMP);
        assertThat(parsed(of2025.build()).getEvents()).hasSize(18);
        VEvent kanHo = only(of2025.reporter(AgencyId.of("commune-committees/kan-ho-commune"))
                .build());
        assertThat(kanHo.getDescription().getValue())
                .endsWith(
                        "- Ủy ban nhân dân xã Bum Tở (báo cáo chung cho các đơn vị cũ: Thị trấn Mường Tè; Xã Bum Tở; Xã Kan Hồ)");
        VEvent huaBum = only(of2025.reporter(AgencyId.of("commune-committees/hua-bum-commune-2025"))
                .build());
        assertThat(huaBum.getDescription().getValue())
                .endsWith("- Ủy ban nhân dân xã Hua Bum (chỉ cho địa bàn cũ: Xã Vàng San)");
        VEvent noHolder = only(of2025.reporter(HEALTH_CENTRE).build());
        assertThat(noHolder.getDescription().getValue())
                .endsWith(
                        "- Trung tâm Y tế - Huyện Mường Tè kết thúc sau ngày 30/06/2025; chưa rõ cơ quan nào tiếp nhận"
                                + " nghĩa vụ báo cáo");
        assertThat(noHolder.getDescription().getValue())
                .contains(
                        "\nChú ý: đến ngày đến hạn không còn Phòng Lao động - Thương binh và Xã hội; Ủy ban nhân dân huyện Mường"
                                + " Tè và chưa rõ nơi nào thay; cần hỏi lại nơi nhận.\n");
        assertThat(of2025.reporter(AgencyId.of("commune-committees")).build().reports())
                .hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(EventPer.class)
    void theSameInputGivesTheSameBytesWithinTheLimitsOfTheFormat(EventPer per) {
        DueCalendar.Builder calendar = of2024().eventPer(per).addReminders(Reminder.parse("7d@08:00"));
        byte[] bytes = calendar.build().bytes();
        assertThat(calendar.build().bytes()).isEqualTo(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aCalendarNeedsAnEvent() {
        DueCalendar none = of2024().reporter(AgencyId.of("fatherland-front")).build();
        assertThat(none.reports()).isEmpty();
        assertThatThrownBy(none::text)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "reports of the calendar were none for the reporter fatherland-front, must be at least one");
    }

    @Test
    void aReportMustNotStandTwice() {
        assertThatThrownBy(
                        () -> of2024().addCompliances(compliance("2024-11-26")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "reports of the calendar were given twice, in years [2024] and compliances of [2024], must be"
                                + " once each");
    }

    private static ReportPlanner.Builder planner() {
        return ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam());
    }

    private static DueCalendar.Builder of2024() {
        return DueCalendar.builder()
                .addYears(planner().build().in(2024))
                .workingDays(StandardCalendars.vietNam())
                .stamp(STAMP);
    }

    /** The health centre has an extension, the justice division has reported, the police is exempt. */
    private static Compliance compliance(String asOf) {
        ReportPlanner planner = planner().build();
        List<Submission> submissions = new ArrayList<>();
        submissions.add(
                submission(planner, "health-centre", ReportEvent.extended(day("2024-11-20"), day("2024-12-05"))));
        submissions.add(submission(planner, "justice-division", ReportEvent.of(EventKind.RECEIVED, day("2024-11-20"))));
        submissions.add(submission(planner, "district-police", ReportEvent.of(EventKind.EXEMPTED, day("2024-11-20"))));
        return ComplianceAssessor.standard()
                .assess(planner.in(2024), SubmissionRegister.of(submissions).orElseThrow(), day(asOf));
    }

    private static Submission submission(ReportPlanner planner, String reporter, ReportEvent event) {
        DueReport report = planner.in(2024).of(ObligationId.of("vi")).stream()
                .filter(one -> one.reporter().id().value().equals(reporter))
                .findFirst()
                .orElseThrow();
        return Submission.of(report.key(), event);
    }

    private static VEvent only(DueCalendar calendar) {
        List<VEvent> events = parsed(calendar).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static VEvent withSummary(ICalendar calendar, String who) {
        return calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().endsWith(": " + who))
                .findFirst()
                .orElseThrow();
    }

    /** The parser must have nothing to complain about, neither in the syntax nor in the meaning. */
    private static ICalendar parsed(DueCalendar calendar) {
        try (ICalReader reader = new ICalReader(new StringReader(calendar.text()))) {
            ICalendar read = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            assertThat(Biweekly.parse(calendar.text()).all()).hasSize(1);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> uids(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static String day(VEvent event) {
        DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate()).toString();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
