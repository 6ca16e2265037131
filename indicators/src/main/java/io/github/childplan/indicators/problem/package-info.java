/**
 * {@link io.github.childplan.indicators.problem.IndicatorsProblem} lists every reason for which this module reports a
 * problem, with its stable code CP-2nnn.
 *
 * <p>API: every public type but {@link io.github.childplan.indicators.problem.IndicatorsMessages}, which is public for the
 * other packages of this library only and may change in any version.
 */
@NullMarked
package io.github.childplan.indicators.problem;

import org.jspecify.annotations.NullMarked;
