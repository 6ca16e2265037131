package io.github.childplan.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    @Test
    void aLineOf75OctetsIsNotFoldedAndOneOf76Is() {
        assertThat(lines("X", "a".repeat(73))).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(lines("X", "a".repeat(74))).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @Test
    void aFoldedLineHasRoomForItsSpace() {
        assertThat(lines("X", "a".repeat(73 + 74)))
                .isEqualTo("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n");
        assertThat(lines("X", "a".repeat(73 + 75)))
                .isEqualTo("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
    }

    @Test
    void noCharacterIsCut() {
        // ở has three octets, 😀 four; each stands where only a part of it would fit
        assertThat(lines("X", "a".repeat(71) + "ở")).isEqualTo("X:" + "a".repeat(71) + "\r\n ở\r\n");
        assertThat(lines("X", "a".repeat(70) + "ở")).isEqualTo("X:" + "a".repeat(70) + "ở\r\n");
        assertThat(lines("X", "a".repeat(70) + "\uD83D\uDE00"))
                .isEqualTo("X:" + "a".repeat(70) + "\r\n \uD83D\uDE00\r\n");
    }

    @Test
    void whatHasAMeaningIsEscaped() {
        assertThat(new ContentLines().addText("X", "a;b,c\\d\ne\r\nf:\"g\"").toString())
                .isEqualTo("X:a\\;b\\,c\\\\d\\ne\\nf:\"g\"\r\n");
    }

    @Test
    void whatIsNotAllowedIsReplaced() {
        assertThat(new ContentLines().addText("X", "a\rb\0c\td\u0085e\uD83Df").toString())
                .isEqualTo("X:a b c d e\uFFFDf\r\n");
    }

    /** A text cannot end its line and begin a property of its own. */
    @Test
    void aTextCannotAddALine() {
        String hostile = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://example.org";
        assertThat(new ContentLines().addText("SUMMARY", hostile).toString().split("\r\n(?! )"))
                .hasSize(1);
    }

    @Test
    void daysAndTimesHaveTheirForms() {
        assertThat(new ContentLines()
                        .addDay("DTSTART", LocalDate.of(2024, 2, 29))
                        .addTime("DTSTAMP", Instant.parse("2024-11-24T16:59:59.999Z"))
                        .toString())
                .isEqualTo("DTSTART;VALUE=DATE:20240229\r\nDTSTAMP:20241124T165959Z\r\n");
    }

    @Property
    void everyTextIsFoldedAndComesBack(@ForAll String text, @ForAll @IntRange(max = 80) int before)
            throws CharacterCodingException {
        String folded = lines(
                "X",
                "a".repeat(before)
                        + new ContentLines()
                                .addText("", text)
                                .toString()
                                .replace("\r\n ", "")
                                .replace("\r\n", "")
                                .substring(1));
        StringBuilder unfolded = new StringBuilder();
        for (String line : folded.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            unfolded.append(unfolded.isEmpty() ? line : line.isEmpty() ? "" : line.substring(1));
        }
        assertThat(lines("X", unfolded.substring(2))).isEqualTo(folded);
    }

    private static String lines(String name, String value) {
        return new ContentLines().add(name, value).toString();
    }
}
