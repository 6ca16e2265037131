package io.github.childplan.benchmarks;

import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.compliance.ComplianceAssessor;
import io.github.childplan.reporting.compliance.EventKind;
import io.github.childplan.reporting.compliance.ReportEvent;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.compliance.ReportingYear;
import io.github.childplan.reporting.compliance.Submission;
import io.github.childplan.reporting.compliance.SubmissionRegister;
import io.github.childplan.reporting.compose.ConsolidatedReport;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.LocalDate;
import java.util.List;

/** Consolidated reports of made-up figures, every report of the year received a day before its last day. */
final class MadeUpReports {

    private static final LocalizedText NOTICE =
            LocalizedText.of("Số liệu giả định, chỉ để đo tốc độ.", "Made-up figures, for measuring speed alone.");
    private static final int DISTRICT_YEAR = 2024;

    private MadeUpReports() {}

    /** The fourteen communes of Mường Tè, seven years. */
    static ConsolidatedReport district() {
        Plan plan = StandardPlans.muongTe();
        PlaceRegistry places = StandardPlaces.muongTe();
        LocalDate asOf = LocalDate.of(DISTRICT_YEAR, 12, 31);
        List<PlaceId> communes = places.descendants(plan.identity().area(), asOf).stream()
                .filter(place -> place.level() == PlaceLevel.COMMUNE)
                .map(PlaceVersion::place)
                .toList();
        return report(plan, places, MadeUpFigures.of(communes, DISTRICT_YEAR - 6, DISTRICT_YEAR), asOf);
    }

    /** A country with 34 provinces, ten years, and the targets of the plan as if they were the country's. */
    static ConsolidatedReport nation() {
        MadeUpCountry country = MadeUpCountry.of(0, 1);
        Plan plan = country.plan().toBuilder()
                .agencyClasses(country.plan().agencyClasses().stream()
                        .map(agencies -> ofProvinces(agencies, country))
                        .toList())
                .build();
        return report(
                plan,
                country.places(),
                MadeUpFigures.of(country.provinces(), MadeUpCountry.LAST_YEAR - 9, MadeUpCountry.LAST_YEAR),
                MadeUpCountry.AS_OF);
    }

    private static AgencyClass ofProvinces(AgencyClass agencies, MadeUpCountry country) {
        return agencies.membership() instanceof Membership.EachPlace each
                ? new AgencyClass(
                        agencies.id(),
                        agencies.name(),
                        agencies.clause(),
                        new Membership.EachPlace(country.nation(), PlaceLevel.PROVINCE, each.nameBefore()))
                : agencies;
    }

    private static ConsolidatedReport report(Plan plan, PlaceRegistry places, Observations figures, LocalDate asOf) {
        Release release = Release.toAuthority(figures);
        return ConsolidatedReport.builder()
                .assessment(PlanAssessor.of(plan, StandardIndicators.childPlan(), places)
                        .assess(figures, asOf)
                        .releasedAs(release))
                .release(release)
                .compliance(compliance(plan, places, asOf))
                .places(places)
                .indicators(StandardIndicators.childPlan())
                .addNotices(NOTICE)
                .build();
    }

    private static Compliance compliance(Plan plan, PlaceRegistry places, LocalDate asOf) {
        ReportingYear year = ReportPlanner.builder()
                .plan(plan)
                .places(places)
                .calendar(StandardCalendars.vietNam())
                .build()
                .in(asOf.getYear());
        List<Submission> received = year.reports().stream()
                .map(report -> new Submission(
                        report.key(),
                        ReportEvent.of(EventKind.RECEIVED, report.lastDay().minusDays(1)),
                        ProblemPlace.unknown()))
                .toList();
        return ComplianceAssessor.standard()
                .assess(year, SubmissionRegister.of(received).orElseThrow(), asOf);
    }
}
