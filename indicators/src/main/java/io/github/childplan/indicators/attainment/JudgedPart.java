package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * The judgement of one part of a criterion that has several: a year, a commune, one of two measures. Immutable and
 * thread-safe.
 *
 * @param kind what the part is
 * @param id its id for programs: {@code 2025}, {@code 2025-Q1}, the id of a place, or the number of a measure from 1
 * @param name its name for people
 * @param judgement its judgement
 */
public record JudgedPart(Kind kind, String id, LocalizedText name, Judgement judgement) {

    /** What a part is. Thread-safe. */
    public enum Kind {
        /** A year in which the criterion has to hold. */
        YEAR,
        /** A quarter, half-year or month. */
        PERIOD,
        /** One of several measures or statements. */
        MEASURE,
        /** The figure for a whole span of years. */
        TOTAL,
        /** A unit: a commune, a school. */
        UNIT,
        /** All places that the target names, taken together. */
        TOGETHER
    }

    /** Checks that nothing is null. */
    public JudgedPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(judgement, "judgement");
    }
}
