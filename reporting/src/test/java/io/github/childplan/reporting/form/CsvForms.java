package io.github.childplan.reporting.form;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.place.StandardPlaces;
import java.util.List;
import java.util.Optional;

/** A form of Pa Ủ, made without anything that needs the office library. */
final class CsvForms {

    static final FormDesign DESIGN =
            FormDesign.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());

    private CsvForms() {}

    static Form form() {
        return DESIGN.form(
                new FormReporter(
                        AgencyId.of("commune-committees/pa-u-commune"),
                        LocalizedText.of("Ủy ban nhân dân xã Pa Ủ"),
                        AgencyId.of("commune-committees"),
                        FormReporter.Kind.BODY_OF_A_PLACE,
                        PlaceId.of("pa-u-commune"),
                        Optional.empty(),
                        List.of()),
                2024);
    }
}
