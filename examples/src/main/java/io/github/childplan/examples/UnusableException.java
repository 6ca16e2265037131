package io.github.childplan.examples;

import io.github.childplan.core.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Thrown when the arguments or the input of a program cannot be used. */
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final boolean detailed;

    UnusableException(String detail) {
        super(detail);
        this.problems = List.of();
        this.detailed = true;
    }

    UnusableException(List<Problem> problems) {
        super("input cannot be used");
        this.problems = List.copyOf(problems);
        this.detailed = false;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<String> detail() {
        return detailed ? Optional.ofNullable(getMessage()) : Optional.empty();
    }
}
