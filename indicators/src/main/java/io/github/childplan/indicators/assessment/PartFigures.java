package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.text.MatchKey;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.attainment.Evidence;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one of several measures, found by its label: those of the indicator of the plan that has this name, or else
 * those of the part of the target's own indicator that figures call so.
 */
final class PartFigures {

    private PartFigures() {}

    static Optional<Evidence> of(FiguresEvidence whole, LocalizedText label) {
        return indicator(whole.one(), label)
                .map(id -> FiguresEvidence.of(
                        whole.one(), id, whole.place(), whole.role(), whole.breakdown(), whole.years()))
                .or(() -> breakdown(whole, label)
                        .map(part -> FiguresEvidence.of(
                                whole.one(), whole.indicator(), whole.place(), whole.role(), part, whole.years())))
                .map(evidence -> evidence);
    }

    private static Optional<IndicatorId> indicator(TargetCase one, LocalizedText label) {
        return one.assessor().plan().indicators().stream()
                .filter(indicator -> same(indicator.name(), label))
                .map(IndicatorRef::id)
                .findFirst();
    }

    /** The one breakdown that adds a value of the label's name to that of the whole. */
    private static Optional<Breakdown> breakdown(FiguresEvidence whole, LocalizedText label) {
        List<Breakdown> found = whole.one().figures().all().stream()
                .filter(figure -> figure.indicator().equals(whole.indicator()))
                .map(Observation::breakdown)
                .distinct()
                .filter(breakdown -> adds(breakdown, whole.breakdown(), label))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean adds(Breakdown breakdown, Breakdown base, LocalizedText label) {
        return breakdown.values().size() == base.values().size() + 1
                && breakdown.values().entrySet().containsAll(base.values().entrySet())
                && breakdown.values().entrySet().stream()
                        .filter(entry -> !base.values().containsKey(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .anyMatch(value -> named(value, label));
    }

    private static boolean same(LocalizedText name, LocalizedText label) {
        return named(name.in(Language.VI), label) || named(name.in(Language.EN), label);
    }

    /** Whether a name is that of a thing, in either language. */
    static boolean named(String name, LocalizedText thing) {
        String key = MatchKey.of(name);
        return key.equals(MatchKey.of(thing.in(Language.VI))) || key.equals(MatchKey.of(thing.in(Language.EN)));
    }
}
