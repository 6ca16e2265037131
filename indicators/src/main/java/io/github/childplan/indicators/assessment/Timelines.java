package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observations;
import java.util.HashMap;
import java.util.Map;

/** The figures of areas over time, each series made once for all targets that need it. Used for one assessment, not thread-safe. */
final class Timelines {

    private record Key(IndicatorId indicator, PlaceId area, Breakdown breakdown) {}

    private final PlanAssessor assessor;
    private final Observations figures;
    private final Map<Key, Timeline> made = new HashMap<>();

    Timelines(PlanAssessor assessor, Observations figures) {
        this.assessor = assessor;
        this.figures = figures;
    }

    PlanAssessor assessor() {
        return assessor;
    }

    Observations figures() {
        return figures;
    }

    Timeline of(IndicatorId indicator, PlaceId area, Breakdown breakdown) {
        return made.computeIfAbsent(new Key(indicator, area, breakdown), this::make);
    }

    private Timeline make(Key key) {
        UsualPeriod usual = assessor.indicators()
                .find(key.indicator())
                .map(Indicator::usualPeriod)
                .orElse(UsualPeriod.CALENDAR_YEAR);
        return new Timeline(assessor.rollUp().series(key.indicator(), key.area(), key.breakdown(), figures), usual);
    }
}
