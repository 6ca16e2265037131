/**
 * What people read and write: {@link io.github.childplan.core.text.MessageCatalog} holds every message in Vietnamese and
 * English, {@link io.github.childplan.core.text.NumberStyle} reads and writes numbers by a stated rule,
 * {@link io.github.childplan.core.text.DateForms} writes dates, {@link io.github.childplan.core.text.CsvReader} and
 * {@link io.github.childplan.core.text.CsvText} read and write CSV, {@link io.github.childplan.core.text.CsvScanner} reads it
 * where rows are counted in millions, and {@link io.github.childplan.core.text.MatchKey}
 * compares Vietnamese names whichever way their letters were composed.
 *
 * <p>API: every public type but {@link io.github.childplan.core.text.CsvFault},
 * {@link io.github.childplan.core.text.CsvReader}, {@link io.github.childplan.core.text.CsvRow},
 * {@link io.github.childplan.core.text.CsvScanner} and {@link io.github.childplan.core.text.UnitText}, which are public for
 * the other packages of this library only and may change in any version.
 */
@NullMarked
package io.github.childplan.core.text;

import org.jspecify.annotations.NullMarked;
