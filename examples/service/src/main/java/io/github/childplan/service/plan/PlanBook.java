package io.github.childplan.service.plan;

import io.github.childplan.core.plan.Plan;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.form.FormDesign;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.reporting.schedule.WorkingCalendar;
import java.time.LocalDate;

/**
 * The plan that the service is about, and everything that judges by it. For another plan, make another one of these.
 *
 * @param plan the plan
 * @param indicators the definitions of its indicators
 * @param places the places
 * @param calendar working days, holidays and the zone in which a day ends
 * @param assessor judges its targets
 * @param planner says who owes which report
 * @param years the years in which reports are due
 */
public record PlanBook(
        Plan plan,
        IndicatorCatalog indicators,
        PlaceRegistry places,
        WorkingCalendar calendar,
        PlanAssessor assessor,
        ReportPlanner planner,
        Years years) {

    /**
     * The first and the last year, both included.
     *
     * @param first the first year
     * @param last the last year
     */
    public record Years(int first, int last) {

        /**
         * Returns whether a year is one of them.
         *
         * @param year the year
         * @return whether it is
         */
        public boolean contain(int year) {
            return year >= first && year <= last;
        }
    }

    /**
     * Makes the book of a plan.
     *
     * @param plan the plan
     * @param indicators the definitions of its indicators
     * @param places the places
     * @param calendar the working days
     * @param years the years in which reports are due
     * @return the book
     */
    static PlanBook of(
            Plan plan, IndicatorCatalog indicators, PlaceRegistry places, WorkingCalendar calendar, Years years) {
        return new PlanBook(
                plan,
                indicators,
                places,
                calendar,
                PlanAssessor.of(plan, indicators, places),
                ReportPlanner.builder()
                        .plan(plan)
                        .places(places)
                        .calendar(calendar)
                        .build(),
                years);
    }

    /**
     * Returns what a reader of figures has to know.
     *
     * @param day the day on which the figures are received; none can be of a later year
     * @return the context
     */
    public FiguresContext figures(LocalDate day) {
        return FiguresContext.of(plan, indicators, places).withAsOf(day);
    }

    /**
     * Returns the format of the submissions.
     *
     * @return the format
     */
    public SubmissionsCsv submissions() {
        return SubmissionsCsv.of(planner, years.first(), years.last());
    }

    /**
     * Returns how the forms of the plan are made.
     *
     * @return the design
     */
    public FormDesign forms() {
        return FormDesign.of(plan, indicators, places);
    }

    /**
     * Returns the reader of the forms when they come back.
     *
     * @param day the day on which they are received; none can be of a later year
     * @return the reader
     */
    public FormReader filledForms(LocalDate day) {
        int last = Math.max(years.first(), Math.min(years.last(), day.getYear()));
        return FormReader.of(forms()).withYears(years.first(), last);
    }
}
