package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.PartSource;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Explanation;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the explanation of one target, sentence by sentence. Used once and not thread-safe. */
final class ExplanationWriter {

    private final TargetCase one;
    private final FoundFigures found;
    private final Answer answer;
    private final List<Sentence> sentences = new ArrayList<>();

    ExplanationWriter(TargetCase one, FoundFigures found, Answer answer) {
        this.one = one;
        this.found = found;
        this.answer = answer;
    }

    Explanation write(Optional<Actual> actual, Optional<Gap> gap, FoundProgress progress) {
        demand();
        answer.judgement().reason().ifPresent(this::reason);
        actual.ifPresent(this::figure);
        sentences.addAll(JudgementSentences.of(answer.judgement()));
        sentences.addAll(GroundSentences.of(one, found, answer.judgement()));
        gap.filter(size -> size.side() == Gap.Side.SHORT).ifPresent(size -> sentences.addAll(size.sentences()));
        sentences.addAll(new ProgressSentences(one, actual, progress, gap).write());
        answer.other().ifPresent(this::other);
        sentences.addAll(MissingSentences.of(one, found, answer.judgement(), actual));
        sentences.addAll(RollUpSentences.of(one, found, progress));
        reading();
        years();
        return new Explanation(sentences, new WorkingWriter(one, found, answer).write(gap, progress));
    }

    private void demand() {
        boolean byTheEndOfAYear = one.target().timing() instanceof Timing.By;
        if (one.target().criterion() instanceof Level level && byTheEndOfAYear) {
            say(
                    Kind.DEMAND,
                    "demand.level",
                    clause(),
                    argument("indicator", new Content.Words(one.indicatorName())),
                    argument("bound", new Content.Demand(level)),
                    argument("year", Content.Span.year(one.year().orElseThrow().judged())));
        } else {
            say(
                    Kind.DEMAND,
                    "demand.words",
                    clause(),
                    argument("words", new Content.Name(one.target().words())));
        }
        if (one.due() == Due.NOT_YET_DUE) {
            say(Kind.DEMAND, "demand.not-yet-due", argument("day", new Content.Day(one.asOf())));
        }
    }

    private Argument clause() {
        return argument("clause", new Content.Name(one.target().clause().value()));
    }

    private void reason(VerdictReason reason) {
        String code = "reason." + reason.name();
        switch (reason) {
            case OTHER_PLACE ->
                say(
                        Kind.REASON,
                        code,
                        argument(
                                "places",
                                new Content.Places(OtherPlaces.of(one).stream()
                                        .map(one::named)
                                        .toList())));
            case NO_FIGURE_BY_THE_DAY ->
                say(Kind.REASON, code, argument("day", new Content.Day(one.day().orElseThrow())));
            case NO_DEFINITION -> say(Kind.REASON, code, argument("indicator", new Content.Words(one.indicatorName())));
            case ONLY_EARLIER_FIGURES, ONLY_STATED_RATES ->
                say(
                        Kind.REASON,
                        code,
                        argument(
                                "year",
                                Content.Span.year(one.year().orElseThrow().judged())));
            default -> say(Kind.REASON, code);
        }
    }

    private void figure(Actual actual) {
        Argument period = argument("period", new Content.Span(actual.period()));
        Argument value = argument("value", actual.content());
        String code = "figure." + actual.origin().name();
        switch (actual.origin()) {
            case OWN -> say(Kind.FIGURE, code, place("place", area()), period, value);
            case SUM ->
                say(
                        Kind.FIGURE,
                        code,
                        period,
                        argument(
                                "reported",
                                new Content.Count(actual.coverage().reported().size())),
                        argument(
                                "expected",
                                new Content.Count(actual.coverage().expected().size())),
                        value);
            case STAND_IN ->
                say(
                        Kind.FIGURE,
                        code,
                        place("standIn", one.assessor().standIn().orElseThrow()),
                        period,
                        value,
                        place("place", area()));
        }
        one.day()
                .filter(day -> actual.standing() == Standing.DECIDING)
                .ifPresent(day -> say(
                        Kind.FIGURE,
                        "figure.by-day",
                        argument("day", new Content.Day(day)),
                        argument("period", new Content.Span(actual.period()))));
        if (actual.status() == Status.ESTIMATED) {
            say(Kind.WARNING, "figure.estimated");
        }
        if (actual.finality() == Finality.PROVISIONAL) {
            say(Kind.WARNING, "figure.provisional");
        }
        revised();
        definitionChanged(actual);
        if (answer.shown().verdict().decided()) {
            comparison(actual, answer.shown());
        }
    }

    /** A figure that counts in place of another one does not do so in silence. */
    private void revised() {
        long count = found.shown().map(FoundFigures::used).orElse(List.of()).stream()
                .filter(figure -> !one.figures().replaced(figure.key()).isEmpty())
                .count();
        if (count > 0) {
            say(
                    Kind.WARNING,
                    "figure.revised",
                    count("count", count),
                    argument(
                            "policy",
                            new Content.Name(one.figures().revisionPolicy().name())));
        }
    }

    /** A figure made under another definition than the one in force when the plan was issued is not compared in silence. */
    private void definitionChanged(Actual actual) {
        PlanAssessor assessor = one.assessor();
        LocalDate issued = LocalDate.of(assessor.plan().identity().issued().year(), 12, 31);
        Optional<Indicator> then = assessor.indicators().find(one.target().indicator(), issued);
        assessor.indicators()
                .find(one.target().indicator(), actual.period().lastDay())
                .filter(now -> then.isPresent() && !now.equals(then.get()))
                .flatMap(now -> now.validity().from())
                .ifPresent(from -> say(
                        Kind.WARNING,
                        "definition-changed",
                        argument("period", new Content.Span(actual.period())),
                        argument("day", new Content.Day(from))));
    }

    private void comparison(Actual actual, Judgement judgement) {
        if (judgement.decidedBy() == DecidedBy.PERSON || judgement.decidedBy() == DecidedBy.RANK) {
            return;
        }
        String outcome = judgement.verdict() == Verdict.ATTAINED ? "met" : "missed";
        // the figure that is shown is that of one year: it does not tell why several years fail
        boolean ofOneFigure = judgement.parts().isEmpty();
        if (!(ofOneFigure && one.target().criterion() instanceof Level level)) {
            say(Kind.COMPARISON, "compare.words." + outcome);
            return;
        }
        Optional<Ratio> basis = level.basis();
        if (judgement.decidedBy() == DecidedBy.COUNT) {
            say(
                    Kind.COMPARISON,
                    "compare.count." + outcome,
                    count("have", actual.counts().orElseThrow().numerator()),
                    count("need", basis.orElseThrow().numerator()),
                    count("total", basis.orElseThrow().denominator()));
            return;
        }
        say(
                Kind.COMPARISON,
                "compare.value." + outcome,
                argument("value", actual.content()),
                argument("bound", new Content.Demand(level)));
        if (basis.isPresent() && actual.counts().isPresent()) {
            say(
                    Kind.WARNING,
                    "compare.other-total",
                    argument("basis", new Content.Counts(basis.get())),
                    count("total", actual.counts().get().denominator()));
        }
    }

    /** An application's own policy has no sentence in the catalogue. */
    private void other(Verdict verdict) {
        String policy = one.assessor().comparison().name();
        Argument outcome = argument("verdict", new Content.Outcome(verdict));
        if (Comparisons.all().stream().anyMatch(known -> known.name().equals(policy))) {
            say(Kind.WARNING, "other." + policy, outcome);
        } else {
            say(Kind.WARNING, "other.own", argument("policy", new Content.Name(policy)), outcome);
        }
    }

    private void reading() {
        one.target().notes().stream()
                .filter(note -> note.source() == PartSource.READ_INTO && note.part() == TargetPart.BOUND)
                .flatMap(note -> note.interpretation().stream())
                .forEach(reading -> say(
                        Kind.READING,
                        "reading.bound",
                        argument("reading", new Content.Words(withoutStop(reading.reading())))));
    }

    /** Where the document names no first year, which years were judged. */
    private void years() {
        if (one.year().isPresent() && HoldingYears.fromIssue(one)) {
            List<Integer> years = HoldingYears.of(one);
            int first = years.get(0);
            int last = years.get(years.size() - 1);
            say(
                    Kind.READING,
                    first == last ? "reading.year" : "reading.years",
                    argument("first", Content.Span.year(first)),
                    argument("last", Content.Span.year(last)));
        }
    }

    private PlaceId area() {
        return one.target()
                .scope()
                .places()
                .fold(
                        whole -> one.planArea(),
                        listed -> listed.places().get(0),
                        described -> one.planArea(),
                        byBaseline -> one.planArea());
    }

    private Argument place(String name, PlaceId id) {
        return argument(name, Content.Places.of(one.named(id)));
    }

    private static Argument count(String name, long count) {
        return argument(name, new Content.Count(count));
    }

    private static Argument argument(String name, Content content) {
        return new Argument(name, content);
    }

    private static LocalizedText withoutStop(LocalizedText text) {
        return LocalizedText.of(withoutStop(text.in(Language.VI)), withoutStop(text.in(Language.EN)));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private void say(Kind kind, String code, Argument... arguments) {
        sentences.add(Sentence.of(kind, code, arguments));
    }
}
