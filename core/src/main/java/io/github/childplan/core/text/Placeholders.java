package io.github.childplan.core.text;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments in braces of a message. */
final class Placeholders {

    private static final Pattern FORM = Pattern.compile("\\{([a-zA-Z]+)\\}");

    private Placeholders() {}

    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    static String fill(String key, String text, Map<String, ?> arguments, Language language) {
        return FORM.matcher(text).replaceAll(match -> {
            Object argument = arguments.get(match.group(1));
            if (argument == null) {
                throw new IllegalStateException("message '" + key + "' needs the argument '" + match.group(1)
                        + "', given were " + new TreeSet<>(arguments.keySet()));
            }
            String shown = argument instanceof LocalizedText both ? both.in(language) : argument.toString();
            return Matcher.quoteReplacement(shown);
        });
    }
}
