package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.assess;
import static io.github.childplan.indicators.assessment.TargetForms.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.TargetForms.Row;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in which plans word targets, with figures and without: each ends in a right verdict or in a right reason. */
class TargetFormsJudgedTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.childplan.indicators.assessment.TargetForms#rows")
    void endsInARightVerdictOrARightReason(Row row) {
        TargetAssessment assessed = assess(row.assessor(), row.figures().toArray(Observation[]::new));

        assertThat(assessed.verdict()).isEqualTo(row.verdict());
        assertThat(assessed.reason()).isEqualTo(row.reason());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.childplan.indicators.assessment.TargetForms#rows")
    void isExplainedInBothLanguagesWithItsReason(Row row) {
        TargetAssessment assessed = assess(row.assessor(), row.figures().toArray(Observation[]::new));

        row.reason()
                .ifPresent(reason -> assertThat(assessed.explanation().in(Language.EN))
                        .contains(assessed.explanation()
                                .find("reason." + reason)
                                .orElseThrow()
                                .text()
                                .in(Language.EN)));
        assertThat(assessed.explanation().in(Language.VI)).doesNotContain("{").isNotBlank();
        assertThat(assessed.explanation().in(Language.EN)).doesNotContain("{").isNotBlank();
    }

    @Test
    void reachesEveryReasonThereIs() {
        Set<VerdictReason> reached = new TreeSet<>();
        TargetForms.rows().forEach(row -> row.reason().ifPresent(reached::add));

        Set<VerdictReason> all = EnumSet.allOf(VerdictReason.class);
        all.remove(VerdictReason.WITHHELD); // no judgement, but one that is not shown to the public
        assertThat(reached).isEqualTo(all);
    }

    @Test
    void hasASentenceForEveryReason() {
        assertThat(VerdictReason.values())
                .allSatisfy(reason -> assertThat(IndicatorsMessages.has("explain.reason." + reason.name()))
                        .isTrue());
    }
}
