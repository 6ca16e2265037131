package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.PerUnit;
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
        int first = one.firstYear();
        return byOneYear(one) && first < last && holdsThroughout(one.target().criterion())
                ? IntStream.rangeClosed(first, last).boxed().toList()
                : years;
    }

    /** Whether the document names no first year, so that the year after its issue was taken. */
    static boolean fromIssue(TargetCase one) {
        boolean eachYear = one.target().timing() instanceof Timing.Each each
                && each.fromYear().isEmpty();
        List<Integer> years = of(one);
        return (eachYear || (byOneYear(one) && years.size() > 1)) && years.get(0) == one.firstYear();
    }

    private static boolean byOneYear(TargetCase one) {
        Timing timing = one.target().timing();
        return timing instanceof Timing.By || timing instanceof Timing.On;
    }

    private static boolean holdsThroughout(Criterion criterion) {
        if (criterion instanceof AllOf all) {
            return all.parts().stream().map(AllOf.Part::criterion).anyMatch(HoldingYears::holdsThroughout);
        }
        if (criterion instanceof PerUnit perUnit) {
            return holdsThroughout(perUnit.each());
        }
        return criterion instanceof Maintain
                || criterion instanceof Never
                || (criterion instanceof Change change && fromYearToYear(change));
    }

    private static boolean fromYearToYear(Change change) {
        return switch (change.pace()) {
            case ONCE -> false;
            case EACH_YEAR -> change.base().year().isEmpty();
            case MEAN_PER_YEAR -> change.base().kind() == ChangeBase.Kind.PREVIOUS_YEAR;
        };
    }
}
