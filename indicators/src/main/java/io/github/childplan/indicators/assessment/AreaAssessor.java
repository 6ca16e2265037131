package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.rollup.AreaSums;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ProgressListener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * Holds the figures of many areas, all provinces of a country, against the targets of one plan.
 *
 * <pre>{@code
 * AreaAssessor assessor = AreaAssessor.of(PlanAssessor.of(plan, indicators, places));
 * AreaVerdicts verdicts = assessor.judge(table, provinces, LocalDate.of(2025, 12, 31));
 * verdicts.count(PlaceId.of("lai-chau"), Verdict.ATTAINED);
 * }</pre>
 *
 * <p>Each verdict is the one that {@link PlanAssessor} gives with the area as its {@link PlanAssessor#standIn()}; it also has the
 * explanation. A target that looks at units one by one or at other places takes longer, as its figures are made objects.
 * Trees of places are kept from one call to the next. Immutable and thread-safe.
 */
public final class AreaAssessor {

    private final PlanAssessor assessor;

    private AreaAssessor(PlanAssessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Returns an assessor of areas.
     *
     * @param assessor the plan, the definitions, the places and the policies
     * @return the assessor
     */
    public static AreaAssessor of(PlanAssessor assessor) {
        return new AreaAssessor(Objects.requireNonNull(assessor, "assessor"));
    }

    /**
     * Judges all targets for each area.
     *
     * @param figures the figures
     * @param areas the areas, each once
     * @param asOf the day as of which they are looked at
     * @return one verdict an area and target
     * @throws IllegalArgumentException if the registry does not have one of the areas, or an area is given twice
     */
    public AreaVerdicts judge(ObservationTable figures, Collection<PlaceId> areas, LocalDate asOf) {
        return judge(figures, areas, asOf, ProgressListener.none());
    }

    /**
     * Judges all targets for each area.
     *
     * @param figures the figures
     * @param areas the areas, each once
     * @param asOf the day as of which they are looked at
     * @param listener what is told how many rows have been rolled up, and may stop the work
     * @return one verdict an area and target
     * @throws IllegalArgumentException if the registry does not have one of the areas, or an area is given twice
     * @throws CancellationException if the listener stops the work
     */
    public AreaVerdicts judge(
            ObservationTable figures, Collection<PlaceId> areas, LocalDate asOf, ProgressListener listener) {
        ObservationTable counting = CountingFigures.asOf(figures, asOf);
        AreaSums sums = assessor.rollUp().sums(counting, areas, listener);
        FiguresOfIndicators all = new FiguresOfIndicators(counting);
        List<AreaVerdict> verdicts = new ArrayList<>();
        for (PlaceId area : sums.areas()) {
            AreaJudge judge = new AreaJudge(assessor, sums, area, asOf, all);
            for (Milestone milestone : assessor.plan().milestones()) {
                milestone.targets().forEach(target -> verdicts.add(judge.judge(target, milestone.id())));
            }
        }
        return new AreaVerdicts(sums, verdicts);
    }
}
