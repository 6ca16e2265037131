/**
 * Writes documents: {@link io.github.childplan.reporting.render.MarkdownRenderer} and
 * {@link io.github.childplan.reporting.render.HtmlRenderer} are {@link io.github.childplan.reporting.render.Renderer}s. They
 * know nothing of plans, escape every text for their format, and give the same bytes for the same document.
 */
@NullMarked
package io.github.childplan.reporting.render;

import org.jspecify.annotations.NullMarked;
