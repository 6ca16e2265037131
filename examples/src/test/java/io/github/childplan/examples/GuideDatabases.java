package io.github.childplan.examples;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.place.StandardPlaces;
import java.nio.file.Path;
import java.util.List;

/** The code of docs/guide/databases.md. */
final class GuideDatabases extends GuidePage {

    GuideDatabases(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() {
        part("columns");
        ObservationKey key = new ObservationKey(
                IndicatorId.of("stunting-under-5"),
                StandardPlaces.MUONG_TE_DISTRICT,
                Period.parse("2025-Q3"),
                Breakdown.total().withSex(Sex.FEMALE));
        List<String> row = List.of(
                key.indicator().value(),
                key.place().value(),
                key.period().toString(),
                key.breakdown().toString());
        out.println(String.join(" | ", row));
        ObservationKey read = new ObservationKey(
                IndicatorId.of(row.get(0)),
                PlaceId.of(row.get(1)),
                Period.parse(row.get(2)),
                Breakdown.parse(row.get(3)));
        out.println(read.equals(key));
        end();
    }
}
