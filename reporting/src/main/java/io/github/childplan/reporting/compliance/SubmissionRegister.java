package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened to which report, oldest first. Within a day events with an hour stand in the order of their hours; one without
 * keeps its place among those that were given. Two registers are equal if the same happened to the same reports. Immutable and
 * thread-safe.
 */
public final class SubmissionRegister {

    private final Map<ReportKey, List<Submission>> submissions;

    private SubmissionRegister(Map<ReportKey, List<Submission>> submissions) {
        this.submissions = submissions;
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
     * @return the register, with a problem for each event that stands twice in a row, of which the second is left out, and for
     *     each return or withdrawal of a report that nobody had received, which changes nothing. Received, returned and
     *     received again on one day is not the same event twice
     */
    public static WithProblems<SubmissionRegister> of(Collection<Submission> submissions) {
        Map<ReportKey, List<Submission>> byReport = new LinkedHashMap<>();
        submissions.forEach(submission -> byReport.computeIfAbsent(submission.report(), key -> new ArrayList<>())
                .add(submission));
        List<Problem> problems = new ArrayList<>();
        Map<ReportKey, List<Submission>> kept = new LinkedHashMap<>();
        byReport.forEach((key, list) -> {
            List<Submission> all = withoutRepetition(sorted(list), problems);
            List<ReportEvent> events = all.stream().map(Submission::event).toList();
            for (int i : ReportVersions.withoutEffect(events)) {
                problems.add(nothingReceived(all.get(i)));
            }
            kept.put(key, List.copyOf(all));
        });
        return WithProblems.of(new SubmissionRegister(kept), problems);
    }

    /**
     * Returns the events of a report.
     *
     * @param report the report
     * @return its events, oldest first; none if nothing happened
     */
    public List<ReportEvent> of(ReportKey report) {
        return submissions.getOrDefault(Objects.requireNonNull(report, "report"), List.of()).stream()
                .map(Submission::event)
                .toList();
    }

    /**
     * Returns everything in the register.
     *
     * @return the events report by report, in the order in which the reports were first named
     */
    public List<Submission> submissions() {
        return submissions.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubmissionRegister register && events().equals(register.events());
    }

    @Override
    public int hashCode() {
        return events().hashCode();
    }

    @Override
    public String toString() {
        return "SubmissionRegister" + events();
    }

    private Map<ReportKey, List<ReportEvent>> events() {
        Map<ReportKey, List<ReportEvent>> events = new LinkedHashMap<>();
        submissions.keySet().forEach(key -> events.put(key, of(key)));
        return events;
    }

    /** Hours order the events that have one; to compare them with the others would contradict itself. */
    private static List<Submission> sorted(List<Submission> given) {
        Map<LocalDate, List<Submission>> days = new TreeMap<>();
        given.forEach(submission ->
                days.computeIfAbsent(day(submission), day -> new ArrayList<>()).add(submission));
        List<Submission> all = new ArrayList<>();
        for (List<Submission> day : days.values()) {
            Iterator<Submission> timed = day.stream()
                    .filter(SubmissionRegister::timed)
                    .sorted(Comparator.comparing(
                            submission -> submission.event().time().instant().orElseThrow()))
                    .iterator();
            day.forEach(submission -> all.add(timed(submission) ? timed.next() : submission));
        }
        return all;
    }

    private static List<Submission> withoutRepetition(List<Submission> sorted, List<Problem> problems) {
        List<Submission> all = new ArrayList<>();
        for (Submission submission : sorted) {
            Optional<Submission> before = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
            if (before.map(Submission::event).equals(Optional.of(submission.event()))) {
                problems.add(twice(submission, before.orElseThrow()));
            } else {
                all.add(submission);
            }
        }
        return all;
    }

    private static LocalDate day(Submission submission) {
        return submission.event().time().day();
    }

    private static boolean timed(Submission submission) {
        return submission.event().time().instant().isPresent();
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
