package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.reporting.schedule.DuePolicies;
import io.github.childplan.reporting.schedule.WorkingCalendar;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The function under which the planner asks {@link AgencySuccessions} who took over, unless another is set. */
    public static final String REPORTING_FUNCTION = "reporting";

    private final Plan plan;
    private final WorkingCalendar calendar;
    private final Policies policies;
    private final HolderFinder holders;

    private ReportPlanner(Plan plan, WorkingCalendar calendar, Policies policies, HolderFinder holders) {
        this.plan = plan;
        this.calendar = calendar;
        this.policies = policies;
        this.holders = holders;
    }

    /**
     * Returns a builder with the default policies: the deadline's words taken literally, {@link
     * ReporterSelections#NAMED_AND_ORDERED}, {@link DataClosings#DECREE_09_2019}, no successions of agencies, no occasions.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the reports of a reporting year. What was due before the plan was issued nobody owed: it is among the undated
     * steps, with {@link UndatedReason#BEFORE_THE_PLAN}. Where the plan prints only the month or the year of its issue, its first
     * day counts.
     *
     * @param year the reporting year; to which year the plan runs is for the caller to say
     * @return the reports in the order of the plan, with a warning for each step that is due no later than its figures close
     *     and for each recipient that has ended by the due date
     * @throws IllegalArgumentException if the year is not within 1900 to 2199, or an area named by a class is not in the
     *     place registry
     */
    public ReportingYear in(int year) {
        return new YearReports(plan, calendar, policies, holders).in(year);
    }

    Plan plan() {
        return plan;
    }

    /** Returns the zone in which a day ends. */
    ZoneId zone() {
        return calendar.zone();
    }

    /** The policies and facts that the reports of every year share. */
    record Policies(
            DuePolicies duePolicies, ReporterSelection selection, DataClosing dataClosing, List<Occasion> occasions) {}

    /** Collects the parts of a {@link ReportPlanner}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Plan plan;
        private @Nullable PlaceRegistry places;
        private @Nullable WorkingCalendar calendar;
        private DuePolicies duePolicies = DuePolicies.LITERAL;
        private ReporterSelection selection = ReporterSelections.NAMED_AND_ORDERED;
        private DataClosing dataClosing = DataClosings.DECREE_09_2019;
        private AgencySuccessions successions = AgencySuccessions.of(List.of());
        private List<Agency> successors = List.of();
        private String function = REPORTING_FUNCTION;
        private final List<Occasion> occasions = new ArrayList<>();

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
         * Sets when the figures of a period close.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder dataClosing(DataClosing policy) {
            this.dataClosing = Objects.requireNonNull(policy, "dataClosing");
            return this;
        }

        /**
         * Adds an event, a request or a first year that a deadline of the plan waits for.
         *
         * @param occasion the occasion
         * @return this builder
         */
        public Builder addOccasion(Occasion occasion) {
            occasions.add(Objects.requireNonNull(occasion, "occasion"));
            return this;
        }

        /**
         * Sets under which function the duty to report passed on, by default {@link ReportPlanner#REPORTING_FUNCTION}.
         *
         * @param successionFunction for example "child protection", as the rows of the successions have it
         * @return this builder
         */
        public Builder function(String successionFunction) {
            this.function = Objects.requireNonNull(successionFunction, "function");
            return this;
        }

        /**
         * Sets what became of the agencies. A row for the function of {@link #function(String)} or for everything counts.
         *
         * @param register the successions
         * @param agencies the successors that the plan does not name, for their names and places
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
         * @throws IllegalArgumentException if an occasion is for no step of the plan, for one that does not wait for it, or for
         *     the same step and day as another
         */
        public ReportPlanner build() {
            if (plan == null || places == null || calendar == null) {
                throw new IllegalStateException(
                        "plan, places and calendar must be set before a report planner is built");
            }
            OccasionCheck.check(plan, occasions);
            Policies policies = new Policies(duePolicies, selection, dataClosing, List.copyOf(occasions));
            HolderFinder holders = new HolderFinder(plan, places, successions, successors, function);
            return new ReportPlanner(plan, calendar, policies, holders);
        }
    }
}
