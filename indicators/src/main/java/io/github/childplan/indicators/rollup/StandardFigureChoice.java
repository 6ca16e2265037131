package io.github.childplan.indicators.rollup;

import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;

/** The choices of the library. */
enum StandardFigureChoice implements FigureChoice {
    OWN_FIRST {
        @Override
        public FigureOrigin choose(Observation own, MeasuredValue sum, Coverage coverage) {
            return FigureOrigin.OWN;
        }
    },
    COMPLETE_SUM_FIRST {
        @Override
        public FigureOrigin choose(Observation own, MeasuredValue sum, Coverage coverage) {
            return coverage.complete() ? FigureOrigin.SUM : FigureOrigin.OWN;
        }
    }
}
