package io.github.childplan.core.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A result together with the problems met on the way. An object with an ERROR is not built, so the result is absent; rows
 * with an ERROR are left out, so the result is there and {@link #partial} says that it is not the whole.
 *
 * <p>Immutable and thread-safe if the result is.
 *
 * @param result what could be built
 * @param problems the problems in the order of the source
 * @param <T> the type of the result
 */
public record WithProblems<T>(Optional<T> result, List<Problem> problems) {

    /** Copies the list. */
    public WithProblems {
        Objects.requireNonNull(result, "result");
        problems = List.copyOf(problems);
    }

    /**
     * Returns a result with its problems.
     *
     * @param result the result
     * @param problems the problems, possibly none
     * @param <T> the type of the result
     * @return both
     */
    public static <T> WithProblems<T> of(T result, List<Problem> problems) {
        return new WithProblems<>(Optional.of(result), problems);
    }

    /**
     * Returns the problems that kept a result from being built.
     *
     * @param problems the problems, at least one of them an ERROR
     * @param <T> the type of the result
     * @return no result
     * @throws IllegalArgumentException if no problem is an ERROR
     */
    public static <T> WithProblems<T> failed(List<Problem> problems) {
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new IllegalArgumentException("problems were " + problems + ", a missing result must have an ERROR");
        }
        return new WithProblems<>(Optional.empty(), problems);
    }

    /**
     * Returns the errors among the problems.
     *
     * @return the errors
     */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Returns the problems by kind, so that one mistake in a thousand rows is read as one.
     *
     * @return the groups in the order of their first problems
     */
    public List<ProblemGroup> grouped() {
        return ProblemGroup.of(problems);
    }

    /**
     * Returns whether something was left out.
     *
     * @return whether any problem is an ERROR
     */
    public boolean partial() {
        return !errors().isEmpty();
    }

    /**
     * Returns the result changed, with the same problems.
     *
     * @param change what to do with the result
     * @param <R> the new type
     * @return the changed result
     */
    public <R> WithProblems<R> map(Function<? super T, ? extends R> change) {
        return new WithProblems<>(result.map(change), problems);
    }

    /**
     * Returns the result, however many rows were left out.
     *
     * @return the result
     * @throws IllegalStateException if there is none; the message lists up to twenty problems
     */
    public T orElseThrow() {
        return result.orElseThrow(() -> new IllegalStateException(problems.stream()
                .limit(20)
                .map(Problem::toString)
                .collect(Collectors.joining("\n", problems.size() + " problem(s):\n", ""))));
    }
}
