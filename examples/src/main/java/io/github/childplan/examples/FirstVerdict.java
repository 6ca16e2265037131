package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** The first block of the README: one figure, made up, and the verdict on one target, in English and in Vietnamese. */
public final class FirstVerdict {

    private FirstVerdict() {}

    /**
     * Runs the program.
     *
     * @param args {@code [OUTPUT_FILE]}
     */
    public static void main(String[] args) {
        Program.main(FirstVerdict::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(Usage.of("FirstVerdict"), (arguments, problems) -> text()).run(args, out, err);
    }

    private static String text() {
        // spotless:off
        var figure = Observation.builder().indicator(IndicatorId.of("stunting-under-5")).place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025")).value(MeasuredValue.counted(1_204, 5_020)).build(); // made up
        var verdict = PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(Observations.of(List.of(figure)).orElseThrow(), LocalDate.of(2025, 12, 31))
                .find(TargetId.of("2025/stunting-under-5")).orElseThrow();
        var line = verdict.verdict() + ": " + verdict.explanation().text().in(Language.EN);
        // spotless:on
        return line + "\n" + verdict.verdict() + ": "
                + verdict.explanation().text().in(Language.VI) + "\n";
    }
}
