package io.github.childplan.reporting.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of one report that stand after some events: received, not withdrawn, the last one returned or not. */
final class ReportVersions {

    private record Version(ReceivedVersion received, Optional<EventTime> returned) {}

    private final List<Version> standing = new ArrayList<>();

    static ReportVersions after(List<ReportEvent> events) {
        ReportVersions versions = new ReportVersions();
        events.forEach(versions::apply);
        return versions;
    }

    /** Returns the positions of events that ask for a received report where none stands. */
    static List<Integer> withoutEffect(List<ReportEvent> events) {
        ReportVersions versions = new ReportVersions();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (!versions.apply(events.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Returns the versions, oldest first; those that were returned are among them. */
    List<ReceivedVersion> received() {
        return standing.stream().map(Version::received).toList();
    }

    /** Returns when the last version was sent back, if it was. */
    Optional<EventTime> returned() {
        return standing.isEmpty()
                ? Optional.empty()
                : standing.get(standing.size() - 1).returned();
    }

    private boolean apply(ReportEvent event) {
        return switch (event.kind()) {
            case RECEIVED -> add(event, ReceivedVersion.Content.REPORT);
            case NOTHING_TO_REPORT -> add(event, ReceivedVersion.Content.NOTHING_TO_REPORT);
            case RETURNED -> giveBack(event);
            case WITHDRAWN -> withdraw();
            case EXTENDED, EXEMPTED -> true;
        };
    }

    private boolean add(ReportEvent event, ReceivedVersion.Content content) {
        return standing.add(new Version(new ReceivedVersion(event.time(), content), Optional.empty()));
    }

    private boolean giveBack(ReportEvent event) {
        if (standing.isEmpty() || returned().isPresent()) {
            return false;
        }
        Version last = standing.remove(standing.size() - 1);
        return standing.add(new Version(last.received(), Optional.of(event.time())));
    }

    private boolean withdraw() {
        if (standing.isEmpty()) {
            return false;
        }
        standing.remove(standing.size() - 1);
        return true;
    }
}
