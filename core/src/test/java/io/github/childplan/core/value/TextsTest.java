package io.github.childplan.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, identifiers, clauses and what is said in two languages. */
class TextsTest {

    @Test
    void textsAreKeptInNfcWithoutWhiteSpaceAround() {
        assertThat(Texts.require("name", "  Bum To\u031B\u0309\n"))
                .isEqualTo("Bum Tở")
                .hasSize(6);
        assertThat(LocalizedText.of("Bum To\u031B\u0309")).isEqualTo(LocalizedText.of("Bum Tở"));
        assertThat(Texts.require("name", "dòng 1\n\tdòng 2")).isEqualTo("dòng 1\n\tdòng 2");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x7, 0xD, 0x1F, 0x7F, 0x85, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF, 0xFEFF, 0xFFFE, 0xFFFF,
                0x1FFFE, 0x10FFFF
            })
    void whatNoDocumentPrintsIsRefused(int character) {
        String text = "a" + Character.toString(character) + "b";

        assertThatThrownBy(() -> Texts.require("title", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(String.format(
                        Locale.ROOT, "title holds the character U+%04X, which no document prints", character));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x9, 0xA, 0x20, 0xA0, 0x2029, 0x202F, 0x2065, 0xE000, 0xFFFD, 0x1F600, 0x21A38})
    void whatADocumentMayPrintIsKept(int character) {
        String text = "a" + Character.toString(character) + "b";

        assertThat(Texts.require("title", text)).isEqualTo(text);
    }

    @Test
    void aTextHasAtMost20000Characters() {
        assertThat(Texts.require("title", "x".repeat(20_000))).hasSize(20_000);
        assertThatThrownBy(() -> Texts.require("title", "x".repeat(20_001)))
                .hasMessage("title has 20001 characters, must have at most 20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u3000"})
    void aTextIsNotBlank(String text) {
        assertThatThrownBy(() -> LocalizedText.of("vi", text)).hasMessage("en is blank, must be a text");
        assertThatThrownBy(() -> LocalizedText.of(text)).hasMessage("vi is blank, must be a text");
    }

    @Test
    void excerptsAreShortAndShowWhatCannotBeSeen() {
        assertThat(Texts.excerpt("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Texts.excerpt("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Texts.excerpt("a\u202E\n\uD800b")).isEqualTo("aU+202EU+000AU+D800b");
        assertThat(Texts.excerpt("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    @Test
    void sentencesKeepTheirLines() {
        assertThat(Texts.printable("a\u202E\n\tb")).isEqualTo("aU+202E\n\tb");
        assertThat(Texts.printable("x".repeat(2_001))).isEqualTo("x".repeat(2_000) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2025/stunting-under-5", "v.1-5", "a/b/c"})
    void idsAreLowerCaseAscii(String id) {
        assertThat(Texts.requireId("target", id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ấ", "a b", "a_b", "../a", "a/../b", "a\n"})
    void otherIdsAreRefused(String id) {
        assertThatThrownBy(() -> Texts.requireId("target", id))
                .hasMessage("target was '" + id.replace("\n", "U+000A")
                        + "', must be lower-case letters and digits joined by - . or /, such as stunting-under-5, with at"
                        + " most 100 characters");
    }

    @Test
    void anIdHasAtMost100Characters() {
        assertThat(Texts.requireId("target", "a".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> Texts.requireId("target", "a".repeat(101)))
                .hasMessageStartingWith("target was '" + "a".repeat(60) + "…', must be ");
    }

    @Test
    void aLongIdOfHostileFormIsRefusedAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> Texts.requireId("target", "a-".repeat(1_000_000)))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void theEnglishFormFallsBackToTheVietnamese() {
        assertThat(LocalizedText.of("Sở", "Department").in(Language.EN)).isEqualTo("Department");
        assertThat(LocalizedText.of("Sở").in(Language.EN)).isEqualTo("Sở");
        assertThat(LocalizedText.of("Sở", "Department").in(Language.VI)).isEqualTo("Sở");
        assertThat(LocalizedText.of("Sở", "Department")).hasToString("Sở");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II",
                "II.2.1(3)",
                "III.6-2",
                "V.4-1",
                "VI",
                "PREAMBLE",
                "TAIL",
                "A.3b",
                "II.2.đ",
                "1.2.3.4.5.6.7.8.9",
                "VI-9999"
            })
    void clausesAreReadAndWritten(String clause) {
        assertThat(ClauseRef.parse(clause)).hasToString(clause);
        assertThat(ClauseRef.parse(Normalizer.normalize(clause, Normalizer.Form.NFD)))
                .isEqualTo(ClauseRef.parse(clause));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "II.",
                ".II",
                "II..1",
                "II(3",
                "II(3)(4)",
                "II-0",
                "II-01",
                "II-10000",
                "II 2",
                "II.2.1(3)-",
                "1.2.3.4.5.6.7.8.9.10",
                "(3)",
                "-1"
            })
    void otherClausesAreRefused(String clause) {
        assertThatThrownBy(() -> ClauseRef.parse(clause))
                .hasMessage(
                        "clause was '" + clause + "', must be parts joined by dots, then an item in brackets, then a"
                                + " paragraph number after a hyphen, such as II.2.1(3) or III.6-2");
    }

    @Test
    void aReadingStandsBesideTheWordsItReads() {
        assertThat(Interpretation.of(" đạt ", LocalizedText.of("ít nhất")).phrase())
                .isEqualTo("đạt");
        assertThatThrownBy(() -> Interpretation.of(" ", LocalizedText.of("ít nhất")))
                .hasMessage("phrase is blank, must be a text");
    }
}
