package io.github.childplan.indicators.text;

import io.github.childplan.core.value.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Dates as people in Việt Nam and readers of English write them. No locale data of the JDK is used, because it differs
 * between JDK versions.
 *
 * <p>The long Vietnamese form follows Decree 30/2020/NĐ-CP on document work: a day below 10 and the months 1 and 2 take a
 * leading zero ("ngày 05 tháng 01 năm 2025", "ngày 29 tháng 6 năm 2025"). Stateless and thread-safe.
 */
public final class DateForms {

    private static final String[] ENGLISH_MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private DateForms() {}

    /**
     * Returns the date in figures.
     *
     * @param date the date
     * @param language the language
     * @return "24/11/2025" in Vietnamese, "24 November 2025" in English
     */
    public static String shortForm(LocalDate date, Language language) {
        return language == Language.VI
                ? twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + date.getYear()
                : longForm(date, Language.EN);
    }

    /**
     * Returns the date in the form of a document's heading.
     *
     * @param date the date
     * @param language the language
     * @return "ngày 24 tháng 11 năm 2025" or "24 November 2025"
     */
    public static String longForm(LocalDate date, Language language) {
        if (language == Language.EN) {
            return date.getDayOfMonth() + " " + ENGLISH_MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
        }
        int month = date.getMonthValue();
        return "ngày " + twoDigits(date.getDayOfMonth()) + " tháng " + (month <= 2 ? twoDigits(month) : month) + " năm "
                + date.getYear();
    }

    /**
     * Returns the name of a weekday.
     *
     * @param day the weekday
     * @param language the language
     * @return "thứ Hai" or "Monday"
     */
    public static String weekday(DayOfWeek day, Language language) {
        String[] names = language == Language.VI
                ? new String[] {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"}
                : new String[] {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        return names[day.getValue() - 1];
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
