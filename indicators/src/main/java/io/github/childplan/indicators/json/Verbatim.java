package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Map;

/** A text kept to the letter: a name that a program gave, or what a problem quotes. Stateless. */
final class Verbatim {

    static final JsonType<String> TEXT = JsonTypes.text(
            text -> text,
            Verbatim::wellFormed,
            LocalizedText.of("một chuỗi", "a string"),
            Map.of("maxLength", Texts.MAX_LENGTH));

    private Verbatim() {}

    /** Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
