package io.github.childplan.indicators.table;

import java.util.List;

/** What becomes of rows of one key that were known on the same day, of which a table holds one. */
interface SameDayRows {

    /**
     * Chooses the row that is kept; what is done with the others is the implementation's business.
     *
     * @param rows two rows or more, in the order in which they came
     * @return one of them
     */
    int keep(List<Integer> rows);
}
