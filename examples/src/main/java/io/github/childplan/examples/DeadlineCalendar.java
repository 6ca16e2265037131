package io.github.childplan.examples;

import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.reporting.schedule.DayAnswer;
import io.github.childplan.reporting.schedule.DueDate;
import io.github.childplan.reporting.schedule.DueDates;
import io.github.childplan.reporting.schedule.DuePolicies;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the report deadlines of some reporting years as CSV:
 * {@code year,obligation,phrase,last_day,last_working_day,next_working_day,certainty}.
 *
 * <p>"Trước ngày 25/11" ends with 24 November and is not moved. The last working day is on or before the last day, the next on
 * or after it; a day that nobody can know yet is blank and its certainty UNKNOWN. Deadlines that years alone do not date, such
 * as those after an event, are not listed.
 */
public final class DeadlineCalendar {

    private static final List<String> COLUMNS =
            List.of("year", "obligation", "phrase", "last_day", "last_working_day", "next_working_day", "certainty");
    private static final DueDates DUE_DATES = DueDates.of(StandardCalendars.vietNam(), DuePolicies.LITERAL);
    private static final Usage USAGE =
            Usage.of("DeadlineCalendar", "FROM", "TO").withOptions(Arguments.PLAN);

    private DeadlineCalendar() {}

    /**
     * Runs the program.
     *
     * @param args {@code FROM TO [--plan PLAN_JSON] [OUTPUT_FILE]}: the first and the last reporting year, both included
     */
    public static void main(String[] args) {
        Program.main(DeadlineCalendar::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, DeadlineCalendar::text).run(args, out, err);
    }

    private static String text(Arguments arguments, Program.Problems problems) throws UnusableException {
        int from = arguments.year(0);
        int to = arguments.year(1);
        if (from < Period.MIN_YEAR || to > Period.MAX_YEAR || from > to) {
            throw USAGE.wrong("years were " + from + " to " + to + ", must be in order and from " + Period.MIN_YEAR
                    + " to " + Period.MAX_YEAR);
        }
        Plan plan = arguments.plan();
        List<List<String>> rows = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            for (ReportingObligation obligation : plan.obligations()) {
                for (ReportingHop hop : obligation.hops()) {
                    addRows(rows, year, obligation, hop);
                }
            }
        }
        return CsvText.of(COLUMNS, rows);
    }

    private static void addRows(List<List<String>> rows, int year, ReportingObligation obligation, ReportingHop hop) {
        for (DueDate due : DUE_DATES.inYears(hop.deadline(), year, year)) {
            rows.add(List.of(
                    Integer.toString(year),
                    obligation.clause().value(),
                    hop.deadline().words().orElse(""),
                    due.lastDay().toString(),
                    day(due.lastWorkingDay()),
                    day(due.nextWorkingDay()),
                    due.certainty().name()));
        }
    }

    private static String day(DayAnswer answer) {
        return answer.day().map(LocalDate::toString).orElse("");
    }
}
