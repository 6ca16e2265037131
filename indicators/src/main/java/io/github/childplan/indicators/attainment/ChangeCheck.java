package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Whether a change from a stated baseline leads to a stated level. */
final class ChangeCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_YEARS = 50;

    private final Baseline baseline;
    private final OptionalInt lastYear;

    ChangeCheck(Baseline baseline, OptionalInt lastYear) {
        this.baseline = baseline;
        this.lastYear = lastYear;
    }

    Agreement agreement(Change change, Level level) {
        boolean oneUnit = level.unit().equals(baseline.quantity().unit());
        OptionalInt times = times(change);
        if (change.amount().isEmpty() || !oneUnit || times.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        // where the document leaves open which per cent it means, a reading that leads to the level is enough
        return readings(change)
                .map(points -> reaches(change, level, times.getAsInt(), points))
                .reduce((one, other) -> one || other)
                .map(Agreement::when)
                .orElse(Agreement.UNKNOWN);
    }

    /** How often the amount is applied between the baseline and the target's year; empty if that cannot be told. */
    private OptionalInt times(Change change) {
        if (change.pace() == Change.Pace.ONCE) {
            return startsAtBaseline(change.base()) ? OptionalInt.of(1) : OptionalInt.empty();
        }
        boolean mean = change.pace() == Change.Pace.MEAN_PER_YEAR;
        boolean compound = change.of() == Change.Measure.PERCENT_OF_BASE || change.of() == Change.Measure.UNSTATED;
        if (baseline.year().isEmpty() || lastYear.isEmpty() || (mean && compound)) {
            return OptionalInt.empty();
        }
        int years = lastYear.getAsInt() - baseline.year().getAsInt();
        return years >= 1 && years <= MAX_YEARS ? OptionalInt.of(years) : OptionalInt.empty();
    }

    private boolean startsAtBaseline(ChangeBase base) {
        return switch (base.kind()) {
            case YEAR -> baseline.year().isEmpty() || baseline.year().equals(base.year());
            case PREVIOUS_YEAR ->
                baseline.year().isEmpty()
                        || (lastYear.isPresent() && baseline.year().getAsInt() == lastYear.getAsInt() - 1);
            case SAME_PERIOD_LAST_YEAR -> false;
            case UNSTATED -> true;
        };
    }

    private Stream<Reading> readings(Change change) {
        Unit unit = baseline.quantity().unit();
        return switch (change.of()) {
            case PERCENT_OF_BASE -> Stream.of(Reading.OF_BASE);
            case POINTS -> unit.kind().rate() ? Stream.of(Reading.ADDED) : Stream.empty();
            case OWN_UNIT -> change.unit().equals(Optional.of(unit)) ? Stream.of(Reading.ADDED) : Stream.empty();
            case UNSTATED ->
                unit.kind().rate() ? Stream.of(Reading.ADDED, Reading.OF_BASE) : Stream.of(Reading.OF_BASE);
        };
    }

    private boolean reaches(Change change, Level level, int times, Reading reading) {
        ChangeAmount amount = change.amount().orElseThrow();
        BigDecimal nearest = after(change.trend(), amount.value(), times, reading, level.printedDecimals());
        BigDecimal furthest =
                after(change.trend(), amount.upTo().orElse(amount.value()), times, reading, level.printedDecimals());
        return level.value().compareTo(nearest.min(furthest)) >= 0
                && level.value().compareTo(nearest.max(furthest)) <= 0;
    }

    private BigDecimal after(Change.Trend trend, BigDecimal amount, int times, Reading reading, int decimals) {
        BigDecimal signed = trend == Change.Trend.INCREASE ? amount : amount.negate();
        BigDecimal start = baseline.quantity().value();
        BigDecimal end = reading == Reading.ADDED
                ? start.add(signed.multiply(BigDecimal.valueOf(times)))
                : start.multiply(BigDecimal.ONE.add(signed.divide(HUNDRED)).pow(times));
        return end.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether the amount is added to the base, or is a share of it. */
    private enum Reading {
        ADDED,
        OF_BASE
    }
}
