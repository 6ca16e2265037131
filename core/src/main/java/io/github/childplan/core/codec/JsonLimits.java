package io.github.childplan.core.codec;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Limits against hostile JSON. A document that exceeds one is refused with CP-1009 before memory is spent on it. Immutable and
 * thread-safe.
 *
 * @param maxBytes the longest document, in bytes of UTF-8
 * @param maxDepth the deepest nesting of objects and arrays
 * @param maxTextLength the longest text, in UTF-16 units
 * @param maxNameLength the longest field name
 * @param maxNumberLength the longest number, in characters
 * @param maxProblems how many problems are reported before reading stops
 */
public record JsonLimits(
        int maxBytes, int maxDepth, int maxTextLength, int maxNameLength, int maxNumberLength, int maxProblems) {

    private static final Comparator<Problem> IN_ORDER_OF_SOURCE = Comparator.<Problem>comparingLong(
                    problem -> problem.place().line().orElse(Long.MAX_VALUE))
            .thenComparingLong(problem -> problem.place().column().orElse(Long.MAX_VALUE));
    private static final JsonLimits STANDARD = new JsonLimits(16_000_000, 64, 20_000, 200, 64, 200);

    /**
     * Checks that every limit is positive.
     *
     * @throws IllegalArgumentException if one is not
     */
    public JsonLimits {
        if (Math.min(Math.min(maxBytes, maxDepth), Math.min(maxTextLength, maxNameLength)) < 1
                || Math.min(maxNumberLength, maxProblems) < 1) {
            throw new IllegalArgumentException("limits were " + maxBytes + ", " + maxDepth + ", " + maxTextLength + ", "
                    + maxNameLength + ", " + maxNumberLength + ", " + maxProblems + ", each must be 1 or more");
        }
    }

    /**
     * Returns the limits used when none are given: 16 MB, 64 levels, texts of 20,000, names of 200 and numbers of 64
     * characters, 200 problems.
     *
     * @return the standard limits
     */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits for documents of another length.
     *
     * @param bytes the longest document, in bytes of UTF-8. Reading takes up to some ten times as much memory.
     * @return the limits
     * @throws IllegalArgumentException if it is below 1
     */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(bytes, maxDepth, maxTextLength, maxNameLength, maxNumberLength, maxProblems);
    }

    /**
     * Returns problems as a reader reports them: in the order of the source, and no more than the limit.
     *
     * @param problems the problems of one source, in the order in which they were met
     * @return the problems; past the limit, the first ones that were met and a last one, CP-1009, that says so
     */
    public List<Problem> bound(List<Problem> problems) {
        List<Problem> shown = new ArrayList<>(problems.subList(0, Math.min(problems.size(), maxProblems)));
        shown.sort(IN_ORDER_OF_SOURCE);
        if (problems.size() > maxProblems) {
            shown.add(Problem.of(CoreProblem.LIMIT_EXCEEDED)
                    .at(problems.get(0).place().source().map(ProblemPlace::in).orElse(ProblemPlace.unknown()))
                    .with(
                            "detail",
                            LocalizedText.of(
                                    "có hơn " + maxProblems + " lỗi, phần còn lại không được liệt kê",
                                    "more than " + maxProblems + " problems, the rest are not listed"))
                    .build());
        }
        return List.copyOf(shown);
    }
}
