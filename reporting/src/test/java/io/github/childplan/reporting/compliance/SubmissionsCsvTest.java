package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.schedule.DeadlineTerms;
import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionsCsvTest {

    private static final String HEADER = "reporter,obligation,year,event,date,until\n";
    private static final SubmissionsCsv FORMAT = SubmissionsCsv.of(MuongTe.planner(), 2024, 2030);

    @Test
    void everyEventIsRead() {
        WithProblems<SubmissionRegister> read = read("""
                health-centre,vi,2024,received,2024-11-20,
                health-centre,vi,2024,returned,2024-11-21,
                health-centre,vi,2024,nothing-to-report,2024-11-22T08:30:00+07:00,
                health-centre,vi,2024,withdrawn,2024-11-23,

                health-centre,vi,2024,extended,2024-11-23,2024-12-05
                ,,,,,
                labour-division,v-1-5,2024,exempted,2024-11-30,
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().of(MuongTe.healthCentre2024().key()))
                .extracting(event -> event.kind() + " " + event.time().day())
                .containsExactly(
                        "received 2024-11-20",
                        "returned 2024-11-21",
                        "nothing-to-report 2024-11-22",
                        "withdrawn 2024-11-23",
                        "extended 2024-11-23");
        assertThat(read.orElseThrow()
                        .of(MuongTe.planner()
                                .in(2024)
                                .of(AgencyId.of("labour-division"))
                                .get(0)
                                .key()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune-committees/kan-ho-commune,vi,2024",
                "Ủy ban nhân dân xã Kan Hồ,VI,2024",
                "ủy ban nhân dân  xã Can Hồ,vi,2024",
                "UBND xã Kan Hồ,vi,2024",
                "Uỷ ban nhân dân xã Kan Hồ,vi,2024",
                "People's Committee of Kan Hồ commune,vi,2024"
            })
    void aCommitteeThatHasSinceCeasedIsFoundForItsYear(String start) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            WithProblems<SubmissionRegister> read = read(Normalizer.normalize(start, form) + ",received,2024-11-20,\n");
            assertThat(read.problems()).isEmpty();
            assertThat(read.orElseThrow().of(committee(2024, "kan-ho-commune").key()))
                    .hasSize(1);
        }
    }

    @Test
    void aNameBornAgainIsThatOfTheYear() {
        WithProblems<SubmissionRegister> read = read("""
                Ủy ban nhân dân xã Mường Tè,vi,2024,received,2024-11-20,
                Ủy ban nhân dân xã Mường Tè,vi,2025,received,2025-11-20,
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().of(committee(2024, "muong-te-commune").key()))
                .hasSize(1);
        assertThat(read.orElseThrow()
                        .of(committee(2025, "muong-te-commune-2025").key()))
                .hasSize(1);
    }

    @Test
    void vangSansReportIsThatOfHuaBumAlone() {
        WithProblems<SubmissionRegister> read = read("Ủy ban nhân dân xã Vàng San,vi,2025,received,2025-11-20,\n");
        assertThat(read.orElseThrow().of(committee(2025, "hua-bum-commune-2025").key()))
                .hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.describe(Language.EN))
                    .isEqualTo("submissions.csv, line 2, column 1, reporter: CP-3005 \"Ủy ban nhân dân xã Vàng San\" no"
                            + " longer existed on the due date; the row is counted for People's Committee of Hua Bum"
                            + " commune");
        });
    }

    /** Each bad row stands between two good ones, which are still read. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "nobody,vi,2024,received,2024-11-20,|column 1, reporter: CP-3002 nobody called \"nobody\" reports under vi for 2024; nearest: none",
                "health-center,vi,2024,received,2024-11-20,|column 1, reporter: CP-3002 nobody called \"health-center\" reports under vi for 2024; nearest: health-centre",
                "Ủy ban nhân dân xã Bum To,vi,2024,received,2024-11-20,|column 1, reporter: CP-3002 nobody called \"Ủy ban nhân dân xã Bum To\" reports under vi for 2024; nearest: Ủy ban nhân dân xã Bum Tở; Ủy ban nhân dân xã Bum Nưa; Ủy ban nhân dân xã Kan Hồ",
                "labour-division,vi,2024,received,2024-11-20,|column 1, reporter: CP-3002 nobody called \"labour-division\" reports under vi for 2024; nearest: justice-division; education-division; agriculture-division",
                "Ủy ban nhân dân xã Can Hồ,vi,2025,received,2025-11-20,|column 1, reporter: CP-3004 \"Ủy ban nhân dân xã Can Hồ\" no longer existed on the due date; for 2025 People's Committee of Bum Tở commune owes one report for several, write commune-committees/bum-to-commune-2025",
                "fatherland-front,vi,2024,received,2024-11-20,|column 1, reporter: CP-3006 \"fatherland-front\" is listed and changes no rate, because the plan asks and does not order",
                "Các cơ quan, đơn vị liên quan,vi,2024,received,2024-11-20,|CP-2007 The row has 7 fields, must have 6 as the header has",
                "related-agencies,vi,2024,received,2024-11-20,|column 1, reporter: CP-3006 \"related-agencies\" is listed and changes no rate, because the plan does not name the members",
                ",vi,2024,received,2024-11-20,|column 1, reporter: CP-3014 column reporter is blank, expected the id or name of a reporter, such as health-centre or Ủy ban nhân dân xã Pa Ủ",
                "health-centre,VII,2024,received,2024-11-20,|column 2, obligation: CP-3001 no reporting obligation has the id \"VII\"; those of the plan: vi; v-1-5",
                "health-centre,vi,24,received,2024-11-20,|column 3, year: CP-3007 the year \"24\" cannot be used, expected a reporting year from 2024 to 2030, or a period or a day of one of them",
                "health-centre,vi,2023,received,2024-11-20,|column 3, year: CP-3007 the year \"2023\" cannot be used, expected a reporting year from 2024 to 2030, or a period or a day of one of them",
                "health-centre,vi,2031,received,2024-11-20,|column 3, year: CP-3007 the year \"2031\" cannot be used, expected a reporting year from 2024 to 2030, or a period or a day of one of them",
                "health-centre,vi,2024-H1,received,2024-11-20,|column 3, year: CP-3007 the year \"2024-H1\" cannot be used, expected a period for which a report is due: 2024",
                "health-centre,vi,2024,recieved,2024-11-20,|column 4, event: CP-3009 unknown event \"recieved\", expected received, returned, withdrawn, extended, exempted or nothing-to-report; nearest: received; returned",
                "health-centre,vi,2024,received,20/11/2024,|column 5, date: CP-3010 column date was \"20/11/2024\", expected a day such as 2024-11-24 or an instant such as 2024-11-24T16:30:00+07:00",
                "health-centre,vi,2024,received,2024-02-30,|column 5, date: CP-3010 column date was \"2024-02-30\", expected a day such as 2024-11-24 or an instant such as 2024-11-24T16:30:00+07:00",
                "health-centre,vi,2024,received,,|column 5, date: CP-3014 column date is blank, expected a day such as 2024-11-24 or an instant such as 2024-11-24T16:30:00+07:00",
                "health-centre,vi,2024,extended,2024-11-20,|column 6, until: CP-3011 an extension must give the new last day in the column until, expected a day such as 2024-12-05 where the event is extended, else blank",
                "health-centre,vi,2024,received,2024-11-20,2024-12-05|column 6, until: CP-3012 column until was \"2024-12-05\" but the event is received; only an extension has such a day",
                "health-centre,vi,2024,extended,2024-11-20,2024-11-23|column 6, until: CP-3013 the new last day \"2024-11-23\" is before the day 24 November 2024 that it replaces, expected a day from 24 November 2024 on",
                "health-centre,vi,2024,extended,2024-11-20,soon|column 6, until: CP-3010 column until was \"soon\", expected a day such as 2024-12-05 where the event is extended, else blank",
                "justice-division,vi,2024,received,2024-11-20,|column 4, event: CP-3021 the event received of 20 November 2024 of justice-division already stands in line 2; the second is not counted",
                "health-centre,vi,2024,returned,2024-11-20,|column 4, event: CP-3022 returned of 20 November 2024 of health-centre changes nothing, because no report had been received",
            })
    void aBadCellIsToldAndTheOtherRowsAreRead(String row, String expected) {
        WithProblems<SubmissionRegister> read = read("justice-division,vi,2024,received,2024-11-20,\n" + row + "\n"
                + "district-police,vi,2024,received,2024-11-20,\n");
        assertThat(read.problems())
                .extracting(problem -> problem.describe(Language.EN))
                .containsExactly("submissions.csv, line 3" + (expected.startsWith("column") ? ", " : ": ") + expected);
        ReportingYear year = MuongTe.planner().in(2024);
        for (String good : List.of("justice-division", "district-police")) {
            assertThat(read.orElseThrow().of(year.of(AgencyId.of(good)).get(0).key()))
                    .hasSize(1);
        }
    }

    @Test
    void everyBadCellOfARowIsTold() {
        assertThat(read("nobody,x,99,y,z,\n").problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-3001", "CP-3007", "CP-3009", "CP-3010");
    }

    @Test
    void aReporterWithSeveralReportsAYearIsAskedForThePeriod() {
        Plan plan = StandardPlans.muongTe();
        ReportingHop hop = plan.obligations().get(0).hops().get(0);
        Deadline twice = new Deadline.Yearly(
                List.of(AnnualDay.of(6, 8), AnnualDay.of(12, 8)), DeadlineTerms.before("trước 08/6 và 08/12"));
        Plan halfYearly = plan.toBuilder()
                .obligations(List.of(plan.obligations().get(0).toBuilder()
                        .hops(List.of(new ReportingHop(hop.reporters(), hop.via(), hop.recipients(), twice)))
                        .build()))
                .build();
        ReportPlanner halfYears = MuongTe.builder().plan(halfYearly).build();
        SubmissionsCsv format = SubmissionsCsv.of(halfYears, 2024, 2030);
        assertThat(read(format, "health-centre,vi,2024,received,2024-06-01,\n").problems())
                .extracting(problem -> problem.describe(Language.EN))
                .containsExactly(
                        "submissions.csv, line 2, column 3, year: CP-3008 \"health-centre\" owes several reports"
                                + " in 2024, write the period: 2024-06; 2024-12");
        WithProblems<SubmissionRegister> told = read(
                format,
                "health-centre,vi,2024-06,received,2024-06-08,\nhealth-centre,vi,2024-H2,received,2024-12-07,\n");
        assertThat(told.problems()).isEmpty();
        List<ReportStatus> states = ComplianceAssessor.standard()
                .assess(halfYears.in(2024), told.orElseThrow(), day("2024-12-31"))
                .reports();
        assertThat(states.stream()
                        .filter(status -> status.report().reporter().id().equals(MuongTe.HEALTH_CENTRE))
                        .map(status -> status.state().kind()))
                .containsExactly(ReportState.Kind.LATE, ReportState.Kind.ON_TIME);
    }

    @Test
    void aFileThatIsNotThisFormatGivesNoRegister(@TempDir Path folder) throws IOException {
        assertThat(FORMAT.read(folder.resolve("none.csv")).problems())
                .extracting(Problem::toString)
                .containsExactly("none.csv: CP-3015 there is no such file");
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertThat(FORMAT.read(empty).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "empty.csv, line 1: CP-2004 The header is \"\", must be reporter,obligation,year,event,date,until");
        Path other = Files.writeString(folder.resolve("other.csv"), "who,what\n");
        assertThat(FORMAT.read(other).result()).isEmpty();
        Path good = Files.writeString(
                folder.resolve("good.csv"), "\uFEFF" + HEADER + "health-centre,vi,2024,received,2024-11-20,\r\n");
        assertThat(FORMAT.read(good).problems()).isEmpty();
        assertThat(FORMAT.read(good).orElseThrow().of(MuongTe.healthCentre2024().key()))
                .extracting(event -> event.time().day())
                .containsExactly(day("2024-11-20"));
    }

    private static DueReport committee(int year, String place) {
        return MuongTe.planner()
                .in(year)
                .of(AgencyId.of("commune-committees/" + place))
                .get(0);
    }

    private static WithProblems<SubmissionRegister> read(String rows) {
        return read(FORMAT, rows);
    }

    private static WithProblems<SubmissionRegister> read(SubmissionsCsv format, String rows) {
        try {
            return format.read(
                    "submissions.csv", new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
