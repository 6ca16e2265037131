package io.github.childplan.reporting.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/**
 * The calendars that come with the library. {@code StandardCalendars.vietNam().workingDayOnOrBefore(LocalDate.of(2029, 11,
 * 24))} is Friday 23/11/2029, BY_LAW. Stateless and thread-safe.
 */
public final class StandardCalendars {

    /** The zone in which a day of Việt Nam ends: UTC+7, without daylight saving. */
    public static final ZoneId VIET_NAM_ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String LAW = "law-days-vn.csv";
    private static final String DECISIONS = "decided-days-vn.csv";
    private static final String FOLDER = "/io/github/childplan/reporting/schedule/";

    private StandardCalendars() {}

    /**
     * Returns the working days of public servants in Việt Nam.
     *
     * <p>The law layer speaks of 2024, the year of the plan, to 2031, the year after its end: five working days a week, the
     * fixed holidays of the Labour Code 2019, 24 November from 2026, and compensation on the next working day. Decisions are
     * there for the lunar New Year and the Hùng Kings' day of 2026 only. No year is complete with its swapped working days,
     * so outside the named days every answer is BY_LAW or UNKNOWN. {@link CalendarTables#addDecisions} adds what a user
     * knows.
     *
     * @return the calendar
     */
    public static WorkingCalendar vietNam() {
        return VietNam.CALENDAR;
    }

    private static WorkingCalendar read() {
        try (InputStream law = open(LAW);
                InputStream decisions = open(DECISIONS)) {
            WorkingCalendar lawLayer =
                    CalendarTables.readLaw(law, LAW, VIET_NAM_ZONE).orElseThrow();
            return CalendarTables.addDecisions(lawLayer, decisions, DECISIONS).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("calendar " + LAW + " cannot be read", e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = StandardCalendars.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("calendar " + FOLDER + name + " is missing from the class path");
        }
        return in;
    }

    private static final class VietNam {
        private static final WorkingCalendar CALENDAR = read();
    }
}
