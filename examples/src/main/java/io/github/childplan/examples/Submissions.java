package io.github.childplan.examples;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.calendar.DueCalendar;
import io.github.childplan.reporting.calendar.EventPer;
import io.github.childplan.reporting.calendar.Reminder;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who owes a report of the bundled plan and what came in: the file of {@code --submissions}, or else the made-up sample. */
final class Submissions {

    static final String OPTION = "--submissions";

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2030;
    private static final List<Reminder> REMINDERS = List.of(Reminder.parse("14d@08:00"), Reminder.parse("3d@08:00"));

    private static final Set<ReportState.Kind> LATE =
            EnumSet.of(ReportState.Kind.LATE, ReportState.Kind.OVERDUE, ReportState.Kind.RETURNED);

    private final Arguments arguments;

    Submissions(Arguments arguments) {
        this.arguments = arguments;
    }

    static ReportPlanner planner() {
        return ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build();
    }

    boolean madeUp() {
        return arguments.option(OPTION).isEmpty();
    }

    /** Returns the reporting year: that of the day unless {@code --year} says otherwise. */
    int year(LocalDate asOf) throws UnusableException {
        return year(arguments, Integer.toString(asOf.getYear()));
    }

    /** Returns the year of {@code --year}, one of those of the plan. */
    static int year(Arguments arguments, String unlessGiven) throws UnusableException {
        int year = arguments.year("--year", arguments.option("--year").orElse(unlessGiven));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw arguments.usage().wrong("year was " + year + ", must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return year;
    }

    /** Returns who has reported by a day for a year, and adds to the problems what was met in the file. */
    Compliance compliance(int year, LocalDate asOf, List<Problem> met) throws UnusableException {
        WithProblems<SubmissionRegister> register = register();
        met.addAll(register.problems());
        return ComplianceAssessor.standard()
                .assess(planner().in(year), register.result().orElseThrow(() -> new UnusableException(met)), asOf);
    }

    private WithProblems<SubmissionRegister> register() throws UnusableException {
        SubmissionsCsv format = SubmissionsCsv.of(planner(), FIRST_YEAR, LAST_YEAR);
        Optional<String> file = arguments.option(OPTION);
        return file.isPresent()
                ? format.read(arguments.usage().path(file.get()))
                : Samples.read(Samples.SUBMISSIONS, in -> format.read(Samples.SUBMISSIONS, in));
    }

    /** Returns who is late or has not reported, in both languages. */
    static String late(Compliance compliance) {
        StringBuilder told = new StringBuilder("Nộp chậm hoặc chưa nộp / Late or not received\n");
        for (ReportStatus status : compliance.reports()) {
            if (LATE.contains(status.state().kind())) {
                LocalizedText label = status.state().label();
                told.append("  - ")
                        .append(status.report().reporter().name().in(Language.VI))
                        .append(": ")
                        .append(label.in(Language.VI))
                        .append(" / ")
                        .append(label.in(Language.EN))
                        .append('\n');
            }
        }
        return told.toString();
    }

    /** Returns the due dates: an event a due date for the office that collects the reports, or an event a report for an agency. */
    DueCalendar calendar(Compliance compliance, Optional<AgencyId> reporter, Language language) {
        return DueCalendar.builder()
                .addCompliances(compliance)
                .workingDays(StandardCalendars.vietNam())
                // a file of the same day has the same bytes
                .stamp(compliance
                        .asOf()
                        .atStartOfDay(StandardCalendars.VIET_NAM_ZONE)
                        .toInstant())
                .reporter(reporter)
                .reminders(REMINDERS)
                .notices(madeUp() ? List.of(Samples.MADE_UP) : List.of())
                .eventPer(reporter.isPresent() ? EventPer.REPORT : EventPer.DUE_DATE)
                .language(language)
                .build();
    }
}
