package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compliance.SubmissionsCsv;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The sample of reports received is made up by a rule. */
class SampleSubmissionsTest {

    static final Path FILE = Path.of("src/main/resources/io/github/childplan/examples/sample-submissions.csv");

    @Test
    void theFileIsWhatTheRuleMakes() {
        Golden.assertSame(FILE, SampleSubmissions.csv());
    }

    @Test
    void everyRowIsReadAndTheStatesAreMixed() {
        WithProblems<SubmissionRegister> register =
                SubmissionsCsv.of(Submissions.planner(), 2024, 2030).read(FILE);
        assertThat(register.problems()).isEmpty();
        Compliance compliance = ComplianceAssessor.standard()
                .assess(Submissions.planner().in(2025), register.orElseThrow(), LocalDate.of(2025, 12, 31));
        assertThat(compliance.in(ReportState.Kind.ON_TIME)).isNotEmpty();
        assertThat(compliance.in(ReportState.Kind.LATE)).isNotEmpty();
        assertThat(compliance.in(ReportState.Kind.OVERDUE)).isNotEmpty();
        assertThat(compliance.in(ReportState.Kind.NO_HOLDER)).isNotEmpty();
    }
}
