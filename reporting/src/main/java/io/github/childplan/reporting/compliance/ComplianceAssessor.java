package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives each due report its state at a date.
 *
 * <pre>{@code
 * Compliance compliance = ComplianceAssessor.standard().assess(planner.in(2024), register, LocalDate.of(2024, 11, 25));
 * compliance.rates().completeness(); // 20/24
 * }</pre>
 *
 * <p>What happened after the date is not known yet. An exemption comes before everything else; then what was received; only
 * where nothing was received a report is without a holder, overdue or not yet due. The last extension granted by the date
 * replaces the due date, unless it ends before it: that is a problem of the result and changes nothing. A report received on the last day is in time, whatever the hour, unless both the deadline and the
 * arrival have one. Immutable and thread-safe.
 */
public final class ComplianceAssessor {

    private final DecidingVersion decidingVersion;

    private ComplianceAssessor(DecidingVersion decidingVersion) {
        this.decidingVersion = decidingVersion;
    }

    /**
     * Returns an assessor with the default policy, {@link DecidingVersions#LAST_RECEIVED}.
     *
     * @return the assessor
     */
    public static ComplianceAssessor standard() {
        return with(DecidingVersions.LAST_RECEIVED);
    }

    /**
     * Returns an assessor with a policy.
     *
     * @param decidingVersion which arrival decides
     * @return the assessor
     */
    public static ComplianceAssessor with(DecidingVersion decidingVersion) {
        return new ComplianceAssessor(Objects.requireNonNull(decidingVersion, "decidingVersion"));
    }

    /**
     * Gives the reports of a year their states.
     *
     * @param year the reports that are due
     * @param register what happened to them
     * @param asOf the date
     * @return the states
     */
    public Compliance assess(ReportingYear year, SubmissionRegister register, LocalDate asOf) {
        List<ReportStatus> states = year.reports().stream()
                .map(report -> status(report, register.of(report.key()), asOf))
                .toList();
        List<Problem> problems = new ArrayList<>(year.problems());
        states.forEach(status -> problems.addAll(tooEarly(status)));
        problems.addAll(notDue(year, register));
        return new Compliance(year, asOf, decidingVersion, states, problems);
    }

    private ReportStatus status(DueReport report, List<ReportEvent> all, LocalDate asOf) {
        List<ReportEvent> events =
                all.stream().filter(event -> !event.time().day().isAfter(asOf)).toList();
        Optional<LocalDate> extended = events.stream()
                .flatMap(event -> event.until().stream())
                .filter(until -> !until.isBefore(report.lastDay()))
                .reduce((earlier, later) -> later);
        LocalDate lastDay = extended.orElse(report.lastDay());
        return new ReportStatus(report, state(report, events, extended, asOf), lastDay, extended, events);
    }

    private ReportState state(
            DueReport report, List<ReportEvent> events, Optional<LocalDate> extended, LocalDate asOf) {
        Optional<ReportEvent> exemption = events.stream()
                .filter(event -> event.kind() == EventKind.EXEMPTED)
                .reduce((earlier, later) -> later);
        if (exemption.isPresent()) {
            return new ReportState.Exempt(exemption.get().time().day());
        }
        LocalDate lastDay = extended.orElse(report.lastDay());
        long daysOver = ChronoUnit.DAYS.between(lastDay, asOf);
        ReportVersions versions = ReportVersions.after(events);
        if (versions.returned().isPresent()) {
            return new ReportState.Returned(versions.returned().get().day(), Math.max(0, daysOver));
        }
        if (!versions.received().isEmpty()) {
            ReceivedVersion version = decidingVersion.choose(versions.received());
            return inTime(report, version.time(), extended)
                    ? new ReportState.OnTime(version)
                    : new ReportState.Late(
                            version,
                            Math.max(
                                    1,
                                    ChronoUnit.DAYS.between(
                                            lastDay, version.time().day())));
        }
        if (report.vacancy().isPresent()) {
            return new ReportState.NoHolder(report.vacancy().get());
        }
        return daysOver > 0 ? new ReportState.Overdue(daysOver) : new ReportState.NotYetDue(-daysOver);
    }

    private static boolean inTime(DueReport report, EventTime arrival, Optional<LocalDate> extended) {
        if (extended.isPresent() || arrival.instant().isEmpty()) {
            return !arrival.day().isAfter(extended.orElse(report.lastDay()));
        }
        return arrival.instant().get().isBefore(report.endExclusive());
    }

    private static List<Problem> notDue(ReportingYear year, SubmissionRegister register) {
        Set<ReportKey> due = year.reports().stream().map(DueReport::key).collect(Collectors.toSet());
        return register.submissions().stream()
                .filter(submission ->
                        submission.report().period().endYear() == year.year() && !due.contains(submission.report()))
                .map(submission -> Problem.of(ReportingProblem.REPORT_NOT_DUE)
                        .at(submission.origin())
                        .value(submission.event().kind().toString())
                        .with("day", date(submission.event().time().day()))
                        .with("report", submission.report())
                        .with("year", Integer.toString(year.year()))
                        .build())
                .toList();
    }

    private static List<Problem> tooEarly(ReportStatus status) {
        DueReport report = status.report();
        return status.events().stream()
                .flatMap(event -> event.until().stream())
                .filter(until -> until.isBefore(report.lastDay()))
                .map(until -> Problem.of(ReportingProblem.UNTIL_TOO_EARLY)
                        .at(ProblemPlace.unknown().atField(report.key().toString()))
                        .value(until.toString())
                        .with("due", date(report.lastDay()))
                        .expected(text("submission.expected.until-from", Map.of("day", date(report.lastDay()))))
                        .build())
                .toList();
    }
}
