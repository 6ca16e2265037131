package io.github.childplan.service.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import io.github.childplan.reporting.compliance.ReportingRates;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report that is due, and where it stands.
 *
 * @param obligation the id of the obligation
 * @param step which hop of its chain
 * @param clause the clause of the plan
 * @param period the period it is about
 * @param reporter the id of who owes it
 * @param reporterName the name
 * @param lastDay the last day on which it is in time, extensions included
 * @param state where it stands
 * @param stateLabel the same in words, with the days
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReportView(
        String obligation,
        int step,
        String clause,
        String period,
        String reporter,
        LocalizedText reporterName,
        LocalDate lastDay,
        ReportState.Kind state,
        LocalizedText stateLabel) {

    /**
     * The reports of a year.
     *
     * @param year the reporting year
     * @param asOf the day
     * @param madeUp whether submissions that are made up may be among them
     * @param completeness how many of the reports that are expected have come
     * @param timeliness how many of those whose time is over came in time
     * @param reports every report
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ReportsOfYear")
    record OfYear(
            int year,
            LocalDate asOf,
            boolean madeUp,
            @Schema(type = "string", example = "20/22") Ratio completeness,
            @Schema(type = "string", example = "18/22") Optional<Ratio> timeliness,
            List<ReportView> reports) {

        static OfYear of(Compliance compliance, boolean madeUp) {
            ReportingRates rates = compliance.rates();
            return new OfYear(
                    compliance.year().year(),
                    compliance.asOf(),
                    madeUp,
                    rates.completeness(),
                    rates.timeliness(),
                    compliance.reports().stream().map(ReportView::of).toList());
        }
    }

    private static ReportView of(ReportStatus status) {
        return new ReportView(
                status.report().obligation().value(),
                status.report().step(),
                status.report().clause().value(),
                status.report().due().period().toString(),
                status.report().reporter().id().value(),
                status.report().reporter().name(),
                status.lastDay(),
                status.state().kind(),
                status.state().label());
    }
}
