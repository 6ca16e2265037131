package io.github.childplan.indicators.place;

/** What a code that is in use on two days means on the later one, compared with the earlier one. Thread-safe. */
public enum CodeContinuity {
    /** The same place: 03451 is Mù Cả before and after 1 July 2025. */
    SAME_PLACE,
    /** A new place of the same name that holds the old one whole and more: 03442 is Pa Ủ, since then with Tá Bạ. */
    SAME_NAME_MORE_LAND,
    /** A new place of the same name of which it is not known that it holds the old one whole. */
    SAME_NAME_OTHER_LAND,
    /** Another place: 03433 was the township of Mường Tè and is the commune of Bum Tở. */
    OTHER_PLACE
}
