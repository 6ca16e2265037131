package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Sentence.Argument;
import io.github.childplan.indicators.explanation.Sentence.Kind;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.progress.ProgressMethods;
import io.github.childplan.indicators.progress.ProgressReason;
import io.github.childplan.indicators.progress.ProgressResult;
import io.github.childplan.indicators.progress.YearValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the sentences about progress: before a target is due always; from then on the verdict says it, unless a target was lost
 * again or is met by less than before. Used once and not thread-safe.
 */
final class ProgressSentences {

    private static final int DECIMALS_OF_A_STEP = 2;

    private final TargetCase one;
    private final Optional<Actual> shown;
    private final FoundProgress progress;
    private final TargetProgress answer;
    private final Optional<Gap> gap;
    private final List<Sentence> sentences = new ArrayList<>();

    ProgressSentences(TargetCase one, Optional<Actual> shown, FoundProgress progress, Optional<Gap> gap) {
        this.shown = shown;
        this.one = one;
        this.progress = progress;
        this.answer = progress.answer();
        this.gap = gap;
    }

    List<Sentence> write() {
        if (one.due() == Due.DUE && !changed()) {
            return List.of();
        }
        List<LocalizedText> why = why();
        List<Argument> arguments = new ArrayList<>(List.of(
                argument("method", new Content.Name(answer.method())),
                argument("version", new Content.Name(answer.version())),
                argument("class", new Content.Words(answer.label()))));
        if (!why.isEmpty()) {
            arguments.add(argument("why", new Content.Words(joined(why))));
        }
        sentences.add(new Sentence(Kind.PROGRESS, why.isEmpty() ? "progress.class" : "progress.besides", arguments));
        progress.provisional()
                .map(figure -> figure.key().period())
                .ifPresent(period -> say(
                        Kind.WARNING, "progress.milestone-provisional", argument("period", new Content.Span(period))));
        leftOut();
        otherYear();
        answer.result().ifPresent(this::way);
        gap.filter(size -> one.due() == Due.NOT_YET_DUE && size.side() == Gap.Side.SHORT)
                .ifPresent(this::left);
        return sentences;
    }

    private void leftOut() {
        String periods = progress.leftOut().stream().map(Period::toString).collect(Collectors.joining(", "));
        if (!periods.isEmpty()) {
            say(Kind.WARNING, "progress.sums-left-out", argument("periods", new Content.Name(periods)));
        }
    }

    /** A denominator of 0 and a total that lacks places show, and no progress can be judged by them. */
    private void otherYear() {
        progress.current()
                .map(figure -> figure.key().period())
                .filter(period ->
                        shown.filter(actual -> !actual.period().equals(period)).isPresent())
                .ifPresent(period ->
                        say(Kind.WARNING, "progress.other-year", argument("period", new Content.Span(period))));
    }

    private boolean changed() {
        return answer.result()
                .filter(result -> result.verdict().reasons().contains(ProgressReason.REGRESSED)
                        || result.verdict().reasons().contains(ProgressReason.WORSENING))
                .isPresent();
    }

    private List<LocalizedText> why() {
        return answer.obstacle()
                .map(obstacle -> List.of(obstacle.label()))
                .orElseGet(() -> answer.result().orElseThrow().verdict().reasons().stream()
                        .filter(reason -> !reason.name().equals(answer.progressClass()))
                        .map(ProgressReason::label)
                        .toList());
    }

    private void way(ProgressResult result) {
        Optional<YearValue> baseline = answer.baseline().map(BaselineChoice::value);
        Optional<YearValue> current = result.current();
        if (baseline.isEmpty()
                || current.isEmpty()
                || baseline.get().year() >= current.get().year()) {
            return;
        }
        say(
                Kind.PROGRESS,
                "progress.way",
                argument("baseline", figure(baseline.get().value())),
                year("baselineYear", baseline.get().year()),
                argument("value", figure(current.get().value())),
                year("year", current.get().year()));
        required(result, current.get());
        origin(answer.baseline().get());
        caveats();
    }

    /** Only the straight way has a level for each year by which it judges. */
    private void required(ProgressResult result, YearValue current) {
        BigDecimal required = result.numbers().get("required");
        if (required != null && answer.method().equals(ProgressMethods.LINEAR_PATH.id())) {
            say(
                    Kind.PROGRESS,
                    "progress.required",
                    argument("bound", new Content.Demand(level())),
                    year("targetYear", one.year().orElseThrow().judged()),
                    argument(
                            "required",
                            figure(ExactValue.of(required, level().unit().kind()))),
                    year("year", current.year()));
        }
    }

    private void origin(BaselineChoice choice) {
        String code = "progress.baseline." + choice.origin().name();
        switch (choice.origin()) {
            case GIVEN, BY_POLICY ->
                say(
                        Kind.PROGRESS,
                        code,
                        argument("detail", new Content.Name(choice.detail().orElseThrow())));
            case PRINTED, MILESTONE_BEFORE -> say(Kind.PROGRESS, code);
        }
    }

    private void caveats() {
        progress.baseline()
                .filter(ProgressSentences::notFinal)
                .ifPresent(figure -> say(Kind.WARNING, "progress.not-final"));
        if (progress.baseline().isPresent() && progress.current().isPresent()) {
            AreaFigure from = progress.baseline().get();
            AreaFigure to = progress.current().get();
            if (!definition(from).equals(definition(to))) {
                between("progress.definition-changed", from, to);
            }
            if (from.partial() || to.partial()) {
                between("progress.partial", from, to);
            }
        }
    }

    private static boolean notFinal(AreaFigure figure) {
        return figure.status().filter(Status.ESTIMATED::equals).isPresent()
                || figure.finality().filter(Finality.PROVISIONAL::equals).isPresent();
    }

    private Optional<?> definition(AreaFigure figure) {
        return one.assessor()
                .indicators()
                .find(one.target().indicator(), figure.key().period().lastDay());
    }

    private void between(String code, AreaFigure from, AreaFigure to) {
        say(
                Kind.WARNING,
                code,
                argument("baselinePeriod", new Content.Span(from.key().period())),
                argument("period", new Content.Span(to.key().period())));
    }

    private void left(Gap size) {
        int target = one.year().orElseThrow().judged();
        int years = target - Math.max(shownYear(), one.asOf().getYear() - 1);
        if (years < 1) {
            return;
        }
        size.units()
                .ifPresentOrElse(
                        units -> say(
                                Kind.PROGRESS,
                                "progress.left.units",
                                year("targetYear", target),
                                argument("units", new Content.Things(units.count(), units.noun())),
                                argument("step", step(BigDecimal.valueOf(units.count()), years))),
                        () -> size.distance()
                                .filter(distance -> distance.shown().signum() > 0)
                                .ifPresent(distance -> say(
                                        Kind.PROGRESS,
                                        "progress.left.points",
                                        year("targetYear", target),
                                        argument("points", Content.Figure.of(distance.shown(), distance.unit())),
                                        argument("step", step(distance.shown(), years)))));
    }

    private int shownYear() {
        return progress.current()
                .map(figure -> figure.key().period().endYear())
                .orElse(one.asOf().getYear());
    }

    private static Content step(BigDecimal way, int years) {
        return new Content.Decimal(
                ShownNumber.plain(way.divide(BigDecimal.valueOf(years), DECIMALS_OF_A_STEP, RoundingMode.HALF_UP)));
    }

    private Level level() {
        return DemandedLevel.of(
                        one.target().criterion(), one.year().orElseThrow().judged())
                .orElseThrow();
    }

    private Content figure(ExactValue value) {
        return Content.Figure.of(ShownNumber.beside(value, level().printedDecimals()), level().unit());
    }

    private static LocalizedText joined(List<LocalizedText> texts) {
        return LocalizedText.of(joined(texts, Language.VI), joined(texts, Language.EN));
    }

    private static String joined(List<LocalizedText> texts, Language language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
    }

    private static Argument year(String name, int year) {
        return argument(name, Content.Span.year(year));
    }

    private static Argument argument(String name, Content content) {
        return new Argument(name, content);
    }

    private void say(Kind kind, String code, Argument... arguments) {
        sentences.add(Sentence.of(kind, code, arguments));
    }
}
