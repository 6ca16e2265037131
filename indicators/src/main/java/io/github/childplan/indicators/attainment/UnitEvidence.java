package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;

/**
 * The figures of one unit that a target looks at by itself: a commune, a school. A unit without figures is there as well,
 * with evidence that has none. Immutable and thread-safe if its evidence is.
 *
 * @param id its id for programs, such as that of a place
 * @param name its name for people
 * @param evidence its figures, for the same year and unit of measurement as those of the whole
 */
public record UnitEvidence(String id, LocalizedText name, Evidence evidence) {

    /** Checks that nothing is null. */
    public UnitEvidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(evidence, "evidence");
    }
}
