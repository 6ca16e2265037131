package io.github.childplan.core.value;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text forms of periods. */
final class PeriodText {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-(?:([0-9]{4})|H([0-9])|Q([0-9])|([0-9]{2})))?+");

    private PeriodText() {}

    static Period parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "period"));
        if (!matcher.matches()) {
            throw malformed(text);
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            if (Integer.parseInt(matcher.group(2)) != year + 1) {
                throw malformed(text);
            }
            return new Period.SchoolYear(year);
        }
        if (matcher.group(3) != null) {
            return new Period.HalfYear(year, Integer.parseInt(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            return new Period.Quarter(year, Integer.parseInt(matcher.group(4)));
        }
        return matcher.group(5) != null
                ? new Period.Month(year, Integer.parseInt(matcher.group(5)))
                : new Period.CalendarYear(year);
    }

    static void requireRange(String what, int number, int max) {
        if (number < 1 || number > max) {
            throw new IllegalArgumentException(what + " was " + number + ", must be from 1 to " + max);
        }
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("period was '" + Texts.excerpt(text)
                + "', must be a year such as 2024, a school year such as 2023-2024, or 2024-H1, 2024-Q3, 2024-07");
    }
}
