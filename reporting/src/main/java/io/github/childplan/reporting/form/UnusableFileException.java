package io.github.childplan.reporting.form;

import io.github.childplan.core.problem.Problem;

/** A file cannot be read at all; the problem says why. */
final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnusableFileException(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
