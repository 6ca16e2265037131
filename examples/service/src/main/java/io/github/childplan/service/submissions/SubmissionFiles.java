package io.github.childplan.service.submissions;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.reporting.compliance.EventTime;
import io.github.childplan.reporting.compliance.Submission;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import io.github.childplan.reporting.problem.ReportingProblem;
import io.github.childplan.service.intake.LastDay;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.plan.PlanBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads files of submissions. */
@Component
public class SubmissionFiles {

    private static final String DATE = "date";

    private final SubmissionsCsv format;
    private final Clock clock;

    SubmissionFiles(PlanBook book, Clock clock) {
        this.format = book.submissions();
        this.clock = clock;
    }

    /**
     * Reads a file. An event of a later day is an error, by the service's clock in the zone of its deadlines.
     *
     * @param upload the file, in the CSV of the library
     * @return the events that could be used, and everything that is wrong
     */
    public WithProblems<SubmissionRegister> read(Upload upload) {
        try {
            return happened(format.read(upload.name(), upload.stream()), LocalDate.now(clock));
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot be read", impossible);
        }
    }

    private static WithProblems<SubmissionRegister> happened(WithProblems<SubmissionRegister> read, LocalDate today) {
        if (read.result().isEmpty()) {
            return read;
        }
        List<Problem> problems = new ArrayList<>(read.problems());
        List<Submission> happened = new ArrayList<>();
        for (Submission one : read.orElseThrow().submissions()) {
            EventTime time = one.event().time();
            if (time.day().isAfter(today)) {
                problems.add(Problem.of(ReportingProblem.INVALID_DATE)
                        .at(one.origin().atField(DATE).atColumn(SubmissionsCsv.COLUMNS.indexOf(DATE) + 1L))
                        .value(time.toString())
                        .with("field", DATE)
                        .expected(LastDay.expectation(today))
                        .build());
            } else {
                happened.add(one);
            }
        }
        return WithProblems.of(SubmissionRegister.of(happened).orElseThrow(), problems);
    }
}
