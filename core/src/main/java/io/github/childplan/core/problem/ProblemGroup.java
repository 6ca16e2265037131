package io.github.childplan.core.problem;

import io.github.childplan.core.value.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Problems of one reason in one column of one file: 412 places that are not known, the first of them in line 7. One mistake in a
 * thousand rows is read as one.
 *
 * <pre>{@code
 * read.grouped().forEach(group -> System.err.println(group.describe(Language.EN)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param problems the problems in their order, at least one, all of the same reason, file and field
 */
public record ProblemGroup(List<Problem> problems) {

    /** The number of an item in the pointer to a field of a JSON document. */
    private static final Pattern ITEM = Pattern.compile("/[0-9]+(?=/|$)");

    private record Kind(ProblemReason reason, Optional<String> source, Optional<String> field) {

        static Kind of(Problem problem) {
            return new Kind(
                    problem.reason(),
                    problem.place().source(),
                    problem.place().field().map(field -> ITEM.matcher(field).replaceAll("/*")));
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no problem, or two are of different kinds
     */
    public ProblemGroup {
        problems = List.copyOf(problems);
        if (problems.stream().map(Kind::of).distinct().count() != 1) {
            throw new IllegalArgumentException("problems were " + problems + ", must be of one reason, file and field");
        }
    }

    /**
     * Groups problems.
     *
     * @param problems the problems
     * @return the groups in the order of their first problems; together they hold every problem once
     */
    public static List<ProblemGroup> of(Collection<Problem> problems) {
        Map<Kind, List<Problem>> kinds = new LinkedHashMap<>();
        problems.forEach(problem -> kinds.computeIfAbsent(Kind.of(problem), kind -> new ArrayList<>())
                .add(problem));
        return kinds.values().stream().map(ProblemGroup::new).toList();
    }

    /**
     * Returns the first problem.
     *
     * @return the problem, which has the place, the value and the expectation
     */
    public Problem first() {
        return problems.get(0);
    }

    /**
     * Returns the reason of all.
     *
     * @return the reason
     */
    public ProblemReason reason() {
        return first().reason();
    }

    /**
     * Returns the column or field in which all are.
     *
     * @return the name of a column, or the pointer to a JSON field with {@code *} for the number of an item; empty if there is none
     */
    public Optional<String> field() {
        return Kind.of(first()).field();
    }

    /**
     * Returns the values that were found.
     *
     * @return each value once, in the order of the problems
     */
    public List<String> values() {
        return problems.stream()
                .flatMap(problem -> problem.value().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns one line for people: how many there are, and the first.
     *
     * @param language the language
     * @return for example {@code 412 × figures.csv, line 7: CP-2004 …}
     */
    public String describe(Language language) {
        Objects.requireNonNull(language, "language");
        String one = first().describe(language);
        return problems.size() == 1 ? one : problems.size() + " × " + one;
    }
}
