package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.place.PlaceOrigin;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.SuccessionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where it is not known, or not told apart, what a new place was made of, nothing is asked and that is said. */
class FormerPlacesTest {

    private static final PlaceId PA_U = PlaceId.of("pa-u-commune-2025");
    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 31);

    @Test
    void withoutAKnownOriginTheRowsAreLeftOutAndTheFormSaysWhich() {
        for (PlaceRegistry places : List.of(with(Map.of(PA_U, Optional.empty())), with(paU(SuccessionKind.PARTS)))) {
            Form form = Forms.DESIGN.toBuilder()
                    .places(places)
                    .build()
                    .form(FormerPlaceRowsTest.commune(PA_U.value()), 2025);
            assertThat(FormerPlaceRowsTest.keys(form))
                    .contains("stunting-under-5")
                    .noneMatch(key -> key.contains("@") || key.startsWith("school-"));
            assertThat(form.leftOut())
                    .extracting(field -> field.indicator().id().value())
                    .contains("school-sanitation");
            assertThat(form.fields().size() + form.leftOut().size()).isEqualTo(14);
            assertThat(FormerPlaceRowsTest.instructions(form))
                    .anyMatch(line -> line.startsWith(
                                    "The period of the following indicators ended before Pa Ủ commune existed; there is no row")
                            && line.contains(form.leftOut()
                                    .get(0)
                                    .indicator()
                                    .name()
                                    .en()
                                    .orElseThrow()));
        }
    }

    @Test
    void placesMergedTwiceAreFollowedToThoseOfTheDay() {
        PlaceId thuLum = PlaceId.of("thu-lum-commune-2025");
        PlaceRegistry places = with(Map.of(
                PA_U,
                Optional.of(new PlaceOrigin(
                        SuccessionKind.MERGER, List.of(PlaceId.of("pa-u-commune"), PlaceId.of("ta-ba-commune"))))));
        assertThat(found(places, PA_U, MAY_2025)).isEqualTo("[pa-u-commune, ta-ba-commune] complete");
        // before October 2011 Tá Bạ was a part of Ka Lăng, which went into another commune
        assertThat(found(places, PA_U, LocalDate.of(2010, 5, 31))).isEqualTo("[pa-u-commune] incomplete");
        assertThat(found(places, thuLum, MAY_2025)).isEqualTo("[thu-lum-commune, ka-lang-commune] complete");
    }

    @Test
    void whatWasSplitOffIsHeldByThePlaceItCameFromWhereBothWereMerged() {
        PlaceRegistry places = with(Map.of(
                PA_U,
                Optional.of(new PlaceOrigin(
                        SuccessionKind.MERGER, List.of(PlaceId.of("ta-ba-commune"), PlaceId.of("ka-lang-commune"))))));
        assertThat(found(places, PA_U, LocalDate.of(2010, 5, 31))).isEqualTo("[ka-lang-commune] complete");
    }

    @Test
    void aPlaceIsUnbegunOnlyBeforeItsFirstDay() {
        PlaceRegistry places = Forms.DESIGN.places();
        assertThat(FormerPlaces.unbegun(places, PA_U, MAY_2025)).isTrue();
        assertThat(FormerPlaces.unbegun(places, PA_U, LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(FormerPlaces.unbegun(places, PlaceId.of("muong-te-district"), LocalDate.of(2025, 12, 31)))
                .isFalse();
    }

    private static String found(PlaceRegistry places, PlaceId place, LocalDate day) {
        FormerPlaces.Found found = FormerPlaces.of(places, place, day);
        return found.places().stream().map(PlaceVersion::place).toList()
                + (found.complete() ? " complete" : " incomplete");
    }

    private static Map<PlaceId, Optional<PlaceOrigin>> paU(SuccessionKind kind) {
        return Map.of(
                PA_U,
                Optional.of(new PlaceOrigin(kind, List.of(PlaceId.of("pa-u-commune"), PlaceId.of("ta-ba-commune")))));
    }

    /** Returns the places of the district with other origins of some. */
    private static PlaceRegistry with(Map<PlaceId, Optional<PlaceOrigin>> origins) {
        List<PlaceVersion> versions = Forms.DESIGN.places().places().stream()
                .flatMap(place -> place.versions().stream())
                .map(version -> origins.containsKey(version.place())
                        ? PlaceVersion.builder()
                                .from(version)
                                .origin(origins.getOrDefault(version.place(), Optional.empty()))
                                .build()
                        : version)
                .toList();
        return PlaceRegistry.of(versions).orElseThrow();
    }
}
