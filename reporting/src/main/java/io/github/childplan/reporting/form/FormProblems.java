package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.util.Map;

/** Problems that several readers report. Stateless. */
final class FormProblems {

    private FormProblems() {}

    /** Returns that a file exceeds a limit, which is named by its key. */
    static Problem limit(ProblemPlace file, String key, long limit) {
        LocalizedText expected = text(
                "form.limit." + key, Map.of("limit", LocalizedText.of(Long.toString(limit), Long.toString(limit))));
        return Problem.of(ReportingProblem.FORM_TOO_LARGE)
                .at(file)
                .expected(expected)
                .build();
    }

    /** Returns that a file is of a kind that is not read. */
    static Problem kind(ProblemPlace file, FileKind kind) {
        return switch (kind) {
            case EMPTY ->
                Problem.of(ReportingProblem.FORM_FILE_EMPTY)
                        .at(file)
                        .expected(text("form.expected.file"))
                        .build();
            case ENCRYPTED ->
                Problem.of(ReportingProblem.FORM_ENCRYPTED)
                        .at(file)
                        .expected(text("form.expected.no-password"))
                        .build();
            case XLSM ->
                Problem.of(ReportingProblem.FORM_WITH_MACROS)
                        .at(file)
                        .expected(text("form.expected.no-macros"))
                        .build();
            default ->
                Problem.of(ReportingProblem.WRONG_KIND_OF_FILE)
                        .at(file)
                        .with("kind", kind.words())
                        .expected(text("form.expected.file"))
                        .build();
        };
    }

    /** Returns that a workbook cannot be read, and in which part. */
    static Problem damaged(ProblemPlace file, LocalizedText detail) {
        return Problem.of(ReportingProblem.WORKBOOK_DAMAGED)
                .at(file)
                .with("detail", detail)
                .expected(text("form.expected.file"))
                .build();
    }
}
