package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.list;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.text.MatchKey;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a row that say which report it is about: reporter, obligation with its step, and year. Used once a row. */
final class ReportCells {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WITH_STEP = Pattern.compile("(.*[^ ]) *# *([1-9][0-9]{0,2})");

    private final PlannedYears years;
    private final CsvCells row;

    ReportCells(PlannedYears years, CsvCells row) {
        this.years = years;
        this.row = row;
    }

    /** Returns the report, or nothing if a problem was reported. */
    Optional<DueReport> report() {
        Optional<Step> step = required(row, "obligation").flatMap(this::step);
        Optional<When> when = required(row, "year").flatMap(this::when);
        Optional<String> reporter = required(row, "reporter");
        return step.flatMap(which -> when.flatMap(time -> reporter.flatMap(who -> report(which, time, who))));
    }

    /** Reads a cell that must not be blank. */
    static Optional<String> required(CsvCells row, String column) {
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

    /** An obligation, and the step of its chain where the cell names one. */
    private record Step(ReportingObligation obligation, OptionalInt number) {
        boolean has(DueReport report) {
            return report.obligation().equals(obligation.id())
                    && (number.isEmpty() || number.getAsInt() == report.step());
        }
    }

    /** A year or period, or the day that tells a report from the others of its period. */
    private record When(Optional<Period> period, Optional<LocalDate> day) {}

    private Optional<Step> step(String written) {
        Matcher matcher = WITH_STEP.matcher(written);
        boolean numbered = matcher.matches();
        String name = numbered ? matcher.group(1) : written;
        Optional<ReportingObligation> found = years.obligations().stream()
                .filter(one -> same(one.id().value(), name) || same(one.clause().value(), name))
                .findFirst();
        if (found.isEmpty()) {
            row.report(problem(ReportingProblem.UNKNOWN_OBLIGATION, "obligation")
                    .expected(list(years.obligations().stream()
                            .map(one -> one.id().value())
                            .toList()))
                    .build());
            return Optional.empty();
        }
        OptionalInt number = numbered ? OptionalInt.of(Integer.parseInt(matcher.group(2))) : OptionalInt.empty();
        int steps = found.get().hops().size();
        if (number.isPresent() && number.getAsInt() > steps) {
            row.report(problem(ReportingProblem.UNKNOWN_STEP, "obligation")
                    .value(Integer.toString(number.getAsInt()))
                    .with("obligation", found.get().id())
                    .with("count", Integer.toString(steps))
                    .build());
            return Optional.empty();
        }
        return Optional.of(new Step(found.get(), number));
    }

    private Optional<When> when(String written) {
        try {
            if (DAY.matcher(written).matches()) {
                return Optional.of(new When(Optional.empty(), Optional.of(LocalDate.parse(written))));
            }
            Period period = Period.parse(written);
            if (years.includes(period.endYear())) {
                return Optional.of(new When(Optional.of(period), Optional.empty()));
            }
        } catch (IllegalArgumentException | DateTimeException neither) {
            // reported below, as a year that is out of range
        }
        return invalidYear(inRange());
    }

    private Optional<DueReport> report(Step step, When when, String reporter) {
        List<ReportingYear> found = when.period()
                .map(period -> List.of(years.in(period.endYear())))
                .orElseGet(() -> years.with(step::has, when.day().orElseThrow()));
        if (found.isEmpty()) {
            return invalidYear(inRange());
        }
        if (found.size() > 1) {
            return several(found.stream()
                    .flatMap(year -> year.reports().stream())
                    .filter(report -> step.has(report)
                            && PlannedYears.dayOf(report).equals(when.day().orElseThrow()))
                    .map(ReportCells::withStep)
                    .distinct()
                    .toList());
        }
        ReportingYear year = found.get(0);
        List<DueReport> reports = year.reports().stream().filter(step::has).toList();
        List<DueReport> candidates = new ReporterLookup(year, step.obligation(), reports, row).find(reporter);
        return candidates.isEmpty() ? Optional.empty() : only(candidates, when);
    }

    private Optional<DueReport> only(List<DueReport> candidates, When when) {
        List<DueReport> fitting = fitting(candidates, when);
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        List<String> periods = periods(candidates);
        return fitting.isEmpty()
                ? invalidYear(text("submission.expected.period", Map.of("periods", list(periods))))
                : several(periods);
    }

    private Optional<DueReport> several(List<String> periods) {
        row.report(Problem.of(ReportingProblem.SEVERAL_REPORTS_IN_YEAR)
                .at(row.place("year"))
                .value(row.text("reporter"))
                .with("year", row.text("year"))
                .expected(list(periods))
                .build());
        return Optional.empty();
    }

    /** A year without more stands for the one report that is due in it; two of a year are told apart by their months or days. */
    private List<DueReport> fitting(List<DueReport> candidates, When when) {
        if (when.day().isPresent()) {
            return matching(
                    candidates,
                    report -> PlannedYears.dayOf(report).equals(when.day().get()));
        }
        if (YEAR.matcher(row.text("year")).matches()) {
            return candidates;
        }
        Period period = when.period().orElseThrow();
        List<DueReport> ofIt =
                matching(candidates, report -> report.due().period().equals(period));
        return ofIt.isEmpty()
                ? matching(
                        candidates,
                        report -> !report.due().lastDay().isBefore(period.firstDay())
                                && !report.due().lastDay().isAfter(period.lastDay()))
                : ofIt;
    }

    private static List<DueReport> matching(List<DueReport> candidates, Predicate<DueReport> wanted) {
        return candidates.stream().filter(wanted).toList();
    }

    /** The shortest names that tell the reports apart; those of two steps of one day need the step. */
    private static List<String> periods(List<DueReport> candidates) {
        List<Function<DueReport, String>> names = List.of(
                report -> report.due().period().toString(),
                report -> YearMonth.from(report.due().lastDay()).toString(),
                report -> PlannedYears.dayOf(report).toString());
        for (Function<DueReport, String> name : names) {
            List<String> told = candidates.stream().map(name).distinct().toList();
            if (told.size() == candidates.size()) {
                return told;
            }
        }
        return candidates.stream().map(ReportCells::withStep).toList();
    }

    private static String withStep(DueReport report) {
        return report.obligation() + "#" + report.step() + ", " + PlannedYears.dayOf(report);
    }

    private LocalizedText inRange() {
        return text(
                "submission.expected.year-in",
                Map.of("first", Integer.toString(years.first()), "last", Integer.toString(years.last())));
    }

    private <T> Optional<T> invalidYear(LocalizedText expected) {
        row.report(problem(ReportingProblem.INVALID_YEAR, "year")
                .expected(expected)
                .build());
        return Optional.empty();
    }

    private static boolean same(String known, String written) {
        return MatchKey.of(known).equals(MatchKey.of(written));
    }

    private Problem.Builder problem(ReportingProblem reason, String column) {
        return Problem.of(reason).at(row.place(column)).value(row.text(column));
    }
}
