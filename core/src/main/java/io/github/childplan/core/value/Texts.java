package io.github.childplan.core.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The rules every text and identifier of the model obeys: Unicode NFC, not blank, no control characters, no directional
 * overrides, a bounded length.
 *
 * <p>{@code Texts.require("title", "Bum To\u031B\u0309")} gives the six letters of "Bum Tở". This class is stateless and
 * thread-safe.
 */
public final class Texts {

    /** The longest text a single field may hold, in UTF-16 units: longer than any paragraph of a real plan. */
    public static final int MAX_LENGTH = 20_000;

    private static final int MAX_ID_LENGTH = 100;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-./][a-z0-9]+)*+");

    private Texts() {}

    /**
     * Returns a text in NFC with the white space around it removed.
     *
     * @param what the name of the field, for the message
     * @param text the text
     * @return the text as it is kept
     * @throws IllegalArgumentException if it is blank, longer than {@link #MAX_LENGTH}, or holds a character that no
     *     document prints (control characters other than line feed and tab, directional overrides, lone surrogates)
     */
    public static String require(String what, String text) {
        Objects.requireNonNull(text, what);
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters, must have at most " + MAX_LENGTH);
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (normal.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank, must be a text");
        }
        normal.codePoints().filter(Texts::isUnprintable).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    what + " holds the character U+" + hex(c) + ", which no document prints");
        });
        return normal;
    }

    /**
     * Returns an identifier unchanged: lower-case ASCII letters and digits, joined by single hyphens, dots or slashes.
     *
     * @param what the kind of identifier, for the message
     * @param id the identifier, for example {@code stunting-under-5}
     * @return the identifier
     * @throws IllegalArgumentException if it has another form or more than 100 characters
     */
    public static String requireId(String what, String id) {
        Objects.requireNonNull(id, what);
        if (id.length() > MAX_ID_LENGTH || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(what + " was '" + excerpt(id)
                    + "', must be lower-case letters and digits joined by - . or /, such as stunting-under-5, with at most "
                    + MAX_ID_LENGTH + " characters");
        }
        return id;
    }

    /**
     * Returns a text short enough to stand in a message: the first 60 characters, unprintable ones shown as U+ codes.
     *
     * @param text any text
     * @return at most 60 characters of it, followed by an ellipsis when some were left out
     */
    public static String excerpt(String text) {
        return shown(text, 60, c -> isUnprintable(c) || c == '\n' || c == '\t');
    }

    /**
     * Returns a text that may stand in a message as a whole sentence: the first 2,000 characters, unprintable ones shown as
     * U+ codes, line feeds and tabs kept.
     *
     * @param text any text
     * @return at most 2,000 characters of it, followed by an ellipsis when some were left out
     */
    public static String printable(String text) {
        return shown(text, 2000, Texts::isUnprintable);
    }

    private static String shown(String text, int limit, IntPredicate coded) {
        int[] first = text.codePoints().limit(limit).toArray();
        StringBuilder shown = new StringBuilder();
        for (int c : first) {
            if (coded.test(c)) {
                shown.append("U+").append(hex(c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        boolean whole = text.codePoints().limit(limit + 1L).count() == first.length;
        return whole ? shown.toString() : shown.append('…').toString();
    }

    private static boolean isUnprintable(int c) {
        if (c == '\n' || c == '\t') {
            return false;
        }
        int type = Character.getType(c);
        boolean override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || c == 0xFEFF
                || override;
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
