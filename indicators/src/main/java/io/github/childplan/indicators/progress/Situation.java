package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.definition.Direction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A case as a method looks at it: the figures that count, the one the way is measured from, and the one that is judged.
 *
 * @param one the case
 * @param figures the figures that count, ascending, one a year
 * @param later the figures after the target's year that do not
 * @param baseline the figure the way is measured from
 * @param current the figure that is judged
 */
record Situation(
        ProgressCase one,
        List<YearValue> figures,
        List<YearValue> later,
        Optional<YearValue> baseline,
        Optional<YearValue> current) {

    private static final Set<ProgressReason> BASELINE_MET_TARGET =
            EnumSet.of(ProgressReason.BASELINE_EQUALS_TARGET, ProgressReason.BASELINE_BEYOND_TARGET);

    /** Takes the last figure, also one after the target's year. */
    static Situation untilLast(ProgressCase one, BaselinePolicy policy, OptionalInt usualBaseYear) {
        return of(one, one.figures(), List.of(), policy, usualBaseYear);
    }

    /** Takes the last figure up to the target's year. */
    static Situation untilTarget(ProgressCase one, BaselinePolicy policy, OptionalInt usualBaseYear) {
        return until(one.target().map(ProgressTarget::year).orElse(Integer.MAX_VALUE), one, policy, usualBaseYear);
    }

    /** Takes the last figure up to a year. */
    static Situation until(int end, ProgressCase one, BaselinePolicy policy, OptionalInt usualBaseYear) {
        List<YearValue> all = one.figures();
        return of(
                one,
                all.stream().filter(figure -> figure.year() <= end).toList(),
                all.stream().filter(figure -> figure.year() > end).toList(),
                policy,
                usualBaseYear);
    }

    private static Situation of(
            ProgressCase one,
            List<YearValue> figures,
            List<YearValue> later,
            BaselinePolicy policy,
            OptionalInt usualBaseYear) {
        OptionalInt baseYear = one.baseYear().isPresent() ? one.baseYear() : usualBaseYear;
        Optional<YearValue> baseline = one.baseline().or(() -> policy.choose(figures, baseYear));
        Optional<YearValue> current =
                figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
        return new Situation(one, figures, later, baseline, current);
    }

    Situation withCurrent(Optional<YearValue> other) {
        return new Situation(one, figures, later, baseline, other);
    }

    Situation withBaseline(Optional<YearValue> other) {
        return new Situation(one, figures, later, other, current);
    }

    /** Returns what keeps every method from judging the figures. */
    Optional<ProgressReason> unusable() {
        if (one.hasDuplicateYears()) {
            return Optional.of(ProgressReason.DUPLICATE_YEARS);
        }
        return figures.isEmpty() && later.isEmpty() ? Optional.of(ProgressReason.NO_DATA) : Optional.empty();
    }

    /** Returns whether the case is judged after the target's year. */
    boolean passed() {
        OptionalInt lastYear = one.figures().stream().mapToInt(YearValue::year).max();
        OptionalInt asOf = one.asOfYear().isPresent() ? one.asOfYear() : lastYear;
        return one.target().isPresent()
                && asOf.isPresent()
                && asOf.getAsInt() > one.target().get().year();
    }

    boolean attained() {
        return current.filter(this::meets).isPresent();
    }

    boolean meets(YearValue figure) {
        return one.target()
                .filter(target -> target.metBy(figure.value(), one.direction()))
                .isPresent();
    }

    /** Returns whether the target was met, at the baseline or since, and is met no longer. */
    boolean regressed() {
        if (current.isEmpty() || attained()) {
            return false;
        }
        int from = baseline.map(YearValue::year).orElse(Integer.MIN_VALUE);
        int to = current.get().year();
        return baseline.filter(base -> base.year() < to && meets(base)).isPresent()
                || figures.stream().anyMatch(figure -> figure.year() >= from && figure.year() < to && meets(figure));
    }

    /** Returns whether the target is met by a figure worse than the baseline. */
    boolean worsening() {
        return attained()
                && baseline.filter(base -> base.year() < current.orElseThrow().year())
                        .filter(base -> gain(base, current.orElseThrow()).signum() < 0)
                        .isPresent();
    }

    /** Returns how much better the second figure is than the first. */
    Fraction gain(YearValue from, YearValue to) {
        Fraction change = to.fraction().minus(from.fraction());
        return one.direction() == Direction.RISE ? change : change.negated();
    }

    /** Returns why no ratio to the way from the baseline to the target is defined, if it is not. */
    Optional<ProgressReason> noRatio() {
        if (baseline.isEmpty()) {
            return Optional.of(
                    figures.size() == 1 && one.baseYear().isEmpty()
                            ? ProgressReason.INSUFFICIENT_DATA
                            : ProgressReason.BASELINE_MISSING);
        }
        if (baseline.get().year() >= current.orElseThrow().year()) {
            return Optional.of(ProgressReason.INSUFFICIENT_DATA);
        }
        ProgressTarget target = one.target().orElseThrow();
        if (target.year() <= baseline.get().year()) {
            return Optional.of(ProgressReason.TARGET_YEAR_NOT_AFTER_BASELINE);
        }
        int way = gain(baseline.get(), YearValue.of(target.year(), target.value()))
                .signum();
        return way > 0
                ? Optional.empty()
                : Optional.of(way == 0 ? ProgressReason.BASELINE_EQUALS_TARGET : ProgressReason.BASELINE_BEYOND_TARGET);
    }

    /** Returns what stands beside the class of every method. */
    List<ProgressReason> besides() {
        List<ProgressReason> reasons = new ArrayList<>();
        if (regressed()) {
            reasons.add(ProgressReason.REGRESSED);
        }
        if (worsening()) {
            reasons.add(ProgressReason.WORSENING);
        }
        if (passed()) {
            reasons.add(ProgressReason.FINAL);
        }
        return reasons;
    }

    /**
     * Returns what stands beside the class of every method, after why there is no number. That the target was lost, or is met by a
     * figure worse than the baseline, tells by itself that the baseline met it.
     */
    List<ProgressReason> reasons(Optional<ProgressReason> noNumber) {
        List<ProgressReason> reasons = besides();
        boolean told = reasons.contains(ProgressReason.REGRESSED) || reasons.contains(ProgressReason.WORSENING);
        noNumber.filter(why -> !told || !BASELINE_MET_TARGET.contains(why)).ifPresent(why -> reasons.add(0, why));
        return reasons;
    }

    /** Returns the way that is still to go, if the target is not met and its year has not come. */
    List<YearValue> needed(RequiredPath path) {
        if (current.isEmpty() || one.target().isEmpty() || attained() || passed()) {
            return List.of();
        }
        ProgressTarget target = one.target().get();
        YearValue from = standing(current.get());
        long years = target.year() - (long) from.year();
        return years < 1 || years > 100 ? List.of() : path.between(from, YearValue.of(target.year(), target.value()));
    }

    /** Returns the last figure as what still stood at the end of the year before, because a year that is over takes no step. */
    private YearValue standing(YearValue last) {
        int yearBefore = one.asOfYear().orElse(last.year()) - 1;
        return YearValue.of(Math.max(last.year(), yearBefore), last.value());
    }

    /** Starts a result of a method with what was chosen; of two figures for one year none is. */
    ProgressResult.Builder result(ProgressMethod method) {
        ProgressResult.Builder result =
                ProgressResult.builder().method(method.id()).version(method.version());
        return one.hasDuplicateYears()
                ? result
                : result.baseline(baseline).current(current).later(later);
    }
}
