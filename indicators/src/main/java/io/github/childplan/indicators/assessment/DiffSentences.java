package io.github.childplan.indicators.assessment;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.assessment.TargetChange.Part;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.rollup.NamedPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes what differs between two assessments, sentence by sentence. Used once and not thread-safe. */
final class DiffSentences {

    private final AssessmentDiff diff;
    private final List<Sentence> sentences = new ArrayList<>();

    DiffSentences(AssessmentDiff diff) {
        this.diff = diff;
    }

    List<Sentence> write() {
        diff.changes().forEach(change -> {
            changed(change);
            change.causes().forEach(cause -> cause(change, cause));
        });
        diff.added().forEach(id -> say(Kind.CHANGE, "diff.added", argument("target", new Content.Name(id.value()))));
        diff.removed()
                .forEach(id -> say(Kind.CHANGE, "diff.removed", argument("target", new Content.Name(id.value()))));
        say(Kind.CHANGE, "diff.unchanged", argument("count", new Content.Count(diff.unchanged())));
        return sentences;
    }

    private void changed(TargetChange change) {
        int before = sentences.size();
        if (change.has(Part.VERDICT)) {
            both("diff.verdict", change, one -> new Content.Outcome(one.verdict()));
        }
        if (change.has(Part.DUE)) {
            about(change.after().due() == Due.DUE ? "diff.due" : "diff.not-due", change, List.of());
        }
        if (change.has(Part.PROGRESS)) {
            both(
                    "diff.progress",
                    change,
                    one -> new Content.Words(one.progress().label()));
        }
        if (change.has(Part.ACTUAL)) {
            if (onlyFinality(change)) {
                both("diff.finality", change, DiffSentences::finality);
            } else {
                both("diff.actual", change, DiffSentences::actual);
            }
        }
        if (change.has(Part.GAP)) {
            both(
                    "diff.gap",
                    change,
                    one -> new Content.Words(
                            one.gap().map(Gap::text).orElseGet(() -> IndicatorsMessages.text("diff.no-gap"))));
        }
        if (sentences.size() == before) {
            about("diff.other", change, List.of());
        }
    }

    /** Whether the figure is the same number, and has become final or provisional. */
    private static boolean onlyFinality(TargetChange change) {
        Optional<Actual> before = change.before().actual();
        Optional<Actual> after = change.after().actual();
        return before.isPresent()
                && after.isPresent()
                && before.get().finality() != after.get().finality()
                && before.get().content().equals(after.get().content());
    }

    private static Content finality(TargetAssessment one) {
        return finality(one.actual().orElseThrow().finality());
    }

    private static Content finality(Finality finality) {
        return new Content.Words(IndicatorsMessages.text("finality." + finality.name()));
    }

    private static Content actual(TargetAssessment one) {
        return one.actual()
                .<Content>map(Actual::content)
                .orElseGet(() -> new Content.Words(IndicatorsMessages.text("figures.none")));
    }

    private void both(String code, TargetChange change, Function<TargetAssessment, Content> of) {
        about(
                code,
                change,
                List.of(argument("before", of.apply(change.before())), argument("after", of.apply(change.after()))));
    }

    private void about(String code, TargetChange change, List<Argument> more) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(argument(
                "clause", new Content.Name(change.after().target().clause().value())));
        arguments.add(argument("indicator", new Content.Words(change.indicatorName())));
        arguments.addAll(more);
        sentences.add(new Sentence(Kind.CHANGE, code, arguments));
    }

    private void cause(TargetChange change, Cause cause) {
        String code = "diff.cause." + cause.kind().name();
        switch (cause.kind()) {
            case FIGURE_ADDED, FIGURE_REVISED, FIGURE_REMOVED, FIGURE_BEGAN_TO_COUNT, FIGURE_CEASED_TO_COUNT ->
                figure(code, change, cause);
            case DATE ->
                say(
                        Kind.CAUSE,
                        code,
                        argument("before", new Content.Day(diff.asOfBefore())),
                        argument("after", new Content.Day(diff.asOfAfter())));
            case COMPARISON -> names(code, this::comparison);
            case FIGURE_CHOICE -> names(code, AssessmentPolicies::figureChoice);
            case PROGRESS_METHOD ->
                names(code, policies -> policies.progressMethod() + " " + policies.progressVersion());
            case GROUND, BASELINE, STAND_IN, TARGET, OTHER -> say(Kind.CAUSE, code);
        }
    }

    private String comparison(AssessmentPolicies policies) {
        boolean sameReading = diff.policiesBefore()
                .changeReading()
                .equals(diff.policiesAfter().changeReading());
        return sameReading ? policies.comparison() : policies.comparison() + ", " + policies.changeReading();
    }

    private void names(String code, Function<AssessmentPolicies, String> of) {
        say(
                Kind.CAUSE,
                code,
                argument("before", new Content.Name(of.apply(diff.policiesBefore()))),
                argument("after", new Content.Name(of.apply(diff.policiesAfter()))));
    }

    private void figure(String code, TargetChange change, Cause cause) {
        Observation any = cause.after().or(cause::before).orElseThrow();
        List<Argument> arguments = new ArrayList<>();
        arguments.add(argument("place", Content.Places.of(named(change, any.place()))));
        arguments.add(argument("period", new Content.Span(any.period())));
        boolean same = onlyFinality(cause);
        Function<Observation, Content> told =
                same ? figure -> finality(figure.finality()) : figure -> value(figure.value());
        cause.before().ifPresent(figure -> arguments.add(argument("before", told.apply(figure))));
        cause.after().ifPresent(figure -> arguments.add(argument("after", told.apply(figure))));
        sentences.add(new Sentence(Kind.CAUSE, same ? "diff.cause.FINALITY" : code, arguments));
    }

    private static boolean onlyFinality(Cause cause) {
        return cause.kind() == Cause.Kind.FIGURE_REVISED
                && cause.before().map(Observation::value).equals(cause.after().map(Observation::value))
                && !cause.before()
                        .map(Observation::finality)
                        .equals(cause.after().map(Observation::finality));
    }

    /** The name that either side knows from its sentences or its coverage, or else the id. */
    private static NamedPlace named(TargetChange change, PlaceId id) {
        return Stream.of(change.after(), change.before())
                .flatMap(DiffSentences::places)
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseGet(() -> new NamedPlace(id, IndicatorsMessages.same(id.value())));
    }

    private static Stream<NamedPlace> places(TargetAssessment one) {
        Stream<NamedPlace> covered = one.actual().stream().flatMap(actual -> actual.coverage().expected().stream());
        Stream<NamedPlace> told = one.explanation().sentences().stream()
                .flatMap(sentence -> sentence.arguments().stream())
                .map(Argument::content)
                .filter(Content.Places.class::isInstance)
                .flatMap(content -> ((Content.Places) content).places().stream());
        return Stream.concat(covered, told);
    }

    private static Content value(MeasuredValue value) {
        return value.fold(
                counted -> new Content.Counts(counted.counts()),
                stated -> Content.Figure.of(stated.value(), stated.unit()));
    }

    private static Argument argument(String name, Content content) {
        return new Argument(name, content);
    }

    private void say(Kind kind, String code, Argument... arguments) {
        sentences.add(Sentence.of(kind, code, arguments));
    }
}
