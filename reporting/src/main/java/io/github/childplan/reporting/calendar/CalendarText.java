package io.github.childplan.reporting.calendar;

import io.github.childplan.reporting.problem.ReportingTexts;
import io.github.childplan.reporting.schedule.DayAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes entries as an iCalendar text: the events by day, those of a day in the order in which they were given. */
final class CalendarText {

    private static final String PRODUCT = "-//childplan//childplan-reporting//EN";

    /** An event: one report, or all of a due date. */
    record Event(String uid, List<Entry> entries, DayAnswer workingDay, LocalDate day) {

        Entry first() {
            return entries.get(0);
        }

        boolean open() {
            return entries.stream().anyMatch(Entry::open);
        }

        boolean cancelled() {
            return entries.stream().allMatch(Entry::exempt);
        }
    }

    private final DueCalendar calendar;
    private final EventWords words;

    CalendarText(DueCalendar calendar) {
        this.calendar = calendar;
        this.words = new EventWords(calendar.language(), calendar.workingDays().zone(), calendar.notices());
    }

    String of(List<Entry> entries) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUCT)
                .add("CALSCALE", "GREGORIAN");
        String name = words.text(ReportingTexts.text("calendar.name"));
        // NAME and DESCRIPTION are those of RFC 7986; the others are what most programs show
        lines.addText("NAME", name).addText("X-WR-CALNAME", name);
        if (!calendar.notices().isEmpty()) {
            String notices = String.join("\n", words.notices());
            lines.addText("DESCRIPTION", notices).addText("X-WR-CALDESC", notices);
        }
        events(entries).forEach(event -> add(lines, event));
        return lines.add("END", "VCALENDAR").toString();
    }

    private List<Event> events(List<Entry> entries) {
        Map<String, List<Entry>> byUid = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String uid = calendar.eventPer() == EventPer.REPORT ? entry.uid() : entry.dueDateUid();
            byUid.computeIfAbsent(uid, key -> new ArrayList<>()).add(entry);
        }
        List<Event> events = new ArrayList<>();
        byUid.forEach((uid, together) -> {
            LocalDate lastDay = together.get(0).lastDay();
            DayAnswer workingDay = calendar.workingDays().workingDayOnOrBefore(lastDay);
            events.add(new Event(uid, together, workingDay, workingDay.day().orElse(lastDay)));
        });
        events.sort(Comparator.comparing(Event::day));
        return events;
    }

    private void add(ContentLines lines, Event event) {
        String summary = words.summary(event);
        lines.add("BEGIN", "VEVENT")
                .add("UID", event.uid())
                .addTime("DTSTAMP", calendar.stamp())
                .addDay("DTSTART", event.day())
                .addText("SUMMARY", summary)
                .addText("DESCRIPTION", words.description(event))
                .add("TRANSP", "TRANSPARENT")
                .add("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED");
        if (event.open()) {
            for (Reminder reminder : calendar.reminders()) {
                lines.add("BEGIN", "VALARM")
                        .add("ACTION", "DISPLAY")
                        .add("TRIGGER;RELATED=START", reminder.trigger())
                        .addText("DESCRIPTION", summary)
                        .add("END", "VALARM");
            }
        }
        lines.add("END", "VEVENT");
    }
}
