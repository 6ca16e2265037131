package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardCalendars;
import io.github.childplan.core.catalog.StandardPlaces;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.form.FormDesign;
import io.github.childplan.reporting.form.FormFile;
import io.github.childplan.reporting.form.FormFolder;
import io.github.childplan.reporting.form.FormMarker;
import io.github.childplan.reporting.form.FormReader;
import io.github.childplan.reporting.form.FormReporter;
import io.github.childplan.reporting.form.FormReturns;
import io.github.childplan.reporting.form.FormWorkbook;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sends every commune of the district its workbook for 2024, plays the communes, and reads what comes back: two make mistakes
 * and one sends nothing.
 *
 * <p>The figures are made up and every row of them says so. The workbooks lie in {@code sent}, what came back in
 * {@code received}, and the copies with the mistakes marked in {@code to-correct}, below {@code target/commune-forms} or the
 * folder that is named.
 */
public final class CommuneForms {

    private static final int YEAR = 2024;
    private static final String MISSING = "mu-ca-commune";
    private static final String CONFUSED = "pa-u-commune";
    private static final String HASTY = "bum-to-commune";
    private static final Usage USAGE = Usage.of("CommuneForms").withOutputFolder();

    private final Path folder;
    private final FormDesign design =
            FormDesign.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
    private final StringBuilder told = new StringBuilder();

    private CommuneForms(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the program.
     *
     * @param args {@code [FOLDER]}
     */
    public static void main(String[] args) {
        Program.main(CommuneForms::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(
                        USAGE,
                        (arguments, problems) ->
                                new CommuneForms(arguments.output().orElse(Path.of("target", "commune-forms"))).work())
                .run(args, out, err);
    }

    private String work() throws UnusableException {
        try {
            List<FormReporter> communes = communes();
            send(communes);
            fill(communes);
            FormReturns returns = FormFolder.of(FormReader.of(design))
                    .read(folder.resolve("received"), YEAR, communes, (file, done, total) -> mark(file));
            tell(communes, returns);
            return told.toString();
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableException("folder " + folder + " cannot be written: " + e);
        }
    }

    private List<FormReporter> communes() {
        ReportPlanner planner = ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build();
        return design.reporters(planner.in(YEAR)).stream()
                .filter(reporter -> reporter.kind() == FormReporter.Kind.BODY_OF_A_PLACE)
                .toList();
    }

    private void send(List<FormReporter> communes) throws IOException {
        for (FormReporter commune : communes) {
            save("sent", name(commune), FormWorkbook.write(design.form(commune, YEAR), Language.VI));
        }
    }

    /** What the communes do, which no program of a district does. */
    private void fill(List<FormReporter> communes) throws IOException {
        Observations figures = Samples.read(
                        Samples.FIGURES, in -> FiguresCsv.read(Samples.FIGURES, in, AssessFigures.context()))
                .orElseThrow();
        for (FormReporter commune : communes) {
            String place = commune.place().value();
            if (place.equals(MISSING)) {
                continue;
            }
            List<Observation> own = figures.all().stream()
                    .filter(figure -> figure.place().equals(commune.place())
                            && figure.period().endYear() == YEAR)
                    .toList();
            SampleForm form =
                    new SampleForm(Files.readAllBytes(folder.resolve("sent").resolve(name(commune)))).figures(own);
            if (place.equals(CONFUSED)) {
                form.word("stunting-under-5", "numerator", "khoảng 80")
                        .word("school-sanitation", "denominator", "1.234");
            } else if (place.equals(HASTY)) {
                form.word("birth-registration-under-5", "denominator", "5");
            }
            save("received", name(commune), form.filled());
        }
    }

    private void mark(FormFile file) {
        List<Problem> problems = file.form().problems();
        if (problems.isEmpty()) {
            return;
        }
        FormMarker.standard().mark(file.path(), problems, Language.VI).result().ifPresent(copy -> {
            try {
                save("to-correct", file.name(), copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void tell(List<FormReporter> communes, FormReturns returns) {
        told.append("Biểu số liệu năm " + YEAR + ", số liệu GIẢ ĐỊNH / Forms for " + YEAR + ", figures MADE UP\n")
                .append("  đã gửi / sent: ")
                .append(communes.size())
                .append('\n')
                .append("  nhận được, đọc được / received and read: ")
                .append(returns.received().size())
                .append('\n')
                .append("  số liệu dùng được / figures that can be used: ")
                .append(returns.figures().all().size())
                .append('\n');
        returns.missing()
                .forEach(reporter -> told.append("  chưa gửi / not received: ")
                        .append(reporter.name().vi())
                        .append('\n'));
        returns.problems().stream()
                .filter(problem -> problem.place().cell().isPresent())
                .forEach(this::tell);
        told.append("Tất cả nằm tại / All of it lies in\n");
        for (String part : List.of("sent", "received", "to-correct")) {
            told.append("  ")
                    .append(folder.resolve(part).toAbsolutePath().normalize())
                    .append('\n');
        }
    }

    private void tell(Problem problem) {
        told.append(problem.describe(Language.VI))
                .append("\n    ")
                .append(problem.describe(Language.EN))
                .append('\n');
    }

    private void save(String part, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(part).resolve(name);
        Files.createDirectories(folder.resolve(part));
        Files.write(file, bytes);
    }

    private static String name(FormReporter commune) {
        return commune.place() + ".xlsx";
    }
}
