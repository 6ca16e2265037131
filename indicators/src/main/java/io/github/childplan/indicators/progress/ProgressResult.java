package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a method says of a case, and everything the answer rests on: the method and its version, the years chosen, and the
 * numbers on the way.
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface ProgressResult {

    /**
     * Returns the id of the method.
     *
     * @return for example {@code LINEAR_PATH}
     */
    String method();

    /**
     * Returns the version of the method.
     *
     * @return for example {@code 1}
     */
    String version();

    /**
     * Returns the answers, one unless the method says otherwise.
     *
     * @return the answers, at least one
     */
    List<ProgressVerdict> verdicts();

    /**
     * Returns the figure that the way was measured from.
     *
     * @return the baseline, if one was found
     */
    Optional<YearValue> baseline();

    /**
     * Returns the figure that was judged.
     *
     * @return the latest figure, or that of the target's year if it has passed; projected if the method does so
     */
    Optional<YearValue> current();

    /**
     * Returns where the value would stand in the target's year.
     *
     * @return the projection, if the method defines one
     */
    Optional<Projection> projection();

    /**
     * Returns the value needed each year from now on to meet the target in time, on the method's own path. An older figure than
     * that of the year before the one it is judged in counts as if it still stood in that year before: years that are over take no
     * step.
     *
     * @return the values of the years from then on; empty if the target is met, has passed, or no such way exists
     */
    List<YearValue> needed();

    /**
     * Returns the figures after the target's year, which the verdict does not count.
     *
     * @return the figures, ascending
     */
    List<YearValue> later();

    /**
     * Returns the numbers on the way by name, with 34 digits, such as {@code required}.
     *
     * @return the numbers in the order in which they were computed
     */
    Map<String, BigDecimal> numbers();

    /**
     * Returns the first answer, for most methods the only one.
     *
     * @return the answer
     */
    default ProgressVerdict verdict() {
        return verdicts().get(0);
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
     * Returns a builder that holds everything of this result.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if there is no answer
     */
    @Value.Check
    default void check() {
        if (verdicts().isEmpty()) {
            throw new IllegalArgumentException("verdicts were empty, must be at least one");
        }
    }

    /** Collects the parts of a {@link ProgressResult}. Not thread-safe. */
    final class Builder extends ImmutableProgressResult.Builder {
        Builder() {}
    }
}
