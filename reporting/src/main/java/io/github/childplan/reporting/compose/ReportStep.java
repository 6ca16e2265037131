package io.github.childplan.reporting.compose;

import io.github.childplan.indicators.text.VietnameseOrder;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.ReportStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports of one step of an obligation that are due on one day.
 *
 * @param clause the clause of the obligation
 * @param reports its reports in the order of the plan, at least one
 */
record ReportStep(String clause, List<ReportStatus> reports) {

    private record Key(String clause, int step, String due) {}

    static List<ReportStep> of(Compliance compliance) {
        Map<Key, List<ReportStatus>> steps = new LinkedHashMap<>();
        for (ReportStatus status : compliance.reports()) {
            DueReport report = status.report();
            Key key = new Key(
                    report.clause().value(),
                    report.step(),
                    report.due().lastDay().toString());
            steps.computeIfAbsent(key, one -> new ArrayList<>()).add(status);
        }
        return steps.entrySet().stream()
                .map(entry -> new ReportStep(entry.getKey().clause(), List.copyOf(entry.getValue())))
                .toList();
    }

    DueReport first() {
        return reports.get(0).report();
    }

    String heading(Words words) {
        return words.text("heading.step", Map.of("clause", clause, "subject", words.in(first().subject())));
    }

    /** Returns the agencies in the order of the plan, then the bodies of places in the order of their names. */
    List<ReportStatus> sorted(Words words) {
        List<ReportStatus> sorted = new ArrayList<>();
        List<ReportStatus> ofPlaces = new ArrayList<>();
        reports.forEach(status -> (status.report().reporter().place().isPresent() ? ofPlaces : sorted).add(status));
        sorted.addAll(VietnameseOrder.sorted(
                ofPlaces, status -> words.in(status.report().reporter().name())));
        return sorted;
    }
}
