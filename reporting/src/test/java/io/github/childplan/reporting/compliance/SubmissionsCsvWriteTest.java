package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.VI;
import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.schedule.MonthOfPeriod;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A register is written as the rows that give it back. */
class SubmissionsCsvWriteTest {

    private static final String HEADER = "reporter,obligation,year,event,date,until\n";
    private static final DeadlineTerms BEFORE = DeadlineTerms.before("trước ngày đó");

    @Test
    void everyEventComesBack() {
        SubmissionsCsv format = SubmissionsCsv.of(MuongTe.planner(), 2024, 2030);
        String text = HEADER + """
                health-centre,vi,2024,extended,2024-11-10,2024-12-02
                health-centre,vi,2024,received,2024-11-20T16:30+07:00,
                health-centre,vi,2024,returned,2024-11-21,
                health-centre,vi,2024,received,2024-11-24T23:59:59.500+07:00,
                health-centre,vi,2024,withdrawn,2024-11-25,
                health-centre,vi,2024,nothing-to-report,2024-11-26,
                labour-division,v-1-5,2024,exempted,2024-11-20,
                commune-committees/bum-to-commune-2025,vi,2025,received,2025-11-20,
                """;
        WithProblems<SubmissionRegister> read = read(format, text);
        assertThat(read.problems()).isEmpty();
        assertThat(format.write(read.orElseThrow())).isEqualTo(text);
        assertThat(format.write(SubmissionRegister.empty())).isEqualTo(HEADER);
    }

    @Test
    void namesAndOtherOffsetsAreWrittenInOneForm() {
        SubmissionsCsv format = SubmissionsCsv.of(MuongTe.planner(), 2024, 2030);
        String written = format.write(read(format, HEADER + "UBND xã Pa Ủ,VI,2024,received,2024-11-24T16:59:59Z,\n")
                .orElseThrow());
        assertThat(written)
                .isEqualTo(HEADER + "commune-committees/pa-u-commune,vi,2024,received,2024-11-24T23:59:59+07:00,\n");
    }

    /** Two days of a year, quarters, days of an event, requests, and one body at two steps of one chain. */
    @Test
    void everyReportOfAYearIsToldApart() {
        Deadline twice = new Deadline.Yearly(
                List.of(AnnualDay.of(6, 8), AnnualDay.of(1, 20).withYearOffset(1)), BEFORE);
        Deadline quarters =
                new Deadline.Periodic(Recurrence.every(RecurrenceUnit.QUARTER), 4, MonthOfPeriod.NEXT_MONTH, BEFORE);
        Deadline daily = new Deadline.Daily(LocalizedText.of("khi có bão"), BEFORE);
        Deadline request = new Deadline.OnRequest("khi có yêu cầu");
        ReportPlanner planner = MuongTe.builder()
                .plan(MuongTe.planWith(twice, quarters, daily, request))
                .addOccasion(new Occasion.Span(VI, 3, day("2024-09-07"), day("2024-09-09")))
                .addOccasion(new Occasion.Request(VI, 4, day("2024-03-01"), day("2024-09-07")))
                .addOccasion(new Occasion.Request(VI, 4, day("2024-03-02"), day("2024-09-07")))
                .build();
        List<DueReport> reports = planner.in(2024).of(MuongTe.HEALTH_CENTRE);
        assertThat(reports).hasSize(2 + 4 + 3 + 2);
        List<Submission> submissions = new ArrayList<>();
        reports.forEach(report ->
                submissions.add(Submission.of(report.key(), ReportEvent.of(EventKind.RECEIVED, day("2024-12-31")))));
        SubmissionRegister register = SubmissionRegister.of(submissions).orElseThrow();
        SubmissionsCsv format = SubmissionsCsv.of(planner, 2024, 2025);
        String text = format.write(register);
        assertThat(text).isEqualTo(HEADER + """
                health-centre,vi#1,2024-06-07,received,2024-12-31,
                health-centre,vi#1,2025-01-19,received,2024-12-31,
                health-centre,vi#2,2024-Q1,received,2024-12-31,
                health-centre,vi#2,2024-Q2,received,2024-12-31,
                health-centre,vi#2,2024-Q3,received,2024-12-31,
                health-centre,vi#2,2024-Q4,received,2024-12-31,
                health-centre,vi#3,2024-09-07,received,2024-12-31,
                health-centre,vi#3,2024-09-08,received,2024-12-31,
                health-centre,vi#3,2024-09-09,received,2024-12-31,
                health-centre,vi#4,2024-03-01,received,2024-12-31,
                health-centre,vi#4,2024-03-02,received,2024-12-31,
                """);
        WithProblems<SubmissionRegister> read = read(format, text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(register);
    }

    @Test
    void aRowThatDoesNotTellTheReportsApartIsToldHowTo() {
        Deadline quarters =
                new Deadline.Periodic(Recurrence.every(RecurrenceUnit.QUARTER), 4, MonthOfPeriod.NEXT_MONTH, BEFORE);
        ReportPlanner planner =
                MuongTe.builder().plan(MuongTe.planWith(quarters, quarters)).build();
        SubmissionsCsv format = SubmissionsCsv.of(planner, 2024, 2024);
        assertThat(messages(format, "health-centre,vi,2024-Q1,received,2024-04-01,"))
                .singleElement()
                .asString()
                .contains("CP-3008", "vi#1, 2024-04-03; ", "; vi#2, 2024-04-03; ");
        assertThat(messages(format, "health-centre,VI #2,2024-Q1,received,2024-04-01,"))
                .isEmpty();
        assertThat(messages(format, "health-centre,vi#3,2024-Q1,received,2024-04-01,"))
                .containsExactly(
                        "s.csv, line 2, column 2, obligation: CP-3017 the obligation vi has 2 steps only, there is no"
                                + " step 3");
        assertThat(messages(format, "health-centre,vi#2,2024-04-04,received,2024-04-01,"))
                .containsExactly(
                        "s.csv, line 2, column 3, year: CP-3007 the year \"2024-04-04\" cannot be used, expected a"
                                + " reporting year from 2024 to 2024, or a period or a day of one of them");
        assertThat(messages(format, "health-centre,vi#2,2024-02-30,received,2024-04-01,"))
                .singleElement()
                .asString()
                .contains("CP-3007");
    }

    /** 19/01/2025 is the last day of the first step for 2024 and of the second for 2025. */
    @Test
    void aDayOfTwoReportingYearsNeedsItsStep() {
        Deadline nextYear = Deadline.yearly(AnnualDay.of(1, 20).withYearOffset(1), BEFORE);
        Deadline sameYear = Deadline.yearly(AnnualDay.of(1, 20), BEFORE);
        SubmissionsCsv format = SubmissionsCsv.of(
                MuongTe.builder().plan(MuongTe.planWith(nextYear, sameYear)).build(), 2024, 2025);
        assertThat(messages(format, "health-centre,vi,2025-01-19,received,2025-01-10,"))
                .containsExactly(
                        "s.csv, line 2, column 3, year: CP-3008 \"health-centre\" owes several reports in 2025-01-19,"
                                + " write the period: vi#1, 2025-01-19; vi#2, 2025-01-19");
        WithProblems<SubmissionRegister> read =
                read(format, HEADER + "health-centre,vi#2,2025-01-19,received,2025-01-10,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().submissions())
                .singleElement()
                .satisfies(submission -> assertThat(submission.report()).hasToString("vi/2 2025 health-centre"));
    }

    @Test
    void aReportThatCameBeforeItsPeriodIsAWarning() {
        SubmissionsCsv format = SubmissionsCsv.of(MuongTe.planner(), 2024, 2030);
        assertThat(messages(format, "health-centre,vi,2024,received,2024-01-01,"))
                .isEmpty();
        assertThat(messages(format, "health-centre,vi,2024,extended,2023-12-31,2024-12-02"))
                .isEmpty();
        assertThat(messages(format, "health-centre,vi,2024,received,2023-12-31,"))
                .containsExactly(
                        "s.csv, line 2, column 5, date: CP-3016 the report of 2024 is said to have come on 31 December"
                                + " 2023, before its period began (1 January 2024); the year may be wrong");
        assertThat(read(format, HEADER + "health-centre,vi,2024,received,2023-12-31,\n")
                        .orElseThrow()
                        .of(MuongTe.healthCentre2024().key()))
                .as("the row is used")
                .hasSize(1);
    }

    @Test
    void whatIsDueBeforeItsPeriodMayComeBeforeIt() {
        Deadline ahead = Deadline.yearly(AnnualDay.of(12, 15).withYearOffset(-1), BEFORE);
        ReportPlanner planner = MuongTe.builder().plan(MuongTe.planWith(ahead)).build();
        assertThat(messages(SubmissionsCsv.of(planner, 2025, 2025), "health-centre,vi,2025,received,2024-12-01,"))
                .isEmpty();
    }

    @Test
    void aReportThatTheFormatDoesNotKnowCannotBeWritten() {
        ReportEvent received = ReportEvent.of(EventKind.RECEIVED, day("2024-11-20"));
        SubmissionRegister register = SubmissionRegister.of(
                        List.of(Submission.of(MuongTe.healthCentre2024().key(), received)))
                .orElseThrow();
        SubmissionsCsv later = SubmissionsCsv.of(MuongTe.planner(), 2025, 2030);
        assertThatThrownBy(() -> later.write(register))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "report was vi/1 2024 health-centre, must be due in the years 2025 to 2030 of this format's planner");
        ReportKey known = MuongTe.healthCentre2024().key();
        ReportKey second =
                new ReportKey(known.obligation(), known.step(), known.reporter(), known.period(), 2, Optional.empty());
        SubmissionRegister unknown =
                SubmissionRegister.of(List.of(Submission.of(second, received))).orElseThrow();
        assertThatThrownBy(
                        () -> SubmissionsCsv.of(MuongTe.planner(), 2024, 2030).write(unknown))
                .hasMessageStartingWith("report was vi/1 2024#2 health-centre, must be due");
    }

    private static List<String> messages(SubmissionsCsv format, String row) {
        return read(format, HEADER + row + "\n").problems().stream()
                .map(problem -> problem.describe(Language.EN))
                .toList();
    }

    private static WithProblems<SubmissionRegister> read(SubmissionsCsv format, String text) {
        try {
            return format.read("s.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
