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
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.FigureOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down how the answers to one target came about. Used once and not thread-safe. */
final class WorkingWriter {

    private static final String VERSION = "1";

    private final TargetCase one;
    private final FoundFigures found;
    private final Answer answer;
    private final List<Input> inputs = new ArrayList<>();
    private final List<YearChoice> years = new ArrayList<>();
    private final List<Calculation> calculations = new ArrayList<>();

    WorkingWriter(TargetCase one, FoundFigures found, Answer answer) {
        this.one = one;
        this.found = found;
        this.answer = answer;
    }

    Working write() {
        one.year().ifPresent(this::years);
        found.standing().ifPresent(figure -> {
            choose(FigureUse.STANDING, figure.key().period().endYear(), Reason.LATEST_WITH_FIGURE);
            take(FigureUse.STANDING, figure);
        });
        calculations.add(attainment(Question.ATTAINED, answer.judgement(), found.decidingValue()));
        answer.standing()
                .ifPresent(judgement -> calculations.add(attainment(
                        Question.STANDING, judgement, found.standing().flatMap(AreaFigure::value))));
        return new Working(inputs, years, calculations);
    }

    private void years(TargetYear year) {
        for (int each : year.years()) {
            FigureUse use = each == year.judged() ? FigureUse.DECIDING : FigureUse.OTHER_YEAR;
            choose(use, each, reason(year, each));
            found.timeline().inYear(each).ifPresent(figure -> take(use, figure));
        }
    }

    private Reason reason(TargetYear year, int which) {
        if (withoutEnd() && which == year.judged()) {
            return Reason.LAST_ENDED_YEAR;
        }
        return year.years().size() == 1 ? Reason.TARGET_YEAR : Reason.YEAR_OF_THE_SPAN;
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
                found.timeline().inYear(year).map(figure -> figure.key().period()),
                found.timeline().passedOver(year)));
    }

    private void take(FigureUse use, AreaFigure figure) {
        List<Observation> used =
                figure.origin().filter(FigureOrigin.OWN::equals).isPresent()
                        ? List.of(figure.own().orElseThrow())
                        : figure.parts();
        used.forEach(observation -> inputs.add(new Input(use, observation)));
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
        String by = judgement.decidedBy() == DecidedBy.COUNT ? "COUNT" : "VALUE";
        return one.target().criterion() instanceof Level level
                ? by + "_" + level.bound().name() + "_" + met
                : by + "_" + met;
    }
}
