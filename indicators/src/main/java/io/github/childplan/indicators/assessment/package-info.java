/**
 * The verdicts on all targets of a plan at a date: {@link io.github.childplan.indicators.assessment.PlanAssessor} gives a
 * {@link io.github.childplan.indicators.assessment.PlanAssessment} with one
 * {@link io.github.childplan.indicators.assessment.TargetAssessment} per target, each with the
 * {@link io.github.childplan.indicators.assessment.Actual} figure it rests on and an
 * {@link io.github.childplan.indicators.explanation.Explanation} that a person follows and a program reads, and an
 * {@link io.github.childplan.indicators.assessment.UmbrellaAssessment} of the target about targets.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.assessment;

import org.jspecify.annotations.NullMarked;
