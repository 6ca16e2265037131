package io.github.childplan.reporting.render;

import java.util.ArrayList;
import java.util.List;

/** Measures of letters in a drawing, in its units. */
final class Layout {

    /** From one line of text to the next. */
    static final double LINE = 15;

    /** How wide a letter is at the most, on average; a safe guess for a proportional font of 11 units. */
    private static final double LETTER = 6.2;

    private Layout() {}

    static double width(String text) {
        return text.codePointCount(0, text.length()) * LETTER;
    }

    /** Returns a text broken into lines between words; a word that is longer than a line has one of its own. */
    static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
