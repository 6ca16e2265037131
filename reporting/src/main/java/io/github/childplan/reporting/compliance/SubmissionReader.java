package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.list;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of one submissions file. Not thread-safe. */
final class SubmissionReader {

    private final PlannedYears years;

    SubmissionReader(PlannedYears years) {
        this.years = years;
    }

    Optional<Submission> read(CsvCells row) {
        Optional<DueReport> report = new ReportCells(years, row).report();
        Optional<EventKind> kind = kind(row);
        Optional<EventTime> time = ReportCells.required(row, "date").flatMap(written -> time(row, written));
        Optional<LocalDate> until = kind.flatMap(event -> until(row, event, report));
        if (report.isEmpty()) {
            return Optional.empty();
        }
        kind.ifPresent(event -> time.ifPresent(when -> warnBeforePeriod(row, event, when, report.get())));
        return row.build(() -> new Submission(
                report.get().key(),
                new ReportEvent(kind.orElseThrow(), time.orElseThrow(), until),
                row.place("event")));
    }

    /** What is due before its period, such as a plan for it, may come before it. */
    private static void warnBeforePeriod(CsvCells row, EventKind event, EventTime time, DueReport report) {
        LocalDate first = report.due().period().firstDay();
        boolean arrival = event == EventKind.RECEIVED || event == EventKind.NOTHING_TO_REPORT;
        if (arrival && time.day().isBefore(first) && !report.lastDay().isBefore(first)) {
            row.report(problem(ReportingProblem.RECEIVED_BEFORE_PERIOD, row, "date")
                    .with("period", report.due().period())
                    .with("day", date(time.day()))
                    .with("first", date(first))
                    .build());
        }
    }

    private Optional<EventKind> kind(CsvCells row) {
        return ReportCells.required(row, "event").flatMap(written -> {
            try {
                return Optional.of(EventKind.parse(written));
            } catch (IllegalArgumentException unknown) {
                List<String> known = Arrays.stream(EventKind.values())
                        .map(EventKind::toString)
                        .toList();
                row.report(problem(ReportingProblem.UNKNOWN_EVENT, row, "event")
                        .expected(text("submission.expected.event"))
                        .with("nearest", list(NearestNames.of(written, known)))
                        .build());
                return Optional.empty();
            }
        });
    }

    private Optional<EventTime> time(CsvCells row, String written) {
        try {
            return Optional.of(EventTime.parse(written, years.zone()));
        } catch (IllegalArgumentException notATime) {
            return invalidDate(row, "date");
        }
    }

    private Optional<LocalDate> until(CsvCells row, EventKind event, Optional<DueReport> report) {
        String written = row.text("until");
        if (event != EventKind.EXTENDED) {
            if (!written.isEmpty()) {
                row.report(problem(ReportingProblem.UNTIL_NOT_ALLOWED, row, "until")
                        .with("event", event)
                        .build());
            }
            return Optional.empty();
        }
        if (written.isEmpty()) {
            row.report(problem(ReportingProblem.UNTIL_MISSING, row, "until")
                    .expected(text("submission.expected.until"))
                    .build());
            return Optional.empty();
        }
        Optional<LocalDate> until = day(row, written);
        Optional<LocalDate> replaced = report.map(DueReport::lastDay);
        if (until.isPresent() && replaced.isPresent() && until.get().isBefore(replaced.get())) {
            row.report(problem(ReportingProblem.UNTIL_TOO_EARLY, row, "until")
                    .with("due", date(replaced.get()))
                    .expected(text("submission.expected.until-from", Map.of("day", date(replaced.get()))))
                    .build());
        }
        return until;
    }

    private Optional<LocalDate> day(CsvCells row, String written) {
        try {
            EventTime time = EventTime.parse(written, years.zone());
            if (time.instant().isEmpty()) {
                return Optional.of(time.day());
            }
        } catch (IllegalArgumentException notADay) {
            // reported below, as an instant where a day is asked for
        }
        return invalidDate(row, "until");
    }

    private static <T> Optional<T> invalidDate(CsvCells row, String column) {
        row.report(problem(ReportingProblem.INVALID_DATE, row, column)
                .with("field", column)
                .expected(text("submission.expected." + column))
                .build());
        return Optional.empty();
    }

    private static Problem.Builder problem(ReportingProblem reason, CsvCells row, String column) {
        return Problem.of(reason).at(row.place(column)).value(row.text(column));
    }
}
