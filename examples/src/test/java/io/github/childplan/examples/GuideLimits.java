package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.text.NumberStyle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The code of docs/guide/limits.md. */
final class GuideLimits extends GuidePage {

    GuideLimits(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() {
        part("numbers");
        out.println(NumberStyle.POINT.parse("99.1") + " " + NumberStyle.POINT.parse("99,1"));
        out.println(NumberStyle.COMMA.parse("99,1") + " " + NumberStyle.COMMA.parse("99.1"));

        part("edges");
        FiguresContext context =
                FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        Observations figures =
                FiguresCsv.read(folder.resolve("edges.csv"), context).orElseThrow();
        PlanAssessment assessment = PlanAssessor.of(
                        StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(figures, LocalDate.of(2030, 12, 31));
        for (TargetAssessment one : assessment.targets()) {
            if (one.verdict() != Verdict.NO_DATA) {
                out.println(one.target().id() + " " + one.verdict());
            }
        }

        part("size");
        byte[] large = PlanJson.write(StandardPlans.muongTe());
        PlanJson.read("plan.json", large, JsonLimits.standard().withMaxBytes(10_000))
                .problems()
                .forEach(problem -> out.println(problem.describe(language)));

        part("built");
        Plan plan = StandardPlans.muongTe();
        try {
            plan.toBuilder().indicators(List.of()).build();
        } catch (ProblemsException notValid) {
            out.println(notValid.problems().size());
            out.println(notValid.problems().get(0).describe(language));
        }
        end();
    }
}
