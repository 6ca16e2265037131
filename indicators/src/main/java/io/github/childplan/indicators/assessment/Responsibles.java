package io.github.childplan.indicators.assessment;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.objective.TargetOwner;
import io.github.childplan.indicators.assessment.Responsible.Known;
import java.util.List;

/** Finds who answers for a target. */
final class Responsibles {

    private static final Responsible NOBODY = new Responsible(List.of(), Known.NOBODY);

    private Responsibles() {}

    static Responsible of(TargetCase one) {
        List<AgencyId> lead = one.target().owner().map(TargetOwner::lead).orElse(List.of());
        return lead.isEmpty()
                ? one.indicator()
                        .flatMap(indicator -> indicator.owner())
                        .map(owner -> new Responsible(List.of(owner.agency()), Known.INFERRED))
                        .orElse(NOBODY)
                : new Responsible(lead, Known.PRINTED);
    }
}
