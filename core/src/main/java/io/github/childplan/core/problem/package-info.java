/**
 * What is wrong with data, as data: a {@link io.github.childplan.core.problem.Problem} has a {@link io.github.childplan.core.problem.ProblemReason} with a stable
 * code, a {@link io.github.childplan.core.problem.ProblemPlace}, the value and a text for people in Vietnamese and English.
 * {@link io.github.childplan.core.problem.WithProblems} carries a result together with them.
 * {@link io.github.childplan.core.problem.CoreProblem} lists the reasons of this module.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.problem;

import org.jspecify.annotations.NullMarked;
