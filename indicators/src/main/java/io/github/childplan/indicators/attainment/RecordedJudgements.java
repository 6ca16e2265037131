package io.github.childplan.indicators.attainment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What persons found about targets. Of several judgements on one target, unit and year the latest by its day counts, and the
 * earlier ones stay visible; one dated after the day as of which figures are looked at does not count yet. Two of one day are
 * a problem: which of them is right cannot be told. Immutable and thread-safe.
 */
public final class RecordedJudgements {

    private static final RecordedJudgements NONE = new RecordedJudgements(List.of(), new ArrayList<>());

    private record Key(TargetId target, Optional<PlaceId> place, int year) {}

    private final List<RecordedJudgement> all;
    private final LatestByDay<Key, RecordedJudgement> byKey;

    private RecordedJudgements(Collection<RecordedJudgement> given, List<Problem> problems) {
        List<RecordedJudgement> kept = new ArrayList<>(given);
        this.byKey = LatestByDay.of(
                given,
                one -> new Key(one.target(), one.place(), one.period().endYear()),
                RecordedJudgement::on,
                (first, second) -> {
                    kept.remove(kept.lastIndexOf(second));
                    problems.add(twice(first, second));
                });
        this.all = List.copyOf(kept);
    }

    /**
     * Returns no judgements.
     *
     * @return the empty collection
     */
    public static RecordedJudgements none() {
        return NONE;
    }

    /**
     * Collects judgements.
     *
     * @param judgements the judgements in any order
     * @return the judgements, and a problem for each that speaks of the same target, unit, year and day as one before it,
     *     which is left out
     */
    public static WithProblems<RecordedJudgements> of(Collection<RecordedJudgement> judgements) {
        List<Problem> problems = new ArrayList<>();
        RecordedJudgements collected = new RecordedJudgements(judgements, problems);
        return WithProblems.of(collected, problems);
    }

    /**
     * Returns all judgements.
     *
     * @return the judgements in the order in which they were given
     */
    public List<RecordedJudgement> all() {
        return all;
    }

    /**
     * Returns all judgements on a target and its units.
     *
     * @param target the target
     * @param asOf the day by which they were made
     * @return the judgements, earliest first
     */
    public List<RecordedJudgement> of(TargetId target, LocalDate asOf) {
        return all.stream()
                .filter(one -> one.target().equals(target) && !one.on().isAfter(asOf))
                .sorted(Comparator.comparing(RecordedJudgement::on))
                .toList();
    }

    /**
     * Returns the judgements on a target and year.
     *
     * @param target the target
     * @param place the unit, where a target looks at units one by one; otherwise empty
     * @param year the year in which the period they speak of ends
     * @param asOf the day by which they were made
     * @return the judgements, earliest first: the last one counts
     */
    public List<RecordedJudgement> history(TargetId target, Optional<PlaceId> place, int year, LocalDate asOf) {
        return byKey.by(new Key(target, place, year), asOf);
    }

    /**
     * Returns the judgement that counts.
     *
     * @param target the target
     * @param place the unit, where a target looks at units one by one; otherwise empty
     * @param year the year in which the period it speaks of ends
     * @param asOf the day by which it was made
     * @return the latest judgement, if there is one
     */
    public Optional<RecordedJudgement> latest(TargetId target, Optional<PlaceId> place, int year, LocalDate asOf) {
        List<RecordedJudgement> history = history(target, place, year, asOf);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedJudgements judgements && all.equals(judgements.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /**
     * Returns how many judgements there are.
     *
     * @return for example {@code 2 recorded judgements}
     */
    @Override
    public String toString() {
        return all.size() + " recorded judgements";
    }

    private static Problem twice(RecordedJudgement kept, RecordedJudgement second) {
        LocalizedText day = IndicatorsMessages.date(second.on());
        return Problem.of(IndicatorsProblem.JUDGED_TWICE_ON_ONE_DAY)
                .value(second.target().value())
                .expected(IndicatorsMessages.text("judged.once"))
                .with("period", second.period().toString())
                .with("day", day)
                .with("kept", kept.judgedBy())
                .with("second", second.judgedBy())
                .build();
    }
}
