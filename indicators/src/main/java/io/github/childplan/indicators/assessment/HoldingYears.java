package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.objective.Timing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The years in which a target has to hold. What has to be kept up, must never happen, or is asked for in each year by the end
 * of one year has to hold from the year after the plan was issued: of the year of its issue a part had passed.
 */
final class HoldingYears {

    private HoldingYears() {}

    static List<Integer> of(TargetCase one) {
        List<Integer> years =
                one.year().map(TargetYear::years).orElse(List.of(one.asOf().getYear()));
        int last = years.get(years.size() - 1);
        int first = one.assessor().plan().identity().issued().year() + 1;
        Timing timing = one.target().timing();
        boolean byOneYear = timing instanceof Timing.By || timing instanceof Timing.On;
        boolean spans =
                byOneYear && first < last && holdsThroughout(one.target().criterion());
        return spans ? IntStream.rangeClosed(first, last).boxed().toList() : years;
    }

    private static boolean holdsThroughout(Criterion criterion) {
        if (criterion instanceof AllOf all) {
            return all.parts().stream().map(AllOf.Part::criterion).anyMatch(HoldingYears::holdsThroughout);
        }
        return criterion instanceof Maintain
                || criterion instanceof Never
                || (criterion instanceof Change change
                        && change.pace() == Change.Pace.EACH_YEAR
                        && change.base().year().isEmpty());
    }
}
