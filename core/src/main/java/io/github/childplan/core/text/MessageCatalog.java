package io.github.childplan.core.text;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one module in Vietnamese and English, read from two UTF-8 property files.
 *
 * <p>Messages name their arguments in braces: {@code field {field} is missing}. The same key must be in both files and
 * use the same arguments; {@link #load} refuses anything else, so a forgotten translation fails the first test. No default
 * locale is read. Immutable and thread-safe.
 */
public final class MessageCatalog {

    private final Map<String, LocalizedText> texts;
    private final Map<String, Set<String>> arguments;

    private MessageCatalog(Map<String, LocalizedText> texts) {
        this.texts = texts;
        this.arguments = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> Collections.unmodifiableSet(
                                Placeholders.names(entry.getValue().vi()))));
    }

    /**
     * Reads {@code <base>_vi.properties} and {@code <base>_en.properties}.
     *
     * @param base the absolute resource name without language and ending
     * @param opener opens a resource by name; a lambda in the module that owns the files, because a module's resources
     *     are its own
     * @return the catalogue
     * @throws IllegalStateException if a file is missing, or the files differ in their keys or arguments
     */
    public static MessageCatalog load(String base, Function<String, @Nullable InputStream> opener) {
        Properties vi = read(base + "_vi.properties", opener);
        Properties en = read(base + "_en.properties", opener);
        Set<String> keys = vi.stringPropertyNames();
        if (!keys.equals(en.stringPropertyNames())) {
            Set<String> odd = new TreeSet<>(keys);
            odd.addAll(en.stringPropertyNames());
            odd.removeIf(key -> vi.containsKey(key) && en.containsKey(key));
            throw new IllegalStateException("messages " + base + " have keys in one language only: " + odd);
        }
        return new MessageCatalog(
                keys.stream().collect(Collectors.toUnmodifiableMap(key -> key, key -> both(key, vi, en))));
    }

    /**
     * Returns a message with its arguments filled in.
     *
     * @param key the key
     * @param arguments the arguments by name; an argument is a text for both languages, or a {@link LocalizedText}
     * @return the message in both languages
     * @throws IllegalStateException if the key is unknown or an argument that the message names is not given
     */
    public LocalizedText format(String key, Map<String, ?> arguments) {
        LocalizedText text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("message '" + key + "' is in no catalogue");
        }
        if (arguments(key).isEmpty()) {
            return text;
        }
        return LocalizedText.of(
                Placeholders.fill(key, text.in(Language.VI), arguments, Language.VI),
                Placeholders.fill(key, text.in(Language.EN), arguments, Language.EN));
    }

    /**
     * Returns the arguments that a message names.
     *
     * @param key the key
     * @return their names, the same in both languages
     * @throws IllegalStateException if the key is unknown
     */
    public Set<String> arguments(String key) {
        Set<String> names = arguments.get(key);
        if (names == null) {
            throw new IllegalStateException("message '" + key + "' is in no catalogue");
        }
        return names;
    }

    /**
     * Returns the keys of the catalogue.
     *
     * @return the keys, unordered
     */
    public Set<String> keys() {
        return texts.keySet();
    }

    private static LocalizedText both(String key, Properties vi, Properties en) {
        String first = vi.getProperty(key);
        String second = en.getProperty(key);
        if (!Placeholders.names(first).equals(Placeholders.names(second))) {
            throw new IllegalStateException("message '" + key + "' names " + Placeholders.names(first)
                    + " in Vietnamese and " + Placeholders.names(second) + " in English");
        }
        return LocalizedText.of(first, second);
    }

    private static Properties read(String name, Function<String, @Nullable InputStream> opener) {
        try (InputStream in = opener.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("messages " + name + " are missing from the class path");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("messages " + name + " cannot be read", e);
        }
    }
}
