package io.github.childplan.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when an object is built whose parts do not fit together, such as a plan with a reference to an agency it does not
 * have. The message lists everything that is wrong; {@link #problems()} carries it as data, each with the JSON pointer of the
 * offending field. What it carries is immutable and thread-safe; like every exception, it is thrown to one thread.
 */
public final class ProblemsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes an exception of problems.
     *
     * @param problems what is wrong, at least one
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems; empty after Java serialisation, which keeps only the message
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
