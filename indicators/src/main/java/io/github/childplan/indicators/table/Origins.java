package io.github.childplan.indicators.table;

import io.github.childplan.core.problem.ProblemPlace;
import java.util.OptionalLong;

/** Places of rows in a file, taken apart into the line and what all rows of the file share. Stateless. */
final class Origins {

    /** Stands for a row of which no line is known. */
    static final long NO_LINE = 0;

    private Origins() {}

    static ProblemPlace withoutLine(ProblemPlace place) {
        return place.line().isEmpty()
                ? place
                : new ProblemPlace(
                        place.source(),
                        place.field(),
                        OptionalLong.empty(),
                        place.column(),
                        place.sheet(),
                        place.cell());
    }

    static ProblemPlace withLine(ProblemPlace place, long line) {
        return line == NO_LINE ? place : place.atLine(line);
    }
}
