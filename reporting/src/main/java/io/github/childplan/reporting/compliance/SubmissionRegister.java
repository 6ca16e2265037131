package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What happened to which report, oldest first; events of one day without hours keep the order in which they were given.
 * Immutable and thread-safe.
 */
public final class SubmissionRegister {

    private static final Comparator<Submission> BY_TIME =
            Comparator.comparing(submission -> submission.event().time(), SubmissionRegister::compare);

    private final Map<ReportKey, List<ReportEvent>> events;

    private SubmissionRegister(Map<ReportKey, List<ReportEvent>> events) {
        this.events = events;
    }

    /**
     * Returns a register in which nothing has happened.
     *
     * @return the empty register
     */
    public static SubmissionRegister empty() {
        return new SubmissionRegister(Map.of());
    }

    /**
     * Makes a register.
     *
     * @param submissions the events in any order
     * @return the register, with a problem for each event that stands twice, of which the second is left out, and for each
     *     return or withdrawal of a report that nobody had received, which changes nothing
     */
    public static WithProblems<SubmissionRegister> of(Collection<Submission> submissions) {
        List<Problem> problems = new ArrayList<>();
        Map<ReportKey, List<Submission>> sorted = new LinkedHashMap<>();
        Map<List<Object>, Submission> first = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            Submission earlier = first.putIfAbsent(List.of(submission.report(), submission.event()), submission);
            if (earlier == null) {
                sorted.computeIfAbsent(submission.report(), key -> new ArrayList<>())
                        .add(submission);
            } else {
                problems.add(twice(submission, earlier));
            }
        }
        Map<ReportKey, List<ReportEvent>> events = new LinkedHashMap<>();
        sorted.forEach((key, list) -> {
            list.sort(BY_TIME);
            List<ReportEvent> all = list.stream().map(Submission::event).toList();
            for (int i : ReportVersions.withoutEffect(all)) {
                problems.add(nothingReceived(list.get(i)));
            }
            events.put(key, all);
        });
        return WithProblems.of(new SubmissionRegister(events), problems);
    }

    /**
     * Returns the events of a report.
     *
     * @param report the report
     * @return its events, oldest first; none if nothing happened
     */
    public List<ReportEvent> of(ReportKey report) {
        return events.getOrDefault(Objects.requireNonNull(report, "report"), List.of());
    }

    /** Only events that both have an hour can be told apart within a day. */
    private static int compare(EventTime first, EventTime second) {
        int days = first.day().compareTo(second.day());
        return days == 0 && first.instant().isPresent() && second.instant().isPresent()
                ? first.instant().get().compareTo(second.instant().get())
                : days;
    }

    private static Problem twice(Submission submission, Submission earlier) {
        return Problem.of(ReportingProblem.SAME_EVENT_TWICE)
                .at(submission.origin())
                .value(submission.event().kind().toString())
                .with("reporter", submission.report().reporter())
                .with("day", date(submission.event().time().day()))
                .with("other", where(earlier.origin()))
                .build();
    }

    private static Problem nothingReceived(Submission submission) {
        return Problem.of(ReportingProblem.NOTHING_RECEIVED)
                .at(submission.origin())
                .value(submission.event().kind().toString())
                .with("reporter", submission.report().reporter())
                .with("day", date(submission.event().time().day()))
                .build();
    }

    private static LocalizedText where(ProblemPlace place) {
        return place.line().isPresent()
                ? text(
                        "register.at-line",
                        Map.of("line", Long.toString(place.line().getAsLong())))
                : text("register.before");
    }
}
