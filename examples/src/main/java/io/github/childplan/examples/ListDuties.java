package io.github.childplan.examples;

import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.csv.CsvText;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lists who has to do what as CSV, 32 rows for the bundled plan: {@code clause,agency,role,duty}. Several roles are joined by
 * semicolons; the duty is a summary in words of the library.
 */
public final class ListDuties {

    private static final List<String> COLUMNS = List.of("clause", "agency", "role", "duty");
    private static final Usage USAGE = Usage.of("ListDuties").withOptions(Arguments.PLAN);

    private ListDuties() {}

    /**
     * Runs the program.
     *
     * @param args {@code [--plan PLAN_JSON] [OUTPUT_FILE]}
     */
    public static void main(String[] args) {
        Program.main(ListDuties::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, ListDuties::text).run(args, out, err);
    }

    private static String text(Arguments arguments, Program.Problems problems) throws UnusableException {
        Plan plan = arguments.plan();
        return CsvText.of(
                COLUMNS, plan.duties().stream().map(duty -> cells(plan, duty)).toList());
    }

    private static List<String> cells(Plan plan, Duty duty) {
        return List.of(
                duty.clause().value(),
                plan.findAgencyName(duty.agency()).orElseThrow().in(Language.VI),
                duty.roles().stream().map(Enum::name).collect(Collectors.joining(";")),
                duty.summary().in(Language.VI));
    }
}
