/**
 * What a target demands: {@link io.github.childplan.core.criteria.Criterion}, a small closed algebra. Most targets are a
 * {@link io.github.childplan.core.criteria.Level} ("xuống dưới 25%"); {@link io.github.childplan.core.criteria.Change}
 * holds reductions and paces, {@link io.github.childplan.core.criteria.PerUnit},
 * {@link io.github.childplan.core.criteria.Series} and {@link io.github.childplan.core.criteria.AllOf} nest other criteria,
 * and {@link io.github.childplan.core.criteria.Obstacle} names why a criterion cannot be judged as it is worded. Nothing is
 * judged here.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.core.criteria;

import org.jspecify.annotations.NullMarked;
