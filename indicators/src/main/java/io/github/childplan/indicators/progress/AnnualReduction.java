package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Average annual rates of reduction in per cent, computed with 60 digits. Stateless. */
final class AnnualReduction {

    private static final MathContext WORKING = DecimalMath.WORKING;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AnnualReduction() {}

    /**
     * Returns the rate of the least-squares line through the logarithms of all figures: {@code 100 (1 - e^b)}.
     *
     * @param figures figures above 0 of at least two years
     */
    static BigDecimal regression(List<YearValue> figures) {
        BigDecimal count = BigDecimal.valueOf(figures.size());
        BigDecimal meanYear = figures.stream()
                .map(figure -> BigDecimal.valueOf(figure.year()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, WORKING);
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (YearValue figure : figures) {
            BigDecimal years = BigDecimal.valueOf(figure.year()).subtract(meanYear, WORKING);
            products = products.add(years.multiply(logarithm(figure), WORKING), WORKING);
            squares = squares.add(years.multiply(years, WORKING), WORKING);
        }
        return rate(products.divide(squares, WORKING));
    }

    /** Returns the rate that leads from one figure to another, both above 0. */
    static BigDecimal between(YearValue from, YearValue to) {
        BigDecimal change = logarithm(to).subtract(logarithm(from), WORKING);
        return rate(change.divide(BigDecimal.valueOf(to.year() - (long) from.year()), WORKING));
    }

    /** Returns where a rate below 100 leads from a figure by a year, or nothing if that is beyond all measure. */
    static Optional<YearValue> after(YearValue from, BigDecimal rate, int year) {
        BigDecimal left = BigDecimal.ONE.subtract(rate.divide(HUNDRED, WORKING));
        return left.signum() <= 0
                ? Optional.empty()
                : DecimalMath.powWithin(left, BigDecimal.valueOf(year - (long) from.year()))
                        .map(power -> YearValue.of(
                                year, from.fraction().decimal(WORKING).multiply(power, WORKING)));
    }

    private static BigDecimal logarithm(YearValue figure) {
        return DecimalMath.ln(figure.fraction().decimal(WORKING));
    }

    private static BigDecimal rate(BigDecimal slope) {
        return HUNDRED.multiply(BigDecimal.ONE.subtract(DecimalMath.exp(slope)), WORKING);
    }
}
