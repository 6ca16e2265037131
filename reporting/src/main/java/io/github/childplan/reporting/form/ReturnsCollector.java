package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the forms of a folder against each other and against who was expected. Used once. */
final class ReturnsCollector {

    private final int year;
    private final Map<AgencyId, FormReporter> expected = new LinkedHashMap<>();
    private final Map<AgencyId, String> received = new LinkedHashMap<>();
    private final List<Observation> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ReturnsCollector(int year, List<FormReporter> expected) {
        this.year = year;
        expected.forEach(reporter -> this.expected.put(reporter.id(), reporter));
    }

    void unreadable(Path folder, IOException cause) {
        problems.add(Problem.of(ReportingProblem.FORM_FOLDER_UNREADABLE)
                .at(ProblemPlace.in(String.valueOf(folder.getFileName())))
                .with("detail", FileFault.words(cause))
                .build());
    }

    void tooManyFiles(Path folder, int limit) {
        problems.add(Problem.of(ReportingProblem.TOO_MANY_FILES)
                .at(ProblemPlace.in(String.valueOf(folder.getFileName())))
                .expected(text("form.limit.files", Map.of("limit", Integer.toString(limit))))
                .build());
    }

    void add(FormFile file) {
        problems.addAll(file.form().problems());
        file.form().result().ifPresent(form -> {
            Optional<Problem> wrong = notCounted(form.identity(), ProblemPlace.in(file.name()));
            wrong.ifPresent(problems::add);
            if (wrong.isEmpty()) {
                received.put(form.identity().reporter(), file.name());
                figures.addAll(form.figures().all());
            }
        });
    }

    private Optional<Problem> notCounted(FormIdentity form, ProblemPlace file) {
        if (form.year() != year) {
            return Optional.of(Problem.of(ReportingProblem.FORM_OF_ANOTHER_YEAR)
                    .at(file)
                    .value(Integer.toString(form.year()))
                    .expected(text("form.expected.year", Map.of("year", Integer.toString(year))))
                    .build());
        }
        FormReporter reporter = expected.get(form.reporter());
        if (reporter == null || !reporter.place().equals(form.place()) || reporter.kind() != form.kind()) {
            return Optional.of(Problem.of(ReportingProblem.FORM_NOT_EXPECTED)
                    .at(file)
                    .value(form.reporter() + " (" + form.place() + ")")
                    .expected(text("form.expected.reporter"))
                    .build());
        }
        return Optional.ofNullable(received.get(form.reporter()))
                .map(first -> Problem.of(ReportingProblem.FORM_TWICE)
                        .at(file)
                        .value(reporter.name().vi())
                        .with("year", Integer.toString(year))
                        .with("first", first)
                        .expected(text("form.expected.one-file"))
                        .build());
    }

    FormReturns returns() {
        List<FormReporter> missing = expected.values().stream()
                .filter(reporter -> !received.containsKey(reporter.id()))
                .toList();
        missing.forEach(reporter -> problems.add(Problem.of(ReportingProblem.FORM_NOT_RECEIVED)
                .value(reporter.name().vi())
                .with("year", Integer.toString(year))
                .build()));
        WithProblems<Observations> kept = Observations.of(figures);
        problems.addAll(kept.problems());
        return new FormReturns(kept.orElseThrow(), received, missing, problems);
    }
}
