package io.github.childplan.reporting.compliance;

/** The choices of reporters that come with the library. Stateless and thread-safe. */
public final class ReporterSelections {

    /**
     * Counts single agencies and the members of classes that can be named, one report each; lists without counting a class
     * whose members the plan does not name and an addressee whose every duty is a request. The default: nine agencies
     * (V.2 to V.10) and fourteen commune committees make 23 reports under VI for 2024, V.11 and V.12 are listed.
     */
    public static final ReporterSelection NAMED_AND_ORDERED = StandardReporterSelection.NAMED_AND_ORDERED;

    /**
     * Counts everybody to whom the step is addressed; a class whose members are not named counts as one report. Under VI
     * that makes 25 for 2024.
     */
    public static final ReporterSelection EVERY_ADDRESSEE = StandardReporterSelection.EVERY_ADDRESSEE;

    private ReporterSelections() {}
}
