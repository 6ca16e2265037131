package io.github.childplan.service.plan;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan of Mường Tè district. The place to change for a plan of your own. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2030;

    @Bean
    PlanBook planBook() {
        return PlanBook.of(
                StandardPlans.muongTe(),
                StandardIndicators.childPlan(),
                StandardPlaces.muongTe(),
                StandardCalendars.vietNam(),
                new PlanBook.Years(FIRST_YEAR, LAST_YEAR));
    }

    /** The library reads no clock; the service has this one, in the zone in which the deadlines end. */
    @Bean
    Clock clock(PlanBook book) {
        return Clock.system(book.calendar().zone());
    }
}
