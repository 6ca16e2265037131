package io.github.childplan.indicators.table;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How far a long load or roll-up has come: 196,608 rows done of 9,298,800. Immutable and thread-safe.
 *
 * @param rows the rows done
 * @param totalRows all rows; empty while a file is read, whose rows nobody has counted
 * @param bytes the bytes read; 0 where nothing is read
 * @param totalBytes all bytes, where the size of the file is known
 */
public record Progress(long rows, OptionalLong totalRows, long bytes, OptionalLong totalBytes) {

    /** Checks that nothing is null. */
    public Progress {
        Objects.requireNonNull(totalRows, "totalRows");
        Objects.requireNonNull(totalBytes, "totalBytes");
    }

    /**
     * Returns the progress of work on rows that are all there.
     *
     * @param rows the rows done
     * @param totalRows all rows
     * @return the progress
     */
    public static Progress ofRows(long rows, long totalRows) {
        return new Progress(rows, OptionalLong.of(totalRows), 0, OptionalLong.empty());
    }
}
