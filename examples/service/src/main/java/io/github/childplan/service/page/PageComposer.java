package io.github.childplan.service.page;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.CommuneComparison;
import io.github.childplan.indicators.assessment.Gap;
import io.github.childplan.indicators.assessment.Standing;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.service.assessment.Assessed;
import io.github.childplan.service.assessment.TargetView;
import io.github.childplan.service.plan.PlanBook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts an assessment and a compliance on the page. Nothing is judged here. */
final class PageComposer {

    private final PlanBook book;
    private final Language language;
    private final Assessed assessed;
    private final Figures figures;
    private final String withheld;

    /** Makes a composer; {@code withheld} is what stands for an answer that the audience does not see. */
    PageComposer(PlanBook book, Language language, Assessed assessed, String withheld) {
        this.book = book;
        this.language = language;
        this.assessed = assessed;
        this.figures = new Figures(book, language);
        this.withheld = withheld;
    }

    Page page(Compliance compliance) {
        return new Page(
                book.plan().identity().title().in(language),
                area(),
                assessed.assessment().audience().statement().in(language),
                Arrays.stream(Verdict.values()).map(this::count).toList(),
                book.plan().milestones().stream().map(this::milestone).toList(),
                assessed.assessment()
                        .umbrella()
                        .map(umbrella -> umbrella.explanation().in(language)),
                DueDates.of(compliance, language));
    }

    private String area() {
        return book.places()
                .find(book.plan().identity().area())
                .map(place -> place.latest().name().in(language))
                .orElseThrow();
    }

    private Page.Count count(Verdict verdict) {
        return new Page.Count(
                verdict.name(),
                verdict.label().in(language),
                assessed.assessment().tally().count(verdict));
    }

    private Page.Milestone milestone(Milestone milestone) {
        List<TargetAssessment> targets = assessed.assessment().targets().stream()
                .filter(one -> one.milestone().equals(milestone.id()))
                .toList();
        return new Page.Milestone(
                milestone.id().value(),
                milestone.clause().value(),
                targets.stream().map(this::card).toList(),
                new CommuneTable(
                        assessed.communes().stream()
                                .map(one -> one.commune().name().in(language))
                                .toList(),
                        targets.stream().map(this::row).toList()));
    }

    private TargetCard card(TargetAssessment one) {
        return new TargetCard(
                one.target().id().value().replace('/', '-'),
                one.target().clause().value(),
                TargetView.name(book.plan(), one.target()).in(language),
                one.target().words(),
                Tone.of(one),
                verdict(one),
                one.due(),
                one.actual().map(this::figure),
                one.gap().map(Gap::brief).map(text -> text.in(language)),
                withheld(one) ? withheld : one.progress().label().in(language),
                one.explanation().sentences().stream()
                        .map(sentence -> sentence.text().in(language))
                        .toList(),
                Figures.level(one.target()).flatMap(level -> chart(one, level)));
    }

    private TargetCard.Figure figure(Actual actual) {
        return new TargetCard.Figure(
                actual.asText(language),
                actual.period().toString(),
                actual.standing() == Standing.STANDING,
                actual.partial(),
                actual.coverage().reported().size(),
                actual.coverage().expected().size());
    }

    private Optional<TrendChart> chart(TargetAssessment one, Level level) {
        List<TrendChart.Value> values = figures.series(one.target(), level, assessed);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        int lastYear = one.target().timing() instanceof Timing.By by ? by.year() : 0;
        return Optional.of(TrendChart.of(values, Optional.of(level.value()), figures.demand(level), lastYear));
    }

    private CommuneTable.Row row(TargetAssessment one) {
        return new CommuneTable.Row(
                TargetView.name(book.plan(), one.target()).in(language),
                Figures.level(one.target()).map(figures::demand).orElse(""),
                assessed.communes().stream().map(commune -> cell(one, commune)).toList());
    }

    private CommuneTable.Cell cell(TargetAssessment ofArea, CommuneComparison commune) {
        TargetAssessment one =
                commune.assessment().find(ofArea.target().id()).orElseThrow();
        Optional<String> text = one.actual().map(actual -> actual.asText(language));
        int bracket = text.map(figure -> figure.indexOf(" (")).orElse(-1);
        return new CommuneTable.Cell(
                Tone.of(one),
                verdict(one),
                text.map(figure -> bracket < 0 ? figure : figure.substring(0, bracket))
                        .orElse(""),
                text.map(figure -> bracket < 0 ? "" : figure.substring(bracket + 1))
                        .orElse(""));
    }

    private String verdict(TargetAssessment one) {
        return withheld(one) ? withheld : one.verdict().label().in(language);
    }

    private static boolean withheld(TargetAssessment one) {
        return one.reason().filter(VerdictReason.WITHHELD::equals).isPresent();
    }
}
