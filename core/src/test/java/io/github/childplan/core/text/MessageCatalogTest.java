package io.github.childplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageCatalogTest {

    @Test
    void fillsInTheArgumentsOfEachLanguage() {
        MessageCatalog catalog = load("a=Giá trị {value} của {kind}\n", "a={kind}: {value}\n");

        assertThat(catalog.format("a", Map.of("value", "$1 \\ {x}", "kind", LocalizedText.of("chỉ tiêu", "target"))))
                .isEqualTo(LocalizedText.of("Giá trị $1 \\ {x} của chỉ tiêu", "target: $1 \\ {x}"));
        assertThat(catalog.keys()).containsExactly("a");
    }

    @Test
    void refusesAnArgumentThatIsNotGiven() {
        MessageCatalog catalog = load("a={value}\n", "a={value}\n");

        assertThatThrownBy(() -> catalog.format("a", Map.of("other", 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("message 'a' needs the argument 'value', given were [other]");
        assertThatThrownBy(() -> catalog.format("b", Map.of())).hasMessage("message 'b' is in no catalogue");
    }

    @Test
    void tellsWhichArgumentsAMessageNames() {
        MessageCatalog catalog = load("a={b} và {a}, {b}\nc=không\n", "a={a} and {b}\nc=none\n");

        assertThat(catalog.arguments("a")).containsExactlyInAnyOrder("a", "b");
        assertThat(catalog.arguments("c")).isEmpty();
        assertThatThrownBy(() -> catalog.arguments("d")).hasMessage("message 'd' is in no catalogue");
    }

    @Test
    void refusesFilesThatDiffer() {
        assertThatThrownBy(() -> load("a=1\nb=2\n", "a=1\nc=3\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("messages m have keys in one language only: [b, c]");
        assertThatThrownBy(() -> load("a={x}\n", "a={y}\n"))
                .hasMessage("message 'a' names [x] in Vietnamese and [y] in English");
        assertThatThrownBy(() -> MessageCatalog.load("m", name -> null))
                .hasMessage("messages m_vi.properties are missing from the class path");
    }

    @Test
    void readsUtf8() {
        assertThat(load("a=Kế hoạch ‰\n", "a=Plan\n").format("a", Map.of()).in(Language.VI))
                .isEqualTo("Kế hoạch ‰");
    }

    private static MessageCatalog load(String vi, String en) {
        Map<String, String> files = Map.of("m_vi.properties", vi, "m_en.properties", en);
        return MessageCatalog.load(
                "m", name -> new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8)));
    }
}
