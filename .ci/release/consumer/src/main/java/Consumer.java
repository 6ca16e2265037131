import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.reporting.compliance.ReportPlanner;
import io.github.childplan.reporting.schedule.StandardCalendars;
import java.time.LocalDate;
import java.util.List;

/** Uses one thing of each module. The figure is made up. */
final class Consumer {

    private Consumer() {}

    public static void main(String[] args) {
        var figure = Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse("2025"))
                .value(MeasuredValue.counted(1_204, 5_020))
                .build();
        var verdict = PlanAssessor.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe())
                .assess(Observations.of(List.of(figure)).orElseThrow(), LocalDate.of(2025, 12, 31))
                .find(TargetId.of("2025/stunting-under-5"))
                .orElseThrow();
        var due = ReportPlanner.builder()
                .plan(StandardPlans.muongTe())
                .places(StandardPlaces.muongTe())
                .calendar(StandardCalendars.vietNam())
                .build()
                .in(2024)
                .reports();
        System.out.println(verdict.verdict() + ", " + due.size() + " reports, made-up figure: "
                + verdict.explanation().text().in(Language.EN).lines().findFirst().orElseThrow());
    }
}
