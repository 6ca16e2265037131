package io.github.childplan.reporting.compliance;

/** The answers to when figures close that come with the library. Stateless and thread-safe. */
public final class DataClosings {

    /**
     * The window of the obligation where it has one, else the closing days of periodic reports in Decree 09/2019/NĐ-CP, art.
     * 12: 14/12 for a year, 14/6 and 14/12 for its halves, the 14th of the last month for a quarter and for a month. The
     * default. It says nothing of reports that are not periodic or follow an event or a request, and of school years.
     */
    public static final DataClosing DECREE_09_2019 = StandardDataClosing.DECREE_09_2019;

    /** The window of the obligation where it has one, else nothing. */
    public static final DataClosing STATED_ONLY = StandardDataClosing.STATED_ONLY;

    /** The window of the obligation where it has one, else the last day of the period, 31/12 for a year. */
    public static final DataClosing PERIOD_END = StandardDataClosing.PERIOD_END;

    private DataClosings() {}
}
