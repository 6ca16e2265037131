package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.ProblemsJson;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The code of docs/guide/web-errors.md. */
final class GuideProblems extends GuidePage {

    GuideProblems(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() throws IOException {
        part("problem");
        String sent = """
                indicator,place,period,numerator,denominator,rate,source
                stunting-under-5,Xã Pa Ủ,2024,81,63,,made up
                """;
        InputStream body = new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8));
        FiguresContext context =
                FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
        List<Problem> problems = FiguresCsv.read("figures.csv", body, context).problems();
        Problem problem = problems.get(0);
        out.println(problem.reason().code() + " " + problem.reason().name() + " " + problem.severity());
        out.println(problem.place().line().orElseThrow() + ", "
                + problem.place().field().orElse("") + ", " + problem.value().orElse(""));
        out.println(problem.expected().map(LocalizedText::vi).orElse(""));
        out.println(problem.text().in(Language.VI));
        out.println(problem.text().in(Language.EN));

        part("json");
        out.print(new String(ProblemsJson.standard().writeIndented(problems), StandardCharsets.UTF_8));
        end();
    }
}
