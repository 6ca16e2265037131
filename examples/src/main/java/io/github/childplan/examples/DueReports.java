package io.github.childplan.examples;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.text.DateForms;
import io.github.childplan.reporting.calendar.DueCalendar;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportStatus;
import io.github.childplan.reporting.compliance.ReportingRates;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists who is late with a report and who still has time, and writes the due dates as a calendar file: one event a due date for
 * the office that collects the reports, or with {@code --reporter} one event a report for an agency.
 *
 * <p>Without arguments it takes the sample of submissions, which is made up and says so, as of 26 November 2024. The calendar
 * goes to {@code target/due-reports}, or to the folder named last.
 */
public final class DueReports {

    private static final String SAMPLE_DAY = "2024-11-26";
    private static final int SOON = 7;
    private static final Usage USAGE = Usage.of("DueReports")
            .withOptions("--submissions CSV", "--as-of DAY", "--year YEAR", "--reporter AGENCY_ID", "--language vi|en")
            .withOutputFolder();

    private final Arguments arguments;
    private final Submissions submissions;
    private final LocalDate asOf;
    private final int year;
    private final Language language;
    private final List<Problem> met = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private DueReports(Arguments arguments) throws UnusableException {
        this.arguments = arguments;
        this.asOf = arguments.date("--as-of", arguments.option("--as-of").orElse(SAMPLE_DAY));
        this.submissions = new Submissions(arguments);
        this.year = submissions.year(asOf);
        this.language = arguments.language(Language.VI);
    }

    /**
     * Runs the program.
     *
     * @param args {@code [--submissions CSV] [--as-of DAY] [--year YEAR] [--reporter AGENCY_ID] [--language vi|en] [FOLDER]}
     */
    public static void main(String[] args) {
        Program.main(DueReports::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, (arguments, problems) -> {
                    DueReports reports = new DueReports(arguments);
                    String written = reports.write();
                    problems.report(reports.met);
                    return written;
                })
                .run(args, out, err);
    }

    private String write() throws UnusableException {
        Compliance compliance = submissions.compliance(year, asOf, met);
        Path calendar = calendar(compliance);
        if (submissions.madeUp()) {
            line(Samples.MADE_UP);
        }
        line(
                "Báo cáo năm " + year + ", tính đến hết ngày " + day(asOf),
                "Reports of " + year + " at the end of " + day(asOf));
        compliance.reports().stream()
                .map(status -> status.report().obligation())
                .distinct()
                .forEach(obligation -> rates(compliance.of(obligation).get(0), compliance.rates(obligation)));
        list("Quá hạn:", "Overdue:", compliance.in(ReportState.Kind.OVERDUE));
        list("Bị trả lại, chưa gửi lại:", "Returned and not sent again:", compliance.in(ReportState.Kind.RETURNED));
        list("Đã gửi nhưng trễ:", "Sent late:", compliance.in(ReportState.Kind.LATE));
        list("Đến hạn trong " + SOON + " ngày tới:", "Due within " + SOON + " days:", compliance.dueWithin(SOON));
        list("Chưa rõ nơi nộp:", "No known holder:", compliance.in(ReportState.Kind.NO_HOLDER));
        if (!compliance.problems().isEmpty()) {
            line("Cảnh báo:", "Warnings:");
            compliance
                    .problems()
                    .forEach(problem ->
                            item(problem.reason().code() + " " + problem.text().in(language)));
        }
        line("Lịch đã được ghi tại", "The calendar was written to");
        text.append("  ").append(calendar.toAbsolutePath().normalize()).append('\n');
        return text.toString();
    }

    private Path calendar(Compliance compliance) throws UnusableException {
        Optional<AgencyId> reporter = reporter();
        DueCalendar calendar = submissions.calendar(compliance, reporter, language);
        if (calendar.reports().isEmpty()) {
            throw USAGE.wrong(
                    "--reporter was '" + arguments.option("--reporter").orElse("") + "', must owe a report of " + year
                            + ": "
                            + compliance.year().reports().stream()
                                    .map(report -> report.reporter().id().value())
                                    .distinct()
                                    .toList());
        }
        Path folder = arguments.output().orElse(Path.of("target", "due-reports"));
        Path file = folder.resolve("due-reports-" + year
                + reporter.map(id -> "-" + id.value().replace('/', '-')).orElse("") + ".ics");
        Program.write(file, calendar.text());
        return file;
    }

    private Optional<AgencyId> reporter() throws UnusableException {
        Optional<String> given = arguments.option("--reporter");
        try {
            return given.map(AgencyId::of);
        } catch (IllegalArgumentException noId) {
            throw USAGE.wrong("--reporter was '" + given.orElse("") + "', must be an id such as health-centre");
        }
    }

    private void rates(ReportStatus first, ReportingRates rates) {
        String clause = first.report().clause().value();
        if (rates.completeness().undefined()) {
            line(
                    "Mục " + clause + ": không có báo cáo nào phải nộp mà biết ai nộp",
                    "Clause " + clause + ": no report is expected of anybody known");
            return;
        }
        String timely = rates.timeliness()
                .map(ratio -> ratio.toString())
                .orElse(language == Language.VI ? "chưa tính" : "not yet");
        line(
                "Mục " + clause + ": đã nhận " + rates.completeness() + ", đúng hạn " + timely,
                "Clause " + clause + ": received " + rates.completeness() + ", on time " + timely);
    }

    private void list(String vi, String en, List<ReportStatus> reports) {
        if (!reports.isEmpty()) {
            line(vi, en);
            reports.forEach(status -> item(status.report().clause() + ", "
                    + status.report().reporter().name().in(language) + ", "
                    + (language == Language.VI ? "hạn " : "due ") + day(status.lastDay()) + ": "
                    + status.state().label().in(language)));
        }
    }

    private void item(String line) {
        text.append("  - ").append(line).append('\n');
    }

    private void line(String vi, String en) {
        line(LocalizedText.of(vi, en));
    }

    private void line(LocalizedText line) {
        text.append(line.in(language)).append('\n');
    }

    private String day(LocalDate day) {
        return DateForms.shortForm(day, language);
    }
}
