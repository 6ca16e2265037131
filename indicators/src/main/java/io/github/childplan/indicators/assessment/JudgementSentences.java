package io.github.childplan.indicators.assessment;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.attainment.JudgedPart;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.rollup.NamedPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says which years, places and statements of a judgement fail and which are open. Used once and not thread-safe. */
final class JudgementSentences {

    private final List<Sentence> sentences = new ArrayList<>();

    private JudgementSentences() {}

    static List<Sentence> of(Judgement judgement) {
        JudgementSentences writer = new JudgementSentences();
        writer.parts(judgement);
        return writer.sentences;
    }

    private void parts(Judgement judgement) {
        units(judgement.parts().stream()
                .filter(part -> part.kind() == JudgedPart.Kind.UNIT)
                .toList());
        judgement.parts().stream()
                .filter(part -> part.kind() == JudgedPart.Kind.TOGETHER)
                .forEach(part -> say(
                        Kind.COMPARISON,
                        "together",
                        new Argument(
                                "verdict", new Content.Outcome(part.judgement().verdict()))));
        others(judgement, "times", JudgementSentences::isTime);
        others(judgement, "statements", part -> part.kind() == JudgedPart.Kind.MEASURE);
        judgement.parts().stream()
                .filter(part ->
                        !part.judgement().parts().isEmpty() && part.judgement().verdict() != Verdict.ATTAINED)
                .forEach(this::within);
    }

    private void within(JudgedPart part) {
        say(Kind.COMPARISON, "within", new Argument("part", new Content.Words(part.name())));
        parts(part.judgement());
    }

    private void units(List<JudgedPart> units) {
        if (units.isEmpty()) {
            return;
        }
        List<JudgedPart> failed = with(units, Verdict.NOT_ATTAINED);
        List<JudgedPart> nothing = with(units, Verdict.NOT_APPLICABLE);
        List<JudgedPart> open =
                units.stream().filter(JudgementSentences::isOpen).toList();
        say(
                Kind.COMPARISON,
                "units.met",
                count("met", with(units, Verdict.ATTAINED).size()),
                count("total", units.size() - nothing.size()));
        places(Kind.COMPARISON, "units.failed", failed);
        places(Kind.WARNING, "units.open", open);
        places(Kind.WARNING, "units.nothing", nothing);
    }

    private void others(Judgement judgement, String code, Predicate<JudgedPart> kind) {
        List<JudgedPart> parts = judgement.parts().stream().filter(kind).toList();
        names(Kind.COMPARISON, code + ".failed", with(parts, Verdict.NOT_ATTAINED));
        names(
                Kind.WARNING,
                code + ".open",
                parts.stream().filter(JudgementSentences::isOpen).toList());
        names(Kind.WARNING, code + ".nothing", with(parts, Verdict.NOT_APPLICABLE));
    }

    private void places(Kind kind, String code, List<JudgedPart> units) {
        if (!units.isEmpty()) {
            say(
                    kind,
                    code,
                    new Argument(
                            "places",
                            new Content.Places(units.stream()
                                    .map(unit -> new NamedPlace(PlaceId.of(unit.id()), unit.name()))
                                    .toList())));
        }
    }

    private void names(Kind kind, String code, List<JudgedPart> parts) {
        if (!parts.isEmpty()) {
            say(
                    kind,
                    code,
                    new Argument(
                            "names",
                            new Content.Words(
                                    LocalizedText.of(joined(parts, Language.VI), joined(parts, Language.EN)))));
        }
    }

    private static boolean isTime(JudgedPart part) {
        return part.kind() == JudgedPart.Kind.YEAR
                || part.kind() == JudgedPart.Kind.PERIOD
                || part.kind() == JudgedPart.Kind.TOTAL;
    }

    private static boolean isOpen(JudgedPart part) {
        Verdict verdict = part.judgement().verdict();
        return !verdict.decided() && verdict != Verdict.NOT_APPLICABLE;
    }

    private static List<JudgedPart> with(List<JudgedPart> parts, Verdict verdict) {
        return parts.stream()
                .filter(part -> part.judgement().verdict() == verdict)
                .toList();
    }

    private static String joined(List<JudgedPart> parts, Language language) {
        return parts.stream().map(part -> part.name().in(language)).collect(Collectors.joining(", "));
    }

    private static Argument count(String name, long count) {
        return new Argument(name, new Content.Count(count));
    }

    private void say(Kind kind, String code, Argument... arguments) {
        sentences.add(Sentence.of(kind, code, arguments));
    }
}
