package io.github.childplan.benchmarks;

import io.github.childplan.indicators.table.ObservationTable;
import java.util.Locale;

/** Measures the heap that a table of made-up figures takes. Arguments: communes and years, by default 3321 and 10. */
public final class TableMemory {

    private static final int COLLECTIONS = 5;

    private TableMemory() {}

    /**
     * Builds a table and prints its size.
     *
     * @param arguments the number of communes and of years
     */
    public static void main(String[] arguments) throws InterruptedException {
        int communes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3321;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        MadeUpCountry country = MadeUpCountry.of(communes, years);
        long before = used();
        ObservationTable table = country.table(country.rows());
        long after = used();
        System.out.printf(
                Locale.ROOT,
                "%s: %d bytes with dictionaries and cells, %.2f bytes an observation%n",
                table,
                after - before,
                (double) (after - before) / table.size());
    }

    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
