package io.github.childplan.benchmarks;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judges the targets of Mường Tè by made-up figures of its fourteen communes for seven years. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2024;
    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final PlaceId DISTRICT = StandardPlans.muongTe().identity().area();

    /** The made-up figures. */
    @State(Scope.Benchmark)
    public static class Figures {
        private final PlanAssessor assessor =
                PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        private final List<Observation> figures = MadeUpFigures.list(
                StandardPlaces.muongTe().descendants(DISTRICT, LocalDate.of(LAST_YEAR, 12, 31)).stream()
                        .filter(place -> place.level() == PlaceLevel.COMMUNE)
                        .map(PlaceVersion::place)
                        .toList(),
                FIRST_YEAR,
                LAST_YEAR);
    }

    /** Figures in, 23 verdicts with their explanations out; the texts are made when somebody asks for them. */
    @Benchmark
    public PlanAssessment verdicts(Figures state) {
        return state.assessor.assess(Observations.of(state.figures).orElseThrow(), AS_OF);
    }
}
