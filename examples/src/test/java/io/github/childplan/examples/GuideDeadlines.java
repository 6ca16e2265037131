package io.github.childplan.examples;

import io.github.childplan.core.catalog.MuongTeObligations;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.calendar.DueCalendar;
import io.github.childplan.reporting.calendar.EventPer;
import io.github.childplan.reporting.calendar.Reminder;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import io.github.childplan.reporting.compliance.ReportingRates;
import io.github.childplan.reporting.compliance.ReportingYear;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.schedule.CalendarDay;
import io.github.childplan.reporting.schedule.DueDate;
import io.github.childplan.reporting.schedule.DueDates;
import io.github.childplan.reporting.schedule.DuePolicies;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The code of docs/guide/deadlines.md. */
final class GuideDeadlines extends GuidePage {

    GuideDeadlines(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() {
        part("rule");
        ReportingObligation annual =
                StandardPlans.muongTe().findObligation(MuongTeObligations.VI).orElseThrow();
        out.println(annual.clause() + ": " + annual.deadline().words().orElseThrow());
        DueDates dueDates = DueDates.of(StandardCalendars.vietNam(), DuePolicies.LITERAL);
        List<DueDate> days = dueDates.inYears(annual.deadline(), 2024, 2026);
        for (DueDate day : days) {
            out.println(day.lastDay() + " (" + day.lastDay().getDayOfWeek() + "), "
                    + day.lastWorkingDay().day().orElseThrow() + ", " + day.certainty());
        }

        part("working-day");
        CalendarDay tet = StandardCalendars.vietNam().on(LocalDate.of(2025, 1, 29));
        out.println(tet.status() + ", " + tet.certainty());

        part("planner");
        ReportPlanner planner = ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build();
        ReportingYear year = planner.in(2024);
        out.println(year.reports().size());
        DueReport first = year.reports().get(0);
        out.println(first.clause() + ", " + first.reporter().name().in(language) + ", " + first.lastDay());

        part("late");
        WithProblems<SubmissionRegister> register =
                SubmissionsCsv.of(planner, 2024, 2030).read(folder.resolve("submissions.csv"));
        register.problems().forEach(problem -> out.println(problem.describe(language)));
        Compliance compliance =
                ComplianceAssessor.standard().assess(year, register.orElseThrow(), LocalDate.of(2024, 11, 26));
        for (ReportStatus status : compliance.in(ReportState.Kind.LATE)) {
            out.println(status.report().reporter().name().in(language) + ": "
                    + status.state().label().in(language));
        }
        out.println(compliance.in(ReportState.Kind.OVERDUE).size() + ", "
                + compliance.in(ReportState.Kind.NOT_YET_DUE).size());

        part("rates");
        ReportingRates rates = compliance.rates(MuongTeObligations.VI);
        out.println(rates.completeness() + ", " + rates.timeliness().orElseThrow());

        part("calendar");
        String calendar = DueCalendar.builder()
                .addCompliances(compliance)
                .workingDays(StandardCalendars.vietNam())
                .stamp(LocalDate.of(2024, 11, 26)
                        .atStartOfDay(StandardCalendars.VIET_NAM_ZONE)
                        .toInstant())
                .addReminders(Reminder.parse("14d@08:00"))
                .eventPer(EventPer.DUE_DATE)
                .language(language)
                .build()
                .text();
        calendar.replace("\r\n ", "") // lines are folded there
                .lines()
                .filter(line -> line.startsWith("SUMMARY") || line.startsWith("DTSTART"))
                .forEach(out::println);
        end();
    }
}
