package io.github.childplan.indicators.assessment;

import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up figures of the communes of the bundled plan's area, the same for the same seed. */
public final class RandomFigures {

    private RandomFigures() {}

    /** Some of the figures that there could be: a commune may have none, a count of 0 of 0, or a stated rate. */
    public static List<Observation> of(long seed, int firstYear, int lastYear) {
        Random random = new Random(seed);
        List<Observation> figures = new ArrayList<>();
        for (Indicator indicator : StandardIndicators.childPlan().all()) {
            if (indicator.validity().to().isPresent()) {
                continue;
            }
            for (int year = firstYear; year <= lastYear; year++) {
                Period period = period(indicator, year);
                for (PlaceVersion place : communes(period.lastDay())) {
                    if (random.nextInt(10) > 0) {
                        figures.add(Cases.figure(
                                indicator.id().value(),
                                place.place().value(),
                                period.toString(),
                                value(indicator, random)));
                    }
                }
            }
        }
        return figures;
    }

    private static Period period(Indicator indicator, int year) {
        return indicator.usualPeriod() == UsualPeriod.SCHOOL_YEAR
                ? new Period.SchoolYear(year - 1)
                : new Period.CalendarYear(year);
    }

    private static List<PlaceVersion> communes(LocalDate day) {
        LocalDate inTheDistrict = day.getYear() < 2025 ? day : LocalDate.of(2025, 6, 30);
        return StandardPlaces.muongTe().descendants(Cases.DISTRICT, inTheDistrict).stream()
                .filter(place -> place.level() == PlaceLevel.COMMUNE)
                .toList();
    }

    private static MeasuredValue value(Indicator indicator, Random random) {
        if (indicator.counting() == Counting.PLACES) {
            return MeasuredValue.counted(random.nextInt(2), 1);
        }
        int total = random.nextInt(40) == 0 ? 0 : 100 + random.nextInt(300);
        return random.nextInt(60) == 0
                ? MeasuredValue.stated(Integer.toString(random.nextInt(100)), indicator.unit())
                : MeasuredValue.counted(total == 0 ? 0 : random.nextInt(total + 1), total);
    }
}
