/**
 * Are we on the way? A {@link io.github.childplan.indicators.progress.ProgressMethod} judges a
 * {@link io.github.childplan.indicators.progress.ProgressCase} and gives a
 * {@link io.github.childplan.indicators.progress.ProgressResult}: a
 * {@link io.github.childplan.indicators.progress.ProgressClass}, the number behind it, and
 * {@link io.github.childplan.indicators.progress.ProgressReason}s, never a number without a class. The methods of the library are in
 * {@link io.github.childplan.indicators.progress.ProgressMethods}; thresholds are data,
 * {@link io.github.childplan.indicators.progress.ProgressBands}.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.progress;

import org.jspecify.annotations.NullMarked;
