package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.obligation.ObligationId;
import io.github.childplan.core.obligation.ReportingHop;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The bundled plan as the tests of this package use it. */
final class MuongTe {

    static final ObligationId VI = ObligationId.of("vi");
    static final ObligationId V_1_5 = ObligationId.of("v-1-5");
    static final AgencyId HEALTH_CENTRE = AgencyId.of("health-centre");

    private MuongTe() {}

    static ReportPlanner.Builder builder() {
        return ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam());
    }

    static ReportPlanner planner() {
        return builder().build();
    }

    static DueReport healthCentre2024() {
        return planner().in(2024).of(HEALTH_CENTRE).get(0);
    }

    /** The plan with the obligation VI alone, and another deadline for it. */
    static Plan planWith(Deadline... steps) {
        Plan plan = StandardPlans.muongTe();
        ReportingObligation obligation = plan.obligations().get(0);
        ReportingHop hop = obligation.hops().get(0);
        return plan.toBuilder()
                .obligations(List.of(obligation.toBuilder()
                        .hops(Arrays.stream(steps)
                                .map(deadline ->
                                        new ReportingHop(hop.reporters(), hop.via(), hop.recipients(), deadline))
                                .toList())
                        .build()))
                .build();
    }

    static ReportingYear yearOf(DueReport... reports) {
        return new ReportingYear(
                StandardPlans.muongTe().id(),
                2024,
                ReporterSelections.NAMED_AND_ORDERED,
                List.of(reports),
                List.of(),
                List.of(),
                List.of());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
