package io.github.childplan.service.problem;

import io.github.childplan.core.problem.Problem;
import java.util.List;

/** Says that what was sent cannot be used, and why. Nothing of it was stored. */
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Makes the refusal.
     *
     * @param problems what is wrong, at least one
     */
    public RejectedException(List<Problem> problems) {
        super(problems.size() + " problem(s), the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, at least one
     */
    public List<Problem> problems() {
        return problems;
    }
}
