package io.github.childplan.examples;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.compliance.Compliance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a district: from the workbooks that its communes sent back, and from a file with what no workbook brings.
 *
 * @param figures the figures of both; where both have one, that of the workbook
 * @param problems what was wrong with the file, or between the two
 * @param forms what came of the workbooks, where there were any
 */
record YearFigures(Observations figures, List<Problem> problems, Optional<FormRound.Outcome> forms) {

    static final String FILE = "--figures";
    static final String FORMS = "--forms";

    /** Copies the list. */
    YearFigures {
        problems = List.copyOf(problems);
    }

    /** Lets the communes of the sample fill their workbooks in a folder whose name says that they are made up. */
    static YearFigures sample(FormRound round, Compliance compliance, Path folder) throws UnusableException {
        SampleReturns sample = new SampleReturns(round, compliance);
        Path madeUp = folder.resolve("made-up-forms");
        Path received = madeUp.resolve("received");
        sample.play(madeUp.resolve("sent"), received);
        return of(round.read(received, madeUp.resolve("to-correct")), sample.broughtByNoForm(), List.of());
    }

    /** Reads the file and the folder that the arguments name. */
    static YearFigures own(Arguments arguments, FormRound round, Path folder) throws UnusableException {
        List<Problem> problems = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        Optional<String> file = arguments.option(FILE);
        if (file.isPresent()) {
            WithProblems<Observations> read =
                    FiguresCsv.read(arguments.usage().path(file.get()), AssessFigures.context());
            problems.addAll(read.problems());
            figures.addAll(read.result()
                    .orElseThrow(() -> new UnusableException(problems))
                    .all());
        }
        Optional<String> forms = arguments.option(FORMS);
        if (forms.isEmpty()) {
            return new YearFigures(Observations.of(figures).orElseThrow(), problems, Optional.empty());
        }
        Path received = arguments.usage().path(forms.get());
        if (!Files.isDirectory(received)) {
            throw arguments.usage().wrong(FORMS + " was '" + forms.get() + "', must be a folder");
        }
        return of(round.read(received, folder.resolve("to-correct")), figures, problems);
    }

    private static YearFigures of(FormRound.Outcome forms, List<Observation> others, List<Problem> problems) {
        List<Observation> all = new ArrayList<>(forms.returns().figures().all());
        all.addAll(others);
        WithProblems<Observations> together = Observations.of(all);
        List<Problem> met = new ArrayList<>(problems);
        met.addAll(together.problems());
        return new YearFigures(together.orElseThrow(), met, Optional.of(forms));
    }
}
