package io.github.childplan.indicators.rollup;

import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;

/** The choices of the library. */
enum StandardFigureChoice implements FigureChoice {
    OWN_FIRST {
        @Override
        FigureOrigin choose(boolean complete) {
            return FigureOrigin.OWN;
        }
    },
    COMPLETE_SUM_FIRST {
        @Override
        FigureOrigin choose(boolean complete) {
            return complete ? FigureOrigin.SUM : FigureOrigin.OWN;
        }
    };

    /** Chooses by nothing but whether the sum covers the whole place. */
    abstract FigureOrigin choose(boolean complete);

    @Override
    public FigureOrigin choose(Observation own, MeasuredValue sum, Coverage coverage) {
        return choose(coverage.complete());
    }
}
