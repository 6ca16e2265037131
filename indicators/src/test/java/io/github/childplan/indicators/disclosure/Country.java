package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.place.PlaceCertainty;
import io.github.childplan.indicators.place.PlaceKind;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A made-up country: a province, districts and their communes. */
final class Country {

    static final PlaceId PROVINCE = PlaceId.of("province");

    private final List<PlaceVersion> versions = new ArrayList<>();
    private @Nullable PlaceRegistry registry;

    Country() {
        add(PROVINCE, PlaceLevel.PROVINCE, Optional.empty());
    }

    /** Adds a district and its communes, called {@code d1}, {@code d1-c1}, {@code d1-c2}. */
    Country district(int number, int communes) {
        add(districtId(number), PlaceLevel.DISTRICT, Optional.of(PROVINCE));
        for (int i = 1; i <= communes; i++) {
            add(communeId(number, i), PlaceLevel.COMMUNE, Optional.of(districtId(number)));
        }
        return this;
    }

    /** Adds communes directly under the province, called {@code c1}, {@code c2}. */
    Country communes(int count) {
        for (int i = 1; i <= count; i++) {
            add(PlaceId.of("c" + i), PlaceLevel.COMMUNE, Optional.of(PROVINCE));
        }
        return this;
    }

    /** Adds provinces under a country called {@code nation}, and their communes, called {@code p1-c1}. */
    static PlaceRegistry nation(int provinces, int communes) {
        Country country = new Country();
        PlaceId nation = PlaceId.of("nation");
        country.add(nation, PlaceLevel.COUNTRY, Optional.empty());
        for (int i = 1; i <= provinces; i++) {
            country.add(PlaceId.of("p" + i), PlaceLevel.PROVINCE, Optional.of(nation));
            for (int j = 1; j <= communes / provinces + (i <= communes % provinces ? 1 : 0); j++) {
                country.add(PlaceId.of("p" + i + "-c" + j), PlaceLevel.COMMUNE, Optional.of(PlaceId.of("p" + i)));
            }
        }
        return country.registry();
    }

    static PlaceId districtId(int number) {
        return PlaceId.of("d" + number);
    }

    static PlaceId communeId(int district, int number) {
        return PlaceId.of("d" + district + "-c" + number);
    }

    /** Returns the places so far. */
    PlaceRegistry registry() {
        if (registry == null) {
            registry = PlaceRegistry.of(versions).orElseThrow();
        }
        return registry;
    }

    private void add(PlaceId id, PlaceLevel level, Optional<PlaceId> parent) {
        registry = null;
        versions.add(PlaceVersion.builder()
                .place(id)
                .level(level)
                .kind(PlaceKind.of("x", "y"))
                .name(LocalizedText.of(id.value(), id.value()))
                .parent(parent)
                .validity(Validity.always())
                .source("made up")
                .certainty(PlaceCertainty.VERIFIED)
                .build());
    }
}
