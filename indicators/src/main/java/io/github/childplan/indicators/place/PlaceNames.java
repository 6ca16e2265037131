package io.github.childplan.indicators.place;

import io.github.childplan.core.text.MatchKey;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keys under which a version is found by name. Stateless. */
final class PlaceNames {

    private PlaceNames() {}

    /** Returns the keys of the names with their kind: "xã kan hồ", "xã can hồ". */
    static Set<String> full(PlaceVersion version) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(MatchKey.of(version.name().vi()));
        String kind = version.kind().name().vi();
        version.aliases().forEach(alias -> keys.add(MatchKey.of(kind + " " + alias)));
        return keys;
    }

    /** Returns the keys of the names with their kind, without it and in English. */
    static Set<String> all(PlaceVersion version) {
        Set<String> keys = full(version);
        keys.add(MatchKey.of(version.bareName()));
        version.aliases().forEach(alias -> keys.add(MatchKey.of(alias)));
        version.name().en().ifPresent(english -> keys.add(MatchKey.of(english)));
        return keys;
    }
}
