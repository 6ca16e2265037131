package io.github.childplan.reporting.document;

import java.util.Objects;

/**
 * A column of a table. Immutable and thread-safe.
 *
 * @param title the text of its header
 * @param role what its cells are to the reader
 */
public record Column(String title, Role role) {

    /** What the cells of a column are. Thread-safe. */
    public enum Role {
        /** They name their row. */
        ROW_HEADER,
        /** They are texts. */
        TEXT,
        /** They are numbers, which are read down the column. */
        NUMBER
    }

    /** Checks that nothing is null. */
    public Column {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(role, "role");
    }

    /**
     * Returns a column that names the rows.
     *
     * @param title the text of its header
     * @return the column
     */
    public static Column rowHeader(String title) {
        return new Column(title, Role.ROW_HEADER);
    }

    /**
     * Returns a column of texts.
     *
     * @param title the text of its header
     * @return the column
     */
    public static Column text(String title) {
        return new Column(title, Role.TEXT);
    }

    /**
     * Returns a column of numbers.
     *
     * @param title the text of its header
     * @return the column
     */
    public static Column number(String title) {
        return new Column(title, Role.NUMBER);
    }
}
