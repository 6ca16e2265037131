package io.github.childplan.benchmarks;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up figures of places for every indicator of the plan and some years, drawn from a fixed seed. */
final class MadeUpFigures {

    private static final long SEED = 28;
    private static final int CHILDREN = 300;

    private MadeUpFigures() {}

    static Observations of(List<PlaceId> places, int firstYear, int lastYear) {
        return Observations.of(list(places, firstYear, lastYear)).orElseThrow();
    }

    static List<Observation> list(List<PlaceId> places, int firstYear, int lastYear) {
        Random random = new Random(SEED);
        List<Observation> figures = new ArrayList<>();
        for (PlaceId place : places) {
            for (IndicatorId indicator : StandardIndicators.childPlan().ids()) {
                for (int year = firstYear; year <= lastYear; year++) {
                    figures.add(figure(place, indicator, year, random));
                }
            }
        }
        return figures;
    }

    private static Observation figure(PlaceId place, IndicatorId id, int year, Random random) {
        Indicator indicator = StandardIndicators.childPlan().find(id).orElseThrow();
        int denominator = indicator.counting() == Counting.PLACES ? 1 : CHILDREN;
        return Observation.builder()
                .indicator(id)
                .place(place)
                .period(new Period.CalendarYear(year))
                .value(MeasuredValue.counted(random.nextInt(denominator + 1), denominator))
                .build();
    }
}
