package io.github.childplan.reporting.form;

/**
 * Is told of each file of a folder as it was read: to show how far it is, or to send a marked copy back at once. Called by the
 * thread that reads.
 */
@FunctionalInterface
public interface FormProgress {

    /**
     * Takes what came back in one file.
     *
     * @param file the file and what was read from it, before it is held against the other files
     * @param done how many files were read, this one among them
     * @param total how many files there are
     */
    void read(FormFile file, int done, int total);

    /**
     * Returns a listener that does nothing.
     *
     * @return the listener
     */
    static FormProgress none() {
        return (file, done, total) -> {};
    }
}
