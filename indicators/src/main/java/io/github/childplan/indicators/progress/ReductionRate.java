package io.github.childplan.indicators.progress;

import static io.github.childplan.indicators.progress.Words.progressClass;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * REDUCTION_RATE, version 2030: the average annual rate of reduction (AARR) against the one that leads to the target, with a level that
 * is on track whatever the rate and a buffer that is no progress. The rules of WHO and UNICEF for the nutrition targets for 2030.
 *
 * <pre>{@code
 * current  = 100 (1 - e^b)                                  b = least-squares slope of ln(prevalence) on the year, from the baseline on
 * required = 100 (1 - e^((ln T - ln v0) / (tT - t0)))       or the fixed rate of the rule
 * expected = v0 (1 - current / 100)^(tT - t0)
 * }</pre>
 *
 * <ul>
 *   <li>Target, level, buffer and fixed rate are data by indicator, see {@link ReductionRules}; of target and level the easier
 *       one is what has to be reached.
 *   <li>Baseline: the figure of the base year if that is given and there, else the latest of 2005 to 2012, else the earliest from 2013. At
 *       least two figures, the last of 2013 or later. Without a published rule and without a base year: the first figure.
 *   <li>{@code on track (level)} if the latest figure is at most the level; {@code on track (rate)} if current is at least required;
 *       {@code some progress} above the buffer, {@code no progress} within it, {@code worsening} below it.
 *   <li>Prevalences and the target are rounded half up to 1 decimal before anything else, rates to 2 decimals before they are compared,
 *       as the rule declares. If the case has a target other than the published one, its rates are held against the same level and
 *       buffer with nothing rounded, and the reason OWN_TARGET says that the publisher would not have it so.
 *   <li>{@code assessment not possible} with a reason: rising indicators, too few figures, and indicators for which nothing is
 *       published, such as underweight (NO_PUBLISHED_RULE; the rates are told all the same, unrounded).
 * </ul>
 *
 * <p>The value is the current rate, the score the required one, both in per cent a year. Source: the brief "Progress Assessment Rules"
 * of WHO and UNICEF, which calls itself a draft, and unicef-drp/OSE-DA-NT, further_transformation_system/projections_progress_class.
 * Immutable and thread-safe.
 */
final class ReductionRate implements ProgressMethod {

    private static final ProgressClass NOT_POSSIBLE = progressClass("assessment not possible", "not-possible");

    private final String id;
    private final String version;
    private final ReductionRules rules;

    ReductionRate(String id, String version, ReductionRules rules) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<ProgressClass> classes() {
        return List.of(
                ReductionRule.BY_LEVEL,
                ReductionRule.BY_RATE,
                ReductionRule.SOME,
                ReductionRule.NONE,
                ReductionRule.WORSENING,
                NOT_POSSIBLE);
    }

    /** The window of years is part of the rules; without one the whole series is regressed. */
    @Override
    public BaselinePolicy baselinePolicy(ProgressCase one) {
        return rule(one).isPresent() || one.baseYear().isPresent()
                ? RuleBaseline.POLICY
                : BaselinePolicies.FIRST_FIGURE;
    }

    @Override
    public ProgressResult judge(ProgressCase one) {
        Optional<ReductionRule> rule = rule(one);
        int end = one.target()
                .map(ProgressTarget::year)
                .or(() -> rule.map(ReductionRule::targetYear))
                .orElse(Integer.MAX_VALUE);
        Situation all = Situation.until(end, one, baselinePolicy(one), one.baseYear());
        Optional<ProgressReason> why = unusable(all);
        if (why.isPresent()) {
            return notPossible(all, List.of(why.get()));
        }
        return rule.isPresent() ? judge(all, rule.get()) : withoutRule(all);
    }

    private Optional<ReductionRule> rule(ProgressCase one) {
        return one.indicator().flatMap(rules::find);
    }

    private static Optional<ProgressReason> unusable(Situation all) {
        if (all.unusable().isPresent()) {
            return all.unusable();
        }
        if (all.one().direction() == Direction.RISE) {
            return Optional.of(ProgressReason.ONLY_FOR_FALLING);
        }
        boolean way = all.baseline().isPresent()
                && all.current().isPresent()
                && all.current().get().year() > all.baseline().get().year();
        return way ? Optional.empty() : Optional.of(ProgressReason.INSUFFICIENT_DATA);
    }

    private ProgressResult judge(Situation all, ReductionRule rule) {
        boolean own = ownTarget(all, rule);
        Rounding rounding = own ? Rounding.NONE : Rounding.DECLARED;
        if (!own && all.current().orElseThrow().year() <= RuleBaseline.SPLIT_YEAR) {
            return notPossible(all, List.of(ProgressReason.INSUFFICIENT_DATA));
        }
        List<YearValue> figures = rounding.prevalences(sinceBaseline(all));
        YearValue baseline = figures.get(0);
        YearValue latest = figures.get(figures.size() - 1);
        YearValue goal = goal(all, rule, own, baseline);
        Situation situation = withGoal(all, figures, goal);
        Rates rates = rates(figures, goal, own ? Optional.empty() : rule.fixedRequired(), rounding);
        BigDecimal prevalence = latest.fraction().decimal(DecimalMath.WORKING);
        List<ProgressReason> reasons = situation.reasons(rates.why());
        if (own) {
            reasons.add(ProgressReason.OWN_TARGET);
        }
        ProgressClass found = NOT_POSSIBLE;
        if (prevalence.compareTo(rule.level()) <= 0) {
            found = ReductionRule.BY_LEVEL;
        } else if (rates.why().isEmpty()) {
            found = rule.classOf(
                    prevalence,
                    Classing.rounded(rates.current().orElseThrow()),
                    Classing.rounded(rates.required().orElseThrow()));
        }
        return result(situation, found, rates, reasons)
                .projection(rates.current()
                        .flatMap(rate -> AnnualReduction.after(baseline, rate, goal.year()))
                        .map(rounding::prevalence)
                        .map(Projection::of))
                .build();
    }

    /** Tells both rates of an indicator without a published rule, which have no class. */
    private ProgressResult withoutRule(Situation all) {
        List<YearValue> figures = sinceBaseline(all);
        Optional<YearValue> goal = all.one().target().map(target -> YearValue.of(target.year(), target.value()));
        Rates rates = goal.map(end -> rates(figures, end, Optional.empty(), Rounding.NONE))
                .orElseGet(() -> Rates.currentOnly(figures));
        List<ProgressReason> reasons = new ArrayList<>(List.of(ProgressReason.NO_PUBLISHED_RULE));
        reasons.addAll(all.reasons(rates.why()));
        return result(all, NOT_POSSIBLE, rates, reasons).build();
    }

    private static Rates rates(List<YearValue> figures, YearValue goal, Optional<BigDecimal> fixed, Rounding rounding) {
        if (figures.stream().anyMatch(figure -> figure.fraction().signum() <= 0)) {
            return Rates.none(ProgressReason.VALUE_NOT_POSITIVE);
        }
        Optional<BigDecimal> current = Optional.of(rounding.rate(AnnualReduction.regression(figures)));
        if (fixed.isPresent()) {
            return new Rates(current, fixed, Optional.empty());
        }
        if (goal.fraction().signum() <= 0) {
            return new Rates(current, Optional.empty(), Optional.of(ProgressReason.TARGET_IS_ZERO));
        }
        YearValue baseline = figures.get(0);
        return goal.year() <= baseline.year()
                ? new Rates(current, Optional.empty(), Optional.of(ProgressReason.TARGET_YEAR_NOT_AFTER_BASELINE))
                : new Rates(
                        current, Optional.of(rounding.rate(AnnualReduction.between(baseline, goal))), Optional.empty());
    }

    /** The easier one of the target and the level. */
    private static YearValue goal(Situation all, ReductionRule rule, boolean own, YearValue baseline) {
        int year = all.one().target().map(ProgressTarget::year).orElse(rule.targetYear());
        Fraction level = Fraction.of(rule.level());
        Fraction target = own
                ? all.one().target().orElseThrow().level()
                : Fraction.of(rule.target().from(baseline.fraction().decimal(DecimalMath.WORKING)));
        return YearValue.of(year, (target.compareTo(level) > 0 ? target : level).exact());
    }

    /** Returns whether the case has a target that is neither the published one, printed to 1 decimal, nor the easier level. */
    private static boolean ownTarget(Situation all, ReductionRule rule) {
        YearValue baseline = Rounding.DECLARED
                .prevalences(List.of(all.baseline().orElseThrow()))
                .get(0);
        Fraction published = Fraction.of(rule.target().from(baseline.fraction().decimal(DecimalMath.WORKING)));
        return all.one()
                .target()
                .filter(target -> target.year() != rule.targetYear()
                        || !(target.level().equals(published)
                                || target.level()
                                        .equals(goal(all, rule, false, baseline).fraction())))
                .isPresent();
    }

    private static Situation withGoal(Situation all, List<YearValue> figures, YearValue goal) {
        ProgressCase one = all.one().toBuilder()
                .target(ProgressTarget.of(goal.value(), goal.year()))
                .build();
        return new Situation(
                one, figures, all.later(), Optional.of(figures.get(0)), Optional.of(figures.get(figures.size() - 1)));
    }

    private static List<YearValue> sinceBaseline(Situation all) {
        YearValue baseline = all.baseline().orElseThrow();
        List<YearValue> figures = new ArrayList<>(List.of(baseline));
        all.figures().stream().filter(figure -> figure.year() > baseline.year()).forEach(figures::add);
        return figures;
    }

    private ProgressResult.Builder result(
            Situation situation, ProgressClass found, Rates rates, List<ProgressReason> reasons) {
        return situation
                .result(this)
                .addVerdict(ProgressVerdict.of(found, rates.current(), reasons).withScore(rates.required()))
                .needed(situation.needed(RequiredPaths.CONSTANT_RATE));
    }

    private ProgressResult notPossible(Situation situation, List<ProgressReason> reasons) {
        return situation
                .result(this)
                .addVerdict(ProgressVerdict.of(NOT_POSSIBLE, Optional.empty(), reasons))
                .build();
    }

    /** Both rates, or why one is missing. */
    private record Rates(Optional<BigDecimal> current, Optional<BigDecimal> required, Optional<ProgressReason> why) {

        static Rates none(ProgressReason why) {
            return new Rates(Optional.empty(), Optional.empty(), Optional.of(why));
        }

        static Rates currentOnly(List<YearValue> figures) {
            return figures.stream().anyMatch(figure -> figure.fraction().signum() <= 0)
                    ? none(ProgressReason.VALUE_NOT_POSITIVE)
                    : new Rates(
                            Optional.of(Rounding.NONE.rate(AnnualReduction.regression(figures))),
                            Optional.empty(),
                            Optional.of(ProgressReason.TARGET_MISSING));
        }
    }

    /** What is rounded before it is used. */
    private enum Rounding {
        /** Prevalences to 1 decimal and rates to 2, half up. */
        DECLARED {
            @Override
            YearValue prevalence(YearValue figure) {
                BigDecimal value = figure.value().round(1, RoundingMode.HALF_UP);
                return YearValue.of(figure.year(), value);
            }

            @Override
            BigDecimal rate(BigDecimal rate) {
                return rate.setScale(2, RoundingMode.HALF_UP);
            }
        },
        /** Nothing. */
        NONE {
            @Override
            YearValue prevalence(YearValue figure) {
                return figure;
            }

            @Override
            BigDecimal rate(BigDecimal rate) {
                return rate.round(DecimalMath.RESULT);
            }
        };

        abstract YearValue prevalence(YearValue figure);

        abstract BigDecimal rate(BigDecimal rate);

        List<YearValue> prevalences(List<YearValue> figures) {
            return figures.stream().map(this::prevalence).toList();
        }
    }
}
