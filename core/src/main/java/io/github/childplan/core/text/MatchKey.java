package io.github.childplan.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Keys under which Vietnamese names are compared.
 *
 * <p>{@link #of} makes one key of "hóa", "hoá" and of their decomposed forms: composed letters (NFC), lower case, the
 * tone mark moved to where the older convention puts it, one space between words. Tones and letters stay: "Mù Cả" and "Mu
 * Ca" have different keys. {@link #ascii} drops them as well and serves to name the nearest known name, not to look one
 * up. Stateless and thread-safe.
 */
public final class MatchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private MatchKey() {}

    /**
     * Returns the key of a name.
     *
     * @param name a name in any composition
     * @return the key, equal for names that differ only in composition, case, tone placement or white space
     */
    public static String of(String name) {
        String plain = singleSpaces(Objects.requireNonNull(name, "name"));
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // a country has tens of thousands of names, and few of them have a tone to move
        String moved = mayHaveGlide(lower) ? moveTones(Normalizer.normalize(lower, Normalizer.Form.NFD)) : lower;
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }

    /**
     * Returns a name in lower-case ASCII letters, for comparing by distance and for file names.
     *
     * @param name a name
     * @return for example "bum to" for "Bum Tở"
     */
    public static String ascii(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(of(name), Normalizer.Form.NFD))
                .replaceAll("");
        return bare.replace('đ', 'd');
    }

    private static String singleSpaces(String name) {
        StringBuilder text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isSpace(c)) {
                text.append(c);
            } else if (i == 0 || !isSpace(name.charAt(i - 1))) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00A0'
                || (c >= '\u200B' && c <= '\u200D')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** Returns whether o or u comes before a letter with a mark in a composed text. */
    private static boolean mayHaveGlide(String composed) {
        for (int i = 0; i + 1 < composed.length(); i++) {
            char c = composed.charAt(i);
            if ((c == 'o' || c == 'u') && composed.charAt(i + 1) > '\u007F') {
                return true;
            }
        }
        return false;
    }

    /** Moves a tone on the second letter of oa, oe, uy at the end of a word to the first: hoá becomes hóa. */
    private static String moveTones(String decomposed) {
        StringBuilder text = new StringBuilder(decomposed);
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean glide = isGlide(text.charAt(i), text.charAt(i + 1)) && (i == 0 || text.charAt(i - 1) != 'q');
            boolean toned = TONES.indexOf(text.charAt(i + 2)) >= 0;
            boolean wordEnds =
                    i + 3 == text.length() || (!Character.isLetter(text.charAt(i + 3)) && !isMark(text.charAt(i + 3)));
            if (glide && toned && wordEnds) {
                char tone = text.charAt(i + 2);
                text.deleteCharAt(i + 2).insert(i + 1, tone);
            }
        }
        return text.toString();
    }

    private static boolean isGlide(char first, char second) {
        return (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
