package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.AgencySuccessions;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.place.PlaceRegistry;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.schedule.DueDate;
import io.github.childplan.core.schedule.DuePolicies;
import io.github.childplan.core.schedule.Undated;
import io.github.childplan.core.schedule.WorkingCalendar;
import io.github.childplan.core.value.LocalizedText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the reporting obligations of a plan into the reports that are due for a year.
 *
 * <pre>{@code
 * ReportPlanner planner = ReportPlanner.builder()
 *         .plan(StandardPlans.muongTe())
 *         .places(StandardPlaces.muongTe())
 *         .calendar(StandardCalendars.vietNam())
 *         .build();
 * planner.in(2024).of(ObligationId.of("vi")).size(); // 23: nine agencies and fourteen commune committees
 * }</pre>
 *
 * <p>Who owes a report is settled as of its due date. A commune that was merged is succeeded by the commune that has its land,
 * which owes one report for all it took over: eight for the fourteen of Mường Tè in 2025. A district agency ends with its
 * district (an agency without a place of its own is taken to belong to the plan's area); unless a succession is given, its
 * duty then has no known holder, and the report says so instead of being dropped. Immutable and thread-safe.
 */
public final class ReportPlanner {

    /** The function under which the planner asks {@link AgencySuccessions} who took over a duty to report. */
    public static final String REPORTING_FUNCTION = "reporting";

    private final Plan plan;
    private final WorkingCalendar calendar;
    private final DuePolicies duePolicies;
    private final ReporterSelection selection;
    private final HolderFinder holders;

    private ReportPlanner(
            Plan plan,
            WorkingCalendar calendar,
            DuePolicies duePolicies,
            ReporterSelection selection,
            HolderFinder holders) {
        this.plan = plan;
        this.calendar = calendar;
        this.duePolicies = duePolicies;
        this.selection = selection;
        this.holders = holders;
    }

    /**
     * Returns a builder with the default policies: the deadline's words taken literally, {@link
     * ReporterSelections#NAMED_AND_ORDERED}, no successions of agencies.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the reports of a reporting year.
     *
     * @param year the reporting year; which years the plan covers is for the caller to say
     * @return the reports in the order of the plan
     * @throws IllegalArgumentException if the year is not within 1900 to 2199, or an area named by a class is not in the
     *     place registry
     */
    public ReportingYear in(int year) {
        List<DueReport> reports = new ArrayList<>();
        List<UncountedReporter> uncounted = new ArrayList<>();
        List<UndatedReport> undated = new ArrayList<>();
        for (ReportingObligation obligation : plan.obligations()) {
            int step = 0;
            for (ReportingHop hop : obligation.hops()) {
                step++;
                List<DueDate> dueDates = hop.deadline().dueDates(year, year, calendar, duePolicies);
                Optional<Undated> noDate = hop.deadline().undated();
                if (noDate.isPresent()) {
                    undated.add(new UndatedReport(
                            obligation.id(),
                            step,
                            obligation.clause(),
                            noDate.get(),
                            hop.deadline().words()));
                }
                for (DueDate due : dueDates) {
                    reports.addAll(reports(obligation, step, hop, due));
                }
                if (!dueDates.isEmpty()) {
                    uncounted.addAll(uncounted(obligation, step, hop));
                }
            }
        }
        return new ReportingYear(year, selection, reports, uncounted, undated);
    }

    Plan plan() {
        return plan;
    }

    /** Returns the zone in which a day ends. */
    ZoneId zone() {
        return calendar.zone();
    }

    private List<DueReport> reports(ReportingObligation obligation, int step, ReportingHop hop, DueDate due) {
        List<AgencyId> counted = hop.reporters().stream()
                .filter(addressee -> selection.select(plan, addressee) == Selection.COUNTED)
                .toList();
        DueReport.Builder common = DueReport.builder()
                .obligation(obligation.id())
                .step(step)
                .clause(obligation.clause())
                .subject(obligation.subject())
                .via(hop.via().map(this::name))
                .recipients(hop.recipients().stream().map(this::name).toList())
                .due(due);
        return holders.of(counted, due.lastDay()).stream()
                .<DueReport>map(holder -> common.reporter(holder.reporter())
                        .vacancy(holder.vacancy())
                        .build())
                .toList();
    }

    private List<UncountedReporter> uncounted(ReportingObligation obligation, int step, ReportingHop hop) {
        List<UncountedReporter> listed = new ArrayList<>();
        for (AgencyId addressee : hop.reporters()) {
            Selection answer = selection.select(plan, addressee);
            if (answer != Selection.COUNTED) {
                listed.add(new UncountedReporter(obligation.id(), step, addressee, name(addressee), answer));
            }
        }
        return listed;
    }

    private LocalizedText name(AgencyId id) {
        return plan.findAgencyName(id)
                .orElseThrow(() -> new IllegalStateException("agency '" + id + "' is not in the plan " + plan.id()));
    }

    /** Collects the parts of a {@link ReportPlanner}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Plan plan;
        private @Nullable PlaceRegistry places;
        private @Nullable WorkingCalendar calendar;
        private DuePolicies duePolicies = DuePolicies.LITERAL;
        private ReporterSelection selection = ReporterSelections.NAMED_AND_ORDERED;
        private AgencySuccessions successions = AgencySuccessions.of(List.of());
        private List<Agency> successors = List.of();

        private Builder() {}

        /**
         * Sets the plan.
         *
         * @param with the plan
         * @return this builder
         */
        public Builder plan(Plan with) {
            this.plan = Objects.requireNonNull(with, "plan");
            return this;
        }

        /**
         * Sets the places, which tell what became of communes and of the plan's area.
         *
         * @param registry the places
         * @return this builder
         */
        public Builder places(PlaceRegistry registry) {
            this.places = Objects.requireNonNull(registry, "places");
            return this;
        }

        /**
         * Sets the calendar, whose zone is that in which a day ends.
         *
         * @param workingDays the calendar
         * @return this builder
         */
        public Builder calendar(WorkingCalendar workingDays) {
            this.calendar = Objects.requireNonNull(workingDays, "calendar");
            return this;
        }

        /**
         * Sets how a deadline becomes a day.
         *
         * @param policies the policies
         * @return this builder
         */
        public Builder duePolicies(DuePolicies policies) {
            this.duePolicies = Objects.requireNonNull(policies, "duePolicies");
            return this;
        }

        /**
         * Sets whose reports are counted.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder selection(ReporterSelection policy) {
            this.selection = Objects.requireNonNull(policy, "selection");
            return this;
        }

        /**
         * Sets what became of the agencies. A row for {@link ReportPlanner#REPORTING_FUNCTION} or for everything counts.
         *
         * @param register the successions
         * @param agencies the successors that the plan does not name, for their names
         * @return this builder
         */
        public Builder successions(AgencySuccessions register, List<Agency> agencies) {
            this.successions = Objects.requireNonNull(register, "successions");
            this.successors = List.copyOf(agencies);
            return this;
        }

        /**
         * Builds the planner.
         *
         * @return the planner
         * @throws IllegalStateException if plan, places or calendar are not set
         */
        public ReportPlanner build() {
            if (plan == null || places == null || calendar == null) {
                throw new IllegalStateException(
                        "plan, places and calendar must be set before a report planner is built");
            }
            HolderFinder holders = new HolderFinder(plan, places, successions, successors);
            return new ReportPlanner(plan, calendar, duePolicies, selection, holders);
        }
    }
}
