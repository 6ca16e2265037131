package io.github.childplan.reporting.render;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes a text from outside safe to print: one line, composed letters, and every character that could hide or reorder others
 * replaced by its code in brackets. {@code PlainText.of("a\tb")} is "a b". Stateless and thread-safe.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Returns a text that can be printed anywhere.
     *
     * @param text any text
     * @return one line in composed letters, white space folded and stripped; no-break spaces stay
     */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder line = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (isSpace(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isUnprintable(c)) {
                line.append("[U+").append(String.format(Locale.ROOT, "%04X", c)).append(']');
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isUnprintable(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return noncharacter
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
