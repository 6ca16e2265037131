package io.github.childplan.reporting.form;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import java.util.Objects;
import java.util.Optional;

/**
 * Which row of a form: an indicator, and a former place where the row is not about the reporter's own. Written as {@code
 * stunting-under-5}, or {@code school-attendance@kan-ho-commune}. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param former the former place; empty for the reporter's own
 */
public record FormRowKey(IndicatorId indicator, Optional<PlaceId> former) {

    private static final char SEPARATOR = '@';

    /** Checks that nothing is null. */
    public FormRowKey {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(former, "former");
    }

    /**
     * Reads a key as {@link #toString} writes it.
     *
     * @param text the id of an indicator, or one with the id of a place after {@code @}
     * @return the key
     * @throws IllegalArgumentException if one of the ids is malformed
     */
    public static FormRowKey parse(String text) {
        int at = text.indexOf(SEPARATOR);
        return at < 0
                ? new FormRowKey(IndicatorId.of(text), Optional.empty())
                : new FormRowKey(
                        IndicatorId.of(text.substring(0, at)), Optional.of(PlaceId.of(text.substring(at + 1))));
    }

    /** Returns the key of an anchor; empty if it is none. */
    static Optional<FormRowKey> find(String anchor) {
        try {
            return Optional.of(parse(anchor));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Returns the key as it stands in a file.
     *
     * @return the id of the indicator, and after {@code @} that of the former place
     */
    @Override
    public String toString() {
        return indicator + former.map(place -> SEPARATOR + place.value()).orElse("");
    }
}
