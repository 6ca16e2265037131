package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.BaseFigure;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.NotCovered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which places are missing in a figure, and what that does to the verdict. Used once and not thread-safe. */
final class MissingSentences {

    private final TargetCase one;
    private final FoundFigures found;
    private final Judgement judgement;
    private final Optional<Actual> actual;
    private final List<Sentence> sentences = new ArrayList<>();

    private MissingSentences(TargetCase one, FoundFigures found, Judgement judgement, Optional<Actual> actual) {
        this.one = one;
        this.found = found;
        this.judgement = judgement;
        this.actual = actual;
    }

    /** The sentences, for the figure that is shown, or for that of the target's year where none is. */
    static List<Sentence> of(TargetCase one, FoundFigures found, Judgement judgement, Optional<Actual> actual) {
        MissingSentences writer = new MissingSentences(one, found, judgement, actual);
        Optional<Coverage> shown = actual.filter(figure -> figure.origin() == Origin.SUM)
                .map(Actual::coverage)
                .or(() -> found.coverage().filter(any -> actual.isEmpty()));
        shown.ifPresent(writer::places);
        boolean base = writer.bases();
        boolean partial = base
                || shown.filter(coverage ->
                                !coverage.complete() && !coverage.expected().isEmpty())
                        .isPresent();
        if (partial && actual.isPresent() && writer.byFigures()) {
            writer.effect();
        }
        return writer.sentences;
    }

    private void places(Coverage coverage) {
        if (!coverage.missing().isEmpty()) {
            say("missing.places", argument("places", new Content.Places(coverage.missing())));
        }
        notCovered(coverage.notCovered());
    }

    /** Places that are missing for the same reason share a sentence. */
    private void notCovered(List<NotCovered> parts) {
        Map<LocalizedText, List<NamedPlace>> byReason = new LinkedHashMap<>();
        parts.forEach(part -> byReason.computeIfAbsent(part.explanation(), why -> new ArrayList<>())
                .add(part.place()));
        byReason.forEach((why, places) -> say(
                "missing.not-covered",
                argument("place", new Content.Places(places)),
                argument("why", new Content.Words(why))));
    }

    /** Names what the figures lack from which changes are measured, and returns whether they lack anything. */
    private boolean bases() {
        List<AreaFigure> partial = judgement.grounds().stream()
                .flatMap(ground -> ground.fold(
                        person -> Stream.<BaseFigure>empty(), outside -> Stream.<BaseFigure>empty(), Stream::of))
                .filter(base -> base.source() == BaseFigure.Source.FIGURES)
                .flatMap(base -> found.timeline().inYear(base.year().orElseThrow()).stream())
                .filter(AreaFigure::partial)
                .toList();
        partial.forEach(figure -> say(
                "missing.base",
                argument("period", new Content.Span(figure.key().period())),
                argument("places", new Content.Places(lacking(figure.coverage())))));
        return !partial.isEmpty();
    }

    private static List<NamedPlace> lacking(Coverage coverage) {
        return Stream.concat(
                        coverage.missing().stream(),
                        coverage.notCovered().stream().map(NotCovered::place))
                .distinct()
                .toList();
    }

    /** Whether the verdict hangs on sums at all, and not on a person, a rank or units one by one. */
    private boolean byFigures() {
        return !(one.target().criterion() instanceof PerUnit)
                && judgement.decidedBy() != DecidedBy.PERSON
                && judgement.decidedBy() != DecidedBy.RANK;
    }

    private void effect() {
        boolean open = judgement.reason().equals(Optional.of(VerdictReason.TOO_FEW_REPORTED));
        if (total()) {
            if (judgement.verdict().decided()) {
                say("missing.total-decides");
            } else if (open) {
                say(totalOpen());
            }
        } else if (countsPlaces()) {
            if (judgement.verdict().decided()) {
                say("missing.cannot-turn");
            }
        } else if (open && actual.flatMap(Actual::value).isPresent()) {
            say("missing.end-open");
        } else if (refutedAtTheEnd()) {
            say("missing.cannot-turn");
        }
    }

    private String totalOpen() {
        if (one.target().criterion() instanceof Never) {
            return "missing.total-open.most";
        }
        return level().map(level -> level.bound().upward() ? "missing.total-open.least" : "missing.total-open.most")
                .orElse("missing.total-open");
    }

    private Optional<Level> level() {
        return one.year().flatMap(year -> DemandedLevel.of(one.target().criterion(), year.judged()));
    }

    private boolean total() {
        Unit unit = level().map(Level::unit).orElseGet(one::unit);
        return !unit.kind().rate() && !countsPlaces();
    }

    private boolean countsPlaces() {
        return one.indicator()
                .filter(indicator -> indicator.counting() == Counting.PLACES)
                .isPresent();
    }

    /** Not all of some of the units is not all of the units, and some is not none. */
    private boolean refutedAtTheEnd() {
        boolean all = level().filter(level -> level.bound().upward()
                                && level.value().compareTo(level.unit().kind().factor()) == 0)
                        .isPresent()
                && one.indicator()
                        .filter(indicator -> indicator.ceiling() == Ceiling.WHOLE)
                        .isPresent();
        boolean none = one.target().criterion() instanceof Never
                || level().filter(level ->
                                !level.bound().upward() && level.value().signum() == 0)
                        .isPresent();
        return judgement.verdict() == Verdict.NOT_ATTAINED && (all || none);
    }

    private static Argument argument(String name, Content content) {
        return new Argument(name, content);
    }

    private void say(String code, Argument... arguments) {
        sentences.add(Sentence.of(Kind.WARNING, code, arguments));
    }
}
