package io.github.childplan.service.reports;

import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.service.plan.PlanBook;
import io.github.childplan.service.problem.RefusedException;
import io.github.childplan.service.submissions.SubmissionStore;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Says where every report of a year stands. */
@Service
public class ComplianceService {

    private final SubmissionStore submissions;
    private final PlanBook book;

    ComplianceService(SubmissionStore submissions, PlanBook book) {
        this.submissions = submissions;
        this.book = book;
    }

    /**
     * Says where the reports of a year stand.
     *
     * @param year the reporting year
     * @param asOf the day
     * @return the state of each
     * @throws RefusedException if the plan asks for no reports in that year
     */
    public Compliance assess(int year, LocalDate asOf) {
        PlanBook.Years years = book.years();
        if (!years.contain(year)) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST,
                    "Năm là " + year + ", phải từ " + years.first() + " đến " + years.last(),
                    "The year was " + year + ", must be from " + years.first() + " to " + years.last());
        }
        return ComplianceAssessor.standard().assess(book.planner().in(year), submissions.register(), asOf);
    }
}
