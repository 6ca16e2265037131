package io.github.childplan.reporting.compose;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.ReleasedFigure;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.RollUp;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of a plan's area and of its communes by year, as the audience of the report sees them. A sum over the figures that
 * are shown is a figure of the area only where none is withheld.
 */
final class AreaFigures {

    private final PlanAssessment assessment;
    private final Observations figures;
    private final IndicatorCatalog indicators;
    private final Optional<Release> release;
    private final RollUp rollUp;
    private final PlaceId area;

    private AreaFigures(ConsolidatedReport report, IndicatorCatalog indicators) {
        this.assessment = report.assessment();
        this.figures = assessment.figures();
        this.indicators = indicators;
        this.release = report.release();
        this.rollUp = RollUp.of(indicators, report.places());
        this.area = assessment.plan().identity().area();
    }

    /** Returns the figures; empty without definitions, or where the registry does not have the area. */
    static Optional<AreaFigures> of(ConsolidatedReport report) {
        return report.indicators()
                .filter(indicators -> report.places()
                        .find(report.assessment().plan().identity().area())
                        .isPresent())
                .map(indicators -> new AreaFigures(report, indicators));
    }

    /** Returns one figure for each year in which a period with figures, shown or withheld, ends. */
    SortedMap<Integer, AreaFigure> byYear(IndicatorId indicator) {
        SortedMap<Integer, AreaFigure> byYear = new TreeMap<>();
        for (Period period : periods(indicator)) {
            if (indicators.find(indicator, period.lastDay()).isPresent()) {
                AreaFigure figure = rollUp.figure(ObservationKey.of(indicator, area, period), figures);
                byYear.merge(period.endYear(), figure, AreaFigures::preferred);
            }
        }
        return byYear;
    }

    /** Returns the figure of a place in the period of another figure, if it is shown. */
    Optional<Observation> shown(AreaFigure figure, PlaceId place) {
        return figures.find(figure.key().withPlace(place));
    }

    /** Whether the figure of a place in the period of another figure is there and withheld. */
    boolean withheld(AreaFigure figure, PlaceId place) {
        return release.filter(one -> one.suppresses(figure.key().withPlace(place)))
                .isPresent();
    }

    /** Whether a figure may be withheld and nothing here says which. */
    boolean mayBeWithheld(AreaFigure figure) {
        return release.isEmpty() && isProtected(figure);
    }

    /** Whether the figure of the area, or one of those it is made of, is or may be withheld, so that it is not shown. */
    boolean withheld(AreaFigure figure) {
        if (!isProtected(figure)) {
            return false;
        }
        boolean whole = figure.value().isPresent() && !figure.partial() && !withheld(figure, area);
        return !whole
                && (release.isEmpty()
                        || withheld(figure, area)
                        || release.get().figures().stream().anyMatch(one -> isSuppressedPart(one, figure)));
    }

    private static boolean isSuppressedPart(ReleasedFigure one, AreaFigure whole) {
        return isSuppressed(one)
                && one.key().indicator().equals(whole.key().indicator())
                && one.key().period().equals(whole.key().period());
    }

    private boolean isProtected(AreaFigure figure) {
        return assessment
                .audience()
                .policy()
                .filter(policy -> policy.indicators().contains(figure.key().indicator()))
                .isPresent();
    }

    private SortedSet<Period> periods(IndicatorId indicator) {
        SortedSet<Period> periods = new TreeSet<>(figures.periods(indicator, Breakdown.total()));
        release.ifPresent(given -> given.figures().stream()
                .filter(AreaFigures::isSuppressed)
                .map(ReleasedFigure::key)
                .filter(key -> key.indicator().equals(indicator)
                        && key.breakdown().equals(Breakdown.total())
                        && !key.period().lastDay().isAfter(assessment.asOf()))
                .forEach(key -> periods.add(key.period())));
        periods.removeIf(period -> !(period instanceof Period.CalendarYear) && !(period instanceof Period.SchoolYear));
        return periods;
    }

    private static boolean isSuppressed(ReleasedFigure figure) {
        return figure.fold(shown -> false, suppressed -> true);
    }

    /** Of two figures for one year the one with a value, then the one of the usual kind of period. */
    private static AreaFigure preferred(AreaFigure one, AreaFigure other) {
        Comparator<AreaFigure> order = Comparator.<AreaFigure>comparingInt(
                        figure -> figure.value().isPresent() ? 0 : 1)
                .thenComparingInt(figure -> isUsual(figure) ? 0 : 1);
        return order.compare(one, other) <= 0 ? one : other;
    }

    private static boolean isUsual(AreaFigure figure) {
        return figure.definition().usualPeriod()
                == UsualPeriod.SCHOOL_YEAR
                == figure.key().period() instanceof Period.SchoolYear;
    }
}
