package io.github.childplan.service.figures;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.io.FiguresCheck;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.form.FilledForm;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.plan.PlanBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads files of figures, whatever they are called: the JSON and the CSV of the library, and its forms when they come back. */
@Component
public class FigureFiles {

    private final PlanBook book;
    private final Clock clock;

    FigureFiles(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Reads a file. A figure of a year that has not begun is an error, by the service's clock in the zone of its deadlines.
     *
     * @param upload the file
     * @return the figures that could be used, and everything that is wrong
     */
    public WithProblems<Observations> read(Upload upload) {
        LocalDate today = LocalDate.now(clock);
        return switch (upload.kind()) {
            case JSON -> json(upload, book.figures(today));
            case CSV -> FiguresCsv.read(upload.name(), upload.stream(), book.figures(today));
            case FORM ->
                book.filledForms(today).read(upload.name(), upload.stream()).map(FilledForm::figures);
        };
    }

    private static WithProblems<Observations> json(Upload upload, FiguresContext context) {
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
