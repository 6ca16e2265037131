package io.github.childplan.indicators.table;

import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What many figures have in common besides what they are about: measured, final, from the health centres, known since 25
 * November 2024. Immutable and thread-safe.
 *
 * @param status how the figures came about
 * @param finality whether they are final
 * @param known the first day on which they were known; empty if they were always known
 * @param source who or what they are from, where it is named
 * @param origin where they were read, without the line
 */
public record RowMarks(
        Status status, Finality finality, Optional<LocalDate> known, Optional<String> source, ProblemPlace origin) {

    private static final RowMarks NONE =
            new RowMarks(Status.MEASURED, Finality.FINAL, Optional.empty(), Optional.empty(), ProblemPlace.unknown());

    /** Checks that nothing is null, and leaves the line out of the origin. */
    public RowMarks {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(finality, "finality");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(source, "source");
        origin = Origins.withoutLine(origin);
    }

    /**
     * Returns the marks of a figure of which nothing is said.
     *
     * @return measured, final, always known, from nowhere in particular
     */
    public static RowMarks none() {
        return NONE;
    }

    /**
     * Returns the marks of a figure.
     *
     * @param figure the figure
     * @return its status, finality, day, source and origin
     */
    public static RowMarks of(Observation figure) {
        return new RowMarks(figure.status(), figure.finality(), figure.known(), figure.source(), figure.origin());
    }
}
