package io.github.childplan.core.objective;

/** Where a part of a target comes from. Thread-safe. */
public enum PartSource {
    /** Printed in the target's own words. */
    PRINTED,
    /** Carried over from the clause before: "dưới 9% năm 2027 và 7% năm 2030". */
    CARRIED,
    /** Inherited from a heading: "Đến năm 2025" above a list. */
    INHERITED,
    /** Read into the words by somebody: "đạt" as at least. */
    READ_INTO
}
