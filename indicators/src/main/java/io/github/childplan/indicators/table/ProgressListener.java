package io.github.childplan.indicators.table;

import java.util.concurrent.CancellationException;

/**
 * What is told how far long work has come, and may stop it. It is called by the thread that does the work, every so many
 * thousand rows and once at the end.
 */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Takes note of the progress.
     *
     * @param progress how far the work has come
     * @return whether the work is to go on; if not it ends with a {@link CancellationException} and without a result
     */
    boolean goesOn(Progress progress);

    /**
     * Returns a listener that does not listen.
     *
     * @return a listener that never stops anything
     */
    static ProgressListener none() {
        return progress -> true;
    }

    /**
     * Tells a listener, and stops if it says so.
     *
     * @param progress how far the work has come
     * @throws CancellationException if the work is not to go on
     */
    default void tell(Progress progress) {
        if (!goesOn(progress)) {
            throw new CancellationException("stopped after " + progress.rows() + " rows, as the listener asked for");
        }
    }
}
