package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.LocalizedText;

/** The answer to "is the target attained?". Only two of the six are a yes or a no. Thread-safe. */
public enum Verdict {
    /** Yes. */
    ATTAINED(LocalizedText.of("Đạt", "Attained")),
    /** No. */
    NOT_ATTAINED(LocalizedText.of("Chưa đạt", "Not attained")),
    /** There is no figure that decides. */
    NO_DATA(LocalizedText.of("Chưa có số liệu", "No data")),
    /** The denominator is zero: there was nobody and nothing to count. */
    NOT_APPLICABLE(LocalizedText.of("Không phát sinh", "Not applicable")),
    /** There is a figure, of another place, unit or definition. */
    NOT_COMPARABLE(LocalizedText.of("Không so sánh được", "Not comparable")),
    /** The target cannot be judged from figures as it is worded. */
    NOT_JUDGED(LocalizedText.of("Chưa đánh giá được", "Not judged"));

    private final LocalizedText label;

    Verdict(LocalizedText label) {
        this.label = label;
    }

    /**
     * Returns the verdict for people.
     *
     * @return for example "Chưa đạt" / "Not attained"
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Returns whether this is a yes or a no.
     *
     * @return true for ATTAINED and NOT_ATTAINED
     */
    public boolean decided() {
        return this == ATTAINED || this == NOT_ATTAINED;
    }
}
