/**
 * Figures from files and back: {@link io.github.childplan.indicators.io.FiguresCsv} reads the figures file within a
 * {@link io.github.childplan.indicators.io.FiguresContext} and reports every cell that cannot be right;
 * {@link io.github.childplan.indicators.io.FiguresCheck} does the same for figures that came another way.
 *
 * <p>API: every public type but {@link io.github.childplan.indicators.io.FigureRules}, which is public for the other
 * packages of this library only and may change in any version.
 */
@NullMarked
package io.github.childplan.indicators.io;

import org.jspecify.annotations.NullMarked;
