package io.github.childplan.indicators.assessment;

import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.TargetChange.Part;
import io.github.childplan.indicators.attainment.Ground;
import io.github.childplan.indicators.explanation.Input;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares two assessments. Used once and not thread-safe. */
final class Differ {

    private final PlanAssessment before;
    private final PlanAssessment after;
    private final Map<ObservationKey, Cause> figures = new LinkedHashMap<>();

    Differ(PlanAssessment before, PlanAssessment after) {
        this.before = before;
        this.after = after;
        if (!before.plan().id().equals(after.plan().id())) {
            throw new IllegalArgumentException("plans were '" + before.plan().id() + "' and '"
                    + after.plan().id() + "', must be one plan or two versions of it");
        }
        if (!before.audience().equals(after.audience())) {
            throw new IllegalArgumentException(
                    "audiences were " + before.audience().name() + " and "
                            + after.audience().name() + ", must be the same, the public under the same policy");
        }
    }

    AssessmentDiff diff() {
        figures();
        Map<TargetId, TargetAssessment> earlier = new HashMap<>();
        before.targets().forEach(one -> earlier.put(one.target().id(), one));
        List<TargetChange> changes = new ArrayList<>();
        List<TargetId> added = new ArrayList<>();
        int unchanged = 0;
        for (TargetAssessment one : after.targets()) {
            TargetAssessment was = earlier.remove(one.target().id());
            if (was == null) {
                added.add(one.target().id());
            } else {
                Optional<TargetChange> change = change(was, one);
                change.ifPresent(changes::add);
                unchanged += change.isPresent() ? 0 : 1;
            }
        }
        List<TargetId> removed = before.targets().stream()
                .map(one -> one.target().id())
                .filter(earlier::containsKey)
                .toList();
        return new AssessmentDiff(
                after.audience(),
                before.asOf(),
                after.asOf(),
                before.policies(),
                after.policies(),
                changes,
                added,
                removed,
                unchanged);
    }

    private void figures() {
        Set<ObservationKey> keys = new LinkedHashSet<>();
        after.figures().all().forEach(figure -> keys.add(figure.key()));
        before.figures().all().forEach(figure -> keys.add(figure.key()));
        for (ObservationKey key : keys) {
            Optional<Observation> was = before.figures().find(key);
            Optional<Observation> is = after.figures().find(key);
            if (!was.equals(is)) {
                figures.put(key, new Cause(kind(was, is), was, is));
            }
        }
    }

    private Cause.Kind kind(Optional<Observation> was, Optional<Observation> is) {
        if (was.isPresent() && is.isPresent()) {
            return Cause.Kind.FIGURE_REVISED;
        }
        if (is.isPresent()) {
            return CountingFigures.counts(is.get(), before.asOf())
                    ? Cause.Kind.FIGURE_ADDED
                    : Cause.Kind.FIGURE_BEGAN_TO_COUNT;
        }
        return CountingFigures.counts(was.orElseThrow(), after.asOf())
                ? Cause.Kind.FIGURE_REMOVED
                : Cause.Kind.FIGURE_CEASED_TO_COUNT;
    }

    private Optional<TargetChange> change(TargetAssessment was, TargetAssessment is) {
        List<Cause> used = used(was, is);
        List<Part> parts = new ArrayList<>();
        compare(parts, Part.VERDICT, was, is, TargetAssessment::verdict);
        compare(parts, Part.REASON, was, is, Differ::reasons);
        compare(parts, Part.DUE, was, is, TargetAssessment::due);
        compare(parts, Part.PROGRESS, was, is, Differ::progress);
        compare(parts, Part.ACTUAL, was, is, TargetAssessment::actual);
        compare(parts, Part.GAP, was, is, TargetAssessment::gap);
        compare(parts, Part.TARGET, was, is, TargetAssessment::target);
        if (!used.isEmpty()) {
            parts.add(Part.INPUTS);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetChange(indicatorName(is), was, is, parts, causes(was, is, parts, used)));
    }

    private LocalizedText indicatorName(TargetAssessment one) {
        return after.plan()
                .findIndicator(one.target().indicator())
                .map(IndicatorRef::name)
                .orElseThrow();
    }

    private static <T> void compare(
            List<Part> parts, Part part, TargetAssessment was, TargetAssessment is, Function<TargetAssessment, T> of) {
        if (!of.apply(was).equals(of.apply(is))) {
            parts.add(part);
        }
    }

    private static List<Object> reasons(TargetAssessment one) {
        return List.of(one.reason(), one.judgement().grounds(), one.recordedJudgements());
    }

    /** The method, the class and what stands beside it; not the numbers, which change with every figure. */
    private static List<Object> progress(TargetAssessment one) {
        TargetProgress progress = one.progress();
        return List.of(
                progress.method(),
                progress.version(),
                progress.progressClass(),
                progress.obstacle(),
                progress.result().map(result -> result.verdict().reasons()));
    }

    /** The figures that differ and were used for the target on either side. */
    private List<Cause> used(TargetAssessment was, TargetAssessment is) {
        Set<ObservationKey> keys = new LinkedHashSet<>();
        is.explanation().working().inputs().forEach(input -> keys.add(key(input)));
        was.explanation().working().inputs().forEach(input -> keys.add(key(input)));
        return keys.stream().filter(figures::containsKey).map(figures::get).toList();
    }

    private static ObservationKey key(Input input) {
        return input.figure().key();
    }

    private List<Cause> causes(TargetAssessment was, TargetAssessment is, List<Part> parts, List<Cause> used) {
        List<Cause> causes = new ArrayList<>(used);
        if (parts.contains(Part.TARGET)) {
            causes.add(Cause.of(Cause.Kind.TARGET));
        }
        if (parts.contains(Part.REASON) && otherGrounds(was, is)) {
            causes.add(Cause.of(Cause.Kind.GROUND));
        }
        policies(was, is, parts, causes);
        if (causes.isEmpty()) {
            figures.values().stream()
                    .filter(cause -> cause.key()
                            .orElseThrow()
                            .indicator()
                            .equals(is.target().indicator()))
                    .forEach(causes::add);
        }
        if (!before.asOf().equals(after.asOf()) && (parts.contains(Part.DUE) || causes.isEmpty())) {
            causes.add(Cause.of(Cause.Kind.DATE));
        }
        if (causes.isEmpty()) {
            causes.add(Cause.of(Cause.Kind.OTHER));
        }
        return causes;
    }

    private void policies(TargetAssessment was, TargetAssessment is, List<Part> parts, List<Cause> causes) {
        AssessmentPolicies from = before.policies();
        AssessmentPolicies to = after.policies();
        boolean judged = parts.contains(Part.VERDICT) || parts.contains(Part.GAP);
        boolean otherComparison = !from.comparison().equals(to.comparison())
                || !from.changeReading().equals(to.changeReading());
        if (judged && otherComparison) {
            causes.add(Cause.of(Cause.Kind.COMPARISON));
        }
        if (!from.figureChoice().equals(to.figureChoice())) {
            causes.add(Cause.of(Cause.Kind.FIGURE_CHOICE));
        }
        boolean moved = parts.contains(Part.PROGRESS);
        boolean otherMethod = !from.progressMethod().equals(to.progressMethod())
                || !from.progressVersion().equals(to.progressVersion());
        if (moved && otherMethod) {
            causes.add(Cause.of(Cause.Kind.PROGRESS_METHOD));
        }
        if (moved && (!from.baseline().equals(to.baseline()) || otherBaseline(was, is))) {
            causes.add(Cause.of(Cause.Kind.BASELINE));
        }
        if (!from.standIn().equals(to.standIn())) {
            causes.add(Cause.of(Cause.Kind.STAND_IN));
        }
    }

    /** A base that is one of the area's figures is told as a figure. */
    private static boolean otherGrounds(TargetAssessment was, TargetAssessment is) {
        return !was.recordedJudgements().equals(is.recordedJudgements())
                || !fromOutside(was).equals(fromOutside(is));
    }

    private static List<Ground> fromOutside(TargetAssessment one) {
        return one.judgement().grounds().stream()
                .filter(ground -> ground.fold(person -> false, outside -> true, base -> false))
                .toList();
    }

    private static boolean otherBaseline(TargetAssessment was, TargetAssessment is) {
        return !stated(was).equals(stated(is));
    }

    private static Optional<BaselineChoice> stated(TargetAssessment one) {
        return one.progress()
                .baseline()
                .filter(choice -> choice.origin() == BaselineChoice.Origin.GIVEN
                        || choice.origin() == BaselineChoice.Origin.PRINTED);
    }
}
