package io.github.childplan.indicators.json;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.AssessmentPolicies;
import io.github.childplan.indicators.assessment.BaselineChoice;
import io.github.childplan.indicators.assessment.Due;
import io.github.childplan.indicators.assessment.Gap;
import io.github.childplan.indicators.assessment.Origin;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.Responsible;
import io.github.childplan.indicators.assessment.Standing;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.assessment.TargetProgress;
import io.github.childplan.indicators.assessment.UmbrellaAssessment;
import io.github.childplan.indicators.attainment.BaseFigure;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.Ground;
import io.github.childplan.indicators.attainment.JudgedPart;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.explanation.Calculation;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Explanation;
import io.github.childplan.indicators.explanation.FigureUse;
import io.github.childplan.indicators.explanation.Input;
import io.github.childplan.indicators.explanation.Intermediate;
import io.github.childplan.indicators.explanation.Question;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Working;
import io.github.childplan.indicators.explanation.YearChoice;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.RevisionPolicies;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import io.github.childplan.indicators.progress.ProgressClass;
import io.github.childplan.indicators.progress.ProgressReason;
import io.github.childplan.indicators.progress.ProgressResult;
import io.github.childplan.indicators.progress.ProgressVerdict;
import io.github.childplan.indicators.progress.Projection;
import io.github.childplan.indicators.progress.YearValue;
import io.github.childplan.indicators.rollup.Coverage;
import io.github.childplan.indicators.rollup.NamedPlace;
import io.github.childplan.indicators.rollup.NotCovered;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** An assessment of the bundled plan in which everything that the types allow may stand, whether it makes sense or not. */
final class RandomAssessment {

    static final Plan PLAN = StandardPlans.muongTe();

    private final Random random;

    private RandomAssessment(long seed) {
        this.random = new Random(seed);
    }

    static PlanAssessment of(long seed) {
        return new RandomAssessment(seed).assessment();
    }

    private PlanAssessment assessment() {
        List<TargetAssessment> targets = PLAN.targets()
                .filter(target -> random.nextInt(4) > 0)
                .limit(6)
                .map(this::target)
                .toList();
        return PlanAssessment.builder()
                .plan(PLAN)
                .asOf(day())
                .audience(
                        random.nextBoolean()
                                ? Audience.authority()
                                : Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION))
                .policies(new AssessmentPolicies(
                        "ABSOLUTE", "LEAVE_OPEN", "LINEAR_PATH", "1", " ", "any", "sum", maybe(() -> PlaceId.of("x"))))
                .targets(targets)
                .umbrella(maybe(
                        () -> new UmbrellaAssessment(one(UmbrellaAssessment.Result.values()), 6, 1, 2, 3, text())))
                .problems(list(this::problem))
                .figures(Observations.of(random.nextBoolean() ? List.of() : SomeFigures.both())
                        .orElseThrow()
                        .revisedBy(RevisionPolicies.all().get(random.nextInt(3))))
                .build();
    }

    private TargetAssessment target(Target target) {
        return TargetAssessment.builder()
                .target(target)
                .milestone(PLAN.findMilestoneOf(target.id()).orElseThrow().id())
                .judgement(judgement(2))
                .due(one(Due.values()))
                .progress(progress())
                .responsible(
                        random.nextBoolean()
                                ? new Responsible(List.of(), Responsible.Known.NOBODY)
                                : new Responsible(List.of(PLAN.agencies().get(0).id()), Responsible.Known.INFERRED))
                .comparison("AS_PRINTED")
                .actual(maybe(this::actual))
                .gap(maybe(this::gap))
                .otherVerdict(maybe(() -> one(Verdict.values())))
                .recordedJudgements(list(this::recorded))
                .explanation(explanation())
                .problems(list(this::problem))
                .build();
    }

    private Judgement judgement(int depth) {
        Verdict verdict = one(Verdict.values());
        return new Judgement(
                verdict,
                verdict.decided() ? Optional.empty() : Optional.of(one(VerdictReason.values())),
                one(Judgement.DecidedBy.values()),
                maybe(this::ground),
                depth == 0
                        ? List.of()
                        : list(() -> new JudgedPart(
                                one(JudgedPart.Kind.values()), "2024-Q1", text(), judgement(depth - 1))));
    }

    private Ground ground() {
        Target target = PLAN.targets().findFirst().orElseThrow();
        Optional<LocalDate> known = maybe(this::day);
        return switch (random.nextInt(5)) {
            case 0 -> recorded();
            case 1 -> new OutsideFigure.OtherValue(target.id(), 2024, value(), "nguồn", known);
            case 2 -> new OutsideFigure.AssignedLevel(target.id(), 2024, level(), "nguồn", known);
            case 3 ->
                new OutsideFigure.ObtainedRank(
                        target.id(),
                        2024,
                        2,
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(8),
                        "nguồn",
                        known);
            default ->
                new BaseFigure(
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2020),
                        value(),
                        one(BaseFigure.Source.values()));
        };
    }

    private RecordedJudgement recorded() {
        return new RecordedJudgement(
                PLAN.targets().findFirst().orElseThrow().id(),
                maybe(() -> PlaceId.of("pa-u-commune")),
                Period.parse("2024"),
                random.nextBoolean() ? one(Finding.Plain.values()) : new Finding.Graded("good"),
                text(),
                day(),
                "biên bản");
    }

    private TargetProgress progress() {
        boolean computed = random.nextBoolean();
        return new TargetProgress(
                "M",
                "1",
                computed ? Optional.of(result()) : Optional.empty(),
                computed ? Optional.empty() : Optional.of(one(TargetProgress.Obstacle.values())),
                maybe(() -> new BaselineChoice(
                        one(BaselineChoice.Origin.values()), yearValue(), maybe(() -> "FIRST_FIGURE"))));
    }

    private ProgressResult result() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> numbers.put("n" + (9 - i), number()));
        return ProgressResult.builder()
                .method("M")
                .version("1")
                .addVerdicts(progressVerdict())
                .addAllVerdicts(list(this::progressVerdict))
                .baseline(maybe(this::yearValue))
                .current(maybe(this::yearValue))
                .projection(maybe(
                        () -> new Projection(yearValue(), maybe(() -> new Projection.Range(exact(), exact())))))
                .needed(list(this::yearValue))
                .later(list(this::yearValue))
                .numbers(numbers)
                .build();
    }

    private ProgressVerdict progressVerdict() {
        return new ProgressVerdict(
                maybe(() -> "distance"),
                ProgressClass.of("slow", text()),
                maybe(this::number),
                maybe(this::number),
                list(() -> one(ProgressReason.values())));
    }

    private Actual actual() {
        return new Actual(
                Period.parse("2024-H1"),
                maybe(this::number),
                unit(),
                maybe(this::ratio),
                one(Origin.values()),
                one(Status.values()),
                one(Finality.values()),
                one(Standing.values()),
                new Coverage(
                        list(this::place),
                        list(this::place),
                        list(this::place),
                        list(() -> new NotCovered(place(), one(NotCovered.Reason.values()), text()))));
    }

    private Gap gap() {
        long have = random.nextInt(9);
        long need = random.nextInt(9);
        Level level = Level.of(Bound.AT_LEAST, "21.40", Unit.PERCENT);
        Optional<Gap.Units> units = maybe(() -> new Gap.Units(
                Math.abs(need - have),
                have,
                need,
                random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(14),
                noun()));
        return new Gap(
                have >= need ? Gap.Side.MET : Gap.Side.SHORT,
                level,
                units.isPresent() && random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Gap.Distance(
                                new ExactValue(number().abs(), new BigDecimal("3"), Optional.empty()),
                                number(),
                                unit())),
                units);
    }

    private Explanation explanation() {
        List<Sentence> sentences = new ArrayList<>(List.of(Sentence.of(Sentence.Kind.REASON, "reason.NO_FIGURE")));
        sentences.addAll(list(() -> new Sentence(
                one(Sentence.Kind.values()), "units.failed", List.of(new Sentence.Argument("places", content())))));
        List<Calculation> calculations = new ArrayList<>();
        for (Question question : Question.values()) {
            if (random.nextBoolean()) {
                calculations.add(new Calculation(
                        question,
                        "f",
                        "2",
                        maybe(() -> "P"),
                        list(() ->
                                new Intermediate("n", number(), number().abs().add(BigDecimal.ONE))),
                        "r"));
            }
        }
        return new Explanation(
                sentences,
                new Working(
                        list(() -> new Input(one(FigureUse.values()), figure())),
                        list(() -> new YearChoice(
                                one(FigureUse.values()),
                                2024,
                                one(YearChoice.Reason.values()),
                                maybe(() -> Period.parse("2023-2024")),
                                list(() -> Period.parse("2022")))),
                        calculations));
    }

    private Content content() {
        return switch (random.nextInt(13)) {
            case 0 -> new Content.Words(text());
            case 1 -> new Content.Name(" ");
            case 2 -> new Content.Count(random.nextInt());
            case 3 -> new Content.Things(random.nextInt(5), noun());
            case 4 -> new Content.Decimal(number());
            case 5 -> new Content.Figure(maybe(this::number), unit(), maybe(this::ratio));
            case 6 -> new Content.Counts(ratio());
            case 7 -> new Content.Demand(level());
            case 8 -> new Content.Places(list(this::place));
            case 9 -> new Content.Span(Period.parse("2024-07"));
            case 10 -> new Content.Day(day());
            case 11 -> new Content.Outcome(one(Verdict.values()));
            default -> new Content.Withheld();
        };
    }

    private Problem problem() {
        return new Problem(
                one(IndicatorsProblem.values()),
                random.nextBoolean()
                        ? ProblemPlace.unknown()
                        : ProblemPlace.in("a.csv").atLine(3),
                maybe(() -> ""),
                maybe(this::text),
                text());
    }

    private Observation figure() {
        return SomeFigures.both().get(random.nextInt(2));
    }

    private MeasuredValue value() {
        return figure().value();
    }

    private Level level() {
        return Level.of(one(Bound.values()), "17.5", unit());
    }

    private Unit unit() {
        return random.nextBoolean() ? Unit.PERCENT : Unit.count(LocalizedText.of("sân chơi", "playgrounds"));
    }

    private CountedNoun noun() {
        return new CountedNoun(text(), text());
    }

    private NamedPlace place() {
        return new NamedPlace(PlaceId.of("p-" + random.nextInt(9)), text());
    }

    private Ratio ratio() {
        return Ratio.of(random.nextInt(5), random.nextInt(5));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
    }

    private LocalizedText text() {
        return random.nextBoolean() ? LocalizedText.of("chữ") : LocalizedText.of("chữ \"khác\"", "other");
    }

    private YearValue yearValue() {
        return new YearValue(2020 + random.nextInt(9), exact());
    }

    private ExactValue exact() {
        return new ExactValue(number(), number().abs().add(BigDecimal.ONE), maybe(() -> new BigDecimal("100")));
    }

    /** Any size and scale, as 19.0, 1E+7 and 0E-12 are numbers apart. */
    private BigDecimal number() {
        return new BigDecimal(new BigInteger(1 + random.nextInt(120), random), random.nextInt(60) - 20)
                .multiply(BigDecimal.valueOf(random.nextInt(3) - 1L));
    }

    private <E> E one(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <E> Optional<E> maybe(Supplier<E> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    private <E> List<E> list(Supplier<E> supplier) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> supplier.get())
                .toList();
    }
}
