package io.github.childplan.service.page;

import java.util.List;

/**
 * The communes side by side: a column each, a row a target. The plan sets its targets for the whole district, so that what a
 * cell says of a commune is a comparison and no verdict.
 *
 * @param communes the names of the communes
 * @param rows the targets
 */
record CommuneTable(List<String> communes, List<Row> rows) {

    /** The communes held against one target. */
    record Row(String name, String demand, List<Cell> cells) {}

    /** One commune held against one target. */
    record Cell(Tone tone, String comparison, String figure, String counts) {}
}
