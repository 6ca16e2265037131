/**
 * Is the criterion met? {@link io.github.childplan.indicators.attainment.CriterionJudge} gives a
 * {@link io.github.childplan.indicators.attainment.Judgement} with a
 * {@link io.github.childplan.indicators.attainment.Verdict} and, where there is no yes or no, a
 * {@link io.github.childplan.indicators.attainment.VerdictReason}. Arithmetic is exact
 * ({@link io.github.childplan.indicators.attainment.ExactValue}); how a value is held against a printed level is a named
 * policy, {@link io.github.childplan.indicators.attainment.Comparison}.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.attainment;

import org.jspecify.annotations.NullMarked;
