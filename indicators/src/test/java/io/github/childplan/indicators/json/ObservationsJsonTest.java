package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsJsonTest {

    private static final String HEAD =
            "{\"format\":\"childplan-observations/1\",\"audience\":{\"kind\":\"authority\"},\"figures\":[";
    private static final String PLAIN =
            "{\"indicator\":\"stunting-under-5\",\"place\":\"pa-u-commune\",\"period\":\"2024\","
                    + "\"value\":{\"kind\":\"counted\",\"counts\":\"57/300\"},\"status\":\"MEASURED\",\"finality\":\"FINAL\"}";
    private static final String FULL =
            "{\"indicator\":\"stunting-under-5\",\"place\":\"pa-u-commune\",\"period\":\"2024-H1\","
                    + "\"breakdown\":\"ethnicity=La Hủ;sex=female\",\"value\":{\"kind\":\"stated\",\"value\":19,"
                    + "\"unit\":{\"kind\":\"PERCENT\"},\"decimals\":1,\"sample\":300,"
                    + "\"limits\":{\"lower\":17.5,\"upper\":20.5,\"levelPercent\":95}},\"status\":\"ESTIMATED\","
                    + "\"finality\":\"PROVISIONAL\",\"source\":\"trạm y tế\",\"known\":\"2024-11-20\"}";

    @Test
    void writesFiguresInTheOrderInWhichTheyWereGiven() {
        assertThat(text(ObservationsJson.write(authority(SomeFigures.PLAIN, SomeFigures.FULL))))
                .isEqualTo(HEAD + PLAIN + "," + FULL + "]}");
        assertThat(text(ObservationsJson.write(authority(SomeFigures.FULL, SomeFigures.PLAIN))))
                .isEqualTo(HEAD + FULL + "," + PLAIN + "]}");
        assertThat(text(ObservationsJson.write(authority()))).isEqualTo(HEAD + "]}");
    }

    @Test
    void figuresAreTheBytesThatPlainMappersMake() throws Exception {
        ObjectMapper two = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        tools.jackson.databind.ObjectMapper three = new tools.jackson.databind.ObjectMapper();
        for (Observation figure : SomeFigures.both()) {
            String alone = figure == SomeFigures.PLAIN ? PLAIN : FULL;
            assertThat(two.writeValueAsString(figure)).isEqualTo(alone);
            assertThat(three.writeValueAsString(figure)).isEqualTo(alone);
        }
    }

    @Provide
    Arbitrary<List<Observation>> figures() {
        return SomeFigures.any().list().ofMaxSize(6);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenIsReadAndWrittenAgain(@ForAll("figures") List<Observation> some) throws Exception {
        Observations figures = Observations.of(some).orElseThrow();
        byte[] bytes = ObservationsJson.write(Release.toAuthority(figures));
        WithProblems<Observations> read = ObservationsJson.read("f.json", bytes, ObservationsJson.limits());
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(figures);
        assertThat(ObservationsJson.write(Release.toAuthority(read.orElseThrow())))
                .isEqualTo(bytes);
        byte[] indented = ObservationsJson.writeIndented(Release.toAuthority(figures));
        assertThat(ObservationsJson.read("f.json", text(indented)).orElseThrow())
                .isEqualTo(figures);
        ObjectMapper two = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        assertThat(text(bytes)).isEqualTo(HEAD + plain(two, figures.all()) + "]}");
    }

    private static String plain(ObjectMapper mapper, List<Observation> figures) throws Exception {
        String array = mapper.writeValueAsString(figures);
        return array.substring(1, array.length() - 1);
    }

    @Test
    void readsFilesAndStreams(@TempDir Path folder) throws IOException {
        Observations figures = Observations.of(SomeFigures.both()).orElseThrow();
        byte[] bytes = ObservationsJson.write(Release.toAuthority(figures));
        Path file = Files.write(folder.resolve("figures.json"), bytes);
        assertThat(ObservationsJson.read(file, ObservationsJson.limits()).orElseThrow())
                .isEqualTo(figures);
        assertThat(ObservationsJson.read("f.json", new ByteArrayInputStream(bytes), ObservationsJson.limits())
                        .orElseThrow())
                .isEqualTo(figures);
        assertThat(ObservationsJson.read(folder.resolve("none.json"), ObservationsJson.limits())
                        .errors())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-1010");
    }

    @Test
    void readsAFigureAnyOfWhosePartsMayBeLeftOut() {
        String shortest = PLAIN.replace(",\"status\":\"MEASURED\",\"finality\":\"FINAL\"", "");
        assertThat(ObservationsJson.read("f.json", HEAD + shortest + "]}")
                        .orElseThrow()
                        .all())
                .containsExactly(SomeFigures.PLAIN);
    }

    @Test
    void eachFigureKnowsWhereItWasRead() {
        Observations read = ObservationsJson.read("f.json", HEAD + "\n" + PLAIN + ",\n " + FULL + "]}")
                .orElseThrow();
        assertThat(read.all().get(1).origin()).hasToString("f.json, line 3, column 2, /figures/1");
    }

    @Test
    void aFigureThatStandsTwiceIsLeftOutAndReported() {
        String other = PLAIN.replace("57/300", "58/300");
        WithProblems<Observations> read =
                ObservationsJson.read("f.json", HEAD + "\n" + PLAIN + ",\n" + other + ",\n" + FULL + "]}");
        assertThat(read.orElseThrow().all()).containsExactly(SomeFigures.PLAIN, SomeFigures.FULL);
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.json, line 3, column 1, /figures/1: CP-2029 The figure for stunting-under-5, pa-u-commune,"
                                + " 2024 stands twice: 57/300 in line 2 and 58/300 here, must stand once; the first is used, this one is left"
                                + " out");
    }

    @Test
    void doubledFiguresAreReportedUpToTheLimitOfProblems() {
        String many = (PLAIN + ",").repeat(300) + FULL;
        WithProblems<Observations> read = ObservationsJson.read("f.json", HEAD + many + "]}");
        assertThat(read.orElseThrow().all()).hasSize(2);
        assertThat(read.problems()).hasSize(201);
        assertThat(read.problems().get(200))
                .hasToString("f.json: CP-1009 A limit is exceeded: more than 200 problems, the rest are not listed");
    }

    @Test
    void ofAWithheldFigureThePublicGetsTheKeyAlone() {
        Release release = publicRelease(counted("mu-ca-commune", 2, 9), counted("ta-tong-commune", 30, 90));
        String json = text(ObservationsJson.write(release));
        assertThat(json)
                .isEqualTo(
                        "{\"format\":\"childplan-observations/1\",\"audience\":{\"kind\":\"public\",\"policy\":"
                                + "{\"name\":\"CHILD_PROTECTION\",\"indicators\":[\"abuse-support\",\"disaster-support\"],"
                                + "\"levels\":[\"COMMUNE\"],\"smallestCount\":1,\"largestCount\":4}},\"figures\":[],\"suppressed\":["
                                + "{\"indicator\":\"abuse-support\",\"place\":\"mu-ca-commune\",\"period\":\"2024\",\"breakdown\":\"\"},"
                                + "{\"indicator\":\"abuse-support\",\"place\":\"ta-tong-commune\",\"period\":\"2024\",\"breakdown\":\"\"}]}");
    }

    @Test
    void whatIsWithheldDoesNotHangOnItsValueOrReason() {
        byte[] one = ObservationsJson.write(
                publicRelease(counted("mu-ca-commune", 2, 9), counted("ta-tong-commune", 30, 90)));
        byte[] other = ObservationsJson.write(
                publicRelease(counted("mu-ca-commune", 31, 91), counted("ta-tong-commune", 1, 8)));
        assertThat(other).isEqualTo(one);
    }

    @Test
    void readingForThePublicWarnsOfWhatIsWithheld() {
        Release release =
                publicRelease(counted("mu-ca-commune", 2, 9), SomeFigures.PLAIN, counted("ta-tong-commune", 30, 90));
        WithProblems<Observations> read =
                ObservationsJson.read("f.json", text(ObservationsJson.writeIndented(release)));
        assertThat(read.orElseThrow().all()).containsExactly(SomeFigures.PLAIN);
        assertThat(read.partial()).isFalse();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.json, line 32, column 5, /suppressed/0: CP-2503 This file was written for the public and"
                                + " withholds figures: 2, the first of them here. They are neither missing nor 0 and are not read;"
                                + " whoever needs them asks for the file for the authorities");
    }

    @Test
    void aDocumentLongerThanItsLimitIsNotRead() {
        byte[] bytes = ObservationsJson.write(authority(SomeFigures.PLAIN));
        assertThat(ObservationsJson.read("f", bytes, ObservationsJson.limits().withMaxBytes(bytes.length))
                        .problems())
                .isEmpty();
        assertThat(ObservationsJson.read("f", bytes, ObservationsJson.limits().withMaxBytes(bytes.length - 1))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "f, line 1, column 1: CP-1009 A limit is exceeded: more than " + (bytes.length - 1) + " bytes");
        assertThat(ObservationsJson.limits().maxBytes()).isEqualTo(67_108_864);
    }

    @Test
    void theLargestLimitIsTakenForAStream() throws IOException {
        byte[] bytes = ObservationsJson.write(authority(SomeFigures.PLAIN));
        assertThat(ObservationsJson.read(
                                "f",
                                new ByteArrayInputStream(bytes),
                                ObservationsJson.limits().withMaxBytes(Integer.MAX_VALUE))
                        .problems())
                .isEmpty();
    }

    private static Observation counted(String place, long part, long whole) {
        return Observation.builder()
                .indicator(MuongTeIndicators.ABUSE_SUPPORT)
                .place(PlaceId.of(place))
                .period(Period.parse("2024"))
                .value(MeasuredValue.counted(part, whole))
                .build();
    }

    private static Release authority(Observation... figures) {
        return Release.toAuthority(Observations.of(List.of(figures)).orElseThrow());
    }

    private static Release publicRelease(Observation... figures) {
        return Release.of(
                Observations.of(List.of(figures)).orElseThrow(),
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
