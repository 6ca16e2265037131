package io.github.childplan.reporting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The lines of an iCalendar text, RFC 5545 section 3.1: ended by CR LF, folded so that none has more than 75 octets of UTF-8 and
 * no character is cut. Not thread-safe.
 */
final class ContentLines {

    private static final int MAX_OCTETS = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    ContentLines addText(String name, String value) {
        return add(name, escaped(value));
    }

    ContentLines addDay(String name, LocalDate day) {
        return add(name + ";VALUE=DATE", DAY.format(day));
    }

    ContentLines addTime(String name, Instant time) {
        return add(name, TIME.format(time.atOffset(ZoneOffset.UTC)));
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (octets + size > MAX_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append(LINE_END);
    }

    /** Section 3.3.11: backslash, semicolon, comma and line break; other control characters are not allowed at all. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace(LINE_END, "\n").codePoints().forEach(character -> {
            if (character == '\n') {
                escaped.append("\\n");
            } else if (character == '\\' || character == ';' || character == ',') {
                escaped.append('\\').append((char) character);
            } else if (Character.isISOControl(character)) {
                escaped.append(' ');
            } else {
                boolean halfCharacter = Character.getType(character) == Character.SURROGATE;
                escaped.appendCodePoint(halfCharacter ? 0xFFFD : character);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
