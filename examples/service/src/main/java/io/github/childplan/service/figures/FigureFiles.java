package io.github.childplan.service.figures;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.io.FiguresCheck;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.form.FilledForm;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.plan.PlanBook;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads files of figures, whatever they are called: the JSON and the CSV of the library, and its forms when they come back. */
@Component
public class FigureFiles {

    private final FiguresContext context;
    private final FormReader forms;

    FigureFiles(PlanBook book) {
        this.context = book.figures();
        this.forms = FormReader.of(book.forms())
                .withYears(book.years().first(), book.years().last());
    }

    /**
     * Reads a file.
     *
     * @param upload the file
     * @return the figures that could be used, and everything that is wrong
     */
    public WithProblems<Observations> read(Upload upload) {
        return switch (upload.kind()) {
            case JSON -> json(upload);
            case CSV -> FiguresCsv.read(upload.name(), upload.stream(), context);
            case FORM -> forms.read(upload.name(), upload.stream()).map(FilledForm::figures);
        };
    }

    private WithProblems<Observations> json(Upload upload) {
        WithProblems<Observations> read =
                ObservationsJson.read(upload.name(), upload.bytes(), ObservationsJson.limits());
        if (read.result().isEmpty()) {
            return read;
        }
        WithProblems<Observations> checked = FiguresCheck.check(read.orElseThrow(), context);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(checked.problems());
        return WithProblems.of(checked.orElseThrow(), problems);
    }
}
