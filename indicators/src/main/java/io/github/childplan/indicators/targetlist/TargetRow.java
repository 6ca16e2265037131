package io.github.childplan.indicators.targetlist;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.ClauseRef;

/** A row whose cells could all be read. */
record TargetRow(int year, ClauseRef clause, IndicatorId indicator, Level level, String phrase, ProblemPlace at) {

    MilestoneId milestone() {
        return MilestoneId.of(Integer.toString(year));
    }
}
