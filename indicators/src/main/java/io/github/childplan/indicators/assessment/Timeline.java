package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.UsualPeriod;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of one area for one indicator over the years, of which each year has at most one that counts. A figure of a part of
 * a year (a half-year, a quarter, a month) says nothing of the year and is only given when it is asked for by its period.
 */
final class Timeline {

    private final List<AreaFigure> all;
    private final UsualPeriod usual;
    private final NavigableMap<Integer, List<AreaFigure>> byYear = new TreeMap<>();

    Timeline(List<AreaFigure> figures, UsualPeriod usual) {
        this.all = figures;
        this.usual = usual;
        Comparator<AreaFigure> preference = Comparator.<AreaFigure>comparingInt(
                        figure -> figure.value().isPresent() ? 0 : 1)
                .thenComparingInt(figure -> isUsual(figure.key().period(), usual) ? 0 : 1)
                .thenComparing(figure -> figure.key().period(), Comparator.reverseOrder());
        for (AreaFigure figure : figures) {
            if (ofAYear(figure)) {
                byYear.computeIfAbsent(figure.key().period().endYear(), year -> new ArrayList<>(1))
                        .add(figure);
            }
        }
        for (List<AreaFigure> several : byYear.values()) {
            if (several.size() > 1) {
                several.sort(preference);
            }
        }
    }

    /** The figure whose period ends in a year: one with a value before one without, the usual kind of period before others. */
    Optional<AreaFigure> inYear(int year) {
        List<AreaFigure> several = byYear.get(year);
        return several == null ? Optional.empty() : Optional.of(several.get(0));
    }

    /** The years in which a period ends, ascending. */
    Collection<Integer> years() {
        return byYear.keySet();
    }

    /** The other periods with a value that end in a year. */
    List<Period> passedOver(int year) {
        List<AreaFigure> several = byYear.getOrDefault(year, List.of());
        return several.size() < 2
                ? List.of()
                : several.stream()
                        .skip(1)
                        .filter(figure -> figure.value().isPresent())
                        .map(figure -> figure.key().period())
                        .toList();
    }

    /** The latest figure with a value of an earlier year. */
    Optional<AreaFigure> latestBefore(int year) {
        for (List<AreaFigure> several :
                byYear.headMap(year, false).descendingMap().values()) {
            if (several.get(0).value().isPresent()) {
                return Optional.of(several.get(0));
            }
        }
        return Optional.empty();
    }

    boolean hasValues() {
        return byYear.values().stream()
                .anyMatch(several -> several.get(0).value().isPresent());
    }

    /** The figures with a value of some years, one a year, ascending. */
    List<AreaFigure> between(int first, int last) {
        return byYear.subMap(first, true, last, true).values().stream()
                .map(several -> several.get(0))
                .filter(figure -> figure.value().isPresent())
                .toList();
    }

    /** The figure of exactly one period, which may be a part of a year. */
    Optional<AreaFigure> inPeriod(Period period) {
        return all.stream()
                .filter(figure -> figure.key().period().equals(period))
                .findFirst();
    }

    /** Whether there is a value of a part of a year. */
    boolean hasParts() {
        return all.stream()
                .anyMatch(figure -> !ofAYear(figure) && figure.value().isPresent());
    }

    /**
     * The figure that tells how things stand on a day: with a value before one without, then the one that ends last, then the
     * longest. One that another period of its kind had followed by then tells nothing.
     */
    Optional<AreaFigure> latestBy(LocalDate day) {
        return all.stream()
                .filter(figure -> isLatest(figure.key().period(), day))
                .min(Comparator.<AreaFigure>comparingInt(
                                figure -> figure.value().isPresent() ? 0 : 1)
                        .thenComparing(figure -> figure.key().period().lastDay(), Comparator.reverseOrder())
                        .thenComparing(figure -> figure.key().period().firstDay()));
    }

    private static boolean isLatest(Period period, LocalDate day) {
        long months = ofAYear(period)
                ? 12
                : ChronoUnit.MONTHS.between(period.firstDay(), period.lastDay().plusDays(1));
        LocalDate next = YearMonth.from(period.lastDay()).plusMonths(months).atEndOfMonth();
        return !period.lastDay().isAfter(day) && next.isAfter(day);
    }

    /** The figures as they stood on a day: those of years that had ended, and for its own year the one that tells. */
    Timeline by(LocalDate day) {
        Timeline ended = new Timeline(
                all.stream()
                        .filter(figure -> !figure.key().period().lastDay().isAfter(day))
                        .toList(),
                usual);
        latestBy(day).ifPresent(figure -> ended.byYear.put(figure.key().period().endYear(), List.of(figure)));
        return ended;
    }

    private static boolean ofAYear(AreaFigure figure) {
        return ofAYear(figure.key().period());
    }

    private static boolean ofAYear(Period period) {
        return period instanceof Period.CalendarYear || period instanceof Period.SchoolYear;
    }

    private static boolean isUsual(Period period, UsualPeriod usual) {
        return switch (usual) {
            case CALENDAR_YEAR -> period instanceof Period.CalendarYear;
            case SCHOOL_YEAR -> period instanceof Period.SchoolYear;
        };
    }
}
