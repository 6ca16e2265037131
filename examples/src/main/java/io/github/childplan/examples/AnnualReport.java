package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardCalendars;
import io.github.childplan.core.catalog.StandardPlaces;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.compose.ConsolidatedReport;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.MarkdownRenderer;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the annual report of the district from a file of figures and a file of submissions, in Vietnamese and in English, as
 * Markdown and as HTML, and prints where it lies.
 *
 * <p>Without arguments it takes the samples, which are made up and say so, as of 31 December 2025, and writes to
 * {@code target/annual-report}. Own files are given both together. The reporting year is that of the day unless
 * {@code --year} says otherwise. The report is for the authorities; with {@code --audience public} it is for the public, and small
 * counts are withheld.
 */
public final class AnnualReport {

    private static final String SAMPLE_DAY = "2025-12-31";
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2030;
    private static final Usage USAGE = Usage.of("AnnualReport")
            .withOptions("--figures CSV", "--submissions CSV", "--as-of DAY", "--year YEAR", "--audience AUDIENCE")
            .withOutputFolder();

    private final Arguments arguments;
    private final LocalDate asOf;
    private final int year;
    private final Audience audience;
    private final List<Problem> met = new ArrayList<>();

    private AnnualReport(Arguments arguments) throws UnusableException {
        this.arguments = arguments;
        this.asOf = arguments.date("--as-of", arguments.option("--as-of").orElse(SAMPLE_DAY));
        this.year = arguments.year("--year", arguments.option("--year").orElse(Integer.toString(asOf.getYear())));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw USAGE.wrong("year was " + year + ", must be from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        this.audience = audience(arguments.option("--audience").orElse("authority"));
        if (arguments.option("--figures").isPresent()
                != arguments.option("--submissions").isPresent()) {
            throw USAGE.wrong(
                    "--figures and --submissions must be given both or not at all: own and made-up data do not mix");
        }
    }

    private static Audience audience(String name) throws UnusableException {
        return switch (name) {
            case "authority" -> Audience.authority();
            case "public" -> Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
            default -> throw USAGE.wrong("audience was '" + name + "', must be authority or public");
        };
    }

    /**
     * Runs the program.
     *
     * @param args {@code [--figures CSV --submissions CSV] [--as-of DAY] [--year YEAR] [--audience authority|public] [FOLDER]}
     */
    public static void main(String[] args) {
        Program.main(AnnualReport::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, (arguments, problems) -> {
                    AnnualReport report = new AnnualReport(arguments);
                    String written = report.write();
                    problems.report(report.met);
                    return written;
                })
                .run(args, out, err);
    }

    private String write() throws UnusableException {
        ConsolidatedReport report = ConsolidatedReport.builder()
                .assessment(assessment())
                .compliance(compliance())
                .places(StandardPlaces.muongTe())
                .notices(sample() ? List.of(Samples.MADE_UP) : List.of())
                .fileProblems(met)
                .build();
        Path folder = arguments.output().orElse(Path.of("target", "annual-report"));
        StringBuilder where = new StringBuilder(
                "Báo cáo năm " + year + " đã được ghi tại / The annual report of " + year + " was written to\n");
        for (Language language : Language.values()) {
            Document document = report.document(language);
            String name = (audience.policy().isPresent() ? "public-" : "") + "annual-report-" + year + "-"
                    + language.name().toLowerCase(Locale.ROOT);
            save(folder.resolve(name + ".html"), HtmlRenderer.standard().render(document), where);
            save(folder.resolve(name + ".md"), MarkdownRenderer.standard().render(document), where);
        }
        if (sample()) {
            where.append(Samples.MADE_UP.in(Language.VI))
                    .append('\n')
                    .append(Samples.MADE_UP.in(Language.EN))
                    .append('\n');
        }
        return where.toString();
    }

    private static void save(Path file, String text, StringBuilder where) throws UnusableException {
        Program.write(file, text);
        where.append("  ").append(file.toAbsolutePath().normalize()).append('\n');
    }

    private boolean sample() {
        return arguments.option("--figures").isEmpty();
    }

    private PlanAssessment assessment() throws UnusableException {
        Optional<String> file = arguments.option("--figures");
        WithProblems<Observations> figures = file.isPresent()
                ? FiguresCsv.read(USAGE.path(file.get()), AssessFigures.context())
                : Samples.read(Samples.FIGURES, in -> FiguresCsv.read(Samples.FIGURES, in, AssessFigures.context()));
        Observations known = usable(figures).knownBy(asOf);
        Release release = Release.of(known, audience, StandardIndicators.childPlan(), StandardPlaces.muongTe());
        return PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(known, asOf)
                .releasedAs(release);
    }

    private Compliance compliance() throws UnusableException {
        ReportPlanner planner = ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build();
        SubmissionsCsv format = SubmissionsCsv.of(planner, FIRST_YEAR, LAST_YEAR);
        Optional<String> file = arguments.option("--submissions");
        WithProblems<SubmissionRegister> register = file.isPresent()
                ? format.read(USAGE.path(file.get()))
                : Samples.read(Samples.SUBMISSIONS, in -> format.read(Samples.SUBMISSIONS, in));
        return ComplianceAssessor.standard().assess(planner.in(year), usable(register), asOf);
    }

    private <T> T usable(WithProblems<T> read) throws UnusableException {
        met.addAll(read.problems());
        return read.result().orElseThrow(() -> new UnusableException(met));
    }
}
