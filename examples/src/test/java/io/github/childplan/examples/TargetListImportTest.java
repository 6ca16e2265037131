package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.examples.Golden.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A list from a spreadsheet becomes a plan, or a list of what is wrong with it. */
class TargetListImportTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/childplan/examples");

    @Test
    void aListBecomesAPlan() {
        Result result = Golden.run(
                TargetListImport::run,
                "--new-indicators",
                FOLDER.resolve("target-list.csv").toString());
        assertThat(result.err()).isEmpty();
        Golden.assertSame("target-list-import.json", result.out());
        Plan plan = PlanJson.read("imported", result.out()).orElseThrow();
        assertThat(plan.targets()).hasSize(4);
    }

    @Test
    void aListWithBadRowsIsToldRowByRow() {
        Result result = Golden.run(
                TargetListImport::run, FOLDER.resolve("target-list-bad.csv").toString());
        assertThat(result.code()).isEqualTo(Program.UNUSABLE);
        assertThat(result.out()).isEmpty();
        Golden.assertSame("target-list-bad.txt", result.err());
    }

    @Test
    void theListOfTheBundledPlanIsImportedAgain() {
        Result list = Golden.run(ListTargets::run);
        Result imported = Golden.run(
                TargetListImport::run, "src/test/resources/io/github/childplan/examples/golden/list-targets.csv");
        Plan plan = PlanJson.read("imported", imported.out()).orElseThrow();
        assertThat(io.github.childplan.indicators.targetlist.TargetListCsv.standard()
                        .write(plan)
                        .orElseThrow())
                .isEqualTo(list.out());
    }
}
