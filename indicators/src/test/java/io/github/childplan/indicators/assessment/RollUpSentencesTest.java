package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.Cases.figure;
import static io.github.childplan.indicators.assessment.Cases.figures;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.explanation.Explanation;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.progress.BaselinePolicies;
import io.github.childplan.indicators.rollup.SetAside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the roll-up found stands in the explanation, as a sentence with a code and as text. */
class RollUpSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final TargetId STUNTING = TargetId.of("2025/stunting-under-5");

    @Test
    void whyAFigureIsUnknown() {
        Explanation told = explain(
                "2025/child-friendly-communes",
                figures(figure("child-friendly-communes", "pa-u-commune-2025", "2025", MeasuredValue.counted(3, 7))));
        assertThat(told.find("rollup.unknown").orElseThrow().text().in(Language.EN))
                .isEqualTo("The indicator counts places, and no place of the area states 1/1 or 0/1 for itself.");
    }

    @Test
    void noSentenceWhereTheVerdictSaysIt() {
        assertThat(explain(STUNTING.value(), Observations.empty()).find("rollup.unknown"))
                .isEmpty();
    }

    /** Other communes are added up after the reform of 1 July 2025. */
    @Test
    void whereOtherPlacesAreAddedUp() {
        List<Observation> all = new ArrayList<>();
        StandardPlaces.muongTe().places().stream()
                .map(place -> place.id().value())
                .filter(id -> id.contains("commune") || id.contains("town"))
                .forEach(id -> all.add(figure(
                        "stunting-under-5",
                        id,
                        id.endsWith("-2025") ? "2025" : "2024",
                        MeasuredValue.counted(20, 100))));
        Explanation told = explain(STUNTING.value(), Observations.of(all).orElseThrow());
        assertThat(told.find("rollup.break").orElseThrow().text().in(Language.EN))
                .startsWith("The way is not measured on one footing. In 2024 the sum is one of 14 places, in 2025 of ");
    }

    /** Communes of before the reform report for 2025 as well. */
    @Test
    void whichFiguresAreNotInTheSum() {
        List<Observation> all = new ArrayList<>();
        for (String commune : List.of("pa-u-commune", "pa-u-commune-2025", "mu-ca-commune-2025")) {
            all.add(figure("stunting-under-5", commune, "2025", MeasuredValue.counted(20, 100)));
        }
        assertThat(explain(STUNTING.value(), Observations.of(all).orElseThrow()).sentences())
                .filteredOn(sentence -> sentence.code().equals("rollup.set-aside"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.text().in(Language.EN))
                        .startsWith("Not in the sum, so that nobody is counted twice: "));
    }

    @Test
    void everyReasonHasATextInBothLanguages() {
        for (SetAside.Reason reason : SetAside.Reason.values()) {
            assertThat(reason.text().vi()).isNotEqualTo(reason.text().en().orElseThrow());
        }
    }

    private static Explanation explain(String target, Observations figures) {
        return explain(target, figures, DAY);
    }

    private static Explanation explain(String target, Observations figures, LocalDate day) {
        return Cases.standard().toBuilder()
                .baselinePolicy(BaselinePolicies.FIRST_FIGURE)
                .build()
                .assess(figures, day)
                .find(TargetId.of(target))
                .orElseThrow()
                .explanation();
    }
}
