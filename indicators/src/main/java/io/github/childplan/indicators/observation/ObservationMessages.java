package io.github.childplan.indicators.observation;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.util.Map;
import java.util.OptionalLong;

/** The sentences about figures as such. Stateless. */
final class ObservationMessages {

    private ObservationMessages() {}

    static Problem sameFigureTwice(Observation kept, Observation leftOut) {
        return Problem.of(IndicatorsProblem.SAME_FIGURE_TWICE)
                .at(leftOut.origin())
                .value(shown(leftOut.value()))
                .expected(IndicatorsMessages.text("figures.once"))
                .with("kept", shown(kept.value()))
                .with("where", where(kept.origin(), leftOut.origin()))
                .with("indicator", leftOut.indicator().value())
                .with("place", leftOut.place().value())
                .with("period", leftOut.period().toString())
                .with("part", part(leftOut.breakdown()))
                .build();
    }

    private static String part(Breakdown breakdown) {
        return breakdown.values().isEmpty() ? "" : ", " + breakdown;
    }

    private static String shown(MeasuredValue value) {
        return value.fold(
                counted -> counted.counts().toString(),
                stated -> stated.value().setScale(stated.printedDecimals()).toPlainString());
    }

    /** Returns the line if it is in the same file, else the whole place. */
    private static LocalizedText where(ProblemPlace place, ProblemPlace from) {
        OptionalLong line = place.line();
        if (line.isEmpty()) {
            return IndicatorsMessages.text("figures.earlier");
        }
        String number = Long.toString(line.getAsLong());
        return place.source().equals(from.source()) || place.source().isEmpty()
                ? IndicatorsMessages.text("figures.line", Map.of("line", number))
                : IndicatorsMessages.text(
                        "figures.line-of",
                        Map.of("line", number, "source", place.source().get()));
    }
}
