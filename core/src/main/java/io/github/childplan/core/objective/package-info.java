/**
 * What a plan wants to reach: a {@link io.github.childplan.core.objective.Target} is an indicator, a
 * {@link io.github.childplan.core.objective.Scope}, a {@link io.github.childplan.core.objective.Timing} and a criterion,
 * with the words and the clause it comes from. {@link io.github.childplan.core.objective.Milestone}s hold numbered
 * {@link io.github.childplan.core.objective.TargetGroup}s of them; the
 * {@link io.github.childplan.core.objective.UmbrellaTarget} speaks of targets that the plan does not list.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.objective;

import org.jspecify.annotations.NullMarked;
