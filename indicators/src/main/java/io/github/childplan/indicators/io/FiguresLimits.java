package io.github.childplan.indicators.io;

/**
 * How much of a file is read: what bounds hostile files. Immutable and thread-safe.
 *
 * @param bytes the most bytes
 * @param rows the most rows
 * @param problems the most problems that are collected before reading stops
 */
public record FiguresLimits(long bytes, int rows, int problems) {

    /** For figures that are held as objects, {@link FiguresCsv#read}: 256 MiB, a million rows, 1,000 problems. */
    public static final FiguresLimits SHEET = new FiguresLimits(256L << 20, 1_000_000, 1_000);

    /** For figures that are held in columns, {@link FiguresCsv#readTable}: 16 GiB, a hundred million rows, 1,000 problems. */
    public static final FiguresLimits COUNTRY = new FiguresLimits(16L << 30, 100_000_000, 1_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public FiguresLimits {
        if (bytes < 1 || rows < 1 || problems < 1) {
            throw new IllegalArgumentException("limits were " + bytes + " bytes, " + rows + " rows and " + problems
                    + " problems, must be 1 or more each");
        }
    }
}
