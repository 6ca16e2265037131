package io.github.childplan.examples;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.form.FormReporter;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Writes the workbook of every commune that reports for a year, to be sent and filled, into {@code target/commune-forms} or the
 * folder that is named, by default for 2024. {@link AnnualReport} reads them when they come back.
 */
public final class CommuneForms {

    private static final String SAMPLE_YEAR = "2024";
    private static final Usage USAGE =
            Usage.of("CommuneForms").withOptions("--year YEAR").withOutputFolder();

    private CommuneForms() {}

    /**
     * Runs the program.
     *
     * @param args {@code [--year YEAR] [FOLDER]}
     */
    public static void main(String[] args) {
        Program.main(CommuneForms::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, (arguments, problems) -> text(arguments)).run(args, out, err);
    }

    private static String text(Arguments arguments) throws UnusableException {
        int year = Submissions.year(arguments, SAMPLE_YEAR);
        FormRound round = new FormRound(Submissions.planner().in(year));
        Path folder = arguments.output().orElse(Path.of("target", "commune-forms"));
        round.send(folder);
        StringBuilder told = new StringBuilder("Biểu số liệu năm " + year + " đã được ghi tại / The forms for " + year
                        + " were written to\n  ")
                .append(folder.toAbsolutePath().normalize())
                .append('\n');
        round.communes()
                .forEach(commune -> told.append("    ").append(line(commune)).append('\n'));
        return told.toString();
    }

    private static String line(FormReporter commune) {
        String former = commune.former()
                .map(names -> ", chỉ phần trước đây là / only what was " + names.in(Language.VI))
                .orElse("");
        return FormRound.name(commune) + ": " + commune.name().in(Language.VI) + former;
    }
}
