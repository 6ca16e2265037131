package io.github.childplan.reporting.compose;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.Due;
import io.github.childplan.indicators.assessment.Origin;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.Standing;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.Cell;
import io.github.childplan.reporting.document.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdicts of an assessment, one table per milestone, and their explanations. */
final class ResultsSection {

    private final PlanAssessment assessment;
    private final Words words;

    ResultsSection(PlanAssessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    List<Block> tables() {
        List<Block> blocks = new ArrayList<>();
        for (Milestone milestone : assessment.plan().milestones()) {
            blocks.add(new Block.Table(
                    words.text("caption.results", Map.of("milestone", milestone.id(), "clause", milestone.clause())),
                    columns(),
                    of(milestone).stream().map(this::row).toList()));
        }
        blocks.add(new Block.Paragraph(words.text("results.note")));
        return blocks;
    }

    List<Block> explanations() {
        List<Block> blocks = new ArrayList<>();
        for (Milestone milestone : assessment.plan().milestones()) {
            List<String> items = of(milestone).stream().map(this::explanation).toList();
            if (!items.isEmpty()) {
                blocks.add(new Block.Heading(2, words.text("heading.milestone", Map.of("milestone", milestone.id()))));
                blocks.add(new Block.Items(items));
            }
        }
        return blocks;
    }

    private List<TargetAssessment> of(Milestone milestone) {
        return assessment.targets().stream()
                .filter(one -> one.milestone().equals(milestone.id()))
                .toList();
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("column.clause")),
                Column.rowHeader(words.text("column.indicator")),
                Column.text(words.text("column.unit")),
                Column.text(words.text("column.target")),
                Column.number(words.text("column.actual")),
                Column.number(words.text("column.counts")),
                Column.text(words.text("column.period")),
                Column.text(words.text("column.verdict")),
                Column.text(words.text("column.on-track")),
                Column.text(words.text("column.gap")),
                Column.text(words.text("column.due")));
    }

    private List<Cell> row(TargetAssessment one) {
        return List.of(
                Cell.text(one.target().clause().value()),
                Cell.text(name(one)),
                Cell.text(unit(one)),
                new Cell.Quote(one.target().words(), Language.VI),
                result(one),
                one.actual()
                        .flatMap(Actual::counts)
                        .<Cell>map(counts -> new Cell.Share(counts, Cell.Shown.COUNTS))
                        .orElseGet(() -> Cell.text("")),
                one.actual().map(this::period).orElseGet(() -> Cell.text("")),
                new Cell.Status(tone(one), verdict(one)),
                withheld(one) ? without(one) : Cell.text(words.in(one.progress().label())),
                withheld(one)
                        ? without(one)
                        : Cell.text(one.gap().map(gap -> words.in(gap.brief())).orElse("")),
                Cell.text(words.text("due." + one.due().name())));
    }

    /** The figure of a target, or why there is none. */
    Cell result(TargetAssessment one) {
        return one.actual().map(this::value).orElseGet(() -> without(one));
    }

    private Cell value(Actual actual) {
        return actual.value()
                .map(value -> new FigureCells(words).amount(value, actual.unit()))
                .orElseGet(() -> new Cell.Missing(words.text("results.no-cases")));
    }

    /** The unit of the level, or else of the figure. */
    private String unit(TargetAssessment one) {
        Optional<Unit> unit = one.target().criterion() instanceof Level level
                ? Optional.of(level.unit())
                : one.actual().map(Actual::unit);
        return unit.map(known -> known.suffix(words.language()).strip()).orElse("");
    }

    /** The period with what weakens the figure: an estimate, a provisional one, an earlier year, a part of the area, another place. */
    private Cell period(Actual actual) {
        List<String> notes = new ArrayList<>();
        if (actual.standing() == Standing.STANDING) {
            notes.add(words.text("period.standing"));
        }
        if (actual.status() == Status.ESTIMATED) {
            notes.add(words.text("period.estimated"));
        }
        if (actual.finality() == Finality.PROVISIONAL) {
            notes.add(words.text("period.provisional"));
        }
        if (actual.partial()) {
            notes.add(words.text(
                    "period.partial",
                    Map.of(
                            "reported",
                                    Integer.toString(
                                            actual.coverage().reported().size()),
                            "expected",
                                    Integer.toString(
                                            actual.coverage().expected().size()))));
        }
        if (actual.origin() == Origin.STAND_IN) {
            notes.add(words.text("period.stand-in"));
        }
        String period = actual.period().toString();
        return Cell.text(notes.isEmpty() ? period : period + " (" + String.join("; ", notes) + ")");
    }

    private String explanation(TargetAssessment one) {
        return one.target().clause() + " " + name(one) + " – "
                + verdict(one) + ". "
                + words.in(one.explanation().text());
    }

    private Cell without(TargetAssessment one) {
        return withheld(one) ? new Cell.Suppressed(words.text("results.withheld")) : new Cell.Missing(reason(one));
    }

    private String verdict(TargetAssessment one) {
        return withheld(one)
                ? words.text("results.withheld")
                : words.in(one.verdict().label());
    }

    /** The sentence of the explanation that says why there is no figure. */
    private String reason(TargetAssessment one) {
        return one.explanation().sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.REASON)
                .map(Sentence::text)
                .findFirst()
                .map(words::in)
                .orElseGet(() -> words.in(one.verdict().label()));
    }

    /** A miss before its time is not a failure yet. */
    private static Cell.Tone tone(TargetAssessment one) {
        return switch (one.verdict()) {
            case ATTAINED -> Cell.Tone.GOOD;
            case NOT_ATTAINED -> one.due() == Due.NOT_YET_DUE ? Cell.Tone.OPEN : Cell.Tone.BAD;
            case NO_DATA -> Cell.Tone.OPEN;
            case NOT_APPLICABLE, NOT_COMPARABLE, NOT_JUDGED -> Cell.Tone.NEUTRAL;
        };
    }

    private String name(TargetAssessment one) {
        return words.indicator(assessment.plan(), one.target().indicator());
    }

    /** Whether there is an answer that this audience does not see. */
    static boolean withheld(TargetAssessment one) {
        return one.reason().filter(VerdictReason.WITHHELD::equals).isPresent();
    }

    static boolean missed(TargetAssessment one) {
        return one.due() == Due.DUE && one.verdict() == Verdict.NOT_ATTAINED;
    }
}
