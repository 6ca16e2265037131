package io.github.childplan.reporting.form;

import io.github.childplan.core.problem.WithProblems;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One file of a folder and what came back in it. Immutable and thread-safe.
 *
 * @param path the file
 * @param form what was read from it
 */
public record FormFile(Path path, WithProblems<FilledForm> form) {

    /** Checks that nothing is null. */
    public FormFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Returns the name of the file without its folder.
     *
     * @return the name
     */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
