/**
 * Documents as office files: {@link io.github.childplan.reporting.office.DocxRenderer} writes a
 * {@link io.github.childplan.reporting.document.Document} in the format of Decree 30/2020/NĐ-CP,
 * {@link io.github.childplan.reporting.office.XlsxRenderer} writes its tables as a workbook. Both need the office library
 * (poi-ooxml); nothing outside this package and the package of forms does.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.reporting.office;

import org.jspecify.annotations.NullMarked;
