package io.github.childplan.reporting.compliance;

import io.github.childplan.core.value.Ratio;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How complete and how timely reports are at a date, as two figures that are never merged: of fourteen communes with 12
 * reports in time, 1 late and 1 missing, 13/14 are complete and 12/14 timely.
 *
 * <p>Expected are all reports but the exempt ones and those that nobody is known to hold, which are counted apart. A report
 * that was sent back and has not come again is not complete. Immutable and thread-safe.
 *
 * @param completeness received of expected; of 0 where nothing is expected, which has no value
 * @param timeliness received in time, of those expected whose last day is over, the missing ones among them; empty before
 *     any last day is over, so that a good start does not look like a bad result
 * @param exempt how many are exempt
 * @param withoutHolder how many nobody is known to hold
 */
public record ReportingRates(Ratio completeness, Optional<Ratio> timeliness, int exempt, int withoutHolder) {

    /** Checks that nothing is null. */
    public ReportingRates {
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(timeliness, "timeliness");
    }

    /**
     * Counts reports.
     *
     * @param reports the reports with their states at the date
     * @param asOf the date; a report whose last day it is still has time
     * @return the rates
     */
    public static ReportingRates of(Collection<ReportStatus> reports, LocalDate asOf) {
        Map<ReportState.Kind, Integer> all = new EnumMap<>(ReportState.Kind.class);
        Map<ReportState.Kind, Integer> past = new EnumMap<>(ReportState.Kind.class);
        for (ReportStatus status : reports) {
            all.merge(status.state().kind(), 1, Integer::sum);
            if (asOf.isAfter(status.lastDay())) {
                past.merge(status.state().kind(), 1, Integer::sum);
            }
        }
        int received = count(all, ReportState.Kind.ON_TIME) + count(all, ReportState.Kind.LATE);
        int due = expected(past);
        return new ReportingRates(
                Ratio.of(received, expected(all)),
                due == 0 ? Optional.empty() : Optional.of(Ratio.of(count(past, ReportState.Kind.ON_TIME), due)),
                count(all, ReportState.Kind.EXEMPT),
                count(all, ReportState.Kind.NO_HOLDER));
    }

    private static int expected(Map<ReportState.Kind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum()
                - count(counts, ReportState.Kind.EXEMPT)
                - count(counts, ReportState.Kind.NO_HOLDER);
    }

    private static int count(Map<ReportState.Kind, Integer> counts, ReportState.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
