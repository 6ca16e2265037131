package io.github.childplan.reporting.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts filled to lines of a width. Every result ends with a line feed.
 *
 * @param width characters a line
 */
record TextLayout(int width) {

    String title(String text) {
        List<String> lines = fill(PlainText.of(text), width);
        int longest = lines.stream().mapToInt(TextLayout::length).max().orElse(0);
        return String.join("\n", lines) + "\n" + "=".repeat(longest) + "\n\n";
    }

    String heading(String text, int level) {
        List<String> lines = fill(PlainText.of(text), width);
        int longest = lines.stream().mapToInt(TextLayout::length).max().orElse(0);
        return String.join("\n", lines) + "\n" + (level == 1 ? "-".repeat(longest) + "\n\n" : "\n");
    }

    /** Returns a text as lines with an empty one after them. */
    String paragraph(String text) {
        return lines(text) + "\n";
    }

    /** Returns a text as lines. */
    String lines(String text) {
        return String.join("\n", fill(PlainText.of(text), width)) + "\n";
    }

    String item(String text) {
        return "- " + String.join("\n  ", fill(PlainText.of(text), width - 2)) + "\n";
    }

    /** Breaks a text between words, and within a word that is longer than a line. */
    static List<String> fill(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (length(line) > width) {
                int end = line.offsetByCodePoints(0, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns how many characters a composed text has; letters of Vietnamese are one column wide each. */
    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
