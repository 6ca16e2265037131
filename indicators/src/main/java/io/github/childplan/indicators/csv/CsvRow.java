package io.github.childplan.indicators.csv;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a CSV text, or the row at which it stops being CSV. Immutable and thread-safe.
 *
 * @param line the line the row starts on, from 1; a quoted field may span several lines
 * @param fields the fields without their quotation marks; with a fault, the fields before the faulty one
 * @param fault what is wrong with the row, if anything
 */
public record CsvRow(long line, List<String> fields, Optional<CsvFault> fault) {

    /** Copies the list. */
    public CsvRow {
        fields = List.copyOf(fields);
        Objects.requireNonNull(fault, "fault");
    }
}
