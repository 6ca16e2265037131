package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.list;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.problem.CsvCells;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.text.MatchKey;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of one submissions file. Not thread-safe. */
final class SubmissionReader {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final ReportPlanner planner;
    private final int firstYear;
    private final int lastYear;
    private final Map<Integer, ReportingYear> years = new HashMap<>();

    SubmissionReader(ReportPlanner planner, int firstYear, int lastYear) {
        this.planner = planner;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    Optional<Submission> read(CsvCells row) {
        Optional<ReportingObligation> obligation = obligation(row);
        Optional<Period> period = period(row);
        Optional<DueReport> report = obligation.flatMap(one -> period.flatMap(when -> report(row, one, when)));
        if (obligation.isEmpty() || period.isEmpty()) {
            required(row, "reporter");
        }
        Optional<EventKind> kind = kind(row);
        Optional<EventTime> time = required(row, "date").flatMap(written -> time(row, written));
        Optional<LocalDate> until = kind.flatMap(event -> until(row, event, report));
        if (report.isEmpty()) {
            return Optional.empty();
        }
        return row.build(() -> new Submission(
                report.get().key(),
                new ReportEvent(kind.orElseThrow(), time.orElseThrow(), until),
                row.place("event")));
    }

    private Optional<ReportingObligation> obligation(CsvCells row) {
        Optional<String> written = required(row, "obligation");
        Optional<ReportingObligation> found = written.flatMap(asked -> planner.plan().obligations().stream()
                .filter(one ->
                        same(one.id().value(), asked) || same(one.clause().value(), asked))
                .findFirst());
        if (written.isPresent() && found.isEmpty()) {
            row.report(problem(ReportingProblem.UNKNOWN_OBLIGATION, row, "obligation")
                    .expected(list(planner.plan().obligations().stream()
                            .map(one -> one.id().value())
                            .toList()))
                    .build());
        }
        return found;
    }

    private Optional<Period> period(CsvCells row) {
        return required(row, "year").flatMap(written -> {
            LocalizedText expected = text(
                    "submission.expected.year-in",
                    Map.of("first", Integer.toString(firstYear), "last", Integer.toString(lastYear)));
            try {
                Period period = Period.parse(written);
                if (period.endYear() >= firstYear && period.endYear() <= lastYear) {
                    return Optional.of(period);
                }
            } catch (IllegalArgumentException notAPeriod) {
                // reported below, as a year that is out of range
            }
            row.report(problem(ReportingProblem.INVALID_YEAR, row, "year")
                    .expected(expected)
                    .build());
            return Optional.empty();
        });
    }

    private Optional<DueReport> report(CsvCells row, ReportingObligation obligation, Period period) {
        Optional<String> written = required(row, "reporter");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        ReportingYear year = years.computeIfAbsent(period.endYear(), planner::in);
        List<DueReport> candidates = new ReporterLookup(year, obligation, row).find(written.get());
        return candidates.isEmpty() ? Optional.empty() : ofPeriod(row, candidates, period);
    }

    /** A year without more stands for the one report that is due in it. */
    private Optional<DueReport> ofPeriod(CsvCells row, List<DueReport> candidates, Period period) {
        List<DueReport> fitting = YEAR.matcher(row.text("year")).matches() ? candidates : fitting(candidates, period);
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        LocalizedText periods = list(periods(candidates));
        row.report(
                fitting.isEmpty()
                        ? problem(ReportingProblem.INVALID_YEAR, row, "year")
                                .expected(text("submission.expected.period", Map.of("periods", periods)))
                                .build()
                        : Problem.of(ReportingProblem.SEVERAL_REPORTS_IN_YEAR)
                                .at(row.place("year"))
                                .value(row.text("reporter"))
                                .with("year", row.text("year"))
                                .expected(periods)
                                .build());
        return Optional.empty();
    }

    /** Two reports of one year, as of 08/6 and 08/12, are told apart by the months or halves in which they are due. */
    private static List<DueReport> fitting(List<DueReport> candidates, Period period) {
        List<DueReport> ofIt = candidates.stream()
                .filter(report -> report.due().period().equals(period))
                .toList();
        return ofIt.isEmpty()
                ? candidates.stream()
                        .filter(report -> !report.due().lastDay().isBefore(period.firstDay())
                                && !report.due().lastDay().isAfter(period.lastDay()))
                        .toList()
                : ofIt;
    }

    private static List<String> periods(List<DueReport> candidates) {
        List<String> own = candidates.stream()
                .map(report -> report.due().period().toString())
                .distinct()
                .toList();
        return own.size() == candidates.size()
                ? own
                : candidates.stream()
                        .map(report -> YearMonth.from(report.due().lastDay()).toString())
                        .distinct()
                        .toList();
    }

    private Optional<EventKind> kind(CsvCells row) {
        return required(row, "event").flatMap(written -> {
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
            return Optional.of(EventTime.parse(written, planner.zone()));
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
            EventTime time = EventTime.parse(written, planner.zone());
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

    private static Optional<String> required(CsvCells row, String column) {
        String written = row.text(column);
        if (written.isEmpty()) {
            row.report(Problem.of(ReportingProblem.BLANK_CELL)
                    .at(row.place(column))
                    .with("field", column)
                    .expected(text("submission.expected." + column))
                    .build());
            return Optional.empty();
        }
        return Optional.of(written);
    }

    private static boolean same(String known, String written) {
        return MatchKey.of(known).equals(MatchKey.of(written));
    }

    private static Problem.Builder problem(ReportingProblem reason, CsvCells row, String column) {
        return Problem.of(reason).at(row.place(column)).value(row.text(column));
    }
}
