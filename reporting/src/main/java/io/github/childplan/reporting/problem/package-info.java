/**
 * What can be wrong with data of this module: {@link io.github.childplan.reporting.problem.ReportingProblem} lists the
 * reasons, CP-3001 to CP-3999; {@link io.github.childplan.reporting.problem.ReportingTexts} holds every sentence of the
 * module in Vietnamese and English.
 *
 * <p>API: every public type but {@link io.github.childplan.reporting.problem.ReportingTexts}, which is public for the other
 * packages of this library only and may change in any version.
 */
@NullMarked
package io.github.childplan.reporting.problem;

import org.jspecify.annotations.NullMarked;
