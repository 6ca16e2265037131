package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;

/**
 * A text for people in Vietnamese with an optional English form, such as "Trung tâm Y tế" / "District health centre".
 *
 * <p>Both are kept in Unicode NFC. Vietnamese is required because it is the language of the documents; the English form
 * of an official name is a translation and has no legal standing. Immutable and thread-safe.
 *
 * @param vi the Vietnamese text
 * @param en the English text, if there is one
 */
@JsonPropertyOrder({"vi", "en"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LocalizedText(
        @JsonProperty(value = "vi", required = true) String vi,
        @JsonProperty("en") Optional<String> en) {

    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException if a text is blank or holds unprintable characters
     */
    public LocalizedText {
        vi = Texts.require("vi", vi);
        en = Objects.requireNonNull(en, "en").map(text -> Texts.require("en", text));
    }

    /**
     * Returns a text in Vietnamese only.
     *
     * @param vi the Vietnamese text
     * @return the text
     */
    public static LocalizedText of(String vi) {
        return new LocalizedText(vi, Optional.empty());
    }

    /**
     * Returns a text in both languages.
     *
     * @param vi the Vietnamese text
     * @param en the English text
     * @return the text
     */
    public static LocalizedText of(String vi, String en) {
        return new LocalizedText(vi, Optional.of(en));
    }

    /**
     * Returns the text in a language, or in Vietnamese where there is no English form.
     *
     * @param language the language asked for
     * @return the text
     */
    public String in(Language language) {
        return language == Language.EN ? en.orElse(vi) : vi;
    }

    /**
     * Returns the Vietnamese text.
     *
     * @return the Vietnamese text
     */
    @Override
    public String toString() {
        return vi;
    }
}
