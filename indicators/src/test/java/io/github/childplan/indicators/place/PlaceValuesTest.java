package io.github.childplan.indicators.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlaceValuesTest {

    private static final ObjectMapper TWO = new ObjectMapper();
    private static final tools.jackson.databind.ObjectMapper THREE = new tools.jackson.databind.ObjectMapper();

    @Test
    void anIdIsAJsonString() throws Exception {
        PlaceId id = PlaceId.of("muong-te-commune-2025");
        assertThat(TWO.writeValueAsString(id)).isEqualTo("\"muong-te-commune-2025\"");
        assertThat(THREE.writeValueAsString(id)).isEqualTo("\"muong-te-commune-2025\"");
        assertThat(TWO.readValue("\"muong-te-commune-2025\"", PlaceId.class)).isEqualTo(id);
        assertThat(THREE.readValue("\"muong-te-commune-2025\"", PlaceId.class)).isEqualTo(id);
        assertThat(PlaceId.parse(id.toString())).isEqualTo(id);
        assertThat(id).isLessThan(PlaceId.of("pa-u-commune"));
    }

    @Test
    void anIdIsNeitherACodeNorAName() {
        assertThat(message(() -> PlaceId.of("03433")))
                .isEqualTo("place id was '03433', must hold a letter; a number would look like an official code");
        assertThat(message(() -> PlaceId.of("Mường Tè")))
                .isEqualTo("place id was 'Mường Tè', must be lower-case letters and digits joined by - . or /, such as"
                        + " stunting-under-5, with at most 100 characters");
    }

    @Test
    void aCodeKeepsItsZeroAndItsScheme() throws Exception {
        PlaceCode code = PlaceCode.vnGso("03433");
        assertThat(code).hasToString("vn-gso:03433").isEqualTo(PlaceCode.of("vn-gso", "03433"));
        assertThat(PlaceCode.parse("vn-gso:03433")).isEqualTo(code);
        assertThat(TWO.writeValueAsString(code)).isEqualTo("\"vn-gso:03433\"");
        assertThat(THREE.writeValueAsString(code)).isEqualTo("\"vn-gso:03433\"");
        assertThat(TWO.readValue("\"vn-gso:03433\"", PlaceCode.class)).isEqualTo(code);
        assertThat(THREE.readValue("\"vn-gso:03433\"", PlaceCode.class)).isEqualTo(code);
        assertThat(code).isLessThan(PlaceCode.vnGso("107")).isGreaterThan(PlaceCode.of("bando", "9"));
    }

    @Test
    void aCodeRefusesOtherForms() {
        assertThat(message(() -> PlaceCode.parse("03433")))
                .isEqualTo("code was '03433', must be scheme:code, such as vn-gso:03433");
        assertThat(message(() -> PlaceCode.vnGso("")))
                .isEqualTo("code was '', must be 1 to 40 letters, digits, dots, underscores or hyphens, such as 03433");
        assertThat(message(() -> PlaceCode.vnGso("1".repeat(41))))
                .isEqualTo("code was '" + "1".repeat(41)
                        + "', must be 1 to 40 letters, digits, dots, underscores or hyphens, such as 03433");
        assertThat(PlaceCode.vnGso("1".repeat(40)).code()).hasSize(40);
    }

    @Test
    void levelsAreOrderedFromTheCountryDown() {
        assertThat(PlaceLevel.values())
                .containsExactly(PlaceLevel.COUNTRY, PlaceLevel.PROVINCE, PlaceLevel.DISTRICT, PlaceLevel.COMMUNE);
        assertThat(PlaceLevel.PROVINCE.above(PlaceLevel.COMMUNE)).isTrue();
        assertThat(PlaceLevel.COMMUNE.above(PlaceLevel.COMMUNE)).isFalse();
        assertThat(PlaceLevel.COMMUNE.above(PlaceLevel.PROVINCE)).isFalse();
        for (PlaceLevel level : PlaceLevel.values()) {
            assertThat(PlaceLevel.parse(level.word())).isEqualTo(level);
        }
        assertThat(message(() -> PlaceLevel.parse("xã")))
                .isEqualTo("level was 'xã', must be one of country, province, district, commune");
    }

    @Test
    void kindsOfSuccessionAndCertaintiesAreReadBack() {
        for (SuccessionKind kind : SuccessionKind.values()) {
            assertThat(SuccessionKind.parse(kind.toString())).isEqualTo(kind);
        }
        for (PlaceCertainty certainty : PlaceCertainty.values()) {
            assertThat(PlaceCertainty.parse(certainty.toString())).isEqualTo(certainty);
        }
        assertThat(message(() -> SuccessionKind.parse("MERGER")))
                .isEqualTo("succession was 'MERGER', must be one of merger, split, parts");
        assertThat(message(() -> PlaceCertainty.parse("A")))
                .isEqualTo("certainty was 'A', must be one of verified, partly-verified, unverified");
    }

    @Test
    void factsHaveAtLeastOneFactAndPositiveNumbers() {
        Optional<BigDecimal> noArea = Optional.empty();
        PlaceFacts facts =
                new PlaceFacts(Optional.of(new BigDecimal("292.00")), Optional.of(6364L), Optional.empty(), "s");
        assertThat(facts.areaKm2()).contains(new BigDecimal("292"));
        assertThat(message(() -> new PlaceFacts(noArea, Optional.empty(), Optional.empty(), "s")))
                .isEqualTo("facts are empty, must have an area, a population or a seat");
        assertThat(message(() -> new PlaceFacts(noArea, Optional.of(0L), Optional.empty(), "s")))
                .isEqualTo("population was 0, must be greater than 0");
        assertThat(message(() -> new PlaceFacts(Optional.of(BigDecimal.ZERO), Optional.empty(), Optional.empty(), "s")))
                .isEqualTo("areaKm2 was 0, must be greater than 0");
    }

    @Test
    void anOriginNamesEachPredecessorOnce() {
        PlaceId a = PlaceId.of("a");
        PlaceId b = PlaceId.of("b");
        assertThat(message(() -> new PlaceOrigin(SuccessionKind.MERGER, List.of())))
                .isEqualTo("predecessors are empty, must name at least one place");
        assertThat(message(() -> new PlaceOrigin(SuccessionKind.MERGER, List.of(a, b, a))))
                .isEqualTo("predecessors were [a, b, a], must name each place once");
        assertThat(message(() -> new PlaceOrigin(SuccessionKind.SPLIT, List.of(a, b))))
                .isEqualTo("predecessors were [a, b], a split has exactly one");
    }

    @Test
    void aVersionHasABareNameAndACodeAScheme() {
        PlaceVersion version = version("x", Validity.always()).build();
        assertThat(version.bareName()).isEqualTo("Pa Ủ");
        assertThat(version.toBuilder().name(LocalizedText.of("Xãm Pa")).build().bareName())
                .isEqualTo("Xãm Pa");
        assertThat(version.codeIn("vn-gso")).contains("03442");
        assertThat(version.codeIn("bando")).isEmpty();
        assertThat(version.toBuilder().build()).isEqualTo(version);
        assertThat(PlaceKind.of("xã", "commune")).hasToString("xã");
    }

    @Test
    void aVersionRefusesWhatCannotBe() {
        PlaceVersion.Builder twoCodes = version("x", Validity.always()).addCode(PlaceCode.vnGso("1"));
        assertThat(message(twoCodes::build))
                .isEqualTo("codes of place 'x' were [vn-gso:03442, vn-gso:1], must have one code a scheme");
        PlaceVersion.Builder ownParent = version("x", Validity.always()).parent(PlaceId.of("x"));
        assertThat(message(ownParent::build)).isEqualTo("parent of place 'x' was the place itself");
        PlaceVersion.Builder noNote = version("x", Validity.always()).certainty(PlaceCertainty.PARTLY_VERIFIED);
        assertThat(message(noNote::build)).isEqualTo("note of place 'x' is missing, must say what was not verified");
        PlaceOrigin origin = new PlaceOrigin(SuccessionKind.SPLIT, List.of(PlaceId.of("y")));
        PlaceVersion.Builder undated = version("x", Validity.always()).origin(origin);
        assertThat(message(undated::build))
                .isEqualTo(
                        "place 'x' with predecessors [y] and validity ../.. must have a first day and other places as"
                                + " predecessors");
    }

    @Test
    void aPlaceSortsItsVersionsAndRefusesOverlaps() {
        PlaceId id = PlaceId.of("x");
        PlaceVersion old = version("x", Validity.parse("../2025-06-30")).build();
        PlaceVersion young = version("x", Validity.parse("2025-07-01/..")).build();
        Place place = new Place(id, List.of(young, old));
        assertThat(place.versions()).containsExactly(old, young);
        assertThat(place.latest()).isEqualTo(young);
        assertThat(place.versionOn(LocalDate.of(2025, 6, 30))).contains(old);
        assertThat(place.versionOn(LocalDate.of(2025, 7, 1))).contains(young);
        PlaceVersion tooEarly = version("x", Validity.parse("2025-06-30/..")).build();
        assertThat(message(() -> new Place(id, List.of(old, tooEarly))))
                .isEqualTo("versions of place 'x' were ../2025-06-30 and 2025-06-30/.., must not overlap");
        assertThat(message(() -> new Place(id, List.of())))
                .isEqualTo("versions of place 'x' are empty, must have at least one");
        PlaceVersion district = young.toBuilder().level(PlaceLevel.DISTRICT).build();
        assertThat(message(() -> new Place(id, List.of(old, district))))
                .isEqualTo("version 2025-07-01/.. was of the district 'x', must be of the commune 'x'");
    }

    @Test
    void aLookupOfSeveralHasAtLeastTwo() {
        assertThat(message(() -> new PlaceLookup.Several("x", Optional.empty(), List.of())))
                .isEqualTo("candidates for 'x' were 0, must be at least 2");
    }

    static PlaceVersion.Builder version(String id, Validity validity) {
        return PlaceVersion.builder()
                .place(PlaceId.of(id))
                .level(PlaceLevel.COMMUNE)
                .kind(PlaceKind.of("xã", "commune"))
                .name(LocalizedText.of("Xã Pa Ủ", "Pa Ủ commune"))
                .addCode(PlaceCode.vnGso("03442"))
                .validity(validity)
                .source("a test")
                .certainty(PlaceCertainty.VERIFIED);
    }

    private static String message(ThrowingCallable call) {
        Throwable[] thrown = new Throwable[1];
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).satisfies(e -> thrown[0] = e);
        return String.valueOf(thrown[0].getMessage());
    }
}
