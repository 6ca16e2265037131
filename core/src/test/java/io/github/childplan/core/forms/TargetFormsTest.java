package io.github.childplan.core.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Bound;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One invented example of every form in which real plans word targets, held by the types without loss. */
class TargetFormsTest {

    static Stream<Form> forms() {
        return Stream.of(LevelForms.ALL, ChangeForms.ALL, OtherForms.ALL, SurroundingForms.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isHeldByAPlanAndItsJson(Form form) {
        Plan plan = Form.plan(form.targets());

        Plan read = PlanJson.read("forms.json", PlanJson.write(plan), JsonLimits.standard())
                .orElseThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(read.targets()).isEqualTo(form.targets());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhatKeepsItFromBeingJudged(Form form) {
        form.targets().forEach(target -> assertThat(target.obstacles()).isEqualTo(form.obstacles()));
    }

    @Test
    void twoClausesThatDisagreeAreKeptAndReported() {
        Form disagreeing = form("two clauses of one plan that disagree");

        assertThat(Form.plan(disagreeing.targets()).conflicts()).containsExactly(disagreeing.targets());
    }

    @Test
    void targetsOfOtherYearsAreasAndIndicatorsAreNoConflict() {
        Stream.of("two milestones in one sentence", "several indicators in one sentence", "areas within one target")
                .map(TargetFormsTest::form)
                .forEach(form ->
                        assertThat(Form.plan(form.targets()).conflicts()).isEmpty());
    }

    @Test
    void onlyTheChangingBoundTellsTheMilestonesApart() {
        assertThat(form("the bound changes between milestones").targets())
                .extracting(target -> ((Level) target.criterion()).bound())
                .containsExactly(Bound.AT_MOST, Bound.LESS_THAN);
    }

    private static Form form(String row) {
        return forms().filter(form -> form.row().equals(row)).findFirst().orElseThrow();
    }
}
