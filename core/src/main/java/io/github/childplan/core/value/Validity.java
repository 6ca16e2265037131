package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact holds, both ends included, such as {@code 2011-10-14/2025-06-30} for the commune of Tá Bạ.
 *
 * <p>Either end may be missing: no first day means that the beginning is not known, no last day that no end is known.
 * Asked about a day, a missing end reaches without limit, because nothing says otherwise; whoever must know that the
 * beginning is recorded looks at {@link #from()}. Written with two dots for a missing end: {@code ../2025-06-30}.
 * Immutable and thread-safe.
 *
 * @param from the first day, inclusive, if known
 * @param to the last day, inclusive, if there is one
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());
    private static final String MISSING = "..";

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "last day was " + to.get() + ", must not be before the first day " + from.get());
        }
    }

    /**
     * Returns the days of which neither end is known.
     *
     * @return {@code ../..}
     */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * Returns the days from a day on.
     *
     * @param firstDay the first day, inclusive
     * @return the days
     */
    public static Validity from(LocalDate firstDay) {
        return new Validity(Optional.of(firstDay), Optional.empty());
    }

    /**
     * Returns the days up to a day.
     *
     * @param lastDay the last day, inclusive
     * @return the days
     */
    public static Validity upTo(LocalDate lastDay) {
        return new Validity(Optional.empty(), Optional.of(lastDay));
    }

    /**
     * Returns the days from one day to another.
     *
     * @param firstDay the first day, inclusive
     * @param lastDay the last day, inclusive
     * @return the days
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Validity of(LocalDate firstDay, LocalDate lastDay) {
        return new Validity(Optional.of(firstDay), Optional.of(lastDay));
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text for example {@code 2011-10-14/2025-06-30}, {@code ../2025-06-30} or {@code 2025-07-01/..}
     * @return the days
     * @throws IllegalArgumentException if the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Validity parse(String text) {
        int slash = text.indexOf('/');
        try {
            if (slash >= 0) {
                return new Validity(end(text.substring(0, slash)), end(text.substring(slash + 1)));
            }
        } catch (DateTimeParseException notADay) {
            throw wrongForm(text, notADay);
        }
        throw wrongForm(text, null);
    }

    /**
     * Returns whether a day is one of these.
     *
     * @param day the day
     * @return whether it is neither before the first nor after the last
     */
    public boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Returns whether some day belongs to both.
     *
     * @param other the other days
     * @return whether they have a day in common
     */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /**
     * Returns the days as {@link #parse} reads them.
     *
     * @return for example {@code ../2025-06-30}
     */
    @JsonValue
    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse(MISSING) + "/"
                + to.map(LocalDate::toString).orElse(MISSING);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    }

    private static Optional<LocalDate> end(String text) {
        return text.equals(MISSING) ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static IllegalArgumentException wrongForm(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "validity was '" + Texts.excerpt(text)
                        + "', must be two ISO days with a slash, or .. for a missing one, such as ../2025-06-30",
                cause);
    }
}
