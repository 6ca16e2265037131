package io.github.childplan.reporting.calendar;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.DueReport;
import io.github.childplan.reporting.compliance.ReportStatus;
import io.github.childplan.reporting.compliance.ReportingYear;
import io.github.childplan.reporting.schedule.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The due dates of reports as a calendar file in iCalendar (RFC 5545), for all reporters or for one.
 *
 * <pre>{@code
 * String ics = DueCalendar.builder()
 *         .addYears(planner.in(2024))
 *         .workingDays(StandardCalendars.vietNam())
 *         .stamp(Instant.parse("2024-06-03T01:00:00Z"))
 *         .reporter(AgencyId.of("health-centre"))
 *         .addReminders(Reminder.parse("7d@08:00"))
 *         .build()
 *         .text();
 * }</pre>
 *
 * <p>An event takes the whole day and stands on the last working day that is not after the last day of the report; its text
 * names both, the words of the plan, who reports and to whom. Where the working calendar cannot tell that day, the event stands
 * on the last day itself and says so. Made of a {@link Compliance} it also shows extensions, which move it, and the state:
 * who has reported is reminded no more, and the event of a report that is exempt is cancelled.
 *
 * <p>An event keeps its UID whatever happens to the report and under whichever policy its last day was found, so that a calendar
 * that is imported again replaces it. The same input gives the same bytes; no clock is read. A report without a due date is not
 * in the calendar, see {@link ReportingYear#undated()}. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface DueCalendar {

    /**
     * Returns years of which nothing but the due dates is shown.
     *
     * @return the years
     */
    List<ReportingYear> years();

    /**
     * Returns years that are shown with what has happened to their reports.
     *
     * @return the compliances, of other years than {@link #years()}
     */
    List<Compliance> compliances();

    /**
     * Returns the calendar that knows working days, and the zone in which a day ends.
     *
     * @return the calendar
     */
    WorkingCalendar workingDays();

    /**
     * Returns when the file is made, its DTSTAMP; fractions of a second are left out.
     *
     * @return the time
     */
    Instant stamp();

    /**
     * Returns whose reports are shown: an agency, a class of agencies or a member of one. A body that ended has the reports of
     * whoever took over from it.
     *
     * @return the id; empty for all
     */
    Optional<AgencyId> reporter();

    /**
     * Returns the reminders of every event whose report is still to come.
     *
     * @return the reminders, possibly none
     */
    List<Reminder> reminders();

    /**
     * Returns what every reader must know first, such as that the reports are made up. They describe the calendar and stand
     * first in every event, because programs take events out of their file.
     *
     * @return the notices in order, possibly none
     */
    List<LocalizedText> notices();

    /**
     * Returns what an event stands for.
     *
     * @return the choice, by default {@link EventPer#REPORT}
     */
    @Value.Default
    default EventPer eventPer() {
        return EventPer.REPORT;
    }

    /**
     * Returns the language of the texts. Words of the plan stay in Vietnamese.
     *
     * @return the language, by default Vietnamese
     */
    @Value.Default
    default Language language() {
        return Language.VI;
    }

    /**
     * Returns the reports that the calendar shows.
     *
     * @return the reports in the order in which they were given, possibly none
     */
    default List<DueReport> reports() {
        return entries(this).stream().map(Entry::report).toList();
    }

    /**
     * Returns the calendar file.
     *
     * @return the text, with lines ended by CR LF
     * @throws IllegalStateException if it would have no event, which iCalendar does not allow; see {@link #reports()}
     */
    default String text() {
        List<Entry> entries = entries(this);
        if (entries.isEmpty()) {
            throw new IllegalStateException("reports of the calendar were none"
                    + reporter().map(id -> " for the reporter " + id).orElse("") + ", must be at least one");
        }
        return new CalendarText(this).of(entries);
    }

    /**
     * Returns the bytes of the calendar file.
     *
     * @return the {@link #text()} in UTF-8, without byte order mark
     * @throws IllegalStateException as {@link #text()}
     */
    default byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Checks that no report stands twice.
     *
     * @throws IllegalArgumentException if one does
     */
    @Value.Check
    default void check() {
        List<String> uids = entries(this).stream().map(Entry::uid).toList();
        if (uids.stream().distinct().count() != uids.size()) {
            throw new IllegalArgumentException("reports of the calendar were given twice, in years "
                    + years().stream().map(ReportingYear::year).toList() + " and compliances of "
                    + compliances().stream().map(one -> one.year().year()).toList() + ", must be once each");
        }
    }

    private static List<Entry> entries(DueCalendar calendar) {
        List<Entry> entries = new ArrayList<>();
        for (ReportingYear year : calendar.years()) {
            year.reports().forEach(report -> entries.add(Entry.planned(year.plan(), report)));
        }
        for (Compliance compliance : calendar.compliances()) {
            for (ReportStatus status : compliance.reports()) {
                entries.add(Entry.assessed(compliance.year().plan(), status, compliance.asOf()));
            }
        }
        return entries.stream()
                .filter(entry -> calendar.reporter().map(entry::concerns).orElse(true))
                .toList();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this calendar.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Collects the parts of a {@link DueCalendar}. Not thread-safe. */
    final class Builder extends ImmutableDueCalendar.Builder {
        Builder() {}
    }
}
