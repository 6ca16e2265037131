/**
 * What was measured: an {@link io.github.childplan.indicators.observation.Observation} is a
 * {@link io.github.childplan.indicators.observation.MeasuredValue} for an indicator, a place, a period and a
 * {@link io.github.childplan.indicators.observation.Breakdown}; {@link io.github.childplan.indicators.observation.Observations}
 * is a collection of them in which no figure stands twice; which of several revisions counts is a
 * {@link io.github.childplan.indicators.observation.RevisionPolicy}, and the others stay visible.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.observation;

import org.jspecify.annotations.NullMarked;
