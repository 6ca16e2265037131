/**
 * The forms that reporters fill and what comes back: a {@link io.github.childplan.reporting.form.FormDesign} makes a
 * {@link io.github.childplan.reporting.form.Form} for each reporter and year,
 * {@link io.github.childplan.reporting.form.FormWorkbook} and {@link io.github.childplan.reporting.form.FormCsv} write it, a
 * {@link io.github.childplan.reporting.form.FormReader} reads what was sent back, a
 * {@link io.github.childplan.reporting.form.FormFolder} reads many, and a
 * {@link io.github.childplan.reporting.form.FormMarker} marks the bad cells in a copy.
 *
 * <p>The classes whose names begin with {@code Workbook}, and no others, use the office library.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.reporting.form;

import org.jspecify.annotations.NullMarked;
