package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit, such as 31 per 1,000.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the number, in the canonical form of {@link Decimals}
 * @param unit the unit
 */
@JsonPropertyOrder({"value", "unit"})
public record Quantity(
        @JsonProperty(value = "value", required = true) BigDecimal value,
        @JsonProperty(value = "unit", required = true) Unit unit) {

    /**
     * Puts the number into canonical form.
     *
     * @throws IllegalArgumentException if the number is out of range
     */
    public Quantity {
        value = Decimals.canonical("value", value);
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Returns a number with its unit.
     *
     * @param value the number with a decimal point, for example {@code 21.4}
     * @param unit the unit
     * @return the quantity
     * @throws IllegalArgumentException if the number cannot be read
     */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(Decimals.parse("value", value), unit);
    }
}
