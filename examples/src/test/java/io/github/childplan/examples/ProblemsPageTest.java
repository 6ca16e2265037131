package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.ProblemReason;
import org.junit.jupiter.api.Test;

/** The page of problem codes is what the code says. */
class ProblemsPageTest {

    @Test
    void thePageIsWhatTheReasonsAndMessagesMake() {
        Golden.assertSame(Pages.ROOT.resolve("docs/problems.md"), ProblemsPage.text());
    }

    @Test
    void noCodeIsUsedTwice() {
        assertThat(ProblemsPage.reasons().map(ProblemReason::code)).doesNotHaveDuplicates();
    }
}
