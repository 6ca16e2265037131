package io.github.childplan.indicators.disclosure;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Texts;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is withheld from the public: counts of 1 to 4 of the abuse and disaster indicators in communes.
 *
 * <pre>{@code
 * SuppressionPolicy stricter = SuppressionPolicies.CHILD_PROTECTION.toBuilder()
 *         .name("BELOW_TEN")
 *         .largestCount(9)
 *         .build();
 * }</pre>
 *
 * <p>A figure of one of the {@link #indicators()} in a place of one of the {@link #levels()} is withheld as a whole, numerator,
 * denominator and rate, if its numerator, the rest of its denominator or the denominator itself is from {@link #smallestCount()}
 * to {@link #largestCount()}; 3 of 3, 0 of 3 and 297 of 300 are. A stated rate is withheld unless its sample shows that none
 * of the three can be small. What else a {@link Release} withholds follows from that. Places that the registry does not know
 * count as those of the lowest level. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface SuppressionPolicy {

    /** The largest count that a policy can protect. */
    long MAX_COUNT = 1_000_000;

    /**
     * Returns the name, which a public document carries.
     *
     * @return for example {@code CHILD_PROTECTION}
     */
    String name();

    /**
     * Returns the indicators whose figures can point to a child.
     *
     * @return their ids
     */
    Set<IndicatorId> indicators();

    /**
     * Returns the levels whose places are small enough for that.
     *
     * @return the levels, {@link PlaceLevel#COMMUNE} if nothing is set
     */
    @Value.Default
    default Set<PlaceLevel> levels() {
        return Set.of(PlaceLevel.COMMUNE);
    }

    /**
     * Returns the smallest count that is withheld.
     *
     * @return the count, 1 if nothing is set
     */
    @Value.Default
    default long smallestCount() {
        return 1;
    }

    /**
     * Returns the largest count that is withheld.
     *
     * @return the count, 4 if nothing is set
     */
    @Value.Default
    default long largestCount() {
        return 4;
    }

    /**
     * Returns whether a count is withheld where indicator and level are protected.
     *
     * @param count the count
     * @return whether it lies from the smallest to the largest count, both included
     */
    default boolean small(long count) {
        return count >= smallestCount() && count <= largestCount();
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
     * Returns a builder that holds everything of this policy.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what protects nothing.
     *
     * @throws IllegalArgumentException if the name is blank, there is no indicator or no level, or the counts are negative, too
     *     large or in the wrong order
     */
    @Value.Check
    default void check() {
        Texts.require("name", name());
        if (indicators().isEmpty() || levels().isEmpty()) {
            throw new IllegalArgumentException("indicators and levels of the policy '" + name() + "' were "
                    + indicators() + " and " + levels() + ", must be at least one each");
        }
        if (smallestCount() < 0 || largestCount() < smallestCount() || largestCount() > MAX_COUNT) {
            throw new IllegalArgumentException("counts of the policy '" + name() + "' were " + smallestCount() + " to "
                    + largestCount() + ", must be in ascending order from 0 to " + MAX_COUNT);
        }
    }

    /** Collects the parts of a {@link SuppressionPolicy}. Not thread-safe. */
    final class Builder extends ImmutableSuppressionPolicy.Builder {
        Builder() {}
    }
}
