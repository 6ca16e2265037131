/**
 * How figures and names are written: {@link io.github.childplan.indicators.text.NumberStyle} reads and writes numbers by a stated rule,
 * {@link io.github.childplan.indicators.text.DateForms} writes dates, {@link io.github.childplan.indicators.text.VietnameseOrder} puts names into the order of the
 * Vietnamese alphabet.
 *
 * <p>API: every public type but {@link io.github.childplan.indicators.text.UnitText}, which is public for the other packages of this library only
 * and may change in any version.
 */
@NullMarked
package io.github.childplan.indicators.text;

import org.jspecify.annotations.NullMarked;
