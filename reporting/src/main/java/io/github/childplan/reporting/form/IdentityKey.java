package io.github.childplan.reporting.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines in which a form says what it is: a key and, in the next cell, its value. */
enum IdentityKey {
    PLAN,
    VERSION,
    REPORTER,
    KIND,
    PLACE,
    YEAR,
    INDICATORS;

    /** What the first cell of the first line begins with; the number of the format follows. */
    static final String FORMAT_START = "childplan-form/";

    /** The first line. */
    static final String FORMAT = FORMAT_START + "1";

    static final String PLACE_KIND = "place";
    static final String AGENCY_KIND = "agency";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the value that a form writes. */
    String of(FormIdentity identity) {
        return switch (this) {
            case PLAN -> identity.plan().value();
            case VERSION -> Integer.toString(identity.version());
            case REPORTER -> identity.reporter().value();
            case KIND -> identity.kind() == FormReporter.Kind.BODY_OF_A_PLACE ? PLACE_KIND : AGENCY_KIND;
            case PLACE -> identity.place().value();
            case YEAR -> Integer.toString(identity.year());
            case INDICATORS ->
                identity.rows().stream().map(FormRowKey::toString).collect(Collectors.joining(" "));
        };
    }

    /** Returns the lines after the first. */
    static List<Map.Entry<String, String>> lines(FormIdentity identity) {
        return List.of(values()).stream()
                .map(key -> Map.entry(key.word(), key.of(identity)))
                .toList();
    }
}
