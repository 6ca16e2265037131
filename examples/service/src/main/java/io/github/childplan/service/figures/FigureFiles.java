package io.github.childplan.service.figures;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.io.FiguresCheck;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.reporting.form.FilledForm;
import io.github.childplan.reporting.problem.ReportingProblem;
import io.github.childplan.service.intake.LastDay;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.plan.PlanBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads files of figures, whatever they are called: the JSON and the CSV of the library, and its forms when they come back. */
@Component
public class FigureFiles {

    private static final String KNOWN = "known";

    private final PlanBook book;
    private final Clock clock;

    FigureFiles(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Reads a file. A figure of a year that has not begun, or known on a later day, is an error, by the service's clock in the zone
     * of its deadlines.
     *
     * @param upload the file
     * @return the figures that could be used, and everything that is wrong
     */
    public WithProblems<Observations> read(Upload upload) {
        LocalDate today = LocalDate.now(clock);
        return switch (upload.kind()) {
            case JSON -> known(json(upload, book.figures(today)), today);
            case CSV -> known(FiguresCsv.read(upload.name(), upload.stream(), book.figures(today)), today);
            case FORM -> form(upload, today);
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

    private static WithProblems<Observations> known(WithProblems<Observations> read, LocalDate today) {
        if (read.result().isEmpty()) {
            return read;
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        Observations figures = read.orElseThrow();
        figures.all().stream()
                .filter(figure -> !figure.knownBy(today))
                .map(figure -> Problem.of(IndicatorsProblem.INVALID_DATE)
                        .at(place(figure))
                        .value(figure.known().orElseThrow().toString())
                        .expected(LastDay.expectation(today))
                        .build())
                .forEach(problems::add);
        return WithProblems.of(figures.only(figure -> figure.knownBy(today)), problems);
    }

    /** The day, in the row or the object of the figure. */
    private static ProblemPlace place(Observation figure) {
        ProblemPlace origin = figure.origin();
        Optional<String> pointer = origin.field().filter(field -> field.startsWith("/"));
        if (pointer.isPresent()) {
            return origin.atField(pointer.get() + "/" + KNOWN);
        }
        ProblemPlace row = ProblemPlace.in(origin.source().orElse("")).atField(KNOWN);
        return origin.line().isPresent() ? row.atLine(origin.line().getAsLong()) : row;
    }

    private WithProblems<Observations> form(Upload upload, LocalDate today) {
        WithProblems<FilledForm> read = book.filledForms(today).read(upload.name(), upload.stream());
        Optional<LocalDate> later = read.result().flatMap(FilledForm::filled).filter(day -> day.isAfter(today));
        if (later.isEmpty()) {
            return read.map(FilledForm::figures);
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.add(Problem.of(ReportingProblem.INVALID_FILLED_DAY)
                .at(ProblemPlace.in(upload.name()))
                .value(later.get().toString())
                .with("column", LocalizedText.of("Ngày điền biểu", "Day of filling"))
                .expected(LastDay.expectation(today))
                .build());
        return WithProblems.of(Observations.empty(), problems);
    }
}
