package io.github.childplan.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.text.MessageCatalog;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private static final Problem UNKNOWN = Problem.of(CoreProblem.UNKNOWN_FIELD)
            .at(ProblemPlace.in("plan.json").atLine(3).atColumn(5).atField("/titel"))
            .value("titel")
            .with("type", "plan")
            .expected("title")
            .build();

    @ParameterizedTest
    @EnumSource(CoreProblem.class)
    void everyReasonHasATextInBothLanguages(CoreProblem reason) {
        assertThat(reason.code()).matches("CP-1[0-9]{3}");
        assertThat(reason.catalog().keys()).contains(reason.code());
    }

    @Test
    void everyCodeStandsOnceAndEveryTextBelongsToAReason() {
        List<String> codes =
                Stream.of(CoreProblem.values()).map(CoreProblem::code).toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(CoreProblem.MALFORMED_JSON.catalog().keys().stream().filter(key -> key.startsWith("CP-")))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noKeyStandsTwiceInAFile(String language) throws IOException {
        try (InputStream in = CoreProblem.class.getResourceAsStream(
                "/io/github/childplan/core/messages_" + language + ".properties")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aProblemTellsPlaceCodeAndTextInBothLanguages() {
        assertThat(UNKNOWN)
                .hasToString(
                        "plan.json, line 3, column 5, /titel: CP-1003 The field \"titel\" is unknown to plan; title");
        assertThat(UNKNOWN.describe(Language.VI))
                .isEqualTo("plan.json, line 3, column 5, /titel: CP-1003 Trường \"titel\" không có trong plan; title");
        assertThat(UNKNOWN.value()).contains("titel");
        assertThat(UNKNOWN.expected()).contains(LocalizedText.of("title", "title"));
        assertThat(UNKNOWN.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aProblemNeverFailsOnTheCharactersItComplainsAbout() {
        Problem problem = Problem.of(CoreProblem.MALFORMED_JSON)
                .at(ProblemPlace.in("\u202Egnp.json").atField("/a\uD800"))
                .value("\u0000")
                .with("detail", "token '\u202E'" + "x".repeat(30_000))
                .build();

        assertThat(problem.describe(Language.EN))
                .startsWith("U+202Egnp.json, /aU+D800: CP-1001 This is not JSON: token 'U+202E'xxx")
                .endsWith("x…")
                .hasSizeLessThan(2_200);
        assertThat(problem.place().field()).contains("/a\uD800");
        assertThat(problem.value()).contains("U+0000");
    }

    @Test
    void aProblemWithoutAnArgumentOfItsTextIsAProgrammingError() {
        assertThatThrownBy(
                        () -> Problem.of(CoreProblem.UNKNOWN_FIELD).value("x").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("message 'CP-1003' needs the argument 'type', given were [value]");
    }

    @Test
    void aPlaceNamesItsKnownParts() {
        assertThat(ProblemPlace.unknown()).hasToString("");
        assertThat(ProblemPlace.in("a.xlsx").atCell("Biểu 1", "C7")).hasToString("a.xlsx, sheet Biểu 1, cell C7");
        assertThat(ProblemPlace.unknown().atField("numerator").atLine(4)).hasToString("line 4, numerator");
    }

    @Test
    void aResultSaysWhetherItIsTheWhole() {
        Problem warning = Problem.of(Warning.ONLY).with("detail", "x").build();

        assertThat(WithProblems.of("x", List.of(warning)).partial()).isFalse();
        assertThat(WithProblems.of("x", List.of(warning, UNKNOWN)).partial()).isTrue();
        assertThat(WithProblems.of("x", List.of(warning, UNKNOWN)).errors()).containsExactly(UNKNOWN);
        assertThat(WithProblems.of("x", List.of(UNKNOWN)).map(String::length).orElseThrow())
                .isEqualTo(1);
        assertThatThrownBy(() -> WithProblems.failed(List.of(UNKNOWN)).orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1 problem(s):\n" + UNKNOWN);
        assertThatThrownBy(() -> WithProblems.failed(List.of(warning))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExceptionListsEveryProblem() {
        ProblemsException thrown = new ProblemsException(List.of(UNKNOWN, UNKNOWN));

        assertThat(thrown).hasMessage(UNKNOWN + "\n" + UNKNOWN);
        assertThat(thrown.problems()).containsExactly(UNKNOWN, UNKNOWN);
    }

    /** This module has no warning of its own. */
    private enum Warning implements ProblemReason {
        ONLY;

        @Override
        public String code() {
            return CoreProblem.MALFORMED_JSON.code();
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public MessageCatalog catalog() {
            return CoreProblem.MALFORMED_JSON.catalog();
        }
    }
}
