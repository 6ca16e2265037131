package io.github.childplan.indicators.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.childplan.core.value.Texts;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An official code together with the list it is from, such as {@code vn-gso:03433}.
 *
 * <p>A code is text: 03433 keeps its zero. Without a day it may name several places. Immutable and thread-safe.
 *
 * @param scheme the list, for example {@link #VN_GSO}
 * @param code the code in that list
 */
public record PlaceCode(String scheme, String code) implements Comparable<PlaceCode> {

    /** The codes of administrative units that the statistics office of Việt Nam keeps: 12, 107, 03433. */
    public static final String VN_GSO = "vn-gso";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}+");

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the scheme is not an id or the code is not 1 to 40 letters, digits, dots,
     *     underscores and hyphens
     */
    public PlaceCode {
        Texts.requireId("scheme", scheme);
        if (!CODE.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw new IllegalArgumentException("code was '" + Texts.excerpt(code)
                    + "', must be 1 to 40 letters, digits, dots, underscores or hyphens, such as 03433");
        }
    }

    /**
     * Returns a code.
     *
     * @param scheme the list it is from
     * @param code the code
     * @return the code with its scheme
     * @throws IllegalArgumentException if a part has another form
     */
    public static PlaceCode of(String scheme, String code) {
        return new PlaceCode(scheme, code);
    }

    /**
     * Returns a code of the statistics office of Việt Nam.
     *
     * @param code for example {@code 03433}
     * @return the code with its scheme
     * @throws IllegalArgumentException if the code has another form
     */
    public static PlaceCode vnGso(String code) {
        return new PlaceCode(VN_GSO, code);
    }

    /**
     * Reads a code with its scheme.
     *
     * @param text for example {@code vn-gso:03433}
     * @return the code
     * @throws IllegalArgumentException if the text is anything else
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlaceCode parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "code was '" + Texts.excerpt(text) + "', must be scheme:code, such as vn-gso:03433");
        }
        return new PlaceCode(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(PlaceCode other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : code.compareTo(other.code);
    }

    /**
     * Returns the code as {@link #parse} reads it.
     *
     * @return for example {@code vn-gso:03433}
     */
    @JsonValue
    @Override
    public String toString() {
        return scheme + ":" + code;
    }
}
