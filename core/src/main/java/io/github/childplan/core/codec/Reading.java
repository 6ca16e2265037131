package io.github.childplan.core.codec;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The problems met while one document is read. */
final class Reading {

    private final String source;
    private final JsonLimits limits;
    private final List<Problem> problems = new ArrayList<>();

    Reading(String source, JsonLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    JsonLimits limits() {
        return limits;
    }

    /** The problems so far in the order of the source; past the limit, the first ones and a last one that says so. */
    List<Problem> problems() {
        return limits.bound(problems);
    }

    boolean full() {
        return problems.size() > limits.maxProblems();
    }

    int count() {
        return problems.size();
    }

    /** Adds a problem, which is not made when nobody will see it: a hostile text has a hundred thousand. */
    void add(Supplier<Problem> problem) {
        if (!full()) {
            problems.add(problem.get());
        }
    }

    void add(CoreProblem reason, Node.Mark mark, String pointer) {
        add(() -> at(reason, mark, pointer).build());
    }

    ProblemPlace place(Node.Mark mark, String pointer) {
        ProblemPlace place = ProblemPlace.in(source).atLine(mark.line()).atColumn(mark.column());
        return pointer.isEmpty() ? place : place.atField(pointer);
    }

    void malformed(Node.Mark mark, Object detail) {
        add(() ->
                at(CoreProblem.MALFORMED_JSON, mark, "").with("detail", detail).build());
    }

    void limitExceeded(Node.Mark mark, Object detail) {
        add(() ->
                at(CoreProblem.LIMIT_EXCEEDED, mark, "").with("detail", detail).build());
    }

    void duplicateField(Node.Mark mark, Node.Mark first, String pointer, String name) {
        add(() -> at(CoreProblem.DUPLICATE_FIELD, mark, pointer)
                .value(name)
                .with("line", first.line())
                .with("column", first.column())
                .build());
    }

    <T> Optional<T> wrongType(Spot spot, LocalizedText expected) {
        return refuse(CoreProblem.WRONG_TYPE, spot, expected);
    }

    <T> Optional<T> invalidValue(Spot spot, LocalizedText expected) {
        return refuse(CoreProblem.INVALID_VALUE, spot, expected);
    }

    void missingField(Spot object, String type, String field, LocalizedText expected) {
        add(() -> at(CoreProblem.MISSING_FIELD, object.node().mark(), Spot.pointer(object.pointer(), field))
                .with("type", type)
                .with("field", field)
                .expected(expected)
                .build());
    }

    void unknownField(Spot field, String type, String name, Collection<String> known) {
        add(() -> at(CoreProblem.UNKNOWN_FIELD, field.node().mark(), field.pointer())
                .value(name)
                .with("type", type)
                .expected(nearestOrAll(name, known))
                .build());
    }

    private static LocalizedText nearestOrAll(String name, Collection<String> known) {
        List<String> nearest = NearestNames.of(name, known);
        return nearest.isEmpty()
                ? choices("các trường: ", "possible: ", known)
                : choices("gần nhất: ", "nearest: ", nearest);
    }

    private static LocalizedText choices(String vi, String en, Collection<String> names) {
        String list = String.join(", ", names);
        return LocalizedText.of(vi + list, en + list);
    }

    void invalidObject(Spot spot, String detail) {
        add(() -> at(CoreProblem.INVALID_OBJECT, spot.node().mark(), spot.pointer())
                .with("detail", detail)
                .build());
    }

    private <T> Optional<T> refuse(CoreProblem reason, Spot spot, LocalizedText expected) {
        add(() -> at(reason, spot.node().mark(), spot.pointer())
                .value(spot.node().shown())
                .expected(expected)
                .build());
        return Optional.empty();
    }

    private Problem.Builder at(CoreProblem reason, Node.Mark mark, String pointer) {
        return Problem.of(reason).at(place(mark, pointer));
    }
}
