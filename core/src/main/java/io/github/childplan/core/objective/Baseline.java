package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Quantity;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where things stood, as the document says it with the target: "giảm từ 31 ca/1.000". Immutable and thread-safe.
 *
 * @param quantity the value
 * @param year its year, where that is said
 */
@JsonPropertyOrder({"quantity", "year"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Baseline(
        @JsonProperty(value = "quantity", required = true) Quantity quantity,
        @JsonProperty("year") OptionalInt year) {

    /** Checks the year. */
    public Baseline {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(year, "year").ifPresent(Years::require);
    }
}
