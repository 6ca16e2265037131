import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.place.PlaceRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** An invented district of which the program knows nothing: plan, places and figures are files. 89 of 500 is above 17.5%. */
public final class OtherDistrict {

    private OtherDistrict() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        var plan = PlanJson.read(folder.resolve("other-plan.json")).orElseThrow();
        PlaceRegistry places;
        try (var csv = Files.newInputStream(folder.resolve("other-places.csv"))) {
            places = PlaceRegistry.read(csv, "other-places.csv").orElseThrow();
        }
        var indicators = StandardIndicators.childPlan();
        var figures = FiguresCsv.read(folder.resolve("other-figures.csv"), FiguresContext.of(plan, indicators, places))
                .orElseThrow();

        var target = PlanAssessor.of(plan, indicators, places)
                .assess(figures, LocalDate.of(2030, 12, 31))
                .targets()
                .get(0);
        String text = target.explanation().text().in(Language.EN);
        if (target.verdict() != Verdict.NOT_ATTAINED || !text.contains("89/500")) {
            throw new IllegalStateException(target.verdict() + ": " + text);
        }
        System.out.println(text);
    }
}
