/**
 * Writes documents: {@link io.github.childplan.reporting.render.MarkdownRenderer} and
 * {@link io.github.childplan.reporting.render.HtmlRenderer} are {@link io.github.childplan.reporting.render.Renderer}s. They
 * know nothing of plans, escape every text for their format, and give the same bytes for the same document.
 *
 * <p>API: every public type but {@link io.github.childplan.reporting.render.CellText} and
 * {@link io.github.childplan.reporting.render.PlainText}, which are public for the other packages of this library only and
 * may change in any version.
 */
@NullMarked
package io.github.childplan.reporting.render;

import org.jspecify.annotations.NullMarked;
