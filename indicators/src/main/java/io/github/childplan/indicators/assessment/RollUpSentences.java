package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.SeriesBreak;
import io.github.childplan.indicators.rollup.SetAside;
import io.github.childplan.indicators.rollup.UnknownReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says what the roll-up found: why the figure of the target's year is unknown, which figures are not in the sum, and where the
 * series on which an answer rests is not comparable with itself. Stateless.
 */
final class RollUpSentences {

    /** Of these the verdict says it by its own reason. */
    private static final Set<UnknownReason> TOLD_BY_THE_VERDICT =
            EnumSet.of(UnknownReason.NO_FIGURE, UnknownReason.ONLY_STATED_RATES, UnknownReason.SUM_TOO_LARGE);

    private RollUpSentences() {}

    static List<Sentence> of(TargetCase one, FoundFigures found, FoundProgress progress) {
        List<Sentence> sentences = new ArrayList<>();
        found.deciding()
                .flatMap(AreaFigure::unknown)
                .filter(why -> !TOLD_BY_THE_VERDICT.contains(why))
                .ifPresent(why -> sentences.add(Sentence.of(
                        Kind.WARNING, "rollup.unknown", new Argument("why", new Content.Words(why.text())))));
        found.shown().ifPresent(figure -> sentences.addAll(setAside(one, figure)));
        sentences.addAll(breaks(found, progress));
        return sentences;
    }

    /** Places that are set aside for the same reason share a sentence. */
    private static List<Sentence> setAside(TargetCase one, AreaFigure figure) {
        Map<SetAside.Reason, List<NamedPlace>> byReason = new TreeMap<>();
        figure.setAside()
                .forEach(aside -> byReason.computeIfAbsent(aside.reason(), why -> new ArrayList<>())
                        .add(one.named(aside.figure().place())));
        List<Sentence> sentences = new ArrayList<>();
        byReason.forEach((why, places) -> sentences.add(Sentence.of(
                Kind.WARNING,
                "rollup.set-aside",
                new Argument(
                        "places", new Content.Places(places.stream().distinct().toList())),
                new Argument("why", new Content.Words(why.text())))));
        return sentences;
    }

    /** The breaks between the baseline of the way and the figure that is shown. */
    private static List<Sentence> breaks(FoundFigures found, FoundProgress progress) {
        Optional<AreaFigure> from = progress.baseline();
        Optional<AreaFigure> to = found.shown();
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        int first = from.get().key().period().endYear();
        int last = to.get().key().period().endYear();
        return SeriesBreak.in(found.timeline().between(first, last)).stream()
                .map(broken -> Sentence.of(
                        Kind.WARNING, "rollup.break", new Argument("what", new Content.Words(broken.text()))))
                .toList();
    }
}
