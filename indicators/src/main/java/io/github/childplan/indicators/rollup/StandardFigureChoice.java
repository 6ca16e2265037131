package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.Observation;

/** The choices of the library. */
enum StandardFigureChoice implements FigureChoice {
    OWN_FIRST {
        @Override
        public FigureOrigin choose(Observation own, Ratio sum, Coverage coverage) {
            return FigureOrigin.OWN;
        }
    },
    COMPLETE_SUM_FIRST {
        @Override
        public FigureOrigin choose(Observation own, Ratio sum, Coverage coverage) {
            return coverage.complete() ? FigureOrigin.SUM : FigureOrigin.OWN;
        }
    }
}
