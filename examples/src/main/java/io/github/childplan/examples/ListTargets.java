package io.github.childplan.examples;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.targetlist.TargetListCsv;
import java.io.PrintStream;

/**
 * Lists the targets of a plan as CSV, 23 for the bundled one:
 * {@code milestone,clause,indicator,bound,value,unit,phrase}.
 */
public final class ListTargets {

    private static final Usage USAGE = Usage.of("ListTargets").withOptions(Arguments.PLAN);

    private ListTargets() {}

    /**
     * Runs the program.
     *
     * @param args {@code [--plan PLAN_JSON] [OUTPUT_FILE]}
     */
    public static void main(String[] args) {
        Program.main(ListTargets::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, ListTargets::text).run(args, out, err);
    }

    private static String text(Arguments arguments, Program.Problems problems) throws UnusableException {
        WithProblems<String> list = TargetListCsv.standard().write(arguments.plan());
        problems.report(list.problems());
        return list.orElseThrow();
    }
}
