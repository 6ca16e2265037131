package io.github.childplan.examples;

import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanDiff;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.targetlist.TargetListCsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The code of docs/guide/own-plan.md. */
final class GuideOwnPlan extends GuidePage {

    GuideOwnPlan(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() throws IOException {
        part("read");
        WithProblems<Plan> read = PlanJson.read(folder.resolve("plan.json"));
        read.problems().forEach(problem -> out.println(problem.describe(language)));
        Plan plan = read.orElseThrow();
        out.println(plan.target(TargetId.of("2030/stunting-under-5")).words());

        part("judge");
        PlaceRegistry places;
        try (InputStream csv = Files.newInputStream(folder.resolve("places.csv"))) {
            places = PlaceRegistry.read(csv, "places.csv").orElseThrow();
        }
        Observation figure = Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(PlaceId.of("may-trang"))
                .period(Period.parse("2030"))
                .value(MeasuredValue.counted(351, 2_000))
                .build();
        out.println(PlanAssessor.of(plan, StandardIndicators.childPlan(), places)
                .assess(Observations.of(List.of(figure)).orElseThrow(), LocalDate.of(2030, 12, 31))
                .find(TargetId.of("2030/stunting-under-5"))
                .orElseThrow()
                .explanation()
                .text()
                .in(language));

        part("mistakes");
        String json = Files.readString(folder.resolve("plan.json"), StandardCharsets.UTF_8)
                .replace("\"LESS_THAN\"", "\"LESS\"")
                .replace("\"issued\": \"2026\"", "\"issued\": \"26\"");
        PlanJson.read("plan.json", json).problems().forEach(problem -> out.println(problem.describe(language)));

        part("targets");
        WithProblems<Plan> longer = TargetListCsv.standard().read(folder.resolve("targets.csv"), plan);
        longer.problems().forEach(problem -> out.println(problem.describe(language)));
        out.println(longer.orElseThrow().targets().count());

        part("diff");
        PlanDiff diff = PlanDiff.between(plan, longer.orElseThrow());
        diff.targets().added().forEach(target -> out.println("+ " + target.id() + ": " + target.words()));
        end();
    }
}
