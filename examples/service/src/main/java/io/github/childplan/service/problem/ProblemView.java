package io.github.childplan.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.value.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A problem as a client gets it. Its fields are those of the library's format {@code childplan-problems/1}.
 *
 * @param code the stable code, such as CP-2021
 * @param name the name of the code
 * @param severity whether the row was left out
 * @param place file, line, column, field, or sheet and cell
 * @param value what was found
 * @param expected what was expected
 * @param text the sentence for people
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        String code,
        String name,
        Severity severity,
        Place place,
        Optional<String> value,
        Optional<LocalizedText> expected,
        LocalizedText text) {

    /**
     * Where it is.
     *
     * @param source the file
     * @param field the column of a CSV, or the JSON pointer
     * @param line the line
     * @param column the column
     * @param sheet the sheet
     * @param cell the cell
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ProblemPlace")
    public record Place(
            Optional<String> source,
            Optional<String> field,
            @Schema(types = "integer", implementation = Long.class) OptionalLong line,
            @Schema(types = "integer", implementation = Long.class) OptionalLong column,
            Optional<String> sheet,
            Optional<String> cell) {

        static Place of(ProblemPlace place) {
            return new Place(
                    place.source(), place.field(), place.line(), place.column(), place.sheet(), place.cell());
        }
    }

    /**
     * Shows problems.
     *
     * @param problems the problems
     * @return one view each, in the same order
     */
    public static List<ProblemView> of(List<Problem> problems) {
        return problems.stream().map(ProblemView::of).toList();
    }

    private static ProblemView of(Problem problem) {
        return new ProblemView(
                problem.reason().code(),
                problem.reason().name(),
                problem.severity(),
                Place.of(problem.place()),
                problem.value(),
                problem.expected(),
                problem.text());
    }
}
