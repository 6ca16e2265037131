package io.github.childplan.indicators.observation;

import java.util.List;

/**
 * The policies of the library for figures that were revised.
 *
 * <pre>{@code
 * Observations figures = Observations.of(all).orElseThrow().revisedBy(RevisionPolicies.FINAL_FIRST);
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class RevisionPolicies {

    /** The figure known last counts, provisional or not; the default. */
    public static final RevisionPolicy LATEST_KNOWN = StandardRevisionPolicy.LATEST_KNOWN;

    /** A final figure counts before a provisional one, of each the one known last. */
    public static final RevisionPolicy FINAL_FIRST = StandardRevisionPolicy.FINAL_FIRST;

    /** The figure known first counts, as where a plan was judged by what was published at the time. */
    public static final RevisionPolicy FIRST_PUBLISHED = StandardRevisionPolicy.FIRST_PUBLISHED;

    private RevisionPolicies() {}

    /**
     * Returns the policies of the library.
     *
     * @return all of them, the default first
     */
    public static List<RevisionPolicy> all() {
        return List.of(StandardRevisionPolicy.values());
    }
}
