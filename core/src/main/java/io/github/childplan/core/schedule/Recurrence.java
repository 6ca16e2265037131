package io.github.childplan.core.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something is asked for: every year ("hằng năm"), every two years ("2 năm một lần"), every quarter.
 *
 * <p>Text forms, read by {@link #parse} and given by {@code toString}: {@code year}, {@code half-year}, {@code 2 years}.
 * Immutable and thread-safe.
 *
 * @param count how many units, from 1 to 99
 * @param unit the unit
 */
public record Recurrence(int count, RecurrenceUnit unit) {

    private static final Pattern FORM = Pattern.compile("(?:([1-9][0-9]?) )?[a-z-]{1,20}");

    /**
     * Checks the count.
     *
     * @throws IllegalArgumentException if the count is not from 1 to 99
     */
    public Recurrence {
        Objects.requireNonNull(unit, "unit");
        if (count < 1 || count > 99) {
            throw new IllegalArgumentException("count of recurrence was " + count + ", must be from 1 to 99");
        }
    }

    /**
     * Returns the recurrence of one unit.
     *
     * @param unit the unit
     * @return every day, month, quarter and so on
     */
    public static Recurrence every(RecurrenceUnit unit) {
        return new Recurrence(1, unit);
    }

    /**
     * Returns the recurrence of several units.
     *
     * @param count how many
     * @param unit the unit
     * @return for example every 2 years
     * @throws IllegalArgumentException if the count is not from 1 to 99
     */
    public static Recurrence every(int count, RecurrenceUnit unit) {
        return new Recurrence(count, unit);
    }

    /**
     * Reads a recurrence.
     *
     * @param text for example {@code quarter} or {@code 2 years}
     * @return the recurrence
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Recurrence parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "recurrence"));
        if (matcher.matches()) {
            int count = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
            for (RecurrenceUnit unit : RecurrenceUnit.values()) {
                Recurrence recurrence = new Recurrence(count, unit);
                if (recurrence.toString().equals(text)) {
                    return recurrence;
                }
            }
        }
        throw new IllegalArgumentException("recurrence was '" + Texts.excerpt(text) + "', must be one of "
                + String.join(
                        ", ",
                        Arrays.stream(RecurrenceUnit.values())
                                .map(RecurrenceUnit::word)
                                .toList())
                + ", or a number of them such as 2 years");
    }

    /**
     * Returns the recurrence as {@link #parse} reads it.
     *
     * @return for example {@code year} or {@code 2 years}
     */
    @JsonValue
    @Override
    public String toString() {
        return count == 1 ? unit.word() : count + " " + unit.word() + "s";
    }
}
