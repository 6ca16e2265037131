package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.Gap.Distance;
import io.github.childplan.indicators.assessment.Gap.Side;
import io.github.childplan.indicators.assessment.Gap.Units;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sentences of a gap: in units where they are known, else as a distance. */
final class GapSentences {

    private GapSentences() {}

    static List<Sentence> of(Gap gap) {
        return gap.units()
                .map(units -> inUnits(gap, units))
                .orElseGet(() -> List.of(inPoints(gap, gap.distance().orElseThrow())));
    }

    static LocalizedText brief(Gap gap) {
        boolean just = gap.units()
                .map(units -> units.count() == 0)
                .orElseGet(() -> gap.distance()
                        .filter(distance -> distance.exact().numerator().signum() == 0)
                        .isPresent());
        LocalizedText size = gap.units()
                .map(units -> units.noun().counted(units.count()))
                .orElseGet(() -> gap.distance()
                        .map(distance -> Content.Figure.of(distance.shown(), distance.unit())
                                .text())
                        .orElseThrow());
        String code = just && gap.side() == Side.SHORT ? "at-level" : word(gap, just);
        if (code.equals("over")) {
            code += gap.units().isPresent() ? ".units" : ".points";
        }
        return IndicatorsMessages.text("gap.brief." + code, Map.of("gap", size));
    }

    private static List<Sentence> inUnits(Gap gap, Units units) {
        List<Argument> arguments = new ArrayList<>();
        if (units.count() != 0) {
            arguments.add(new Argument("units", new Content.Things(units.count(), units.noun())));
        }
        arguments.add(new Argument("need", new Content.Count(units.need())));
        arguments.add(new Argument("have", new Content.Count(units.have())));
        units.total().ifPresent(total -> arguments.add(new Argument("total", new Content.Count(total))));
        String code = "gap." + word(gap, units.count() == 0) + (units.total().isPresent() ? ".units-of" : ".units");
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(Kind.GAP, code, arguments));
        if (gap.side() == Side.SHORT && units.total().isPresent()) {
            sentences.add(Sentence.of(
                    Kind.GAP,
                    "gap.total-stays",
                    new Argument("total", new Content.Count(units.total().getAsLong()))));
        }
        return sentences;
    }

    private static Sentence inPoints(Gap gap, Distance distance) {
        boolean none = distance.exact().numerator().signum() == 0;
        if (!none) {
            return Sentence.of(
                    Kind.GAP,
                    "gap." + word(gap, false) + ".points",
                    new Argument("points", Content.Figure.of(distance.shown(), distance.unit())));
        }
        Argument level = new Argument(
                "level", Content.Figure.of(gap.level().value(), gap.level().unit()));
        return gap.side() == Side.MET
                ? Sentence.of(Kind.GAP, "gap.just.points", level)
                : Sentence.of(Kind.GAP, "gap.at-level", level, new Argument("bound", new Content.Demand(gap.level())));
    }

    private static String word(Gap gap, boolean just) {
        if (just) {
            return "just";
        }
        boolean floor = gap.level().bound().upward();
        return gap.side() == Side.SHORT ? (floor ? "short" : "over") : (floor ? "beyond" : "below");
    }
}
