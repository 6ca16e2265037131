package io.github.childplan.indicators.problem;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.DateForms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The parts of sentences that the packages of this module share, in Vietnamese and English: a line, a day, a list of names.
 * Stateless and thread-safe.
 */
public final class IndicatorsMessages {

    private IndicatorsMessages() {}

    /**
     * Returns a text of this module's catalogue without arguments.
     *
     * @param key its key
     * @return the text
     */
    public static LocalizedText text(String key) {
        return text(key, Map.of());
    }

    /**
     * Returns a text of this module's catalogue.
     *
     * @param key its key
     * @param arguments its arguments by name
     * @return the text
     */
    public static LocalizedText text(String key, Map<String, ?> arguments) {
        return IndicatorsProblem.WRONG_HEADER.catalog().format(key, arguments);
    }

    /**
     * Returns whether this module's catalogue has a text.
     *
     * @param key its key
     * @return whether it has
     */
    public static boolean has(String key) {
        return IndicatorsProblem.WRONG_HEADER.catalog().keys().contains(key);
    }

    /**
     * Returns the arguments that a text of this module's catalogue names.
     *
     * @param key its key
     * @return their names
     */
    public static Set<String> arguments(String key) {
        return IndicatorsProblem.WRONG_HEADER.catalog().arguments(key);
    }

    /**
     * Returns a day in figures.
     *
     * @param day the day
     * @return for example "30/06/2025" and "30 June 2025"
     */
    public static LocalizedText date(LocalDate day) {
        return LocalizedText.of(DateForms.shortForm(day, Language.VI), DateForms.shortForm(day, Language.EN));
    }

    /**
     * Returns names joined by semicolons.
     *
     * @param names the names
     * @return the list, or the word for none
     */
    public static LocalizedText list(Collection<String> names) {
        return names.isEmpty() ? text("figures.none") : same(String.join("; ", names));
    }

    /**
     * Returns what reads the same in both languages.
     *
     * @param text for example a number or an id
     * @return the text
     */
    public static LocalizedText same(String text) {
        return LocalizedText.of(text, text);
    }
}
