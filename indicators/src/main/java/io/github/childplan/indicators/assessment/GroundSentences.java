package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.BaseFigure;
import io.github.childplan.indicators.attainment.ChangeReadings;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.Ground;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what a judgement rests on beside the figures of its own year: who judged and when, what it was compared with, from where
 * a change is measured, and what the target says of condition and exception. Used once and not thread-safe.
 */
final class GroundSentences {

    private final TargetCase one;
    private final List<Sentence> sentences = new ArrayList<>();

    private GroundSentences(TargetCase one) {
        this.one = one;
    }

    static List<Sentence> of(TargetCase one, FoundFigures found, Judgement judgement) {
        GroundSentences writer = new GroundSentences(one);
        List<Ground> grounds = judgement.grounds();
        grounds.forEach(ground -> ground.fold(writer::decides, writer::outside, writer::base));
        writer.beside(grounds);
        if (found.shown().isPresent() || !judgement.parts().isEmpty()) {
            writer.scope(found);
        }
        writer.reading();
        return writer.sentences;
    }

    private boolean decides(RecordedJudgement recorded) {
        person(recorded, "person.decides", new Argument("grounds", new Content.Name(recorded.grounds())));
        history(recorded).stream()
                .filter(earlier -> !earlier.equals(recorded))
                .forEach(earlier -> person(earlier, "person.earlier"));
        return true;
    }

    /** What a person found where figures decide, or where something else than a person is missing. */
    private void beside(List<Ground> grounds) {
        one.recorded().stream()
                .filter(recorded -> !grounds.contains(recorded)
                        && history(recorded).stream().noneMatch(grounds::contains))
                .forEach(recorded -> person(recorded, "person.beside"));
    }

    private List<RecordedJudgement> history(RecordedJudgement recorded) {
        return one.assessor()
                .recordedJudgements()
                .history(recorded.target(), recorded.place(), recorded.period().endYear(), one.asOf());
    }

    private void person(RecordedJudgement recorded, String code, Argument... more) {
        List<Argument> arguments = new ArrayList<>(List.of(
                argument("body", new Content.Words(recorded.judgedBy())),
                argument("day", new Content.Day(recorded.on())),
                argument("period", new Content.Span(recorded.period())),
                argument("place", Content.Places.of(one.named(recorded.place().orElseGet(one::planArea)))),
                argument("finding", new Content.Words(words(recorded.finding())))));
        arguments.addAll(List.of(more));
        say(Kind.FIGURE, code, arguments.toArray(Argument[]::new));
    }

    private LocalizedText words(Finding finding) {
        return finding.fold(
                plain -> IndicatorsMessages.text("finding." + plain.name()),
                graded -> grades(one.target().criterion())
                        .flatMap(grade -> grade.scale().steps().stream())
                        .filter(step -> step.id().equals(graded.step()))
                        .map(GradeScale.Step::name)
                        .findFirst()
                        .orElseGet(() -> IndicatorsMessages.same(graded.step())));
    }

    private static Stream<Grade> grades(Criterion criterion) {
        if (criterion instanceof Grade grade) {
            return Stream.of(grade);
        }
        if (criterion instanceof Maintain maintain) {
            return grades(maintain.criterion());
        }
        if (criterion instanceof PerUnit perUnit) {
            return grades(perUnit.each());
        }
        return criterion instanceof AllOf all
                ? all.parts().stream().flatMap(part -> grades(part.criterion()))
                : Stream.of();
    }

    private boolean outside(OutsideFigure figure) {
        Argument source = argument("source", new Content.Name(figure.source()));
        return figure.foldOutside(
                value -> say(Kind.FIGURE, "outside.value", argument("value", figure(value.value())), source),
                assigned -> say(
                        Kind.FIGURE,
                        "outside.assigned",
                        argument("bound", new Content.Demand(assigned.level())),
                        source),
                rank -> rank.of().isPresent()
                        ? say(
                                Kind.FIGURE,
                                "outside.rank-of",
                                argument("rank", new Content.Count(rank.rank())),
                                argument("total", new Content.Count(rank.of().getAsInt())),
                                source)
                        : say(Kind.FIGURE, "outside.rank", argument("rank", new Content.Count(rank.rank())), source));
    }

    private boolean base(BaseFigure base) {
        String code = "base." + base.source().name();
        Argument value = argument("value", figure(base.value()));
        return base.year().isPresent()
                ? say(
                        Kind.FIGURE,
                        code,
                        value,
                        argument("year", Content.Span.year(base.year().getAsInt())))
                : say(Kind.FIGURE, code + "-WITHOUT-YEAR", value);
    }

    private Content figure(MeasuredValue value) {
        Unit unit = value.fold(counted -> one.unit(), stated -> stated.unit());
        return new Content.Figure(ShownValue.of(value, unit, one.target().criterion()), unit, value.findCounts());
    }

    /** A condition that the figures do not tell apart, and exceptions, are kept in sight. */
    private void scope(FoundFigures found) {
        one.target()
                .scope()
                .condition()
                .filter(condition -> found.breakdown().stream()
                        .flatMap(breakdown -> breakdown.values().values().stream())
                        .noneMatch(value -> PartFigures.named(value, condition)))
                .ifPresent(condition ->
                        say(Kind.READING, "scope.condition", argument("condition", new Content.Words(condition))));
        one.target()
                .scope()
                .exceptions()
                .forEach(exception ->
                        say(Kind.READING, "scope.exception", argument("exception", new Content.Words(exception))));
    }

    private void reading() {
        String policy = one.assessor().changeReading().name();
        boolean unclear = one.target().criterion() instanceof Change change
                && change.amount().isPresent()
                && change.of() == Change.Measure.UNSTATED;
        if (unclear && !policy.equals(ChangeReadings.LEAVE_OPEN.name())) {
            say(Kind.READING, "reading.change", argument("policy", new Content.Name(policy)));
        }
    }

    private static Argument argument(String name, Content content) {
        return new Argument(name, content);
    }

    private boolean say(Kind kind, String code, Argument... arguments) {
        return sentences.add(Sentence.of(kind, code, arguments));
    }
}
