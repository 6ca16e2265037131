package io.github.childplan.indicators.table;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Breakdown;
import java.util.Optional;

/**
 * What a table is made of; nothing changes it once it is built.
 *
 * @param places the places in the order of their ids
 * @param indicators the indicators in the order of their ids
 * @param breakdowns the parts of the population in the order of their texts
 * @param periods the periods in their own order
 * @param natures what the rows' natures stand for
 * @param sources what the rows' sources stand for
 * @param origins what the rows' origins stand for
 * @param cells the cells
 * @param values what does not fit into two ints
 * @param inUse the rows that no later one replaces
 * @param replaced the rows that a later one replaces
 */
record TableParts(
        Dictionary<PlaceId> places,
        Dictionary<IndicatorId> indicators,
        Dictionary<Breakdown> breakdowns,
        Dictionary<Period> periods,
        Dictionary<Nature> natures,
        Dictionary<Optional<String>> sources,
        Dictionary<ProblemPlace> origins,
        Cells cells,
        Values values,
        Block inUse,
        Block replaced) {

    /** Returns what a nature, a source and an origin say together. */
    RowMarks marks(int nature, int source, int origin) {
        Nature of = natures.value(nature);
        return new RowMarks(of.status(), of.finality(), of.known(), sources.value(source), origins.value(origin));
    }
}
