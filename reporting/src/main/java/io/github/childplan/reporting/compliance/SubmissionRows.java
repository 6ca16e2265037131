package io.github.childplan.reporting.compliance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Writes events as the rows that {@link SubmissionReader} reads. Used once a file. */
final class SubmissionRows {

    private final PlannedYears years;

    SubmissionRows(PlannedYears years) {
        this.years = years;
    }

    List<List<String>> of(SubmissionRegister register) {
        return register.submissions().stream().map(this::row).toList();
    }

    private List<String> row(Submission submission) {
        DueReport report = report(submission.report());
        List<DueReport> others = years
                .in(report.due().year())
                .of(report.reporter().id())
                .stream()
                .filter(one -> one.obligation().equals(report.obligation()))
                .toList();
        List<DueReport> ofStep =
                others.stream().filter(one -> one.step() == report.step()).toList();
        ReportEvent event = submission.event();
        return List.of(
                report.reporter().id().value(),
                report.obligation() + (ofStep.size() == others.size() ? "" : "#" + report.step()),
                when(report, ofStep),
                event.kind().toString(),
                time(event.time(), years.zone()),
                event.until().map(LocalDate::toString).orElse(""));
    }

    private DueReport report(ReportKey key) {
        if (years.includes(key.period().endYear())) {
            for (DueReport report : years.in(key.period().endYear()).reports()) {
                if (report.key().equals(key)) {
                    return report;
                }
            }
        }
        throw new IllegalArgumentException("report was " + key + ", must be due in the years " + years.first() + " to "
                + years.last() + " of this format's planner");
    }

    private static String when(DueReport report, List<DueReport> ofStep) {
        if (ofStep.size() == 1) {
            return Integer.toString(report.due().year());
        }
        long ofPeriod = ofStep.stream()
                .filter(one -> one.due().period().equals(report.due().period()))
                .count();
        if (ofPeriod == 1) {
            return report.due().period().toString();
        }
        LocalDate day = PlannedYears.dayOf(report);
        if (ofStep.stream().filter(one -> PlannedYears.dayOf(one).equals(day)).count() > 1) {
            throw new IllegalArgumentException(
                    "report was " + report.key() + ", must not be due on the same day as another of its step");
        }
        return day.toString();
    }

    private static String time(EventTime time, ZoneId zone) {
        return time.instant()
                .map(instant -> instant.atZone(zone).toOffsetDateTime().toString())
                .orElseGet(() -> time.day().toString());
    }
}
