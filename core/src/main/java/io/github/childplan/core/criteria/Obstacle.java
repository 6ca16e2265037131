package io.github.childplan.core.criteria;

/** Why a target cannot be judged from figures alone as it is worded. Thread-safe. */
public enum Obstacle {
    /** A change is asked for and the document does not say from when. */
    BASE_UNSTATED,
    /** "giảm 3%" of a rate: 3 points or 3 per cent of the rate. */
    POINTS_OR_PERCENT_UNCLEAR,
    /** "khoảng": nobody has said how near is near enough. */
    TOLERANCE_NOT_SET,
    /** A range is asked for and the document does not say whether passing it is a failure. */
    BEYOND_RANGE_UNSTATED,
    /** A figure for the whole period is given and the document does not say whether it is a sum, a mean or the last. */
    TOTAL_ROLE_UNSTATED,
    /** The measure of comparison is set outside the document: by another place, a superior, a ranking. */
    REFERENCE_OUTSIDE_PLAN,
    /** A person has to judge: the words have no measure. */
    NEEDS_A_PERSON,
    /** The figure has yet to be set. */
    FIGURE_NOT_SET,
    /** The denominator cannot be known, as in "100% of the cases that were found". */
    DENOMINATOR_UNKNOWABLE,
    /** The target has no year. */
    NO_YEAR
}
