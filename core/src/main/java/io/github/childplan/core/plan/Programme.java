package io.github.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Another programme or strategy that the plan names, such as the national nutrition strategy 2021-2030. Immutable and
 * thread-safe.
 *
 * @param name its name as the plan prints it, with its span of years
 * @param fromYear its first year, where one is printed
 * @param toYear its last year, where one is printed
 */
@JsonPropertyOrder({"name", "fromYear", "toYear"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Programme(
        @JsonProperty(value = "name", required = true) LocalizedText name,
        @JsonProperty("fromYear") OptionalInt fromYear,
        @JsonProperty("toYear") OptionalInt toYear) {

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if the first is after the last or one lies outside 1900 to 2199
     */
    public Programme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fromYear, "fromYear").ifPresent(year -> Period.requireYear("fromYear", year));
        Objects.requireNonNull(toYear, "toYear").ifPresent(year -> Period.requireYear("toYear", year));
        if (fromYear.isPresent() && toYear.isPresent() && fromYear.getAsInt() > toYear.getAsInt()) {
            throw new IllegalArgumentException(
                    "fromYear was " + fromYear.getAsInt() + ", must not be after toYear " + toYear.getAsInt());
        }
    }
}
