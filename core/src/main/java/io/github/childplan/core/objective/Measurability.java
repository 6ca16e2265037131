package io.github.childplan.core.objective;

/** Whether the denominator of a target can be known. Thread-safe. */
public enum Measurability {
    /** It can. */
    MEASURABLE,
    /** It cannot as the target is worded: "100% vụ việc được phát hiện" leaves out the cases nobody found. */
    DENOMINATOR_UNKNOWABLE
}
