package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one area for one indicator over the years, of which each year has at most one that counts. A figure of a part of
 * a year (a half-year, a quarter, a month) says nothing of the year and is only given when it is asked for by its period.
 */
final class Timeline {

    private final List<AreaFigure> all;
    private final List<AreaFigure> figures;
    private final Comparator<AreaFigure> preference;

    Timeline(List<AreaFigure> figures, UsualPeriod usual) {
        this.all = figures;
        this.figures = figures.stream().filter(Timeline::ofAYear).toList();
        this.preference = Comparator.<AreaFigure>comparingInt(
                        figure -> figure.value().isPresent() ? 1 : 0)
                .thenComparingInt(figure -> isUsual(figure.key().period(), usual) ? 1 : 0)
                .thenComparing(figure -> figure.key().period());
    }

    /** The figure whose period ends in a year: one with a value before one without, the usual kind of period before others. */
    Optional<AreaFigure> inYear(int year) {
        return figures.stream()
                .filter(figure -> figure.key().period().endYear() == year)
                .max(preference);
    }

    /** The other periods with a value that end in a year. */
    List<Period> passedOver(int year) {
        Optional<AreaFigure> taken = inYear(year);
        return figures.stream()
                .filter(figure -> figure.key().period().endYear() == year
                        && figure.value().isPresent()
                        && figure != taken.orElseThrow())
                .map(figure -> figure.key().period())
                .toList();
    }

    /** The latest figure with a value of an earlier year. */
    Optional<AreaFigure> latestBefore(int year) {
        return figures.stream()
                .filter(figure ->
                        figure.value().isPresent() && figure.key().period().endYear() < year)
                .map(figure -> figure.key().period().endYear())
                .max(Comparator.naturalOrder())
                .flatMap(this::inYear);
    }

    boolean hasValues() {
        return figures.stream().anyMatch(figure -> figure.value().isPresent());
    }

    /** The figure of exactly one period, which may be a part of a year. */
    Optional<AreaFigure> inPeriod(Period period) {
        return all.stream()
                .filter(figure -> figure.key().period().equals(period))
                .findFirst();
    }

    private static boolean ofAYear(AreaFigure figure) {
        Period period = figure.key().period();
        return period instanceof Period.CalendarYear || period instanceof Period.SchoolYear;
    }

    private static boolean isUsual(Period period, UsualPeriod usual) {
        return switch (usual) {
            case CALENDAR_YEAR -> period instanceof Period.CalendarYear;
            case SCHOOL_YEAR -> period instanceof Period.SchoolYear;
        };
    }
}
