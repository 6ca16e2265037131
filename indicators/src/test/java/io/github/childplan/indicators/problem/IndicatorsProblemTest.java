package io.github.childplan.indicators.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IndicatorsProblemTest {

    @Test
    void everyReasonHasAMessageInBothLanguages() {
        assertThat(IndicatorsProblem.WRONG_HEADER.catalog().keys())
                .containsAll(Arrays.stream(IndicatorsProblem.values())
                        .map(IndicatorsProblem::code)
                        .toList());
    }

    @Test
    void codesAreUniqueAndOfThisModule() {
        assertThat(Arrays.stream(IndicatorsProblem.values()).map(IndicatorsProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CP-2[0-9]{3}"));
    }

    @Test
    void everyMessageOfACodeBelongsToAReason() {
        assertThat(IndicatorsProblem.WRONG_HEADER.catalog().keys().stream().filter(key -> key.startsWith("CP-")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(IndicatorsProblem.values())
                        .map(IndicatorsProblem::code)
                        .toList());
    }
}
