package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mean yearly step of the logits of a series, carried on from its last figure. Used once and not thread-safe. */
final class LogitTrend {

    private final List<YearValue> figures;
    private final YearValue last;
    private final Optional<Logit> logit;
    private final Optional<BigDecimal> step;

    LogitTrend(List<YearValue> figures, Optional<BigDecimal> scale) {
        this.figures = figures;
        this.last = figures.get(figures.size() - 1);
        this.logit = scale.map(Logit::new);
        this.step =
                logit.filter(transform -> !constant() && !atAnEnd(transform)).flatMap(this::meanStep);
    }

    /** Returns the figure of a year, or else the projection for it. */
    Optional<YearValue> inYear(int year) {
        return figures.stream()
                .filter(figure -> figure.year() == year)
                .findFirst()
                .or(() -> projected(year));
    }

    /** Returns the projection for a year, unless the scale is not known or the last figure is no share of it. */
    Optional<YearValue> projected(int year) {
        if (year == last.year() || constant()) {
            return Optional.of(new YearValue(year, last.value()));
        }
        return logit.flatMap(transform -> projected(transform, year));
    }

    /** Returns why there is no projection. */
    ProgressReason whyNot() {
        return logit.isEmpty() ? ProgressReason.SCALE_MISSING : ProgressReason.VALUE_OUTSIDE_SCALE;
    }

    private boolean constant() {
        return figures.stream()
                .allMatch(figure -> figure.fraction().equals(figures.get(0).fraction()));
    }

    /** Returns whether a figure is 0 or the whole. */
    private boolean atAnEnd(Logit transform) {
        return figures.stream()
                .map(YearValue::fraction)
                .anyMatch(value -> !transform.defined(value) && !transform.outside(value));
    }

    private Optional<YearValue> projected(Logit transform, int year) {
        if (step.filter(slope -> slope.signum() != 0).isEmpty()) {
            return Optional.of(new YearValue(year, last.value()));
        }
        if (transform.outside(last.fraction())) {
            return Optional.empty();
        }
        BigDecimal years = BigDecimal.valueOf(year - (long) last.year());
        BigDecimal there =
                transform.of(last.fraction()).add(step.get().multiply(years, DecimalMath.WORKING), DecimalMath.WORKING);
        return Optional.of(YearValue.of(year, transform.valueOf(there)));
    }

    private Optional<BigDecimal> meanStep(Logit transform) {
        List<BigDecimal> steps = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        int year = 0;
        for (YearValue figure : figures) {
            Optional<BigDecimal> here =
                    Optional.of(figure.fraction()).filter(transform::defined).map(transform::of);
            if (before.isPresent() && here.isPresent()) {
                BigDecimal change = here.get().subtract(before.get(), DecimalMath.WORKING);
                steps.add(change.divide(BigDecimal.valueOf(figure.year() - (long) year), DecimalMath.WORKING));
            }
            before = here;
            year = figure.year();
        }
        return steps.stream()
                .reduce((a, b) -> a.add(b, DecimalMath.WORKING))
                .map(sum -> sum.divide(BigDecimal.valueOf(steps.size()), DecimalMath.WORKING));
    }
}
