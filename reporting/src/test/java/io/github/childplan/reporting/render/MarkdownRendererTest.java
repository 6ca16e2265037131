package io.github.childplan.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {

    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.standard();

    @Test
    void everyBlockAndCellHasItsForm() {
        assertThat(MARKDOWN.render(HostileText.sample(Language.VI))).isEqualTo("""
                # Báo cáo

                > Dành cho các cơ quan trong hệ thống báo cáo: hiện đầy đủ mọi số liệu, kể cả số rất nhỏ. Không công bố nguyên văn, vì số đếm nhỏ của một xã có thể làm lộ một trẻ em.

                > Số liệu mẫu

                ## I. Kết quả

                Đạt 9 trên 11 chỉ tiêu.

                - một
                - hai

                **Các ô**

                | Tên | Chữ | Số |
                | --- | --- | ---: |
                | a | ✓ Đạt | 21,40% |
                | b | ✗ Chưa đạt | 237/1.250 |
                | c | — chưa báo cáo | 20/24 (83,3%) |
                | d | 24/11/2024 | 0/0 |
                | e | “xuống dưới 25%” | \\[không công bố\\] |
                """);
    }

    @Test
    void numbersAndDatesFollowTheLanguage() {
        assertThat(MARKDOWN.render(HostileText.sample(Language.EN)))
                .contains("| 21.40% |", "| 237/1,250 |", "| 20/24 (83.3%) |", "| 24 November 2024 |");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '§',
            value = {
                "<b>&x</b> ^ &lt;b&gt;&amp;x&lt;/b&gt;",
                "a|b ^ a\\|b",
                "a\\|b ^ a\\\\\\|b",
                "[x](javascript:y) ^ \\[x\\](javascript:y)",
                "`*_~$ ^ \\`\\*\\_\\~\\$",
                "# h ^ \\# h",
                "- i ^ \\- i",
                "+ i ^ \\+ i",
                "=== ^ \\===",
                "12. j ^ 12\\. j",
                "12) j ^ 12\\) j",
                "1.250 em ^ 1\\.250 em",
                "II. k ^ II. k",
                "https://e.example ^ https\\://e.example",
                "see www.e.example ^ see www\\.e.example",
                "tỷ lệ (1) ^ tỷ lệ (1)",
            })
    void aTextIsReadAsItself(String text, String expected) {
        assertThat(paragraph(text)).isEqualTo(expected + "\n");
    }

    @Test
    void aTextStaysOnItsLine() {
        assertThat(paragraph("a\n# b\r\n\r\n    c\u2028d\te")).isEqualTo("a # b c d e\n");
    }

    @Test
    void hiddenAndReorderingCharactersAreShownAsCodes() {
        assertThat(paragraph("x\u202Ey\u0000z\u200B\uD800"))
                .isEqualTo("x\\[U+202E\\]y\\[U+0000\\]z\\[U+200B\\]\\[U+D800\\]\n");
    }

    @Test
    void lettersAreComposed() {
        assertThat(paragraph("To\u031B\u0309")).isEqualTo("Tở\n");
    }

    @Test
    void noHostileTextBecomesMarkup() {
        List<String> lines = MARKDOWN.render(HostileText.everywhere()).lines().toList();
        assertThat(lines).noneMatch(line -> line.matches("(?s).*[^\\\\]`.*|.*<.*|.*(?<!\\\\)\\[.*"));
        assertThat(lines.stream().filter(line -> line.startsWith("#"))).hasSize(1 + HostileText.TEXTS.size());
        assertThat(lines.stream().filter(line -> line.startsWith("|")))
                .hasSize(4 * HostileText.TEXTS.size())
                .allMatch(line -> line.replace("\\\\", "")
                                .replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()
                        == 4);
    }

    @Test
    void noHostileTextBecomesMarkupInTheFormOfADocument() {
        assertThat(MARKDOWN.render(HostileText.official()).lines())
                .noneMatch(line -> line.matches("(?s).*[^\\\\]`.*|.*<.*|.*(?<!\\\\)\\[.*"));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        Document document = HostileText.everywhere();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        MARKDOWN.write(document, first);
        MARKDOWN.write(document, second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        assertThat(first.toString(StandardCharsets.UTF_8)).isEqualTo(MARKDOWN.render(document));
    }

    private static String paragraph(String text) {
        Document document = Document.builder()
                .title("t")
                .audience(Audience.authority())
                .language(Language.VI)
                .addBlocks(new Block.Paragraph(text))
                .build();
        String opening = "# t\n\n> " + Audience.authority().statement().vi() + "\n\n";
        return MARKDOWN.render(document).substring(opening.length());
    }
}
