package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.PartSource;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.place.Place;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.assessment.Explanation.Sentence;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.NotCovered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the explanation of one verdict, sentence by sentence. Used once and not thread-safe. */
final class ExplanationWriter {

    private final PlanAssessor assessor;
    private final Target target;
    private final LocalDate asOf;
    private final Optional<TargetYear> year;
    private final Observations figures;
    private final List<Sentence> sentences = new ArrayList<>();

    ExplanationWriter(
            PlanAssessor assessor, Target target, Observations figures, LocalDate asOf, Optional<TargetYear> year) {
        this.assessor = assessor;
        this.target = target;
        this.asOf = asOf;
        this.year = year;
        this.figures = figures;
    }

    /**
     * Writes the explanation.
     *
     * @param judgement the verdict
     * @param actual the figure, if there is any
     * @param standing how the latest earlier figure would do, if there is only that
     * @param other what another comparison policy would say, if it differs
     * @param coverage what is missing, where no figure came about
     * @return the explanation
     */
    Explanation write(
            Judgement judgement,
            Optional<Actual> actual,
            Optional<Judgement> standing,
            Optional<Verdict> other,
            Optional<Coverage> coverage) {
        demand();
        judgement.reason().ifPresent(this::reason);
        actual.ifPresent(figure -> figure(figure, standing.orElse(judgement)));
        other.ifPresent(this::other);
        actual.filter(figure -> figure.origin() == Origin.SUM)
                .map(Actual::coverage)
                .or(() -> coverage.filter(any -> actual.isEmpty()))
                .ifPresent(this::missing);
        reading();
        return new Explanation(sentences);
    }

    private void demand() {
        if (target.criterion() instanceof Level level && year.isPresent()) {
            say(
                    "demand.level",
                    Map.of(
                            "clause", target.clause(),
                            "indicator", indicatorName(),
                            "bound", LevelWords.of(level),
                            "year", year.get().judged()));
        } else {
            say("demand.words", Map.of("clause", target.clause(), "words", target.words()));
        }
        if (year.isPresent() && year.get().due(asOf) == Due.NOT_YET_DUE) {
            say("demand.not-yet-due", Map.of("day", IndicatorsMessages.date(asOf)));
        }
    }

    private void reason(VerdictReason reason) {
        Map<String, Object> arguments = Map.of(
                "year", year.map(y -> Integer.toString(y.judged())).orElse("–"),
                "places", placeNames(OtherPlaces.of(assessor, target, figures)));
        say("reason." + reason.name(), arguments);
    }

    private void figure(Actual actual, Judgement judgement) {
        Map<String, Object> arguments = Map.of(
                "place", placeName(area()),
                "period", actual.period(),
                "value", shown(actual),
                "standIn", assessor.standIn().map(this::placeName).orElseGet(() -> placeName(area())),
                "reported", actual.coverage().reported().size(),
                "expected", actual.coverage().expected().size());
        say("figure." + actual.origin().name(), arguments);
        if (actual.status() == Status.ESTIMATED) {
            say("figure.estimated", Map.of());
        }
        definitionChanged(actual);
        if (judgement.verdict().decided()) {
            comparison(actual, judgement);
        }
    }

    /** A figure made under another definition than the one in force when the plan was issued is not compared in silence. */
    private void definitionChanged(Actual actual) {
        LocalDate issued = LocalDate.of(assessor.plan().identity().issued().year(), 12, 31);
        Optional<Indicator> then = assessor.indicators().find(target.indicator(), issued);
        assessor.indicators()
                .find(target.indicator(), actual.period().lastDay())
                .filter(now -> then.isPresent() && !now.equals(then.get()))
                .flatMap(now -> now.validity().from())
                .ifPresent(from -> say(
                        "definition-changed", Map.of("period", actual.period(), "day", IndicatorsMessages.date(from))));
    }

    private void comparison(Actual actual, Judgement judgement) {
        String outcome = judgement.verdict() == Verdict.ATTAINED ? "met" : "missed";
        if (!(target.criterion() instanceof Level level)) {
            say("compare.words." + outcome, Map.of());
            return;
        }
        Optional<Ratio> basis = level.basis();
        if (judgement.decidedBy() == DecidedBy.COUNT) {
            say(
                    "compare.count." + outcome,
                    Map.of(
                            "have", actual.counts().orElseThrow().numerator(),
                            "need", basis.orElseThrow().numerator(),
                            "total", basis.orElseThrow().denominator()));
            return;
        }
        say("compare.value." + outcome, Map.of("value", shown(actual), "bound", LevelWords.of(level)));
        if (basis.isPresent() && actual.counts().isPresent()) {
            say(
                    "compare.other-total",
                    Map.of("basis", basis.get(), "total", actual.counts().get().denominator()));
        }
    }

    /** An application's own policy has no sentence in the catalogue. */
    private void other(Verdict verdict) {
        String policy = assessor.comparison().name();
        boolean known = Comparisons.all().stream().anyMatch(one -> one.name().equals(policy));
        say("other." + (known ? policy : "own"), Map.of("policy", policy, "verdict", verdict.label()));
    }

    private void missing(Coverage coverage) {
        if (!coverage.missing().isEmpty()) {
            say("missing.places", Map.of("places", names(coverage.missing())));
        }
        coverage.notCovered().forEach(this::notCovered);
        boolean countsPlaces = assessor.indicators()
                .find(target.indicator())
                .filter(indicator -> indicator.counting() == Counting.PLACES)
                .isPresent();
        if (countsPlaces && !coverage.complete() && !coverage.expected().isEmpty()) {
            say("missing.may-turn", Map.of());
        }
    }

    private void notCovered(NotCovered part) {
        say("missing.not-covered", Map.of("place", part.place().name(), "why", part.explanation()));
    }

    private void reading() {
        target.notes().stream()
                .filter(note -> note.source() == PartSource.READ_INTO && note.part() == TargetPart.BOUND)
                .flatMap(note -> note.interpretation().stream())
                .forEach(reading -> say("reading.bound", Map.of("reading", withoutStop(reading.reading()))));
    }

    private PlaceId area() {
        return target.scope()
                .places()
                .fold(
                        whole -> assessor.plan().identity().area(),
                        listed -> listed.places().get(0),
                        described -> assessor.plan().identity().area(),
                        byBaseline -> assessor.plan().identity().area());
    }

    private LocalizedText indicatorName() {
        return assessor.plan()
                .findIndicator(target.indicator())
                .map(indicator -> indicator.name())
                .orElseThrow();
    }

    private LocalizedText placeName(PlaceId id) {
        return assessor.places()
                .find(id)
                .map(Place::latest)
                .map(version -> version.name())
                .orElseGet(() -> IndicatorsMessages.same(id.value()));
    }

    private LocalizedText placeNames(List<PlaceId> places) {
        return joined(places.stream().map(this::placeName).toList());
    }

    private static LocalizedText names(List<NamedPlace> places) {
        return joined(places.stream().map(NamedPlace::name).toList());
    }

    private static LocalizedText joined(List<LocalizedText> names) {
        return names.isEmpty()
                ? IndicatorsMessages.text("figures.none")
                : LocalizedText.of(joined(names, Language.VI), joined(names, Language.EN));
    }

    private static String joined(List<LocalizedText> names, Language language) {
        return names.stream().map(name -> name.in(language)).collect(Collectors.joining(", "));
    }

    private static LocalizedText shown(Actual actual) {
        return LocalizedText.of(actual.asText(Language.VI), actual.asText(Language.EN));
    }

    private static LocalizedText withoutStop(LocalizedText text) {
        return LocalizedText.of(withoutStop(text.in(Language.VI)), withoutStop(text.in(Language.EN)));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private void say(String key, Map<String, ?> arguments) {
        sentences.add(new Sentence(key, IndicatorsMessages.text("explain." + key, arguments)));
    }
}
