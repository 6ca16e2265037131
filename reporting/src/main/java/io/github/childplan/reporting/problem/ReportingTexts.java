package io.github.childplan.reporting.problem;

import io.github.childplan.core.text.MessageCatalog;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.DateForms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sentences of this module, from {@code messages_vi.properties} and {@code messages_en.properties}. For use within the
 * library; keys may change at any time. Stateless and thread-safe.
 */
public final class ReportingTexts {

    private ReportingTexts() {}

    /**
     * Returns a sentence without arguments.
     *
     * @param key its key
     * @return the sentence in both languages
     * @throws IllegalStateException if the key is unknown or the sentence needs arguments
     */
    public static LocalizedText text(String key) {
        return text(key, Map.of());
    }

    /**
     * Returns a sentence with its arguments filled in.
     *
     * @param key its key
     * @param arguments the arguments by name, each a text for both languages or a {@link LocalizedText}
     * @return the sentence in both languages
     * @throws IllegalStateException if the key is unknown or an argument is missing
     */
    public static LocalizedText text(String key, Map<String, ?> arguments) {
        return Holder.CATALOG.format(key, arguments);
    }

    /**
     * Returns a date as it is read in either language.
     *
     * @param day the day
     * @return for example "24/11/2024" / "24 November 2024"
     */
    public static LocalizedText date(LocalDate day) {
        return LocalizedText.of(DateForms.shortForm(day, Language.VI), DateForms.shortForm(day, Language.EN));
    }

    /**
     * Returns a number of days.
     *
     * @param count how many
     * @return for example "3 ngày" / "3 days"
     */
    public static LocalizedText days(long count) {
        return text(count == 1 ? "report.days.one" : "report.days.many", Map.of("count", Long.toString(count)));
    }

    /**
     * Returns texts joined by semicolons.
     *
     * @param texts the texts
     * @return the texts, or "none"
     */
    public static LocalizedText list(Collection<String> texts) {
        String joined = String.join("; ", texts);
        return texts.isEmpty() ? text("list.none") : LocalizedText.of(joined, joined);
    }

    /**
     * Returns names joined by semicolons, in each language.
     *
     * @param names the names; one without English is taken in Vietnamese
     * @return the names, or "none"
     */
    public static LocalizedText names(Collection<LocalizedText> names) {
        return names.isEmpty()
                ? text("list.none")
                : LocalizedText.of(joined(names, Language.VI), joined(names, Language.EN));
    }

    private static String joined(Collection<LocalizedText> names, Language language) {
        return names.stream().map(name -> name.in(language)).collect(Collectors.joining("; "));
    }

    static MessageCatalog catalog() {
        return Holder.CATALOG;
    }

    private static final class Holder {
        private static final MessageCatalog CATALOG = MessageCatalog.load(
                "/io/github/childplan/reporting/messages", ReportingTexts.class::getResourceAsStream);
    }
}
