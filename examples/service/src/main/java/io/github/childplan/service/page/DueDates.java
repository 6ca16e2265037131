package io.github.childplan.service.page;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.text.DateForms;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The due dates of a year with everybody who owes something.
 *
 * @param late the reports that are overdue or were sent back
 * @param days the due dates, earliest first
 */
record DueDates(List<Entry> late, List<Day> days) {

    /** A report. */
    record Entry(String reporter, String clause, String lastDay, Tone tone, String state) {}

    /** A due date. */
    record Day(LocalDate date, String shown, boolean past, List<Entry> reports, List<Count> counts) {}

    /** How many reports of a due date stand alike. */
    record Count(ReportState.Kind state, Tone tone, long count) {}

    static DueDates of(Compliance compliance, Language language) {
        List<ReportStatus> late = compliance.reports().stream()
                .filter(DueDates::late)
                .sorted(Comparator.comparing(ReportStatus::lastDay))
                .toList();
        Map<LocalDate, List<ReportStatus>> byDay = compliance.reports().stream()
                .collect(Collectors.groupingBy(ReportStatus::lastDay, TreeMap::new, Collectors.toList()));
        return new DueDates(
                entries(late, language),
                byDay.entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue(), compliance.asOf(), language))
                        .toList());
    }

    private static boolean late(ReportStatus status) {
        return status.state().kind() == ReportState.Kind.OVERDUE || status.state().kind() == ReportState.Kind.RETURNED;
    }

    private static Day day(LocalDate date, List<ReportStatus> reports, LocalDate asOf, Language language) {
        Map<ReportState.Kind, Long> counts = reports.stream()
                .collect(Collectors.groupingBy(status -> status.state().kind(), TreeMap::new, Collectors.counting()));
        return new Day(
                date,
                DateForms.shortForm(date, language),
                date.isBefore(asOf),
                entries(reports, language),
                counts.entrySet().stream()
                        .map(one -> new Count(one.getKey(), Tone.of(one.getKey()), one.getValue()))
                        .toList());
    }

    private static List<Entry> entries(List<ReportStatus> reports, Language language) {
        return reports.stream()
                .map(status -> new Entry(
                        status.report().reporter().name().in(language),
                        status.report().clause().value(),
                        DateForms.shortForm(status.lastDay(), language),
                        Tone.of(status.state().kind()),
                        status.state().label().in(language)))
                .toList();
    }
}
