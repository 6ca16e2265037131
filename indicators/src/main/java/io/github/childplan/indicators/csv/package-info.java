/**
 * Comma-separated values after RFC 4180: {@link io.github.childplan.indicators.csv.CsvText} writes them, {@link io.github.childplan.indicators.csv.CsvTable}
 * reads a file with a fixed header row by row, with problems by line.
 *
 * <p>API: every public type but {@link io.github.childplan.indicators.csv.CsvFault},
 * {@link io.github.childplan.indicators.csv.CsvReader}, {@link io.github.childplan.indicators.csv.CsvRow} and
 * {@link io.github.childplan.indicators.csv.CsvScanner}, which are public for the other packages of this library only and may
 * change in any version.
 */
@NullMarked
package io.github.childplan.indicators.csv;

import org.jspecify.annotations.NullMarked;
