import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A commune's name is misspelt in a file of made-up figures: the good row is read, of the other the nearest name is offered. */
public final class WrongName {

    private WrongName() {}

    public static void main(String[] args) throws Exception {
        String csv = """
                indicator,place,period,numerator,denominator,rate,source
                stunting-under-5,Xã Pa Ủ,2024,57,300,,made up
                stunting-under-5,Xã Ka Lăngg,2024,40,250,,made up
                """;
        var read = FiguresCsv.read(
                "figures.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                FiguresContext.of(StandardIndicators.childPlan(), StandardPlaces.muongTe()));

        List<Problem> problems = read.problems();
        String line = problems.get(0).describe(Language.VI);
        if (problems.size() != 1 || read.orElseThrow().all().size() != 1) {
            throw new IllegalStateException("one row of two must be read: " + problems);
        }
        if (!line.startsWith("figures.csv, line 3") || !line.contains("Ka Lăngg") || !line.contains("Xã Ka Lăng")) {
            throw new IllegalStateException(line);
        }
        System.out.println(line);
    }
}
