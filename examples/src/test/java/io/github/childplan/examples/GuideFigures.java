package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.AssessmentDiff;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/guide/figures.md. */
final class GuideFigures extends GuidePage {

    GuideFigures(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() {
        part("read");
        FiguresContext context =
                FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        WithProblems<Observations> read = FiguresCsv.read(folder.resolve("figures.csv"), context);
        read.problems().forEach(problem -> out.println(problem.describe(language)));
        Observations figures = read.orElseThrow();
        out.println(figures.all().size());

        part("assess");
        PlanAssessor assessor =
                PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        PlanAssessment assessment = assessor.assess(figures, LocalDate.of(2025, 12, 31));
        for (Verdict verdict : Verdict.values()) {
            out.println(verdict + " " + assessment.count(verdict));
        }

        part("answers");
        TargetAssessment stunting =
                assessment.find(TargetId.of("2025/stunting-under-5")).orElseThrow();
        out.println(stunting.verdict().label().in(language));
        out.println(stunting.due() + ", " + stunting.progress().label().in(language));
        out.println(stunting.gap().orElseThrow().text().in(language));
        out.println(stunting.explanation().text().in(language));

        part("coverage");
        PlanAssessment yearBefore = assessor.assess(figures, LocalDate.of(2024, 12, 31));
        TargetAssessment underweight =
                yearBefore.find(TargetId.of("2025/underweight-under-5")).orElseThrow();
        out.println(underweight.explanation().text().in(language));
        out.println(underweight.actual().orElseThrow().coverage().missing().size());

        part("policy");
        TargetAssessment printed = assessor.toBuilder()
                .comparison(Comparisons.AS_PRINTED)
                .build()
                .assess(figures, LocalDate.of(2025, 12, 31))
                .find(TargetId.of("2025/kindergarten-age-5"))
                .orElseThrow();
        out.println(printed.comparison() + " " + printed.verdict() + ", "
                + printed.otherVerdict().orElseThrow());

        part("correction");
        List<Observation> corrected = new ArrayList<>(figures.all());
        corrected.add(Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025"))
                .value(MeasuredValue.counted(1_274, 5_020))
                .known(LocalDate.of(2026, 2, 10))
                .build());
        Observations both = Observations.of(corrected).orElseThrow();
        LocalDate march = LocalDate.of(2026, 3, 1);
        AssessmentDiff diff = AssessmentDiff.between(assessor.assess(figures, march), assessor.assess(both, march));
        diff.lines(language).forEach(out::println);

        part("public");
        Release release = Release.of(
                figures.knownBy(march),
                Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe());
        out.print(FiguresCsv.write(release));
        end();
    }
}
