package io.github.childplan.reporting.calendar;

/** What an event of a calendar stands for. Thread-safe. */
public enum EventPer {
    /** One event a report: what an agency puts into its own calendar. */
    REPORT,
    /**
     * One event for all reports of a step that are due on one day, with who owes them: what the office that collects them puts
     * into its calendar. 23 events of one day would hide it.
     */
    DUE_DATE
}
