package io.github.childplan.examples;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvTable;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.EventKind;
import io.github.childplan.reporting.compliance.ReportEvent;
import io.github.childplan.reporting.form.FormField;
import io.github.childplan.reporting.form.FormReporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plays the communes, which no program of a district does: each that has sent its report, by the made-up submissions, fills its
 * workbook with the made-up figures, and some make the mistakes of {@code sample-mistakes.csv}.
 *
 * <p>A commune that reports for a part of its land fills the rows of its former communes alone, because the sample has figures of
 * whole communes.
 */
final class SampleReturns {

    private static final String MISTAKES = "sample-mistakes.csv";

    /** A cell that somebody filled in wrongly. */
    record Mistake(int year, PlaceId place, IndicatorId indicator, String column, String written) {}

    private final FormRound round;
    private final Compliance compliance;
    private final Observations figures = figures();
    private final List<Mistake> mistakes =
            Samples.read(MISTAKES, SampleReturns::mistakes).orElseThrow();

    SampleReturns(FormRound round, Compliance compliance) {
        this.round = round;
        this.compliance = compliance;
    }

    static Observations figures() {
        return Samples.read(Samples.FIGURES, in -> FiguresCsv.read(Samples.FIGURES, in, AssessFigures.context()))
                .orElseThrow();
    }

    /** Sends the workbooks, and fills those of the communes that have reported. */
    void play(Path sent, Path received) throws UnusableException {
        empty(sent);
        empty(received);
        round.send(sent);
        for (FormReporter commune : round.communes()) {
            Optional<ReportEvent> arrival = arrival(commune);
            if (arrival.isPresent()) {
                String name = FormRound.name(commune);
                SampleForm form = new SampleForm(Program.read(sent.resolve(name)))
                        .figures(filled(commune), figures)
                        .day(arrival.get().time().day());
                mistakes.stream()
                        .filter(mistake -> mistake.year() == round.year())
                        .filter(mistake -> mistake.place().equals(commune.place()))
                        .forEach(
                                mistake -> form.word(mistake.indicator().value(), mistake.column(), mistake.written()));
                Program.write(received.resolve(name), form.filled());
            }
        }
    }

    /** Returns the sample figures that no form of the year brings: those of other years, and of the whole district. */
    List<Observation> broughtByNoForm() {
        Set<ObservationKey> asked = new LinkedHashSet<>();
        for (FormReporter commune : round.communes()) {
            filled(commune)
                    .forEach(field ->
                            asked.add(ObservationKey.of(field.indicator().id(), field.place(), field.period())));
        }
        return figures.all().stream()
                .filter(figure -> !asked.contains(figure.key()))
                .toList();
    }

    private List<FormField> filled(FormReporter commune) {
        return round.form(commune).fields().stream()
                .filter(field -> commune.former().isEmpty() || field.former().isPresent())
                .toList();
    }

    private Optional<ReportEvent> arrival(FormReporter commune) {
        return compliance.reports().stream()
                .filter(status -> status.report().reporter().id().equals(commune.id()))
                .flatMap(status -> status.events().stream())
                .filter(event -> event.kind() == EventKind.RECEIVED)
                .reduce((first, last) -> last);
    }

    /** What an earlier run left would be read as if it had come now. */
    private static void empty(Path folder) throws UnusableException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xlsx")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UnusableException("folder " + folder + " cannot be emptied: " + e);
        }
    }

    private static WithProblems<List<Mistake>> mistakes(InputStream in) throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        CsvTable table = CsvTable.of(
                List.of("year", "place", "indicator", "column", "written"),
                column -> LocalizedText.of("giá trị của cột", "a value of the column"));
        List<Problem> problems = table.read(
                in,
                MISTAKES,
                row -> mistakes.add(new Mistake(
                        Integer.parseInt(row.text("year")),
                        PlaceId.of(row.text("place")),
                        IndicatorId.of(row.text("indicator")),
                        row.text("column"),
                        row.text("written"))));
        return problems.isEmpty() ? WithProblems.of(mistakes, problems) : WithProblems.failed(problems);
    }
}
