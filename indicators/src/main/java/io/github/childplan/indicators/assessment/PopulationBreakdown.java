package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.observation.Breakdown;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The part of a population that a target speaks of, as figures tell it. Sex and ages are looked for as such. What the plan
 * tells in words is looked for among the names that the figures use: a dimension with the value "hộ cận nghèo" is what a plan
 * calls "hộ cận nghèo". Nothing is taken for something that merely sounds alike.
 */
final class PopulationBreakdown {

    private PopulationBreakdown() {}

    static Optional<Breakdown> of(TargetCase one) {
        return of(one.target().scope(), one.figures().breakdowns(one.target().indicator()));
    }

    /** Finds it among the breakdowns that the figures of the indicator have. */
    static Optional<Breakdown> of(Scope scope, Collection<Breakdown> known) {
        Optional<Breakdown> population = scope.population().isEmpty()
                ? Optional.of(Breakdown.total())
                : population(scope.population().get(), known);
        // figures that tell a condition apart are used; others are taken to be counted as the target words them
        return population.map(found -> scope.condition()
                .flatMap(condition -> narrowed(found, List.of(condition), known))
                .orElse(found));
    }

    private static Optional<Breakdown> population(Population population, Collection<Breakdown> known) {
        Breakdown breakdown = Breakdown.total();
        Optional<Sex> sex = population.sex();
        if (sex.isPresent()) {
            breakdown = breakdown.withSex(sex.get());
        }
        Optional<AgeBand> ages = population.ages();
        if (ages.isPresent()) {
            breakdown = breakdown.withAges(ages.get());
        }
        boolean toldInWordsOnly = breakdown.equals(Breakdown.total());
        if (toldInWordsOnly && population.groups().isEmpty()) {
            return narrowed(breakdown, List.of(population.words()), known);
        }
        return population.groups().isEmpty() ? Optional.of(breakdown) : narrowed(breakdown, population.groups(), known);
    }

    /** The one breakdown of the figures that adds exactly these words to another. */
    private static Optional<Breakdown> narrowed(
            Breakdown base, List<LocalizedText> words, Collection<Breakdown> known) {
        List<Breakdown> found = known.stream()
                .filter(breakdown -> breakdown.values().size() == base.values().size() + words.size())
                .filter(breakdown ->
                        breakdown.values().entrySet().containsAll(base.values().entrySet()))
                .filter(breakdown -> words.stream()
                        .allMatch(word -> breakdown.values().entrySet().stream()
                                .filter(entry -> !base.values().containsKey(entry.getKey()))
                                .anyMatch(entry -> PartFigures.named(entry.getValue(), word))))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
