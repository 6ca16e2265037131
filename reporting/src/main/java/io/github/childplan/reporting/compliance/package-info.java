/**
 * Who owes which report by when, and who has reported: a {@link io.github.childplan.reporting.compliance.ReportPlanner}
 * turns the obligations of a plan into the {@link io.github.childplan.reporting.compliance.DueReport}s of a
 * {@link io.github.childplan.reporting.compliance.ReportingYear};
 * {@link io.github.childplan.reporting.compliance.AgencySuccessions} says who took over which function and when, as far as it
 * is known; {@link io.github.childplan.reporting.compliance.SubmissionsCsv} reads what came in;
 * {@link io.github.childplan.reporting.compliance.ComplianceAssessor} gives each report a
 * {@link io.github.childplan.reporting.compliance.ReportState} at a date, and completeness and timeliness as two
 * {@link io.github.childplan.reporting.compliance.ReportingRates rates}.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.reporting.compliance;

import org.jspecify.annotations.NullMarked;
