package io.github.childplan.reporting.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingProblemTest {

    @Test
    void everyReasonHasACodeOfItsOwnAndAMessage() {
        assertThat(Arrays.stream(ReportingProblem.values()).map(ReportingProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CP-3[0-9]{3}"));
        assertThat(ReportingTexts.catalog().keys())
                .containsAll(Arrays.stream(ReportingProblem.values())
                        .map(ReportingProblem::code)
                        .toList());
        assertThat(ReportingTexts.catalog().keys().stream().filter(key -> key.startsWith("CP-")))
                .hasSameSizeAs(ReportingProblem.values());
    }

    @Test
    void anEmptyListSaysSo() {
        LocalizedText none = ReportingTexts.list(List.of());
        assertThat(none.in(Language.EN)).isEqualTo("none");
        assertThat(ReportingTexts.list(List.of("a", "b")).in(Language.VI)).isEqualTo("a; b");
    }
}
