package example.contract;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.util.List;

/** A figure that nobody has measured. */
public final class MadeUp {

    private MadeUp() {}

    /** Returns the figure. */
    public static Observation figure() {
        return Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025"))
                .value(MeasuredValue.counted(1_204, 5_020))
                .source("made up")
                .build();
    }

    /** Returns the figure as figures. */
    public static Observations figures() {
        return Observations.of(List.of(figure())).orElseThrow();
    }
}
