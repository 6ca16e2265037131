package io.github.childplan.indicators.progress;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.attainment.ExactValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The thresholds of a method as data: bands that cover the whole line of numbers, so that every value has exactly one class.
 *
 * <pre>{@code
 * ProgressBands.of(
 *         ProgressBand.of("(-inf,0)", wrongWay),
 *         ProgressBand.of("[0,0]", noChange),
 *         ProgressBand.of("(0,inf)", better));
 * }</pre>
 *
 * <p>Values are compared exactly. The order in which the bands are given does not matter. Immutable and thread-safe.
 */
public final class ProgressBands {

    private static final Comparator<Interval> ASCENDING = Comparator.<Interval, Optional<BigDecimal>>comparing(
                    Interval::low,
                    (a, b) -> a.isPresent() && b.isPresent()
                            ? a.get().compareTo(b.get())
                            : Boolean.compare(a.isPresent(), b.isPresent()))
            .thenComparing(interval -> interval.lowEnd() == Interval.End.OPEN);

    private final List<ProgressBand> bands;

    private ProgressBands(List<ProgressBand> bands) {
        this.bands = bands.stream()
                .sorted(Comparator.comparing(ProgressBand::interval, ASCENDING))
                .toList();
        requireCover();
    }

    /**
     * Returns thresholds.
     *
     * @param bands the bands, in any order
     * @return the thresholds
     * @throws IllegalArgumentException if a number lies in no band or in two
     */
    public static ProgressBands of(ProgressBand... bands) {
        return of(List.of(bands));
    }

    /**
     * Returns thresholds.
     *
     * @param bands the bands, in any order
     * @return the thresholds
     * @throws IllegalArgumentException if a number lies in no band or in two
     */
    public static ProgressBands of(List<ProgressBand> bands) {
        return new ProgressBands(bands);
    }

    /**
     * Returns the class of a value.
     *
     * @param value the value, compared exactly
     * @return its class
     */
    public ProgressClass classOf(ExactValue value) {
        return bands.stream()
                .filter(band -> band.interval().contains(value))
                .map(ProgressBand::progressClass)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the class of a number.
     *
     * @param value the number
     * @return its class
     */
    public ProgressClass classOf(BigDecimal value) {
        return classOf(new ExactValue(value, BigDecimal.ONE, Optional.empty()));
    }

    /**
     * Returns the bands.
     *
     * @return the bands, ascending
     */
    public List<ProgressBand> bands() {
        return bands;
    }

    /**
     * Returns the classes from the highest values down.
     *
     * @return the classes, each once
     */
    public List<ProgressClass> classes() {
        List<ProgressClass> classes = new ArrayList<>();
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (!classes.contains(bands.get(i).progressClass())) {
                classes.add(bands.get(i).progressClass());
            }
        }
        return List.copyOf(classes);
    }

    /**
     * Returns these thresholds with another label for a class.
     *
     * @param id the id of the class
     * @param label its label
     * @return the thresholds
     * @throws IllegalArgumentException if no band has the class
     */
    public ProgressBands withLabel(String id, LocalizedText label) {
        Objects.requireNonNull(label, "label");
        if (bands.stream().noneMatch(band -> band.progressClass().id().equals(id))) {
            throw new IllegalArgumentException("class was '" + id + "', must be one of " + classes());
        }
        return new ProgressBands(bands.stream()
                .map(band -> band.progressClass().id().equals(id)
                        ? new ProgressBand(band.interval(), band.progressClass().withLabel(label))
                        : band)
                .toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgressBands that && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    /**
     * Returns the bands.
     *
     * @return the bands, ascending
     */
    @Override
    public String toString() {
        return bands.toString();
    }

    private void requireCover() {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bands were empty, must cover the line from -inf to inf");
        }
        Interval first = bands.get(0).interval();
        Interval last = bands.get(bands.size() - 1).interval();
        if (first.low().isPresent() || last.high().isPresent()) {
            throw new IllegalArgumentException(
                    "bands were " + bands + ", must cover the line from -inf to inf without an end");
        }
        for (int i = 1; i < bands.size(); i++) {
            requireNext(bands.get(i - 1), bands.get(i));
        }
    }

    /** Two neighbours share the number at which they meet, and exactly one of them holds it. */
    private static void requireNext(ProgressBand before, ProgressBand after) {
        Optional<BigDecimal> end = before.interval().high();
        Optional<BigDecimal> start = after.interval().low();
        int order = end.isPresent() && start.isPresent() ? start.get().compareTo(end.get()) : -1;
        boolean bothHold = before.interval().highEnd() == Interval.End.CLOSED
                && after.interval().lowEnd() == Interval.End.CLOSED;
        boolean noneHolds = before.interval().highEnd() == Interval.End.OPEN
                && after.interval().lowEnd() == Interval.End.OPEN;
        if (order < 0 || (order == 0 && bothHold)) {
            throw new IllegalArgumentException("bands " + before + " and " + after + " overlap, must only meet");
        }
        if (order > 0 || noneHolds) {
            throw new IllegalArgumentException("bands " + before + " and " + after + " leave a gap, must meet");
        }
    }
}
