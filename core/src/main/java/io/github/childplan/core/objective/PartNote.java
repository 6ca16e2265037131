package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import java.util.Objects;
import java.util.Optional;

/**
 * Where one part of a target comes from, if it is not printed in the target's own words. Immutable and thread-safe.
 *
 * @param part the part
 * @param source where it comes from
 * @param clause the clause it was carried over or inherited from
 * @param interpretation how words were read; required for {@link PartSource#READ_INTO}
 */
@JsonPropertyOrder({"part", "source", "clause", "interpretation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PartNote(
        @JsonProperty(value = "part", required = true) TargetPart part,
        @JsonProperty(value = "source", required = true) PartSource source,
        @JsonProperty("clause") Optional<ClauseRef> clause,
        @JsonProperty("interpretation") Optional<Interpretation> interpretation) {

    /**
     * Checks that a reading says how it reads, and what is not printed where it comes from.
     *
     * @throws IllegalArgumentException if something is read into the words and the interpretation is missing, or it is
     *     carried over or inherited and the clause is missing
     */
    public PartNote {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(interpretation, "interpretation");
        if (source == PartSource.READ_INTO && interpretation.isEmpty()) {
            throw new IllegalArgumentException("part " + part + " is READ_INTO, must carry an interpretation");
        }
        if ((source == PartSource.CARRIED || source == PartSource.INHERITED) && clause.isEmpty()) {
            throw new IllegalArgumentException(
                    "part " + part + " is " + source + ", must name the clause it comes from");
        }
    }

    /**
     * Returns a part that somebody read into the words.
     *
     * @param part the part
     * @param interpretation how
     * @return the note
     */
    public static PartNote readInto(TargetPart part, Interpretation interpretation) {
        return new PartNote(part, PartSource.READ_INTO, Optional.empty(), Optional.of(interpretation));
    }

    /**
     * Returns a part inherited from a heading.
     *
     * @param part the part
     * @param heading the clause of the heading
     * @return the note
     */
    public static PartNote inherited(TargetPart part, ClauseRef heading) {
        return new PartNote(part, PartSource.INHERITED, Optional.of(heading), Optional.empty());
    }

    /**
     * Returns a part carried over from the clause before.
     *
     * @param part the part
     * @param from that clause
     * @return the note
     */
    public static PartNote carried(TargetPart part, ClauseRef from) {
        return new PartNote(part, PartSource.CARRIED, Optional.of(from), Optional.empty());
    }
}
