package example.modulepath;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads back the plan that it wrote and judges a made-up figure; fails if either is not as it must be. */
public final class Main {

    private Main() {}

    /** Runs the program. */
    public static void main(String[] args) {
        byte[] json = PlanJson.write(StandardPlans.muongTe());
        Plan plan = PlanJson.read("plan", json, JsonLimits.standard()).orElseThrow();
        require(Arrays.equals(json, PlanJson.write(plan)), "the plan is not written back the same");

        Observation figure = Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025"))
                .value(MeasuredValue.counted(1_204, 5_020)) // made up
                .build();
        Verdict verdict = PlanAssessor.of(plan, StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(Observations.of(List.of(figure)).orElseThrow(), LocalDate.of(2025, 12, 31))
                .find(TargetId.of("2025/stunting-under-5"))
                .orElseThrow()
                .verdict();
        require(verdict == Verdict.ATTAINED, "the verdict was " + verdict);

        require(PlanJson.class.getModule().isNamed(), "childplan is not on the module path");
        System.out.println(verdict + ", " + ModuleLayer.boot().modules().size() + " modules");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
