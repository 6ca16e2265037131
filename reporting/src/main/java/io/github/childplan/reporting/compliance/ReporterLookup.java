package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.list;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.text.MatchKey;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the reports of whoever a cell names, and reports a name that does not lead to one reporter. Used once a row. */
final class ReporterLookup {

    /** The plan itself writes the committees both ways. */
    private static final String SHORT = "ubnd ";

    private static final String LONG = MatchKey.of("Ủy ban nhân dân") + " ";

    private final ReportingYear year;
    private final ReportingObligation obligation;
    private final CsvCells row;
    private final List<DueReport> reports;

    ReporterLookup(ReportingYear year, ReportingObligation obligation, List<DueReport> reports, CsvCells row) {
        this.year = year;
        this.obligation = obligation;
        this.row = row;
        this.reports = reports;
    }

    /** Returns the reports of one reporter, or none if a problem was reported. */
    List<DueReport> find(String written) {
        List<DueReport> found = reports.stream()
                .filter(report -> called(
                        written,
                        report.reporter().id(),
                        report.reporter().name(),
                        report.reporter().otherNames()))
                .toList();
        Set<AgencyId> reporters =
                found.stream().map(report -> report.reporter().id()).collect(Collectors.toSet());
        if (reporters.size() > 1) {
            row.report(problem(ReportingProblem.AMBIGUOUS_REPORTER)
                    .expected(list(
                            reporters.stream().map(AgencyId::value).sorted().toList()))
                    .build());
            return List.of();
        }
        return found.isEmpty() ? successors(written) : found;
    }

    private List<DueReport> successors(String written) {
        List<DueReport> found = reports.stream()
                .filter(report -> report.reporter().former().stream()
                        .anyMatch(former -> called(written, former.id(), former.name(), former.otherNames())))
                .toList();
        if (found.isEmpty()) {
            return uncounted(written);
        }
        Reporter successor = found.get(0).reporter();
        boolean forItAlone = found.stream().allMatch(report -> report.reporter().equals(successor))
                && successor.former().size() == 1
                && reportsForFormerAlone(successor);
        Problem.Builder problem = problem(
                        forItAlone ? ReportingProblem.COUNTED_FOR_SUCCESSOR : ReportingProblem.REPORTER_HAS_CEASED)
                .with("successor", successor.name())
                .with("year", Integer.toString(year.year()))
                .expected(list(found.stream()
                        .map(report -> report.reporter().id().value())
                        .distinct()
                        .toList()));
        row.report(problem.build());
        return forItAlone ? found : List.of();
    }

    /** An agency of the plan that took over from another has a report of its own beside. */
    private boolean reportsForFormerAlone(Reporter successor) {
        return successor.extent() == Reporter.Extent.FORMER_PLACES_ALONE
                || (successor.place().isEmpty() && !successor.addressee().equals(successor.id()));
    }

    private List<DueReport> uncounted(String written) {
        Optional<UncountedReporter> listed = year.uncounted().stream()
                .filter(one -> one.obligation().equals(obligation.id()))
                .filter(one -> called(written, one.addressee(), one.name(), Set.of()))
                .findFirst();
        row.report(listed.map(one -> problem(ReportingProblem.REPORTER_NOT_COUNTED)
                        .with("reason", text("selection.reason." + one.selection()))
                        .build())
                .orElseGet(() -> unknown(written)));
        return List.of();
    }

    private Problem unknown(String written) {
        List<String> known = new ArrayList<>();
        for (DueReport report : reports) {
            known.add(report.reporter().name().vi());
            known.add(report.reporter().id().value());
        }
        return problem(ReportingProblem.UNKNOWN_REPORTER)
                .with("obligation", obligation.id())
                .with("year", Integer.toString(year.year()))
                .expected(text("submission.expected.reporter"))
                .with("nearest", list(NearestNames.of(written, known)))
                .build();
    }

    private Problem.Builder problem(ReportingProblem reason) {
        return Problem.of(reason).at(row.place("reporter")).value(row.text("reporter"));
    }

    private static boolean called(String written, AgencyId id, LocalizedText name, Collection<String> otherNames) {
        String key = key(written);
        return written.equals(id.value())
                || Stream.concat(Stream.of(name.vi(), name.en().orElse(name.vi())), otherNames.stream())
                        .anyMatch(known -> key(known).equals(key));
    }

    private static String key(String name) {
        String key = MatchKey.of(name);
        return key.startsWith(SHORT) ? LONG + key.substring(SHORT.length()) : key;
    }
}
