package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The place in a plan where a fact is printed, such as {@code II.2.1(3)}: chapter II, section 2.1, item (3).
 *
 * <p>A paragraph that the plan does not number is counted from 1 and written after a hyphen: {@code III.6-2} is the
 * second paragraph under III.6. {@code PREAMBLE} stands for what comes before the first chapter, {@code TAIL} for what
 * follows the last. Parts are letters and digits, so that other numbering systems fit ({@code A.3b}). Immutable and
 * thread-safe.
 *
 * @param value the reference as written
 */
public record ClauseRef(@JsonValue String value) implements Comparable<ClauseRef> {

    private static final int MAX_LENGTH = 60;
    private static final String PART = "[\\p{L}0-9]{1,20}+";
    private static final Pattern FORM =
            Pattern.compile(PART + "(?:\\." + PART + "){0,8}+(?:\\(" + PART + "\\))?+(?:-[1-9][0-9]{0,3}+)?+");

    /** What stands before the first chapter. */
    public static final ClauseRef PREAMBLE = new ClauseRef("PREAMBLE");

    /** What stands after the last chapter: recipients and signature. */
    public static final ClauseRef TAIL = new ClauseRef("TAIL");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is not a clause reference
     */
    public ClauseRef {
        value = Normalizer.normalize(Objects.requireNonNull(value, "clause"), Normalizer.Form.NFC);
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("clause was '" + Texts.excerpt(value)
                    + "', must be parts joined by dots, then an item in brackets, then a paragraph number after a"
                    + " hyphen, such as II.2.1(3) or III.6-2");
        }
    }

    /**
     * Reads a reference.
     *
     * @param text for example {@code V.4-1}
     * @return the reference
     * @throws IllegalArgumentException if the text is not a clause reference
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClauseRef parse(String text) {
        return new ClauseRef(text);
    }

    /** Compares as text; the order of a plan is the order in which it lists its parts, not this one. */
    @Override
    public int compareTo(ClauseRef other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the reference as {@link #parse} reads it.
     *
     * @return the reference
     */
    @Override
    public String toString() {
        return value;
    }
}
