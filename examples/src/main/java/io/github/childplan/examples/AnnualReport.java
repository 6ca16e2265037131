package io.github.childplan.examples;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compose.ConsolidatedReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The main job: a year of a district. Reads what its communes sent back in their workbooks, knows who is late, judges the
 * plan, and writes the annual report in Vietnamese and English in every format, with the due dates as a calendar, a marked copy
 * of each workbook with mistakes, and the mistakes listed by cell.
 *
 * <p>Without arguments it plays 2024 with samples, which are made up and say so, as of 31 December 2024, in {@code
 * target/annual-report}: it makes the workbooks of the 14 communes, one of which sends nothing, one is late and two make
 * mistakes. Own data are {@code --submissions} with {@code --forms}, a folder of workbooks that came back, with {@code --figures},
 * or with both. The reporting year is that of the day unless {@code --year} says otherwise. The report is for the
 * authorities; with {@code --audience public} it is for the public, and small counts are withheld; workbooks and marked copies
 * are for the authorities always.
 */
public final class AnnualReport {

    private static final String SAMPLE_DAY = "2024-12-31";
    private static final Usage USAGE = Usage.of("AnnualReport")
            .withOptions(
                    YearFigures.FORMS + " RECEIVED",
                    YearFigures.FILE + " CSV",
                    Submissions.OPTION + " CSV",
                    "--as-of DAY",
                    "--year YEAR",
                    Arguments.AUDIENCE)
            .withOutputFolder();

    private final Arguments arguments;
    private final Submissions submissions;
    private final LocalDate asOf;
    private final int year;
    private final Audience audience;
    private final Path folder;
    private final List<Problem> met = new ArrayList<>();

    private AnnualReport(Arguments arguments) throws UnusableException {
        this.arguments = arguments;
        this.submissions = new Submissions(arguments);
        this.asOf = arguments.date("--as-of", arguments.option("--as-of").orElse(SAMPLE_DAY));
        this.year = submissions.year(asOf);
        this.audience = arguments.audience();
        this.folder = arguments.output().orElse(Path.of("target", "annual-report"));
        boolean ownFigures = arguments.option(YearFigures.FILE).isPresent()
                || arguments.option(YearFigures.FORMS).isPresent();
        if (ownFigures == submissions.madeUp()) {
            throw USAGE.wrong(Submissions.OPTION + " must be given with " + YearFigures.FORMS + ", " + YearFigures.FILE
                    + " or both, or none of them: own and made-up data do not mix");
        }
    }

    /**
     * Runs the program.
     *
     * @param args {@code [--submissions CSV [--forms RECEIVED] [--figures CSV]] [--as-of DAY] [--year YEAR]
     *     [--audience authority|public] [FOLDER]}
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
        FormRound round = new FormRound(Submissions.planner().in(year));
        Compliance compliance = submissions.compliance(year, asOf, met);
        YearFigures figures = submissions.madeUp()
                ? YearFigures.sample(round, compliance, folder)
                : YearFigures.own(arguments, round, folder);
        met.addAll(figures.problems());
        List<Problem> problems = new ArrayList<>(met);
        figures.forms().ifPresent(forms -> problems.addAll(forms.returns().problems()));
        Observations known = figures.figures().knownBy(asOf);
        Release release = Release.of(known, audience, StandardIndicators.childPlan(), StandardPlaces.muongTe());
        ConsolidatedReport report = ConsolidatedReport.builder()
                .assessment(assessment(known).releasedAs(release))
                .release(release)
                .compliance(compliance)
                .places(StandardPlaces.muongTe())
                .indicators(StandardIndicators.childPlan())
                .notices(submissions.madeUp() ? List.of(Samples.MADE_UP) : List.of())
                .fileProblems(problems)
                .build();
        String name = (audience.policy().isPresent() ? "public-" : "") + "annual-report-" + year;
        List<Path> files = new ArrayList<>(ReportFiles.write(folder, name, report));
        Path calendar = folder.resolve("due-reports-" + year + ".ics");
        Program.write(
                calendar,
                submissions.calendar(compliance, Optional.empty(), Language.VI).text());
        files.add(calendar);
        return told(figures.forms().map(round::told).orElse("") + Submissions.late(compliance), files);
    }

    private String told(String before, List<Path> files) {
        StringBuilder told = new StringBuilder(before)
                .append("Báo cáo năm " + year + " đã được ghi tại / The annual report of " + year
                        + " was written to\n  ")
                .append(folder.toAbsolutePath().normalize())
                .append('\n');
        files.forEach(file -> told.append("    ").append(file.getFileName()).append('\n'));
        if (submissions.madeUp()) {
            told.append(Samples.MADE_UP.in(Language.VI))
                    .append('\n')
                    .append(Samples.MADE_UP.in(Language.EN))
                    .append('\n');
        }
        return told.toString();
    }

    private PlanAssessment assessment(Observations known) {
        return PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(known, asOf);
    }
}
