package io.github.childplan.service.submissions;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.plan.PlanBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Reads files of submissions. */
@Component
public class SubmissionFiles {

    private final SubmissionsCsv format;

    SubmissionFiles(PlanBook book) {
        this.format = book.submissions();
    }

    /**
     * Reads a file.
     *
     * @param upload the file, in the CSV of the library
     * @return the events that could be used, and everything that is wrong
     */
    public WithProblems<SubmissionRegister> read(Upload upload) {
        try {
            return format.read(upload.name(), upload.stream());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be read", impossible);
        }
    }
}
