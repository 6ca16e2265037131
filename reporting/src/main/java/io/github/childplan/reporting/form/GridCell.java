package io.github.childplan.reporting.form;

/**
 * One cell as it was found, before anybody asks what it should be.
 *
 * @param row the row, from 1
 * @param column the column, from 1
 * @param kind what is in it
 * @param text the text, the digits of the number as the file has them, or the name of the error
 * @param format how a number is shown
 */
record GridCell(int row, int column, Kind kind, String text, Format format) {

    /** What is in a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        /** True or false. */
        TRUTH,
        /** An error of the spreadsheet such as #DIV/0!. */
        ERROR,
        /** A formula whose result the file does not hold. */
        UNCALCULATED,
        /** What no spreadsheet writes: a number that is none, a text that is not in the file. */
        DAMAGED
    }

    /** How a number is shown. */
    enum Format {
        PLAIN,
        PERCENT,
        DATE
    }

    static GridCell text(int row, int column, String text) {
        return new GridCell(row, column, Kind.TEXT, text, Format.PLAIN);
    }

    /** Returns the name of the cell in a spreadsheet, such as C7. */
    String name() {
        return name(row, column);
    }

    static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
