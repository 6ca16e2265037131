package io.github.childplan.reporting.office;

import io.github.childplan.reporting.render.PlainText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets: short, without the signs that a sheet may not have, none twice. Used once and not thread-safe. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\'";

    private final Set<String> given = new HashSet<>();

    String next(String caption) {
        StringBuilder allowed = new StringBuilder();
        PlainText.of(caption).codePoints().forEach(c -> {
            if (c <= Character.MAX_VALUE && FORBIDDEN.indexOf(c) < 0) {
                allowed.appendCodePoint(c);
            } else {
                allowed.append(' ');
            }
        });
        String base = allowed.toString().strip();
        String name = cut(base.isEmpty() ? "-" : base, LONGEST);
        for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = cut(base, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
