package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.same;
import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.ZeroDenominator;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.text.NumberStyle;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure has to obey whatever file it is read from: 58 of 57 children is an error of the figure, in a CSV row as in a
 * workbook.
 *
 * <p>A reader gives its own {@link Row}, which knows where the cells are. Stateless and thread-safe.
 */
public final class FigureRules {

    /** The name of the cell of the first count. */
    public static final String NUMERATOR = "numerator";

    /** The name of the cell of the second count. */
    public static final String DENOMINATOR = "denominator";

    /** The name of the cell of a number that somebody worked out. */
    public static final String RATE = "rate";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureRules() {}

    /** The cells of one figure. Used by one thread; implemented by this library only. */
    public interface Row {

        /**
         * Starts a problem of a cell.
         *
         * @param reason what is wrong
         * @param cell {@link #NUMERATOR}, {@link #DENOMINATOR} or {@link #RATE}
         * @return a builder that has the place of the cell, and what is written in it as the value
         */
        Problem.Builder problem(IndicatorsProblem reason, String cell);

        /**
         * Takes a problem.
         *
         * @param problem the problem
         */
        void report(Problem problem);
    }

    /**
     * Checks two counts: counts belong to a rate, a part is not more than its whole, and a denominator of 0 is possible.
     *
     * @param definition the indicator; where it is not known, what depends on it is not checked
     * @param part the numerator, 0 or more
     * @param whole the denominator, 0 or more
     * @param row the cells
     */
    public static void checkCounts(Optional<Indicator> definition, long part, long whole, Row row) {
        Optional<Indicator> noRate = definition.filter(one -> !one.unit().kind().rate());
        if (noRate.isPresent()) {
            row.report(row.problem(IndicatorsProblem.COUNTS_FOR_NO_RATE, NUMERATOR)
                    .value(part + "/" + whole)
                    .with("indicator", noRate.get().id())
                    .with("unit", suffix(noRate.get().unit()))
                    .expected(text("figures.number-in-rate"))
                    .build());
            return;
        }
        boolean limited = definition.map(one -> one.ceiling() == Ceiling.WHOLE).orElse(false);
        if (part > whole && (limited || whole == 0)) {
            String limit = Long.toString(whole);
            row.report(row.problem(IndicatorsProblem.NUMERATOR_ABOVE_DENOMINATOR, NUMERATOR)
                    .with(DENOMINATOR, limit)
                    .expected(text("figures.at-most", Map.of("limit", limit)))
                    .build());
        } else if (whole == 0) {
            definition
                    .filter(one -> one.zeroDenominator() == ZeroDenominator.IMPLAUSIBLE)
                    .ifPresent(one -> row.report(row.problem(IndicatorsProblem.IMPLAUSIBLE_ZERO, DENOMINATOR)
                            .with(DENOMINATOR, one.denominator())
                            .expected(text("figures.positive"))
                            .build()));
        }
    }

    /** Returns whether {@link #checkCounts} has nothing to report, whatever else the definition says. */
    static boolean surelyRight(long part, long whole, boolean rate) {
        return rate && part <= whole && whole > 0;
    }

    /**
     * Checks a number in its unit: not below 0, not above the whole, and maybe a share instead of a
     * percentage.
     *
     * @param value the number
     * @param kind the kind of unit in which it is told
     * @param ceiling whether more than the whole can be true
     * @param row the cells
     */
    public static void checkRate(BigDecimal value, UnitKind kind, Ceiling ceiling, Row row) {
        boolean negative = value.signum() < 0 && kind != UnitKind.OTHER;
        boolean limited = kind.rate() && ceiling == Ceiling.WHOLE;
        if (negative || (limited && value.compareTo(kind.factor()) > 0)) {
            row.report(row.problem(IndicatorsProblem.RATE_OUT_OF_RANGE, RATE)
                    .expected(limited ? range("0", kind.factor().toString()) : text("figures.not-negative"))
                    .build());
        } else if (kind == UnitKind.PERCENT && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0) {
            row.report(row.problem(IndicatorsProblem.MAYBE_A_SHARE, RATE)
                    .with("percent", same(NumberStyle.POINT.print(value.multiply(HUNDRED))))
                    .expected(range("0", "100"))
                    .build());
        }
    }

    private static LocalizedText range(String first, String last) {
        return text("figures.range", Map.of("first", first, "last", last));
    }

    private static LocalizedText suffix(Unit unit) {
        return LocalizedText.of(
                unit.suffix(Language.VI).strip(), unit.suffix(Language.EN).strip());
    }
}
