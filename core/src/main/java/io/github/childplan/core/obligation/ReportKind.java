package io.github.childplan.core.obligation;

/**
 * The kind of report, after Decree 09/2019/NĐ-CP (periodic, thematic, ad hoc), with the kinds that plans add. Thread-safe.
 */
public enum ReportKind {
    /** Periodic ("định kỳ"). */
    PERIODIC,
    /** On one subject ("chuyên đề"). */
    THEMATIC,
    /** When called for ("đột xuất"). */
    AD_HOC,
    /** Half-way review ("sơ kết", "giữa kỳ"). */
    MID_TERM,
    /** Final review ("tổng kết"). */
    FINAL,
    /** The body's own plan, which is not a report. */
    OWN_PLAN
}
