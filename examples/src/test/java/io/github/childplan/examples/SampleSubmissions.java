package io.github.childplan.examples;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.EventKind;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes up who sent which report when, in 2024 and 2025. Nobody's real conduct is meant: the rule goes by position alone.
 *
 * <p>The reports of a year are numbered from 0 in the order of the plan, those without a known holder left out. Of each nine,
 * the first does not come, the second comes three days late, the third is returned and comes again, the fourth is given five
 * more days and uses four, the fifth has nothing to report; the others come from one to four days before the last day. In
 * 2025 the count starts three further on.
 *
 * <p>The communes of 2024 go by a story, for the main example: {@link #SILENT} sends nothing, {@link #LATE} comes three days
 * late, all the others in time. Those that will have made mistakes are among the others.
 */
final class SampleSubmissions {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2025;
    private static final String SILENT = "mu-ca-commune";
    private static final String LATE = "ta-tong-commune";

    private final List<List<String>> rows = new ArrayList<>();

    private SampleSubmissions() {}

    static String csv() {
        SampleSubmissions sample = new SampleSubmissions();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            List<DueReport> reports = Submissions.planner().in(year).reports().stream()
                    .filter(report -> report.vacancy().isEmpty())
                    .toList();
            for (int i = 0; i < reports.size(); i++) {
                sample.add(reports.get(i), year, number(reports.get(i), i, year));
            }
        }
        return CsvText.of(SubmissionsCsv.COLUMNS, sample.rows);
    }

    private static int number(DueReport report, int position, int year) {
        Optional<PlaceId> commune = report.reporter().place();
        if (year != FIRST_YEAR || commune.isEmpty()) {
            return position + 3 * (year - FIRST_YEAR);
        }
        return switch (commune.get().value()) {
            case SILENT -> 0;
            case LATE -> 1;
            default -> 5 + position % 4;
        };
    }

    private void add(DueReport report, int year, int number) {
        LocalDate last = report.lastDay();
        switch (number % 9) {
            case 0 -> {
                return;
            }
            case 1 -> row(report, year, EventKind.RECEIVED, last.plusDays(3), "");
            case 2 -> {
                row(report, year, EventKind.RECEIVED, last.minusDays(6), "");
                row(report, year, EventKind.RETURNED, last.minusDays(4), "");
                row(report, year, EventKind.RECEIVED, last.minusDays(1), "");
            }
            case 3 -> {
                row(
                        report,
                        year,
                        EventKind.EXTENDED,
                        last.minusDays(2),
                        last.plusDays(5).toString());
                row(report, year, EventKind.RECEIVED, last.plusDays(4), "");
            }
            case 4 -> row(report, year, EventKind.NOTHING_TO_REPORT, last.minusDays(2), "");
            default -> row(report, year, EventKind.RECEIVED, last.minusDays(1 + number % 4), "");
        }
    }

    private void row(DueReport report, int year, EventKind event, LocalDate day, String until) {
        rows.add(List.of(
                report.reporter().name().in(Language.VI),
                report.clause().value(),
                Integer.toString(year),
                event.toString(),
                day.toString(),
                until));
    }
}
