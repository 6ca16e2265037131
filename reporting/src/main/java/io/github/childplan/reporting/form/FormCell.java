package io.github.childplan.reporting.form;

import io.github.childplan.core.value.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be made of the content of a cell. A spreadsheet keeps numbers as binary fractions and shows 15 digits of them, so
 * 15 digits are what was meant: 0.19550000000000001 is 0.1955. Stateless.
 */
final class FormCell {

    private static final MathContext SHOWN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern.compile("-?+[0-9]++(?:\\.[0-9]++)?+(?:[eE][-+]?+[0-9]{1,3}+)?+");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2}+)[/.-]([0-9]{1,2}+)[/.-]([0-9]{4}+)");
    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4}+)-([0-9]{2}+)-([0-9]{2}+)(?:T[0-9:.]*+Z?+)?+");
    private static final int MAX_NUMBER_LENGTH = 64;
    private static final int FALSE_DAY = 60;
    private static final long LAST_DAY = 2_958_465;
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 31);

    private FormCell() {}

    /** Returns whether the digits of a number cell are a number that a spreadsheet can hold. */
    static boolean isNumber(String digits) {
        return digits.length() <= MAX_NUMBER_LENGTH
                && NUMBER.matcher(digits).matches()
                && Double.isFinite(Double.parseDouble(digits));
    }

    /** Returns the number that a spreadsheet shows; empty if it is too large or too small for a figure. */
    static Optional<BigDecimal> number(GridCell cell) {
        try {
            return Optional.of(Decimals.canonical("number", new BigDecimal(cell.text()).round(SHOWN_DIGITS)));
        } catch (IllegalArgumentException tooLargeOrTooSmall) {
            return Optional.empty();
        }
    }

    /** Returns a text without the spaces around it, the unbreakable ones among them. */
    static String stripped(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }

    /** Returns the day of a serial number; empty if it is none, or the 29 February 1900 that there never was. */
    static Optional<LocalDate> day(BigDecimal serial, boolean days1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return Optional.empty();
        }
        int days = serial.intValue();
        if (days1904) {
            return Optional.of(DAY_0_OF_1904.plusDays(days));
        }
        return days == 0 || days == FALSE_DAY
                ? Optional.empty()
                : Optional.of(DAY_0_OF_1900.plusDays(days > FALSE_DAY ? days - 1L : days));
    }

    /** Returns the day of a text: day, month and year, or an ISO date. */
    static Optional<LocalDate> day(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher iso = ISO_DAY.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
