package io.github.childplan.core.plan;

import io.github.childplan.core.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a plan is built whose parts do not fit together. Its message lists every breach; {@link #problems()} carries
 * them as data, each with the JSON pointer of the offending field.
 */
public final class PlanNotSoundException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PlanNotSoundException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return at least one problem; empty only after Java serialisation
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
