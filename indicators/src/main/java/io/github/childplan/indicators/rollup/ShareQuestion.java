package io.github.childplan.indicators.rollup;

import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.ObservationKey;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The question how many places of an area have a figure that meets a level: how many communes of Mường Tè have at least 90 per cent
 * of births registered in 2024?
 *
 * <pre>{@code
 * ShareQuestion.of(ObservationKey.of(indicator, district, period), Bound.AT_LEAST, "90", Unit.PERCENT);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param key indicator, area, period and part of the population
 * @param bound the side of the level that meets it
 * @param level the level
 * @param unit the unit of the level
 */
public record ShareQuestion(ObservationKey key, Bound bound, BigDecimal level, Unit unit) {

    /** Puts the level into canonical form and checks that nothing is null. */
    public ShareQuestion {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(bound, "bound");
        level = Decimals.canonical("level", level);
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Returns a question.
     *
     * @param key indicator, area, period and part of the population
     * @param bound the side of the level that meets it
     * @param level the level with a decimal point, for example {@code 90} or {@code 21.4}
     * @param unit the unit of the level
     * @return the question
     * @throws IllegalArgumentException if the level cannot be read
     */
    public static ShareQuestion of(ObservationKey key, Bound bound, String level, Unit unit) {
        return new ShareQuestion(key, bound, Decimals.parse("level", level), unit);
    }
}
