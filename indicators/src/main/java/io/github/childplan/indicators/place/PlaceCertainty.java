package io.github.childplan.indicators.place;

import io.github.childplan.core.value.Texts;

/** How far a row of place data was checked against the source it names. Thread-safe. */
public enum PlaceCertainty {
    /** Every value was read in the source. */
    VERIFIED("verified"),
    /** A part was not checked; the note of the row says which. */
    PARTLY_VERIFIED("partly-verified"),
    /** No value was checked. */
    UNVERIFIED("unverified");

    private final String text;

    PlaceCertainty(String text) {
        this.text = text;
    }

    /**
     * Reads a certainty.
     *
     * @param text {@code verified}, {@code partly-verified} or {@code unverified}
     * @return the certainty
     * @throws IllegalArgumentException if the text is none of the three
     */
    public static PlaceCertainty parse(String text) {
        for (PlaceCertainty certainty : values()) {
            if (certainty.text.equals(text)) {
                return certainty;
            }
        }
        throw new IllegalArgumentException(
                "certainty was '" + Texts.excerpt(text) + "', must be one of verified, partly-verified, unverified");
    }

    /**
     * Returns the certainty as {@link #parse} reads it.
     *
     * @return for example {@code partly-verified}
     */
    @Override
    public String toString() {
        return text;
    }
}
