package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Judges a figure for each of several periods that have ended by the judged year, and the one for all of them. */
record SeriesJudge(
        Series series,
        ValueJudge values,
        Evidence evidence,
        int year,
        BiFunction<Criterion, Period, Judgement> inPeriod) {

    Judgement judge() {
        List<JudgedPart> parts = new ArrayList<>();
        series.points().stream()
                .filter(point -> point.period().endYear() <= year)
                .forEach(point -> parts.add(part(point, inPeriod.apply(point.criterion(), point.period()))));
        series.total()
                .filter(total -> ended())
                .ifPresent(total -> parts.add(new JudgedPart(
                        JudgedPart.Kind.TOTAL, "total", IndicatorsMessages.text("part.total"), total(total))));
        return parts.isEmpty() ? evidence.withoutFigure(year) : Conjunction.of(parts);
    }

    private boolean ended() {
        return last().period().endYear() <= year;
    }

    private Series.Point last() {
        return series.points().get(series.points().size() - 1);
    }

    private static JudgedPart part(Series.Point point, Judgement judgement) {
        boolean wholeYear = SubPeriods.isWholeYear(point.period());
        return new JudgedPart(
                wholeYear ? JudgedPart.Kind.YEAR : JudgedPart.Kind.PERIOD,
                point.period().toString(),
                IndicatorsMessages.same(point.period().toString()),
                judgement);
    }

    private Judgement total(Series.Total total) {
        return switch (total.role()) {
            case SUM -> added(total, BigDecimal.ONE);
            case MEAN -> added(total, BigDecimal.valueOf(series.points().size()));
            case LAST -> inPeriod.apply(total.criterion(), last().period());
            case YEARLY ->
                Conjunction.of(series.points().stream()
                        .map(point -> part(point, inPeriod.apply(total.criterion(), point.period())))
                        .toList());
            case UNSTATED -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.TOTAL_ROLE_UNSTATED);
        };
    }

    private Judgement added(Series.Total total, BigDecimal divisor) {
        List<ReportedFigure> figures = new ArrayList<>();
        for (Series.Point point : series.points()) {
            Optional<ReportedFigure> figure = figure(point.period());
            if (figure.isEmpty()) {
                return evidence.withoutFigure(point.period().endYear());
            }
            figures.add(figure.get());
        }
        return Outcomes.joined(List.of(
                judged(total, unit -> sum(figures, unit, divisor, ReportedFigure::value)),
                judged(total, unit -> sum(figures, unit, divisor, figure -> figure.last(unit)))));
    }

    private Judgement judged(Series.Total total, Function<Unit, FigureInUnit> sum) {
        return values.value(total.criterion(), sum)
                .orElseGet(() -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.TOTAL_ROLE_UNSTATED));
    }

    private Optional<ReportedFigure> figure(Period period) {
        return SubPeriods.isWholeYear(period)
                ? evidence.reportedInYear(period.endYear())
                : evidence.reportedInPeriod(period);
    }

    /** Counts that lack places are not added to those of other years. */
    private static FigureInUnit sum(
            List<ReportedFigure> figures,
            Unit unit,
            BigDecimal divisor,
            Function<ReportedFigure, MeasuredValue> value) {
        FigureInUnit sum = FigureInUnit.of(new ExactValue(BigDecimal.ZERO, divisor, Optional.empty()));
        for (ReportedFigure figure : figures) {
            sum = sum.plus(FigureInUnit.of(value.apply(figure), unit), divisor);
        }
        boolean open = figures.stream().anyMatch(figure -> figure.openPlaces() > 0 || figure.hasNoEnds(unit));
        return open && sum.comparable() ? FigureInUnit.of(Outcomes.tooFew()) : sum;
    }
}
