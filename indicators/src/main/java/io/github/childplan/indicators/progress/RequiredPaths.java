package io.github.childplan.indicators.progress;

import java.math.BigDecimal;

/** The required paths of the library. Stateless and thread-safe. */
public final class RequiredPaths {

    /** The same change every year, exact: 25 in 2025 and 20 in 2030 ask for 23 in 2027. */
    public static final RequiredPath LINEAR = new LinearRequiredPath();

    /** The same rate every year: 25 in 2025 and 20 in 2030 ask for 22.865 in 2027. Both values must be above or below 0. */
    public static final RequiredPath CONSTANT_RATE = new ConstantRateRequiredPath();

    private RequiredPaths() {}

    /**
     * Returns the path on which the logit of the share changes by the same amount every year, so that it never leaves the
     * limits: 99.1 per cent in 2025 and 99.9 in 2030 ask for 99.626 in 2027. Both values must be above 0 and below the scale.
     *
     * @param scale what a value is divided by to be a share, such as 100
     * @return the path
     * @throws IllegalArgumentException if the scale is not above 0
     */
    public static RequiredPath logit(BigDecimal scale) {
        return new LogitRequiredPath(scale);
    }

    static Fraction share(YearValue from, YearValue to, int year) {
        if (to.year() <= from.year()) {
            throw new IllegalArgumentException(
                    "years were " + from.year() + " to " + to.year() + ", the way must end in a later year");
        }
        return Fraction.of(year - (long) from.year()).dividedBy(Fraction.of(to.year() - (long) from.year()));
    }
}
