package io.github.childplan.reporting.calendar;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.ReportKey;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A due report in a calendar, with what has happened to it where that is known. */
record Entry(
        PlanId plan,
        DueReport report,
        LocalDate lastDay,
        Optional<LocalDate> extendedUntil,
        Optional<ReportState> state,
        Optional<LocalDate> asOf) {

    private static final Set<ReportState.Kind> SETTLED =
            EnumSet.of(ReportState.Kind.ON_TIME, ReportState.Kind.LATE, ReportState.Kind.EXEMPT);

    static Entry planned(PlanId plan, DueReport report) {
        return new Entry(plan, report, report.lastDay(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Entry assessed(PlanId plan, ReportStatus status, LocalDate asOf) {
        return new Entry(
                plan,
                status.report(),
                status.lastDay(),
                status.extendedUntil(),
                Optional.of(status.state()),
                Optional.of(asOf));
    }

    /** What an agency owes, what it owes as a member of a class, and what was passed on from it. */
    boolean concerns(AgencyId agency) {
        return report.reporter().id().equals(agency)
                || report.reporter().addressee().equals(agency)
                || report.reporter().former().stream()
                        .anyMatch(former -> former.id().equals(agency));
    }

    boolean open() {
        return state.map(ReportState::kind).filter(SETTLED::contains).isEmpty();
    }

    boolean exempt() {
        return state.filter(known -> known.kind() == ReportState.Kind.EXEMPT).isPresent();
    }

    /** An id that stays when the report is extended, received, or dated by another policy. */
    String uid() {
        ReportKey key = report.key();
        return uid(plan, key.obligation(), key.step(), key.reporter(), key.period(), key.number(), occasion());
    }

    /** An id of all reports of the step and due date; those with an extension are due apart. */
    String dueDateUid() {
        ReportKey key = report.key();
        return uid(
                plan,
                key.obligation(),
                key.step(),
                key.period(),
                key.number(),
                occasion(),
                extendedUntil.map(LocalDate::toString).orElse("due"));
    }

    private String occasion() {
        return report.occasion().map(LocalDate::toString).orElse("");
    }

    private static String uid(Object... parts) {
        String name = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("\n", "childplan\n", ""));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
