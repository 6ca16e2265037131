/**
 * The small values every other package is written in: {@link io.github.childplan.core.value.LocalizedText} (Vietnamese
 * with an optional English form), {@link io.github.childplan.core.value.ClauseRef} (where the plan says it),
 * {@link io.github.childplan.core.value.Unit} and {@link io.github.childplan.core.value.Bound}, exact
 * {@link io.github.childplan.core.value.Ratio}s, and {@link io.github.childplan.core.value.Period}s. All of them are
 * immutable, checked when made, and read back from their own text.
 *
 * <p>API: every public type but {@link io.github.childplan.core.value.Decimals} and
 * {@link io.github.childplan.core.value.Texts}, which are public for the other packages of this library only and may change
 * in any version.
 */
@NullMarked
package io.github.childplan.core.value;

import org.jspecify.annotations.NullMarked;
