package io.github.childplan.reporting.calendar;

import static io.github.childplan.reporting.problem.ReportingTexts.date;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.DateForms;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.Reporter;
import io.github.childplan.reporting.compliance.Vacancy;
import io.github.childplan.reporting.problem.ReportingTexts;
import io.github.childplan.reporting.schedule.Certainty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of events in one language. Immutable. */
final class EventWords {

    private final Language language;
    private final ZoneId zone;
    private final List<LocalizedText> notices;

    EventWords(Language language, ZoneId zone, List<LocalizedText> notices) {
        this.language = language;
        this.zone = zone;
        this.notices = notices;
    }

    List<String> notices() {
        return notices.stream().map(this::text).toList();
    }

    String text(LocalizedText text) {
        return text.in(language);
    }

    String summary(CalendarText.Event event) {
        DueReport report = event.first().report();
        String who = event.entries().size() == 1
                ? text(report.reporter().name())
                : text(
                        "reporters",
                        Map.of("count", Integer.toString(event.entries().size())));
        return text(
                "summary",
                Map.of(
                        "clause",
                        report.clause().value(),
                        "period",
                        report.due().period().toString(),
                        "who",
                        who));
    }

    String description(CalendarText.Event event) {
        Entry first = event.first();
        DueReport report = first.report();
        List<String> lines = new ArrayList<>(notices());
        lines.add(text(report.subject()));
        lines.add(text("last-day", Map.of("day", day(first.lastDay()))));
        report.words().ifPresent(words -> lines.add(text("words", Map.of("words", words))));
        if (!report.lastDay().equals(report.due().lastDay())) {
            lines.add(text("moved", Map.of("day", day(report.due().lastDay()))));
        }
        lateFrom(report)
                .filter(time -> first.extendedUntil().isEmpty())
                .ifPresent(time -> lines.add(text("late-from", Map.of("time", time.toString()))));
        lines.addAll(workingDay(event));
        first.extendedUntil()
                .ifPresent(until -> lines.add(
                        text("extended", Map.of("from", text(date(report.lastDay())), "until", text(date(until))))));
        lines.add(text("to", Map.of("to", text(ReportingTexts.names(report.recipients())))));
        report.via().ifPresent(via -> lines.add(text("via", Map.of("via", text(via)))));
        if (!report.ceasedRecipients().isEmpty()) {
            lines.add(text("ceased", Map.of("names", text(ReportingTexts.names(report.ceasedRecipients())))));
        }
        first.asOf().ifPresent(day -> lines.add(text("as-of", Map.of("day", text(date(day))))));
        event.entries().forEach(entry -> lines.add(reporter(entry)));
        return String.join("\n", lines);
    }

    private List<String> workingDay(CalendarText.Event event) {
        List<String> lines = new ArrayList<>();
        if (event.workingDay().day().isEmpty()) {
            return List.of(text("working-day-unknown", Map.of()));
        }
        lines.add(
                event.day().equals(event.first().lastDay())
                        ? text("working-day-same", Map.of())
                        : text("working-day", Map.of("day", day(event.day()))));
        if (event.workingDay().certainty() == Certainty.BY_LAW) {
            lines.add(text("by-law", Map.of()));
        }
        return lines;
    }

    private String reporter(Entry entry) {
        Reporter reporter = entry.report().reporter();
        StringBuilder line = new StringBuilder("- ").append(text(reporter.name()));
        reporter.formerNote()
                .ifPresent(note -> line.append(" (").append(text(note)).append(')'));
        entry.state()
                .filter(state -> state.kind() != ReportState.Kind.NO_HOLDER)
                .ifPresent(state -> line.append(": ").append(text(state.label())));
        entry.report()
                .vacancy()
                .map(Vacancy::why)
                .ifPresent(why -> line.append(" - ").append(text(why)));
        return line.toString();
    }

    /** A deadline with an hour is over before its day is. */
    private Optional<LocalTime> lateFrom(DueReport report) {
        LocalTime end = report.endExclusive().atZone(zone).toLocalTime();
        return end.equals(LocalTime.MIDNIGHT) ? Optional.empty() : Optional.of(end);
    }

    private String day(LocalDate day) {
        return DateForms.weekday(day.getDayOfWeek(), language) + " " + text(date(day));
    }

    private String text(String key, Map<String, ?> arguments) {
        return text(ReportingTexts.text("calendar." + key, arguments));
    }
}
