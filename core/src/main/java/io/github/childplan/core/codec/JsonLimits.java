package io.github.childplan.core.codec;

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
}
