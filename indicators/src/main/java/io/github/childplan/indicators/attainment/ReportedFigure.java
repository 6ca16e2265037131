package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A figure with what it lacks: 2 cases in the two communes that reported, of four.
 *
 * <p>What is missing is never 0. Where communes themselves are counted, each missing one adds itself, with or without what is
 * counted. A total can only grow. A rate of children that some communes lack stands for all of them, but for its two ends: one
 * child elsewhere makes less than all of all, and more than none of none. A criterion is decided where every value that the figure
 * can turn out to have decides it alike. Immutable and thread-safe.
 *
 * @param value the figure of those who reported
 * @param partial whether places are missing in it
 * @param openPlaces how many places have no figure, where places are what is counted; 0 otherwise
 */
public record ReportedFigure(MeasuredValue value, boolean partial, long openPlaces) {

    /** So little beside the end of a scale that no level lies between. */
    private static final BigDecimal NEXT_TO_NOTHING = new BigDecimal("0.000001");

    private static final BigDecimal LARGEST_TOTAL = BigDecimal.valueOf(Ratio.MAX_COUNT);

    /**
     * Checks what is missing.
     *
     * @throws IllegalArgumentException if the number of places is negative, or there is one and the figure is not partial
     */
    public ReportedFigure {
        Objects.requireNonNull(value, "value");
        if (openPlaces < 0 || (openPlaces > 0 && !partial)) {
            throw new IllegalArgumentException(
                    "openPlaces was " + openPlaces + ", must be 0 or more, and 0 unless partial");
        }
    }

    /**
     * Returns a figure that lacks nothing.
     *
     * @param value the value
     * @return the figure
     */
    public static ReportedFigure whole(MeasuredValue value) {
        return new ReportedFigure(value, false, 0);
    }

    /**
     * Returns a sum that lacks places.
     *
     * @param value the sum of the others
     * @return the figure
     */
    public static ReportedFigure partial(MeasuredValue value) {
        return new ReportedFigure(value, true, 0);
    }

    /**
     * Returns a count of places that lacks some of them.
     *
     * @param value the count of the others: 2 of 4
     * @param openPlaces how many have no figure
     * @return the figure
     */
    public static ReportedFigure ofPlaces(MeasuredValue value, long openPlaces) {
        return new ReportedFigure(value, openPlaces > 0, openPlaces);
    }

    /**
     * Values among which is one for every answer that the figure can come to; where places are counted, ascending, and otherwise
     * that of those who reported first.
     *
     * @param unit the unit of the criterion
     * @param limits the values at which the criterion changes its answer
     */
    List<MeasuredValue> possible(Unit unit, BigDecimal... limits) {
        Optional<Ratio> counts = value.findCounts();
        if (openPlaces > 0 && counts.isPresent()) {
            return withPlaces(counts.get());
        }
        if (!partial) {
            return List.of(value);
        }
        return unit.kind().rate() ? nextTo(unit) : upFrom(unit, limits);
    }

    /** The outcome that is furthest from that of those who reported. */
    MeasuredValue last(Unit unit) {
        List<MeasuredValue> all = possible(unit);
        return all.get(all.size() - 1);
    }

    /** The least and the most it can come to, for what only moves one way with it; see {@link #hasNoEnds}. */
    List<MeasuredValue> ends(Unit unit) {
        if (openPlaces == 0) {
            return List.of(value);
        }
        return List.of(possible(unit).get(0), last(unit));
    }

    /** Whether it can neither be compared with another figure nor added to one: a total that lacks places, or 0 of 0 that does. */
    boolean hasNoEnds(Unit unit) {
        return partial && openPlaces == 0 && (!unit.kind().rate() || nothingCounted());
    }

    private boolean nothingCounted() {
        return value.findCounts().filter(Ratio::undefined).isPresent();
    }

    private List<MeasuredValue> withPlaces(Ratio counts) {
        return LongStream.rangeClosed(0, openPlaces)
                .<MeasuredValue>mapToObj(
                        more -> MeasuredValue.counted(counts.numerator() + more, counts.denominator() + openPlaces))
                .toList();
    }

    private List<MeasuredValue> upFrom(Unit unit, BigDecimal... limits) {
        Optional<BigDecimal> now = FigureInUnit.of(value, unit).value().map(ExactValue::numerator);
        if (now.isEmpty()) {
            return List.of(value);
        }
        Stream<MeasuredValue> more = Stream.concat(Stream.of(limits), Stream.of(LARGEST_TOTAL))
                .filter(total -> total.compareTo(now.get()) > 0 && total.compareTo(LARGEST_TOTAL) <= 0)
                .map(total -> stated(total, unit));
        return Stream.concat(Stream.of(value), more).toList();
    }

    private List<MeasuredValue> nextTo(Unit unit) {
        BigDecimal whole = unit.kind().factor();
        if (nothingCounted()) {
            return List.of(value, stated(BigDecimal.ZERO, unit), stated(whole, unit));
        }
        Optional<ExactValue> now = FigureInUnit.of(value, unit).value();
        if (now.filter(exact -> exact.compareWith(BigDecimal.ZERO) == 0).isPresent()) {
            return List.of(value, stated(NEXT_TO_NOTHING, unit));
        }
        return now.filter(exact -> exact.compareWith(whole) == 0).isPresent()
                ? List.of(value, stated(whole.subtract(NEXT_TO_NOTHING), unit))
                : List.of(value);
    }

    private static MeasuredValue stated(BigDecimal number, Unit unit) {
        return new MeasuredValue.Stated(number, unit, OptionalInt.empty(), OptionalLong.empty(), Optional.empty());
    }
}
