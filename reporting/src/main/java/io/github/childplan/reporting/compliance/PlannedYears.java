package io.github.childplan.reporting.compliance;

import io.github.childplan.core.obligation.ReportingObligation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The reporting years that a submissions file may name, each planned once. Not thread-safe. */
final class PlannedYears {

    /** A deadline names a day of up to nine years before or after its reporting year. */
    private static final int FARTHEST = 10;

    private final ReportPlanner planner;
    private final int first;
    private final int last;
    private final Map<Integer, ReportingYear> years = new HashMap<>();

    PlannedYears(ReportPlanner planner, int firstYearInclusive, int lastYearInclusive) {
        this.planner = planner;
        this.first = firstYearInclusive;
        this.last = lastYearInclusive;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean includes(int year) {
        return year >= first && year <= last;
    }

    ReportingYear in(int year) {
        return years.computeIfAbsent(year, planner::in);
    }

    /** Returns the years in which a report of an obligation stands for a day. */
    List<ReportingYear> with(Predicate<DueReport> wanted, LocalDate day) {
        return IntStream.rangeClosed(
                        Math.max(first, day.getYear() - FARTHEST), Math.min(last, day.getYear() + FARTHEST))
                .mapToObj(this::in)
                .filter(year -> year.reports().stream()
                        .anyMatch(report -> wanted.test(report) && dayOf(report).equals(day)))
                .toList();
    }

    /** Returns the day that tells a report from the others of its period: that of its occasion, else its last day. */
    static LocalDate dayOf(DueReport report) {
        return report.occasion().orElse(report.due().lastDay());
    }

    List<ReportingObligation> obligations() {
        return planner.plan().obligations();
    }

    ZoneId zone() {
        return planner.zone();
    }
}
