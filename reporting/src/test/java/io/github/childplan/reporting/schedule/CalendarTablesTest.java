package io.github.childplan.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTablesTest {

    private static final String LAW_HEADER = "kind,value,fact,from,to,name_vi,name_en,basis,source\n";
    private static final String KNOWN = "known,,,2028-01-01,2028-12-31,biết,known,none,none\n";
    private static final String DECISION_HEADER = "kind,fact,from,to,name_vi,name_en,basis,source\n";
    private static final ZoneId ZONE = ZoneId.of("Asia/Vientiane");

    @Test
    void readsTheLawOfAnotherCountry() throws IOException {
        WorkingCalendar calendar = law(KNOWN
                        + "weekly-rest,sunday,,,,Chủ nhật,Sunday,law,gazette\n"
                        + "holiday,12-02,,2028-06-01,,Quốc khánh,National Day,law,gazette\n")
                .orElseThrow();

        assertThat(calendar.zone()).isEqualTo(ZONE);
        assertThat(calendar.on(LocalDate.of(2028, 12, 2)).status()).isEqualTo(DayStatus.OFF);
        assertThat(calendar.on(LocalDate.of(2028, 9, 2)).status()).isEqualTo(DayStatus.WORKING);
        assertThat(calendar.knownUntil()).isEqualTo("2028-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "easter,x,,,,a,b,c,d          | law.csv, line 3, column 1, kind: CP-2301 The kind was \"easter\", must be known, weekly-rest, holiday, compensation or set-each-year",
                "weekly-rest,funday,,,,a,b,c,d| law.csv, line 3, column 2, value: CP-2301 The value was \"funday\", must be blank for known; a weekday such as sunday; a month-day such as 11-24; next-working-day; a span such as 01-15/03-05 or any-day",
                "weekly-rest,sunday,tet,,,a,b,c,d| law.csv, line 3, column 3, fact: CP-2301 The fact was \"tet\", must be an id such as tet for set-each-year, else blank",
                "holiday,11-24,,2026-7-1,,a,b,c,d| law.csv, line 3, column 4, from: CP-2301 The from was \"2026-7-1\", must be the first day in force, such as 2026-07-01, or blank; required for known",
                "holiday,11-24,,,,a,b,c,| law.csv, line 3, column 9, source: CP-2301 The source was \"\", must be where the basis was read",
                "holiday,11-24,,,,a,b,c| law.csv, line 3: CP-2007 The row has 8 fields, must have 9 as the header has",
                "holiday,01-20+1,,,,a,b,c,d| law.csv, line 3: CP-1103 holiday was 01-20+1, must have no year offset",
                "compensation,never,,,,a,b,c,d| law.csv, line 3, column 2, value: CP-2301 The value was \"never\", must be blank for known; a weekday such as sunday; a month-day such as 11-24; next-working-day; a span such as 01-15/03-05 or any-day",
                "set-each-year,03-05/01-15,tet,,,a,b,c,d| law.csv, line 3, column 2, value: CP-2301 The value was \"03-05/01-15\", must be blank for known; a weekday such as sunday; a month-day such as 11-24; next-working-day; a span such as 01-15/03-05 or any-day",
                "known,,,2028-01-01,2028-12-31,a,b,c,d| law.csv: CP-1103 a calendar must have exactly one row of the kind known"
            })
    void aBadRowFailsTheCalendar(String row, String message) throws IOException {
        WithProblems<WorkingCalendar> read = law(KNOWN + row + "\n");

        assertThat(read.result()).isEmpty();
        assertThat(read.problems()).extracting(Problem::toString).containsExactly(message);
    }

    @Test
    void allBadRowsAreReportedInBothLanguages() throws IOException {
        WithProblems<WorkingCalendar> read = decisions("""
                holiday,tet,2027-02-05,x,Tết,Tết,notice,gazette
                maybe,tet,2027-02-05,2027-02-09,Tết,Tết,notice,gazette
                """);

        assertThat(read.result()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.describe(Language.VI))
                .containsExactly(
                        "decided.csv, line 2, column 4, to: CP-2301 " + vi(read, 0),
                        "decided.csv, line 3, column 1, kind: CP-2301 " + vi(read, 1));
        assertThat(vi(read, 0)).endsWith("ngày cuối, ví dụ 2026-02-20");
        assertThat(vi(read, 1)).endsWith("holiday, off, working hoặc complete");
    }

    @Test
    void addsDecisionsToACalendar() throws IOException {
        WorkingCalendar calendar = decisions("""
                        holiday,national-day-second,2026-09-01,2026-09-01,a,b,notice,gazette
                        complete,national-day-second,2026-01-01,2026-12-31,a,b,notice,gazette
                        """).orElseThrow();

        assertThat(calendar.on(LocalDate.of(2026, 9, 1)).certainty()).isEqualTo(Certainty.DECIDED);
        assertThat(calendar.on(LocalDate.of(2026, 9, 3)))
                .isEqualTo(new CalendarDay(
                        LocalDate.of(2026, 9, 3), DayStatus.WORKING, Certainty.BY_LAW, Optional.empty()));
        assertThat(calendar.on(LocalDate.of(2026, 2, 16)).certainty()).isEqualTo(Certainty.DECIDED);
    }

    @Test
    void aDecisionThatContradictsAnotherFails() throws IOException {
        assertThat(decisions("working,swapped-days,2026-02-20,2026-02-20,a,b,notice,gazette\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "decided.csv: CP-1103 day 2026-02-20 is decided twice, as HOLIDAY of 'tet' and WORKING of"
                                + " 'swapped-days', must be once");
    }

    @Test
    void refusesAnotherHeaderAnEmptyFileBrokenCsvAndOtherEncodings() throws IOException {
        String header = String.join(",", CalendarTables.LAW_COLUMNS);
        assertThat(CalendarTables.readLaw(bytes("day\n"), "law.csv", ZONE).problems())
                .extracting(Problem::toString)
                .containsExactly("law.csv, line 1: CP-2004 The header is \"day\", must be " + header);
        assertThat(CalendarTables.readLaw(bytes(""), "law.csv", ZONE).problems())
                .extracting(Problem::toString)
                .containsExactly("law.csv, line 1: CP-2004 The header is \"\", must be " + header);
        assertThat(law(KNOWN + "holiday,\"11-24\n").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "law.csv, line 3: CP-2006 Field 2 is not CSV, must be comma-separated values after RFC 4180:"
                                + " the quotation mark that opens this field is never closed");
        byte[] latin = (LAW_HEADER + "holiday,11-24,,,,é,b,c,d\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CalendarTables.readLaw(new ByteArrayInputStream(latin), "law.csv", ZONE)
                        .problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-2009");
    }

    @Test
    void readingEndsAtTheLimitOfProblems() throws IOException {
        assertThat(law(KNOWN + "x,,,,,a,b,c,d\n".repeat(1_500)).problems())
                .hasSize(1_001)
                .last()
                .hasToString(
                        "law.csv, line 1003: CP-2008 The file exceeds a limit: a table has at most 100000 rows and 1000"
                                + " problems; the rest is not read");
    }

    private static String vi(WithProblems<WorkingCalendar> read, int index) {
        return read.problems().get(index).text().in(Language.VI);
    }

    private static WithProblems<WorkingCalendar> law(String rows) throws IOException {
        return CalendarTables.readLaw(bytes(LAW_HEADER + rows), "law.csv", ZONE);
    }

    private static WithProblems<WorkingCalendar> decisions(String rows) throws IOException {
        return CalendarTables.addDecisions(StandardCalendars.vietNam(), bytes(DECISION_HEADER + rows), "decided.csv");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
