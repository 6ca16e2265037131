package io.github.childplan.reporting.compliance;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.catalog.StandardCalendars;
import io.github.childplan.core.catalog.StandardPlaces;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.obligation.ObligationId;
import java.time.LocalDate;

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

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
