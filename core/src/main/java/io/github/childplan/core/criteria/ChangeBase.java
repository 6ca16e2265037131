package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Period;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a change is measured from: "so với năm 2022", "so với năm trước", or nothing said. Immutable and thread-safe.
 *
 * @param kind what the document names
 * @param year the year, present exactly for {@link Kind#YEAR}
 */
@JsonPropertyOrder({"kind", "year"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ChangeBase(
        @JsonProperty(value = "kind", required = true) Kind kind,
        @JsonProperty("year") OptionalInt year) {

    /** What the document names as the base. Thread-safe. */
    public enum Kind {
        /** A year. */
        YEAR,
        /** The year before the one that is judged. */
        PREVIOUS_YEAR,
        /** The same period of the year before. */
        SAME_PERIOD_LAST_YEAR,
        /** Nothing. */
        UNSTATED
    }

    /**
     * Checks that the year is there when it must be.
     *
     * @throws IllegalArgumentException if a year is missing, superfluous, or outside 1900 to 2199
     */
    public ChangeBase {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(year, "year");
        if ((kind == Kind.YEAR) != year.isPresent()) {
            throw new IllegalArgumentException("base " + kind
                    + (year.isPresent() ? " has the year " + year.getAsInt() + ", only YEAR has one" : " has no year"));
        }
        year.ifPresent(base -> Period.requireYear("base year", base));
    }

    /**
     * Returns a year as base.
     *
     * @param year the year
     * @return the base
     * @throws IllegalArgumentException if the year lies outside 1900 to 2199
     */
    public static ChangeBase year(int year) {
        return new ChangeBase(Kind.YEAR, OptionalInt.of(year));
    }

    /**
     * Returns the year before as base.
     *
     * @return the base
     */
    public static ChangeBase previousYear() {
        return new ChangeBase(Kind.PREVIOUS_YEAR, OptionalInt.empty());
    }

    /**
     * Returns the same period of the year before as base.
     *
     * @return the base
     */
    public static ChangeBase samePeriodLastYear() {
        return new ChangeBase(Kind.SAME_PERIOD_LAST_YEAR, OptionalInt.empty());
    }

    /**
     * Returns the base that the document does not state.
     *
     * @return the base
     */
    public static ChangeBase unstated() {
        return new ChangeBase(Kind.UNSTATED, OptionalInt.empty());
    }
}
