package io.github.childplan.indicators.rollup;

import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.ObservationKey;

/**
 * What is to be added up.
 *
 * @param key indicator, area, period and breakdown
 * @param indicator the definition in force on the last day of the period
 * @param choice what is used where a place and those under it have figures
 */
record SumRequest(ObservationKey key, Indicator indicator, FigureChoice choice) {}
