import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Two threads share one assessor and judge all targets by the same made-up figures, again and again: all answers are equal. */
public final class TwoThreads {

    private TwoThreads() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        PlanAssessor assessor =
                PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        List<Observations> years = new ArrayList<>();
        for (int stunted = 1_200; stunted < 1_310; stunted += 10) {
            years.add(figures(stunted));
        }
        LocalDate day = LocalDate.of(2025, 12, 31);
        List<PlanAssessment> expected =
                years.stream().map(figures -> assessor.assess(figures, day)).toList();
        if (expected.get(0).equals(expected.get(years.size() - 1))) {
            throw new IllegalStateException("different figures gave equal answers");
        }
        Callable<Integer> work = () -> {
            int unequal = 0;
            for (int i = 0; i < rounds; i++) {
                int year = i % years.size();
                unequal += assessor.assess(years.get(year), day).equals(expected.get(year)) ? 0 : 1;
            }
            return unequal;
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var unequal : threads.invokeAll(List.of(work, work))) {
                if (unequal.get() > 0) {
                    throw new IllegalStateException(unequal.get() + " answers differ");
                }
            }
        } finally {
            threads.shutdown();
        }
        System.out.println("2 threads, " + rounds + " times " + expected.get(0).targets().size() + " targets each: all equal");
    }

    private static Observations figures(int stunted) {
        return Observations.of(List.of(Observation.builder()
                        .indicator(IndicatorId.of("stunting-under-5"))
                        .place(StandardPlaces.MUONG_TE_DISTRICT)
                        .period(Period.parse("2025"))
                        .value(MeasuredValue.counted(stunted, 5_020))
                        .build()))
                .orElseThrow();
    }
}
