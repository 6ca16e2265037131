package io.github.childplan.examples;

import io.github.childplan.core.agency.Agency;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.IssueDate;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.targetlist.TargetListCsv;
import io.github.childplan.indicators.targetlist.UnknownIndicators;
import io.github.childplan.indicators.text.NumberStyle;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a list of targets from a spreadsheet's CSV, with the columns of {@link ListTargets}, into a plan, and writes the plan as
 * JSON. Every bad cell is reported with line, column, value and what was expected, and then no plan is written.
 *
 * <p>The list says nothing of the plan itself, so its title, issuer and area come from the program. The indicators are those of
 * the bundled plan; {@code --new-indicators} takes others too, named with the words of their row. {@code --decimal-comma} says
 * that the list writes 99,1.
 */
public final class TargetListImport {

    private static final Usage USAGE =
            Usage.of("TargetListImport", "TARGETS_CSV").withOptions("--new-indicators", "--decimal-comma");

    private TargetListImport() {}

    /**
     * Runs the program.
     *
     * @param args {@code TARGETS_CSV [--new-indicators] [--decimal-comma] [OUTPUT_FILE]}
     */
    public static void main(String[] args) {
        Program.main(TargetListImport::run, args);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Program(USAGE, TargetListImport::text).run(args, out, err);
    }

    private static String text(Arguments arguments, Program.Problems problems) throws UnusableException {
        TargetListCsv format = TargetListCsv.standard()
                .withUnknownIndicators(
                        arguments.option("--new-indicators").isPresent()
                                ? UnknownIndicators.NAME_BY_PHRASE
                                : UnknownIndicators.REFUSE)
                .withNumbers(arguments.option("--decimal-comma").isPresent() ? NumberStyle.COMMA : NumberStyle.POINT);
        WithProblems<Plan> read = format.read(arguments.file(0), frame());
        Plan plan = read.result().orElseThrow(() -> new UnusableException(read.problems()));
        problems.report(read.problems());
        return new String(PlanJson.writeIndented(plan), StandardCharsets.UTF_8);
    }

    private static Plan frame() {
        AgencyId issuer = AgencyId.of("issuer");
        return Plan.builder()
                .id(PlanId.of("imported"))
                .identity(PlanIdentity.of(
                        LocalizedText.of("Kế hoạch", "Plan"),
                        LocalizedText.of("Kế hoạch lập từ danh sách chỉ tiêu", "Plan made from a list of targets"),
                        issuer,
                        PlaceId.of("area"),
                        IssueDate.ofYear(2026)))
                .addAgencies(Agency.of(issuer, LocalizedText.of("Cơ quan ban hành", "The issuing body")))
                .indicators(StandardPlans.muongTe().indicators())
                .build();
    }
}
