package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.ExactValue;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** The fewest that meet a floor, or the most that meet a ceiling. */
final class NeededCount {

    private NeededCount() {}

    /** Out of the total of a figure, by a policy: the first count that meets the level, found by halving. */
    static OptionalLong of(Level level, Ratio counts, Comparison comparison) {
        long total = counts.denominator();
        LongPredicate meets = count -> level.bound()
                .holds(comparison.compare(
                        ExactValue.of(Ratio.of(count, total), level.unit().kind()),
                        level.value(),
                        level.printedDecimals()));
        return of(level.bound(), meets, counts);
    }

    /** Out of the total of a figure, by a test that holds from some count on, or up to some count. */
    static OptionalLong of(Bound bound, LongPredicate meets, Ratio counts) {
        long largest = Math.max(counts.denominator(), counts.numerator());
        return bound.upward() ? fewest(meets, largest) : most(meets, largest);
    }

    /** By the counts that the level was made from. */
    static OptionalLong ofBasis(Level level) {
        long basis = level.basis().orElseThrow().numerator();
        return inRange(level.bound().strict() ? basis + (level.bound().upward() ? 1 : -1) : basis);
    }

    /** Of a level that is a number of things itself. */
    static OptionalLong plain(Level level) {
        Bound bound = level.bound();
        long rounded = level.value()
                .setScale(0, bound.upward() == bound.strict() ? RoundingMode.FLOOR : RoundingMode.CEILING)
                .longValueExact();
        return inRange(bound.strict() ? rounded + (bound.upward() ? 1 : -1) : rounded);
    }

    private static OptionalLong inRange(long need) {
        return need < 0 ? OptionalLong.empty() : OptionalLong.of(need);
    }

    private static OptionalLong fewest(LongPredicate meets, long largest) {
        if (!meets.test(largest)) {
            return OptionalLong.empty();
        }
        long missed = -1;
        long met = largest;
        while (met - missed > 1) {
            long middle = missed + (met - missed) / 2;
            if (meets.test(middle)) {
                met = middle;
            } else {
                missed = middle;
            }
        }
        return OptionalLong.of(met);
    }

    private static OptionalLong most(LongPredicate meets, long largest) {
        if (!meets.test(0)) {
            return OptionalLong.empty();
        }
        long met = 0;
        long missed = largest + 1;
        while (missed - met > 1) {
            long middle = met + (missed - met) / 2;
            if (meets.test(middle)) {
                met = middle;
            } else {
                missed = middle;
            }
        }
        return OptionalLong.of(met);
    }
}
