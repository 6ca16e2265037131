/**
 * {@link io.github.childplan.indicators.problem.IndicatorsProblem} lists every reason for which this module reports a
 * problem, with its stable code CP-2nnn.
 */
@NullMarked
package io.github.childplan.indicators.problem;

import org.jspecify.annotations.NullMarked;
