package io.github.childplan.examples;

import io.github.childplan.core.agency.Duty;
import io.github.childplan.core.catalog.MuongTeAgencies;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.place.PlaceMatch;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.StandardPlaces;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The code of docs/guide/concepts.md. */
final class GuideConcepts extends GuidePage {

    GuideConcepts(Language language, Path folder) {
        super(language, folder);
    }

    @Override
    void show() {
        part("plan");
        Plan plan = StandardPlans.muongTe();
        out.println(plan.identity().title().in(language));
        for (Milestone milestone : plan.milestones()) {
            out.println(milestone.clause() + " " + milestone.words() + ": "
                    + milestone.targets().count());
        }

        part("target");
        Target target = plan.target(TargetId.of("2025/stunting-under-5"));
        out.println(target.clause() + ": " + target.words());
        if (target.criterion() instanceof Level level) {
            out.println(target.indicator() + " " + level.bound().symbol() + " " + level.value() + " "
                    + level.unit().kind());
        }

        part("indicator");
        Indicator stunting = StandardIndicators.childPlan()
                .find(target.indicator(), LocalDate.of(2025, 12, 31))
                .orElseThrow();
        out.println(stunting.direction() + ": " + stunting.numerator().in(language) + " / "
                + stunting.denominator().in(language));

        part("duties");
        for (Duty duty : plan.duties()) {
            if (duty.agency().equals(MuongTeAgencies.HEALTH_CENTRE)) {
                out.println(duty.clause() + " " + duty.roles() + " "
                        + duty.summary().in(language));
            }
        }

        part("places");
        PlaceRegistry places = StandardPlaces.muongTe();
        LocalDate last = LocalDate.of(2025, 6, 30);
        LocalDate next = LocalDate.of(2025, 7, 1);
        Optional<PlaceMatch> kanHo = places.findByName("Xã Kan Hồ", last).only();
        places.successors(kanHo.orElseThrow().id(), next)
                .forEach(one -> out.println(kanHo.orElseThrow().id() + " -> " + one.place()));
        for (LocalDate day : List.of(last, next)) {
            out.println(day + ": "
                    + places.findByName("Xã Mường Tè", day).only().orElseThrow().id());
        }
        out.println(places.nearestNames("Xã Pa U", last));
        end();
    }
}
