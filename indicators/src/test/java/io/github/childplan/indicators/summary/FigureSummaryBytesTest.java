package io.github.childplan.indicators.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a summary: what they are, that they come back, and that nothing else is taken for them. */
class FigureSummaryBytesTest {

    private static final int FRAME = 9;
    private static final int CHANGED_BODIES = 10_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_written_is_read_back_with_every_part_of_every_figure(long seed) {
        FigureSummary summary = drawn(seed, 400);
        FigureSummary read = FigureSummary.fromBytes(summary.toBytes());

        assertThat(read.result().orElseThrow().stream())
                .containsExactlyElementsOf(
                        summary.result().orElseThrow().stream().toList());
        assertThat(read.result().orElseThrow().stream().map(Observation::origin))
                .containsExactlyElementsOf(summary.result().orElseThrow().stream()
                        .map(Observation::origin)
                        .toList());
        assertThat(read.figures().contradictions())
                .isEqualTo(summary.figures().contradictions())
                .isNotEmpty();
        assertThat(read.toBytes()).isEqualTo(summary.toBytes());
        assertThat(read).hasToString(summary.toString());
    }

    /** Version 1 of the form. A change of these bytes is a new version, which must still read the old one or refuse it. */
    @Test
    void version_1_is_what_it_was() {
        assertThat(hex(FigureSummary.empty().toBytes())).isEqualTo("4350465301000000000000004b130d8f");
        assertThat(hex(three().toBytes()))
                .isEqualTo("4350465301"
                        + "01107374756e74696e672d756e6465722d35"
                        + "02000a7365783d66656d616c65"
                        + "010432303234"
                        + "030d6d752d63612d636f6d6d756e65116d756f6e672d74652d64697374726963740c70612d752d636f6d6d756e65"
                        + "0407434f554e544544084d454153555245440546494e414c00000105612e637376000000000107434f554e5445"
                        + "44084d454153555245440546494e414c000000000000000007434f554e544544084d454153555245440546494e"
                        + "414c0198ba02010d6865616c74682063656e747265000000000000065354415445440750455243454e54000101"
                        + "02084d454153555245440546494e414c0000000000000000"
                        + "02000000030100042804050139ac0201023aac02000100010303800301000100052802"
                        + "e664112c");
    }

    @Test
    void a_figure_of_a_country_takes_some_five_bytes() {
        FigureSummary summary = FigureSummary.empty();
        Random random = new Random(5);
        for (int place = 0; place < 3_000; place++) {
            for (int year = 2016; year <= 2025; year++) {
                summary.add(Observation.builder()
                        .indicator(IndicatorId.of("stunting-under-5"))
                        .place(PlaceId.of("commune-" + (10_000 + place)))
                        .period(new Period.CalendarYear(year))
                        .value(MeasuredValue.counted(random.nextInt(300), 300 + random.nextInt(600)))
                        .build());
            }
        }
        int ids = 3_000 * ("commune-10000".length() + 1);

        assertThat(summary.toBytes().length - ids).isBetween(4 * 30_000, 5 * 30_000);
    }

    @Test
    void bytes_that_are_cut_off_are_refused_wherever_they_end() {
        byte[] bytes = drawn(1, 60).toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FigureSummary.fromBytes(cut))
                    .withMessageStartingWith("bytes of figures cannot be read: ");
        }
    }

    @Test
    void a_changed_byte_is_noticed_wherever_it_is() {
        byte[] bytes = drawn(2, 60).toBytes();
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x10;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FigureSummary.fromBytes(changed))
                    .withMessageStartingWith("bytes of figures cannot be read: ");
        }
    }

    @Test
    void what_is_wrong_is_said() {
        byte[] bytes = three().toBytes();
        byte[] newer = bytes.clone();
        newer[4] = 2;
        byte[] changed = bytes.clone();
        changed[20] ^= 1;

        refused(new byte[0], "they are 0 bytes that do not begin with CPFS, must be what toBytes gave");
        refused(
                "indicator,place".getBytes(StandardCharsets.UTF_8),
                "they are 15 bytes that do not begin with CPFS, must be what toBytes gave");
        refused(newer, "their version is 2, must be 1; they were written by another version of the library");
        refused(
                changed,
                "their checksum is not that of the " + bytes.length + " bytes, some were changed or are missing");
        assertThatNullPointerException()
                .isThrownBy(() -> FigureSummary.fromBytes(null))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> FigureSummary.empty().add(null))
                .withMessage("figure");
        assertThatNullPointerException()
                .isThrownBy(() -> FigureSummary.empty().merge(null))
                .withMessage("other");
    }

    /** Bodies that somebody wrote on purpose, with the right checksum. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ff ff ff ff 07                      | at byte 10 a count was 2147483647, must not be more than the bytes that follow
            ff ff ff ff ff ff ff ff ff 01       | at byte 15 a count was 18446744073709551615, must not be more than the bytes that follow
            ff ff ff ff ff ff ff ff ff ff 01    | at byte 15 a number has more than ten bytes
            01 02 c3                            | at byte 7 a count was 2, must not be more than the bytes that follow
            01 01 c3                            | at byte 7 a text is not in UTF-8
            01 01 58                            | at byte 8 indicator was 'X', must be lower-case letters and digits joined by - . or /, such as stunting-under-5, with at most 100 characters
            00 00 00 00 00 01 00                | at byte 12 a code was 0, must be below 0
            00 00 00 00 00 00 01 00             | at byte 13 a code was 0, must be below 0
            00 00 00 00 00 00 00 00             | at byte 12 1 bytes are left over
            00 00 00 00 00 00                   | at byte 11 they end where more must follow
            """)
    void a_body_that_cannot_be_is_refused_before_memory_is_taken_for_it(String body, String message) {
        refused(framed(HexFormat.of().parseHex(body.strip().replace(" ", ""))), message);
    }

    @Test
    void no_changed_body_does_more_harm_than_to_be_refused() {
        Random random = new Random(3);
        byte[] bytes = drawn(3, 40).toBytes();
        byte[] body = Arrays.copyOfRange(bytes, FRAME - 4, bytes.length - 4);
        int read = 0;
        for (int i = 0; i < CHANGED_BODIES; i++) {
            byte[] changed = body.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                byte[] again = FigureSummary.fromBytes(framed(changed)).toBytes();
                assertThat(FigureSummary.fromBytes(again).toBytes()).isEqualTo(again);
                read++;
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("bytes of figures cannot be read: at byte ");
            }
        }
        assertThat(read).isBetween(1, CHANGED_BODIES - 1);
    }

    @Test
    void java_serialisation_writes_the_bytes() throws IOException, ClassNotFoundException {
        FigureSummary summary = drawn(4, 100);
        byte[] stream = serialised(summary);

        assertThat(deserialised(stream)).isInstanceOf(FigureSummary.class);
        assertThat(((FigureSummary) deserialised(stream)).toBytes()).isEqualTo(summary.toBytes());
    }

    @Test
    void a_stream_with_other_bytes_gives_no_summary() throws IOException {
        byte[] stream = serialised(three());
        stream[stream.length - 1] ^= 1;

        assertThatThrownBy(() -> deserialised(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("their checksum is not that of the");
    }

    static FigureSummary drawn(long seed, int count) {
        return FigureSummaryLawsTest.summary(new DrawnFigures(new Random(seed), 4).list(count));
    }

    /** One figure that was put right later, one that contradicts another, and a stated rate. */
    private static FigureSummary three() {
        Observation first = figure("pa-u-commune", MeasuredValue.counted(57, 300));
        return FigureSummaryLawsTest.summary(List.of(
                first,
                first.toBuilder()
                        .value(MeasuredValue.counted(58, 300))
                        .known(LocalDate.of(2025, 1, 20))
                        .source("health centre")
                        .build(),
                figure("mu-ca-commune", MeasuredValue.counted(4, 40)).toBuilder()
                        .origin(ProblemPlace.in("a.csv").atLine(2))
                        .build(),
                figure("mu-ca-commune", MeasuredValue.counted(5, 40)).toBuilder()
                        .origin(ProblemPlace.in("a.csv").atLine(3))
                        .build(),
                figure("muong-te-district", MeasuredValue.stated("19.20", Unit.PERCENT)).toBuilder()
                        .breakdown(Breakdown.total().withSex(Sex.FEMALE))
                        .build()));
    }

    private static Observation figure(String place, MeasuredValue value) {
        return Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(PlaceId.of(place))
                .period(Period.parse("2024"))
                .value(value)
                .build();
    }

    private static void refused(byte[] bytes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureSummary.fromBytes(bytes))
                .withMessage("bytes of figures cannot be read: " + message);
    }

    private static byte[] framed(byte[] body) {
        ByteBuffer framed = ByteBuffer.allocate(FRAME + body.length);
        framed.put("CPFS".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put(body);
        CRC32C sum = new CRC32C();
        sum.update(framed.array(), 0, framed.position());
        return framed.putInt((int) sum.getValue()).array();
    }

    private static byte[] serialised(FigureSummary summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(summary);
        }
        return out.toByteArray();
    }

    private static Object deserialised(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return objects.readObject();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
