/**
 * What is measured: an {@link io.github.childplan.indicators.definition.Indicator} says what is counted over what and which
 * direction is better, an {@link io.github.childplan.indicators.definition.IndicatorCatalog} finds the definition in force
 * on a day, and {@link io.github.childplan.indicators.definition.StandardIndicators} holds the fourteen of the bundled plan.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.definition;

import org.jspecify.annotations.NullMarked;
