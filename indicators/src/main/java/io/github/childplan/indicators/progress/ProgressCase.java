package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What a method judges: the figures of one place for one indicator, which way is better, and where they have to get to.
 *
 * <pre>{@code
 * ProgressCase.builder()
 *         .direction(Direction.FALL)
 *         .baseline(YearValue.of(2025, "25"))
 *         .target(ProgressTarget.of("20", 2030).withBound(Bound.LESS_THAN))
 *         .addPoint(YearValue.of(2027, "23.4"))
 *         .build();
 * }</pre>
 *
 * <p>The baseline is given with the target; for a later milestone it is the final figure of the milestone before. Where it
 * is not given, the figure of {@link #baseYear()} is taken, and nothing else unless {@link #baselinePolicy()} says so. Figures
 * after {@link #asOfYear()} do not count. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface ProgressCase {

    /**
     * Returns the figures as they were given, in any order. Two for one year are judged by no method.
     *
     * @return the figures
     */
    List<YearValue> points();

    /**
     * Returns which way is better. It has no default: a forgotten direction would turn every verdict round.
     *
     * @return the direction
     */
    Direction direction();

    /**
     * Returns what has to be reached. Without one, only the methods that judge bare growth have an answer.
     *
     * @return the target, if there is one
     */
    Optional<ProgressTarget> target();

    /**
     * Returns the figure that the way is measured from. It counts as the figure of its year.
     *
     * @return the baseline, if it was given
     */
    Optional<YearValue> baseline();

    /**
     * Returns the year that the way is measured from, where the baseline itself is one of the figures.
     *
     * @return the year, if it was given
     */
    OptionalInt baseYear();

    /**
     * Returns how a baseline is found that was not given, for the methods that have no rule of their own.
     *
     * @return the policy; {@link BaselinePolicies#AS_GIVEN} unless another one is named
     */
    @Value.Default
    default BaselinePolicy baselinePolicy() {
        return BaselinePolicies.AS_GIVEN;
    }

    /**
     * Returns the year at whose end the case is judged.
     *
     * @return the year; without one it is that of the last figure
     */
    OptionalInt asOfYear();

    /**
     * Returns the natural limit of the values, such as 100 for per cent, which softens the thresholds of GROWTH_RATIO.
     *
     * @return the limit, if there is one
     */
    Optional<BigDecimal> limit();

    /**
     * Returns what a value is divided by to be a share: 100 for per cent, 1,000 for deaths per 1,000 births.
     *
     * @return the scale, above 0, if the values are shares
     */
    Optional<BigDecimal> scale();

    /**
     * Returns the name of the indicator in the rules of REDUCTION_RATE, such as {@code stunting}; see {@link ReductionRules}.
     *
     * @return the name, if there is one
     */
    Optional<String> indicator();

    /**
     * Returns the figures that count: with the given baseline as the figure of its year, none after {@link #asOfYear()}.
     *
     * @return the figures, ascending by year
     */
    default List<YearValue> figures() {
        List<YearValue> figures = new ArrayList<>();
        baseline().ifPresent(figures::add);
        points().stream()
                .filter(point ->
                        baseline().isEmpty() || point.year() != baseline().get().year())
                .forEach(figures::add);
        return figures.stream()
                .filter(figure ->
                        asOfYear().isEmpty() || figure.year() <= asOfYear().getAsInt())
                .sorted(Comparator.comparingInt(YearValue::year))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns whether two figures are given for one year, so that nobody can say which is right.
     *
     * @return whether a year stands twice
     */
    default boolean hasDuplicateYears() {
        return points().stream().map(YearValue::year).distinct().count() < points().size();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this case.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if the scale is not above 0, the bound of the target is against the direction, or a value
     *     has more than 100 digits
     */
    @Value.Check
    default void check() {
        points().forEach(point -> YearValue.requireSize(point.value(), 100));
        baseline().ifPresent(figure -> YearValue.requireSize(figure.value(), 100));
        target().ifPresent(target -> YearValue.requireSize(target.value(), 100));
        scale().filter(scale -> scale.signum() <= 0).ifPresent(scale -> {
            throw new IllegalArgumentException("scale was " + scale + ", must be above 0");
        });
        target().flatMap(ProgressTarget::bound)
                .filter(bound -> bound.upward() != (direction() == Direction.RISE))
                .ifPresent(bound -> {
                    throw new IllegalArgumentException("bound of the target was " + bound + " and the direction "
                            + direction() + ", must point the same way");
                });
    }

    /** Collects the parts of a {@link ProgressCase}. Not thread-safe. */
    final class Builder extends ImmutableProgressCase.Builder {
        Builder() {}
    }
}
