package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The figures a criterion is held against: the value of the year that is judged, and what else some kinds of criterion need.
 *
 * <p>Only the first four methods have to be there. Without the others a criterion that needs them stays open and says which
 * figures are missing. Implementations are immutable and thread-safe.
 */
public interface Evidence {

    /**
     * Returns the year that is judged.
     *
     * @return the year
     */
    int year();

    /**
     * Returns the unit of the indicator, in which changes are measured.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * Returns the years in which the criterion has to hold, where it has to hold in several.
     *
     * @return ascending, ending with {@link #year()}
     */
    List<Integer> years();

    /**
     * Returns the figure of a year.
     *
     * @param year the year in which its period ends
     * @return the figure, or empty if there is none
     */
    Optional<MeasuredValue> inYear(int year);

    /**
     * Returns the figure of a period that is not a whole year, for targets that have to hold in each quarter or month.
     *
     * @param period a half-year, a quarter or a month
     * @return the figure, or empty if there is none
     */
    default Optional<MeasuredValue> inPeriod(Period period) {
        return Optional.empty();
    }

    /**
     * Returns the period whose figure tells how things stand on a day: the latest with a figure of those that had ended by
     * then, where no later one of its kind had. Its figure is that of {@link #inPeriod}, or for a whole year of
     * {@link #inYear}.
     *
     * @param day the day
     * @return the period, which may be a part of a year; by default the last calendar year that had ended, if it has a figure
     */
    default Optional<Period> latestBy(LocalDate day) {
        int ended = day.plusDays(1).getYear() - 1;
        return inYear(ended).map(figure -> new Period.CalendarYear(ended));
    }

    /**
     * Returns the figure of a year with what it lacks. A criterion is decided where every value that the figure can turn out to
     * have decides it alike.
     *
     * @param year the year in which its period ends
     * @return the figure; by default that of {@link #inYear}, which then lacks nothing
     */
    default Optional<ReportedFigure> reportedInYear(int year) {
        return inYear(year).map(ReportedFigure::whole);
    }

    /**
     * Returns the figure of a period that is not a whole year with what it lacks.
     *
     * @param period a half-year, a quarter or a month
     * @return the figure; by default that of {@link #inPeriod}, which then lacks nothing
     */
    default Optional<ReportedFigure> reportedInPeriod(Period period) {
        return inPeriod(period).map(ReportedFigure::whole);
    }

    /**
     * Returns the judgement where a year has no figure.
     *
     * @param year the year
     * @return neither a yes nor a no; by default NO_DATA with {@link VerdictReason#NO_FIGURE}
     */
    default Judgement withoutFigure(int year) {
        return Judgement.open(Verdict.NO_DATA, VerdictReason.NO_FIGURE);
    }

    /**
     * Returns whether the figures of two years were made under the same definition of the indicator.
     *
     * @param year a year with a figure
     * @param other another one
     * @return by default true
     */
    default boolean sameDefinition(int year, int other) {
        return true;
    }

    /**
     * Returns where things stood, as the document prints it with the target. It stands in where the figures have no base.
     *
     * @return by default nothing
     */
    default Optional<Baseline> baseline() {
        return Optional.empty();
    }

    /**
     * Returns the units that a criterion looks at one by one.
     *
     * @param perUnit the criterion
     * @param year the year for which they are looked at
     * @return every unit, those without figures as well; empty if the figures do not name them, which is the default
     */
    default Optional<List<UnitEvidence>> units(PerUnit perUnit, int year) {
        return Optional.empty();
    }

    /**
     * Returns the figures of one of several measures that are not about one indicator.
     *
     * @param part the measure
     * @return its figures; empty if they cannot be told apart, which is the default
     */
    default Optional<Evidence> ofPart(AllOf.Part part) {
        return Optional.empty();
    }

    /**
     * Returns the figure from outside the plan that a criterion compares with.
     *
     * @param reference what the criterion refers to
     * @param year the year that is judged
     * @return a figure that {@linkplain OutsideFigure#answers answers} the reference; by default none
     */
    default Optional<OutsideFigure> outside(Reference reference, int year) {
        return Optional.empty();
    }

    /**
     * Returns what a person found for a year.
     *
     * @param year the year
     * @return the judgement that counts, which is the latest; by default none
     */
    default Optional<RecordedJudgement> recorded(int year) {
        return Optional.empty();
    }

    /**
     * Returns the evidence of a single figure: it is judged by itself, and no other year is known.
     *
     * @param unit the unit of the indicator
     * @param year the year that is judged
     * @param figure its figure
     * @return the evidence
     */
    static Evidence single(Unit unit, int year, MeasuredValue figure) {
        return single(unit, year, ReportedFigure.whole(figure));
    }

    /**
     * Returns the evidence of a single figure that may lack places.
     *
     * @param unit the unit of the indicator
     * @param year the year that is judged
     * @param figure its figure
     * @return the evidence
     */
    static Evidence single(Unit unit, int year, ReportedFigure figure) {
        return new SingleFigure(unit, year, figure);
    }
}
