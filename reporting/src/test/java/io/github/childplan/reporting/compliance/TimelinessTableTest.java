package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.compliance.MuongTe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The rows of timeliness.csv, from SOURCES.txt. The rows of fourteen communes test the rates with fourteen given, so that they
 * take the reports of 2024 with days of 2025 moved back a year.
 */
class TimelinessTableTest {

    private static final LocalDate END = day("2025-12-31");
    private static final Pattern INSTANT = Pattern.compile("instant (\\S+Z)");
    private static final Pattern EVALUATED = Pattern.compile("nothing received; evaluated on (\\S+)");
    private static final Pattern RATE = Pattern.compile("(complete|complete so far|on time) ([0-9]+)/([0-9]+).*");

    @ParameterizedTest
    @CsvFileSource(resources = "timeliness.csv", numLinesToSkip = 1)
    void theRowHolds(String rule, String situation, String received, String result, String note) {
        if (rule.contains("14 communes")) {
            assertRates(situation, result);
            return;
        }
        Matcher evaluated = EVALUATED.matcher(situation);
        LocalDate asOf = evaluated.matches() ? day(evaluated.group(1)) : END;
        List<String> times = new ArrayList<>();
        if (received != null) {
            times.add(received);
        }
        Matcher instant = INSTANT.matcher(situation);
        if (instant.find()) {
            times.add(instant.group(1));
        }
        assertThat(times.isEmpty()).isEqualTo(evaluated.matches());
        if (times.isEmpty()) {
            assertThat(state(rule, List.of(), asOf)).isEqualTo(result);
        }
        for (String time : times) {
            ReportEvent event = new ReportEvent(
                    EventKind.RECEIVED, EventTime.parse(time, StandardCalendars.VIET_NAM_ZONE), Optional.empty());
            assertThat(state(rule, List.of(event), asOf)).isIn(result, result.replace("late, complete", "late"));
        }
    }

    private static String state(String rule, List<ReportEvent> events, LocalDate asOf) {
        boolean division = rule.contains("01/12");
        DueReport report = MuongTe.planner().in(2025).of(division ? MuongTe.V_1_5 : MuongTe.VI).stream()
                .filter(one -> division || one.reporter().place().isPresent())
                .findFirst()
                .orElseThrow();
        ReportStatus status =
                assess(List.of(report), List.of(events), asOf).reports().get(0);
        return switch (status.state().kind()) {
            case ON_TIME -> "on time";
            case LATE -> "late";
            case NOT_YET_DUE -> "not yet due";
            case OVERDUE -> "overdue (missing)";
            case RETURNED, EXEMPT, NO_HOLDER -> status.state().toString();
        };
    }

    private static void assertRates(String situation, String result) {
        boolean early = situation.startsWith("as of 2025-11-10");
        List<DueReport> communes = MuongTe.planner().in(2024).of(MuongTe.VI).stream()
                .filter(report -> report.reporter().place().isPresent())
                .toList();
        assertThat(communes).hasSize(14);
        List<List<ReportEvent>> events = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            int inTime = early ? 5 : 12;
            String arrival = i < inTime ? "2024-11-05" : !early && i == inTime ? "2024-12-20" : "";
            events.add(arrival.isEmpty() ? List.of() : List.of(ReportEvent.of(EventKind.RECEIVED, day(arrival))));
        }
        ReportingRates rates = assess(communes, events, day(early ? "2024-11-10" : "2024-12-31"))
                .rates(ObligationId.of("vi"));
        for (String part : result.split("; ", -1)) {
            Matcher rate = RATE.matcher(part);
            if (rate.matches()) {
                Ratio expected = Ratio.of(Long.parseLong(rate.group(2)), Long.parseLong(rate.group(3)));
                assertThat(rate.group(1).equals("on time") ? rates.timeliness() : Optional.of(rates.completeness()))
                        .contains(expected);
            } else {
                assertThat(part).isEqualTo("on-time rate undefined until due");
                assertThat(rates.timeliness()).isEmpty();
            }
        }
    }

    private static Compliance assess(List<DueReport> reports, List<List<ReportEvent>> events, LocalDate asOf) {
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (ReportEvent event : events.get(i)) {
                submissions.add(Submission.of(reports.get(i).key(), event));
            }
        }
        return ComplianceAssessor.standard()
                .assess(
                        MuongTe.yearOf(reports.toArray(DueReport[]::new)),
                        SubmissionRegister.of(submissions).orElseThrow(),
                        asOf);
    }
}
