/**
 * A report as data: a {@link io.github.childplan.reporting.document.Document} is a title and
 * {@link io.github.childplan.reporting.document.Block}s (heading, paragraph, list, table, notice) in one language;
 * {@link io.github.childplan.reporting.document.Cell}s keep their type, so that a number stays a number and a missing figure
 * is a cell with a reason. It knows nothing of plans, and nothing of the formats it is written in.
 *
 * <p>API: every public type but {@link io.github.childplan.reporting.document.OfficialWords}, which is public for the other
 * packages of this library only and may change in any version.
 */
@NullMarked
package io.github.childplan.reporting.document;

import org.jspecify.annotations.NullMarked;
