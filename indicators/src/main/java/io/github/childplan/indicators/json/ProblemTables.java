package io.github.childplan.indicators.json;

import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;
import static io.github.childplan.indicators.json.Verbatim.TEXT;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.problem.ProblemsException;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of problems. */
final class ProblemTables {

    private static final ObjectType<ProblemPlace> PLACE = ObjectType.of("problemPlace", fields -> {
        Field<Optional<String>> source = fields.optional("source", TEXT, ProblemPlace::source);
        Field<Optional<String>> field = fields.optional("field", TEXT, ProblemPlace::field);
        Field<Optional<Long>> line =
                fields.optional("line", JsonTypes.count(), place -> ObservationTables.boxed(place.line()));
        Field<Optional<Long>> column =
                fields.optional("column", JsonTypes.count(), place -> ObservationTables.boxed(place.column()));
        Field<Optional<String>> sheet = fields.optional("sheet", TEXT, ProblemPlace::sheet);
        Field<Optional<String>> cell = fields.optional("cell", TEXT, ProblemPlace::cell);
        return values -> new ProblemPlace(
                values.get(source),
                values.get(field),
                ObservationTables.unboxed(values.get(line)),
                ObservationTables.unboxed(values.get(column)),
                values.get(sheet),
                values.get(cell));
    });

    private ProblemTables() {}

    /** Returns the type of problems that have known reasons. */
    static ObjectType<Problem> problem(KnownReasons reasons) {
        JsonType<ProblemReason> code = JsonTypes.text(
                reasons::require, ProblemReason::code, reasons.expectation(), Map.of("minLength", 1, "maxLength", 60));
        return ObjectType.of("problem", fields -> {
            Field<ProblemReason> reason = fields.required("code", code, Problem::reason);
            Field<String> name = fields.required(
                    "name", JsonTypes.text(), problem -> problem.reason().name());
            Field<Severity> severity =
                    fields.required("severity", JsonTypes.enumeration(Severity.class), Problem::severity);
            Field<Optional<ProblemPlace>> place = fields.optional(
                    "place",
                    PLACE,
                    problem -> Optional.of(problem.place()).filter(at -> !at.equals(ProblemPlace.unknown())));
            Field<Optional<String>> value = fields.optional("value", TEXT, Problem::value);
            Field<Optional<LocalizedText>> expected = fields.optional("expected", LOCALIZED_TEXT, Problem::expected);
            Field<LocalizedText> text = fields.required("text", LOCALIZED_TEXT, Problem::text);
            return values -> {
                requireSame(values.get(reason), values.get(name), values.get(severity));
                return new Problem(
                        values.get(reason),
                        values.get(place).orElse(ProblemPlace.unknown()),
                        values.get(value),
                        values.get(expected),
                        values.get(text));
            };
        });
    }

    /** Refuses a name or a severity that is not that of the code. */
    private static void requireSame(ProblemReason reason, String name, Severity severity) {
        List<Problem> other = new ArrayList<>();
        if (!name.equals(reason.name())) {
            other.add(other("/name", name, reason.name()));
        }
        if (severity != reason.severity()) {
            other.add(other("/severity", severity.name(), reason.severity().name()));
        }
        if (!other.isEmpty()) {
            throw new ProblemsException(other);
        }
    }

    private static Problem other(String field, String written, String known) {
        return Problem.of(CoreProblem.INVALID_VALUE)
                .at(ProblemPlace.unknown().atField(field))
                .value(written)
                .expected(known)
                .build();
    }
}
