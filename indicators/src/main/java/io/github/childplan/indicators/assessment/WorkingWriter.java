package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.explanation.Calculation;
import io.github.childplan.indicators.explanation.FigureUse;
import io.github.childplan.indicators.explanation.Input;
import io.github.childplan.indicators.explanation.Intermediate;
import io.github.childplan.indicators.explanation.Question;
import io.github.childplan.indicators.explanation.Working;
import io.github.childplan.indicators.explanation.YearChoice;
import io.github.childplan.indicators.explanation.YearChoice.Reason;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.progress.YearValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down how the answers to one target came about. Used once and not thread-safe. */
final class WorkingWriter {

    private static final String VERSION = "1";

    private final TargetCase one;
    private final FoundFigures found;
    private final Timeline timeline;
    private final Answer answer;
    private final List<Input> inputs = new ArrayList<>();
    private final List<YearChoice> years = new ArrayList<>();
    private final List<Calculation> calculations = new ArrayList<>();

    WorkingWriter(TargetCase one, FoundFigures found, Answer answer) {
        this.one = one;
        this.found = found;
        this.timeline = found.timeline(one);
        this.answer = answer;
    }

    Working write(Optional<Gap> gap, FoundProgress progress) {
        if (one.year().isPresent()) {
            years(found.judged(one));
        }
        found.standing().ifPresent(figure -> {
            choose(FigureUse.STANDING, figure.key().period().endYear(), Reason.LATEST_WITH_FIGURE);
            take(FigureUse.STANDING, figure);
        });
        calculations.add(attainment(Question.ATTAINED, answer.judgement(), found.decidingValue()));
        answer.standing()
                .ifPresent(judgement -> calculations.add(attainment(
                        Question.STANDING, judgement, found.standing().flatMap(AreaFigure::value))));
        gap.ifPresent(size -> calculations.add(gap(size)));
        progress(progress);
        return new Working(inputs, years, calculations);
    }

    private void years(int judged) {
        List<Integer> held = HoldingYears.of(one);
        for (int each : held.size() == 1 ? List.of(judged) : held) {
            FigureUse use = each == judged ? FigureUse.DECIDING : FigureUse.OTHER_YEAR;
            choose(use, each, reason(held.size(), each == judged));
            timeline.inYear(each).ifPresent(figure -> take(use, figure));
        }
    }

    private Reason reason(int years, boolean judged) {
        if (judged && one.day().isPresent()) {
            return Reason.LATEST_BY_THE_DAY;
        }
        if (judged && withoutEnd()) {
            return Reason.LAST_ENDED_YEAR;
        }
        return years == 1 ? Reason.TARGET_YEAR : Reason.YEAR_OF_THE_SPAN;
    }

    private boolean withoutEnd() {
        Timing timing = one.target().timing();
        return timing instanceof Timing.From
                || (timing instanceof Timing.Each each && each.toYear().isEmpty());
    }

    private void choose(FigureUse use, int year, Reason reason) {
        years.add(new YearChoice(
                use,
                year,
                reason,
                timeline.inYear(year).map(figure -> figure.key().period()),
                timeline.passedOver(year)));
    }

    private void take(FigureUse use, AreaFigure figure) {
        FoundFigures.used(figure).forEach(observation -> inputs.add(new Input(use, observation)));
    }

    private Calculation attainment(Question question, Judgement judgement, Optional<MeasuredValue> value) {
        List<Intermediate> numbers = new ArrayList<>();
        value.ifPresent(known -> numbers.addAll(numbers(known)));
        if (one.target().criterion() instanceof Level level) {
            numbers.add(Intermediate.of("level", level.value()));
            level.basis().ifPresent(basis -> numbers.add(Intermediate.of("basis", basis)));
        }
        return new Calculation(
                question,
                CriterionName.of(one.target().criterion()),
                VERSION,
                Optional.of(one.assessor().comparison().name()),
                numbers,
                rule(judgement));
    }

    private Calculation gap(Gap gap) {
        List<Intermediate> numbers = new ArrayList<>();
        gap.units().ifPresent(units -> {
            numbers.add(Intermediate.of("have", units.have()));
            numbers.add(Intermediate.of("need", units.need()));
            units.total().ifPresent(total -> numbers.add(Intermediate.of("total", total)));
            numbers.add(Intermediate.of("units", units.count()));
        });
        gap.distance()
                .ifPresent(distance -> numbers.add(new Intermediate(
                        "distance",
                        distance.exact().numerator(),
                        distance.exact().denominator())));
        return new Calculation(
                Question.GAP,
                "gap",
                VERSION,
                Optional.of(one.assessor().comparison().name()),
                numbers,
                gap.level().bound().name() + "_" + gap.side().name());
    }

    private void progress(FoundProgress progress) {
        TargetProgress answer = progress.answer();
        answer.baseline().ifPresent(baseline -> {
            progress.baseline().ifPresent(figure -> take(FigureUse.BASELINE, figure));
            years.add(new YearChoice(
                    FigureUse.BASELINE,
                    baseline.value().year(),
                    reason(baseline.origin()),
                    progress.baseline().map(figure -> figure.key().period()),
                    List.of()));
        });
        calculations.add(new Calculation(
                Question.ON_TRACK,
                answer.method(),
                answer.version(),
                Optional.of(progress.policy()),
                numbers(answer),
                rule(answer)));
    }

    private static Reason reason(BaselineChoice.Origin origin) {
        return switch (origin) {
            case GIVEN -> Reason.GIVEN_BASELINE;
            case PRINTED -> Reason.PRINTED_BASELINE;
            case MILESTONE_BEFORE -> Reason.MILESTONE_BEFORE;
            case BY_POLICY -> Reason.BASELINE_POLICY;
        };
    }

    private static List<Intermediate> numbers(TargetProgress answer) {
        List<Intermediate> numbers = new ArrayList<>();
        answer.baseline().ifPresent(baseline -> numbers.add(exact("baseline", baseline.value())));
        answer.result().ifPresent(result -> {
            result.current().ifPresent(current -> numbers.add(exact("current", current)));
            result.numbers().forEach((name, number) -> numbers.add(Intermediate.of(name, number)));
            result.verdicts()
                    .forEach(verdict -> verdict.value()
                            .ifPresent(value -> numbers.add(Intermediate.of(
                                    verdict.part().map(part -> "value/" + part).orElse("value"), value))));
        });
        return numbers;
    }

    private static Intermediate exact(String name, YearValue value) {
        return new Intermediate(name, value.value().numerator(), value.value().denominator());
    }

    private static String rule(TargetProgress answer) {
        List<String> fired = new ArrayList<>();
        fired.add(answer.progressClass());
        answer.obstacle().ifPresent(obstacle -> fired.add(obstacle.name()));
        answer.result().ifPresent(result -> result.verdict().reasons().forEach(reason -> fired.add(reason.name())));
        return String.join(" ", fired);
    }

    private List<Intermediate> numbers(MeasuredValue value) {
        return value.fold(
                counted -> counted(counted.counts()), stated -> List.of(Intermediate.of("value", stated.value())));
    }

    private List<Intermediate> counted(Ratio counts) {
        List<Intermediate> numbers = new ArrayList<>();
        numbers.add(Intermediate.of("numerator", counts.numerator()));
        numbers.add(Intermediate.of("denominator", counts.denominator()));
        UnitKind unit = one.unit().kind();
        if (unit.rate() && !counts.undefined()) {
            numbers.add(Intermediate.of("value", counts, unit));
        }
        return numbers;
    }

    private String rule(Judgement judgement) {
        if (!judgement.verdict().decided()) {
            return judgement.reason().orElseThrow().name();
        }
        String met = judgement.verdict() == Verdict.ATTAINED ? "MET" : "MISSED";
        String by = judgement.decidedBy().name();
        return one.target().criterion() instanceof Level level && judgement.decidedBy() != DecidedBy.PERSON
                ? by + "_" + level.bound().name() + "_" + met
                : by + "_" + met;
    }
}
