package io.github.childplan.reporting.compliance;

import io.github.childplan.core.schedule.Undated;

/** Why a step of an obligation has no due date in a reporting year. Thread-safe. */
public enum UndatedReason {
    /** It is opened by a request, and none was given for the year. */
    NEEDS_REQUEST,
    /** It follows an event, and none was given for the year. */
    NEEDS_EVENT,
    /** It is counted from a year that the plan does not name. */
    ANCHOR_UNSTATED,
    /** The plan names no day. */
    UNSTATED,
    /** It is due in other years. */
    NOT_IN_YEAR,
    /** Its last day was before the plan was issued: nobody owed it. */
    BEFORE_THE_PLAN,
    /** It is due so many working days after an event, and the calendar does not know them all. */
    WORKING_DAYS_UNKNOWN;

    static UndatedReason of(Undated undated) {
        return switch (undated) {
            case NEEDS_REQUEST -> NEEDS_REQUEST;
            case NEEDS_EVENT -> NEEDS_EVENT;
            case ANCHOR_UNSTATED -> ANCHOR_UNSTATED;
            case UNSTATED -> UNSTATED;
        };
    }
}
