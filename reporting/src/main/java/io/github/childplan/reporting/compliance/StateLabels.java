package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.date;
import static io.github.childplan.reporting.problem.ReportingTexts.days;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.value.LocalizedText;
import java.util.Map;

/** The words of each state. */
enum StateLabels implements ReportState.Cases<LocalizedText> {
    OF;

    @Override
    public LocalizedText notYetDue(ReportState.NotYetDue state) {
        return label("NOT_YET_DUE", Map.of("days", days(state.daysLeft())));
    }

    @Override
    public LocalizedText onTime(ReportState.OnTime state) {
        return label("ON_TIME", Map.of());
    }

    @Override
    public LocalizedText late(ReportState.Late state) {
        return label("LATE", Map.of("days", days(state.days())));
    }

    @Override
    public LocalizedText overdue(ReportState.Overdue state) {
        return label("OVERDUE", Map.of("days", days(state.days())));
    }

    @Override
    public LocalizedText returned(ReportState.Returned state) {
        return label(
                state.daysOverdue() == 0 ? "RETURNED" : "RETURNED-OVERDUE",
                Map.of("day", date(state.on()), "days", days(state.daysOverdue())));
    }

    @Override
    public LocalizedText exempt(ReportState.Exempt state) {
        return label("EXEMPT", Map.of("day", date(state.since())));
    }

    @Override
    public LocalizedText noHolder(ReportState.NoHolder state) {
        return label("NO_HOLDER", Map.of());
    }

    private static LocalizedText label(String key, Map<String, ?> arguments) {
        return text("report.state." + key, arguments);
    }
}
