import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.EventTime;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.ReportState;
import io.github.childplan.reporting.compliance.ReportingYear;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who is late half an hour after midnight in Việt Nam, asked on a server whose day is still the one before. Nobody has sent
 * anything here, which is made up. A deadline that is moved in the plan's JSON moves the answer, and no code changes.
 */
public final class WhoIsLate {

    private static final Instant HALF_PAST_MIDNIGHT = Instant.parse("2024-11-24T17:30:00Z");

    private WhoIsLate() {}

    public static void main(String[] args) throws Exception {
        Plan plan = StandardPlans.muongTe();
        String json = new String(PlanJson.write(plan), StandardCharsets.UTF_8);
        Plan later = PlanJson.read(
                        "later.json",
                        new ByteArrayInputStream(json.replace("\"11-25\"", "\"11-28\"").getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        LocalDate server = LocalDate.ofInstant(HALF_PAST_MIDNIGHT, ZoneId.of("UTC"));
        LocalDate vietNam = EventTime.at(HALF_PAST_MIDNIGHT, StandardCalendars.VIET_NAM_ZONE).day();
        show(plan, server, 0);
        show(plan, vietNam, 23);
        show(later, vietNam, 0);
    }

    private static void show(Plan plan, LocalDate day, int expected) {
        ReportingYear year = ReportPlanner.builder()
                .plan(plan)
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build()
                .in(2024);
        int late = ComplianceAssessor.standard()
                .assess(year, SubmissionRegister.empty(), day)
                .in(ReportState.Kind.OVERDUE)
                .size();
        System.out.println(day + ", if nobody had sent anything: " + late + " of "
                + year.reports().size() + " reports are late");
        if (late != expected) {
            throw new IllegalStateException(late + " reports are late, must be " + expected);
        }
    }
}
