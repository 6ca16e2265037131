/**
 * Who may see which figure: an {@link io.github.childplan.indicators.disclosure.Audience} is the authorities of the reporting
 * chain or the public, the latter only together with a {@link io.github.childplan.indicators.disclosure.SuppressionPolicy};
 * a {@link io.github.childplan.indicators.disclosure.Release} is the figures as that audience sees them, each a
 * {@link io.github.childplan.indicators.disclosure.ReleasedFigure}, shown or suppressed.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.disclosure;

import org.jspecify.annotations.NullMarked;
