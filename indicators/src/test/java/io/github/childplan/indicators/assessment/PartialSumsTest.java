package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.AS_OF;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COMMUNES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COUNT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.DISTRICT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.PLACE_SHARE;
import static io.github.childplan.indicators.assessment.AssessmentFixture.T;
import static io.github.childplan.indicators.assessment.AssessmentFixture.Y;
import static io.github.childplan.indicators.assessment.AssessmentFixture.count;
import static io.github.childplan.indicators.assessment.AssessmentFixture.figure;
import static io.github.childplan.indicators.assessment.AssessmentFixture.observations;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.OutsideFigures;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.progress.YearValue;
import io.github.childplan.indicators.table.ObservationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a sum of some of the four communes can decide, and what it leaves open: a missing commune is never counted as 0, in one
 * area as in many. The figures are made up; "." is a commune without one.
 */
class PartialSumsTest {

    private static final String OPEN = "NO_DATA TOO_FEW_REPORTED";

    @ParameterizedTest(name = "{0} {1}: {2} -> {3}")
    @CsvSource({
        "AT_MOST, 5, 1 1 . ., " + OPEN,
        "AT_MOST, 5, 3 3 . ., NOT_ATTAINED",
        "AT_MOST, 5, 1 1 1 1, ATTAINED",
        "LESS_THAN, 5, 1 1 . ., " + OPEN,
        "LESS_THAN, 5, 4 1 . ., NOT_ATTAINED",
        "AT_LEAST, 5, 2 2 . ., " + OPEN,
        "AT_LEAST, 5, 2 3 . ., ATTAINED",
        "AT_LEAST, 5, 1 1 1 1, NOT_ATTAINED",
        "MORE_THAN, 5, 2 3 . ., " + OPEN,
        "MORE_THAN, 5, 3 3 . ., ATTAINED",
        "AT_LEAST, 5, . . . ., NO_DATA NO_FIGURE"
    })
    void aTotalOfSomeCommunesDecidesOneWayOnly(Bound bound, String level, String communes, String answer) {
        assertThat(answer(number(Level.of(bound, level, count())), total("2028", communes)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "FAILS, 1 . . ., " + OPEN,
        "FAILS, 3 . . ., " + OPEN,
        "FAILS, 5 . . ., NOT_ATTAINED",
        "FAILS, 3 0 0 0, ATTAINED",
        "ABOVE_SUCCEEDS, 1 . . ., " + OPEN,
        "ABOVE_SUCCEEDS, 2 . . ., ATTAINED",
        "BELOW_SUCCEEDS, 2 . . ., " + OPEN,
        "BELOW_SUCCEEDS, 5 . . ., NOT_ATTAINED",
        "UNSTATED, 1 . . ., " + OPEN,
        "UNSTATED, 5 . . ., NOT_JUDGED BEYOND_RANGE_UNSTATED"
    })
    void aRangeIsPassedButNeverKept(Band.Beyond beyond, String communes, String answer) {
        assertThat(answer(number(Band.of("2", "4", count(), beyond)), total("2028", communes)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"3 . . ., " + OPEN, "4 . . ., " + OPEN, "5 . . ., NOT_ATTAINED", "4 0 0 0, ATTAINED"})
    void aValueWantedOnBothSidesIsPassedButNeverKept(String communes, String answer) {
        assertThat(answer(number(TwoSided.of("4", count(), TwoSided.Precision.EXACTLY)), total("2028", communes)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0 . . ., " + OPEN, "1 . . ., NOT_ATTAINED", "0 0 0 0, ATTAINED"})
    void whatMustNeverHappenMayHaveHappenedElsewhere(String communes, String answer) {
        Target.Builder never = number(new Never(text("vụ"))).timing(new Timing.Within(2028, 2028));

        assertThat(answer(never, total("2028", communes))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} then {1} -> {2}")
    @CsvSource({
        "10 10 10 10, 10 10 . ., " + OPEN,
        "10 10 . ., 5 5 5 5, " + OPEN,
        "10 10 10 10, 5 5 5 5, ATTAINED",
        "10 10 10 10, 9 9 9 9, NOT_ATTAINED"
    })
    void aChangeOfTotalsNeedsTheWholeOfBoth(String base, String now, String answer) {
        Target.Builder down = number(Change.once(
                Change.Trend.DECREASE,
                ChangeAmount.atLeast("12"),
                Change.Measure.PERCENT_OF_BASE,
                ChangeBase.year(2026)));

        assertThat(answer(down, total("2026", base), total("2028", now))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} then {1} -> {2}")
    @CsvSource({
        "0 0 0 0, 1 0 . ., " + OPEN, // 1, 2 or 3 of 4
        "0 0 0 0, 1 1 . ., ATTAINED",
        "0 0 0 0, 0 0 0 ., NOT_ATTAINED",
        "0 0 . ., 1 1 0 0, " + OPEN, // from 0, 1 or 2 of 4
        "0 0 0 ., 1 1 1 1, ATTAINED"
    })
    void aChangeOfAShareOfCommunesCountsOnNoneOfTheMissing(String base, String now, String answer) {
        Target.Builder up = target(Change.once(
                        Change.Trend.INCREASE,
                        ChangeAmount.atLeast("50"),
                        Change.Measure.POINTS,
                        ChangeBase.year(2026)))
                .indicator(PLACE_SHARE);

        assertThat(answer(up, shares("2026", base), shares("2028", now))).isEqualTo(answer);
    }

    @Test
    void aChangeIsToldToBeSafeOnlyWhereItIs() {
        Target.Builder up = target(Change.once(
                        Change.Trend.INCREASE,
                        ChangeAmount.atLeast("50"),
                        Change.Measure.POINTS,
                        ChangeBase.year(2026)))
                .indicator(PLACE_SHARE);

        assertThat(said(up, shares("2026", "0 0 0 0"), shares("2028", "1 0 . .")))
                .doesNotContain("cannot turn");
        assertThat(said(up, shares("2026", "0 0 0 0"), shares("2028", "1 1 . .")))
                .contains("cannot turn");
        assertThat(said(up, shares("2026", "0 0 0 ."), shares("2028", "1 1 1 1")))
                .contains("The figure for 2026, from which the change is measured, lacks: commune-d.")
                .contains("cannot turn");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"1 . . ., " + OPEN, "1 1 . ., " + OPEN, "1 1 1 ., ATTAINED", "0 0 . ., NOT_ATTAINED"})
    void aShareOfCommunesAgainstAnotherPlaceCountsOnNoneOfTheMissing(String communes, String answer) {
        Target.Builder more = target(
                        new Relative(new Reference.OtherPlace(Bound.MORE_THAN, Optional.empty(), text("mức của tỉnh"))))
                .indicator(PLACE_SHARE);
        OutsideFigure half = new OutsideFigure.OtherValue(
                T, 2028, MeasuredValue.stated("50", Unit.PERCENT), "báo cáo", Optional.empty());

        assertThat(answer(more, half, shares("2028", communes))).isEqualTo(answer);
    }

    @Test
    void aTotalIsNotHeldAgainstAnotherPlaceWhileItLacksCommunes() {
        Target.Builder fewer =
                number(new Relative(new Reference.OtherPlace(Bound.LESS_THAN, Optional.empty(), text("mức của tỉnh"))));
        OutsideFigure five = new OutsideFigure.OtherValue(T, 2028, points("5"), "báo cáo", Optional.empty());

        assertThat(answer(fewer, five, total("2028", "1 1 . ."))).isEqualTo(OPEN);
        assertThat(answer(fewer, five, total("2028", "1 1 1 1"))).isEqualTo("ATTAINED");
    }

    @Test
    void anAssignedNumberIsJudgedAsALevelIs() {
        Target.Builder assigned = number(new Relative(new Reference.Assigned(text("chỉ tiêu tỉnh giao"))));
        OutsideFigure five = new OutsideFigure.AssignedLevel(
                T, 2028, Level.of(Bound.AT_LEAST, "5", count()), "quyết định", Optional.empty());

        assertThat(answer(assigned, five, total("2028", "2 2 . ."))).isEqualTo(OPEN);
        assertThat(answer(assigned, five, total("2028", "2 3 . ."))).isEqualTo("ATTAINED");
    }

    @Test
    void theTotalOfASeriesNeedsAllCommunesInAllYears() {
        Target.Builder series = number(new Series(
                        List.of(
                                new Series.Point(new Period.CalendarYear(2027), Level.of(Bound.AT_LEAST, "1", count())),
                                new Series.Point(
                                        new Period.CalendarYear(2028), Level.of(Bound.AT_LEAST, "1", count()))),
                        Optional.of(new Series.Total(Series.TotalRole.SUM, Level.of(Bound.AT_LEAST, "5", count())))))
                .timing(new Timing.Within(2027, 2028));

        assertThat(answer(series, total("2027", "2 2 . ."), total("2028", "2 2 1 1")))
                .isEqualTo(OPEN);
        assertThat(answer(series, total("2027", "2 2 0 0"), total("2028", "2 2 1 1")))
                .isEqualTo("ATTAINED");
    }

    @Test
    void aMeanOfYearsAtTheEndOfTheScaleNeedsThemToo() {
        Target.Builder series = target(new Series(
                        List.of(
                                new Series.Point(new Period.CalendarYear(2027), Level.percent(Bound.AT_LEAST, "50")),
                                new Series.Point(new Period.CalendarYear(2028), Level.percent(Bound.AT_LEAST, "50"))),
                        Optional.of(new Series.Total(Series.TotalRole.MEAN, Level.percent(Bound.AT_LEAST, "100")))))
                .timing(new Timing.Within(2027, 2028));

        assertThat(answer(series, children("2027", "10 . . ."), children("2028", "10 10 10 10")))
                .isEqualTo(OPEN);
        assertThat(answer(series, children("2027", "10 10 10 10"), children("2028", "10 10 10 10")))
                .isEqualTo("ATTAINED");
    }

    @ParameterizedTest(name = "{0} {1} %: {2} of 10 children each -> {3}")
    @CsvSource({
        "AT_LEAST, 100, 10 . . ., " + OPEN,
        "AT_LEAST, 100, 9 . . ., NOT_ATTAINED",
        "AT_LEAST, 100, 10 10 10 10, ATTAINED",
        "AT_MOST, 0, 0 . . ., " + OPEN,
        "AT_MOST, 0, 1 . . ., NOT_ATTAINED",
        "MORE_THAN, 0, 0 . . ., " + OPEN,
        "MORE_THAN, 0, 1 . . ., ATTAINED",
        "LESS_THAN, 100, 10 . . ., " + OPEN,
        "LESS_THAN, 100, 9 . . ., ATTAINED",
        "AT_LEAST, 99.9, 10 . . ., ATTAINED", // within the scale the sum of some stands for all
        "AT_LEAST, 50, 10 . . ., ATTAINED",
        "AT_MOST, 50, 0 . . ., ATTAINED",
        "AT_LEAST, 50, 4 . . ., NOT_ATTAINED"
    })
    void allOrNoneIsNotSaidOfChildrenNobodyCounted(Bound bound, String level, String communes, String answer) {
        assertThat(answer(target(Level.percent(bound, level)), children("2028", communes)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} of 10 children each -> {1}")
    @CsvSource({"0 . . ., " + OPEN, "1 . . ., NOT_ATTAINED", "0 0 0 0, ATTAINED"})
    void aShareThatMustBeNothingMayBeSomethingElsewhere(String communes, String answer) {
        Target.Builder never = target(new Never(text("vụ"))).timing(new Timing.Within(2028, 2028));

        assertThat(answer(never, children("2028", communes))).isEqualTo(answer);
    }

    @Test
    void nothingToCountInOneCommuneSaysNothingOfTheOthers() {
        Observation none = figure(Y, COMMUNES.get(0), "2028", MeasuredValue.counted(0, 0));

        assertThat(answer(target(Level.percent(Bound.AT_LEAST, "50")), List.of(none)))
                .isEqualTo(OPEN);
    }

    @Test
    void aNumberOfChildrenIsATotalAlsoWhereTheyAreTheCountsOfARate() {
        Target.Builder atMost = target(Level.of(Bound.AT_MOST, "12", Unit.count(text("trẻ"))));

        assertThat(answer(atMost, children("2028", "10 . . ."))).isEqualTo(OPEN);
        assertThat(answer(atMost, children("2028", "10 3 . ."))).isEqualTo("NOT_ATTAINED");
    }

    @Test
    void eachYearAndEachQuarterIsHeldToIt() {
        Target.Builder kept =
                number(new Maintain(Level.of(Bound.AT_MOST, "5", count()))).timing(new Timing.Within(2027, 2028));
        Target.Builder quarters = number(Level.of(Bound.AT_MOST, "5", count()))
                .timing(new Timing.Each(
                        Recurrence.every(RecurrenceUnit.QUARTER), OptionalInt.of(2028), OptionalInt.of(2028)));
        List<Observation> three = Stream.of("2028-Q1", "2028-Q2", "2028-Q3")
                .flatMap(quarter -> total(quarter, "1 1 1 1").stream())
                .toList();

        assertThat(answer(kept, total("2027", "1 1 . ."), total("2028", "1 1 1 1")))
                .isEqualTo(OPEN);
        assertThat(answer(kept, total("2027", "3 3 . ."), total("2028", "1 1 1 1")))
                .isEqualTo("NOT_ATTAINED");
        assertThat(answer(quarters, three, total("2028-Q4", "1 1 . ."))).isEqualTo(OPEN);
        assertThat(answer(quarters, three, total("2028-Q4", "1 1 1 1"))).isEqualTo("ATTAINED");
    }

    @Test
    void ofSeveralPlacesTogetherEachMayLackSome() {
        Target.Builder listed = number(Level.of(Bound.AT_MOST, "5", count()))
                .scope(Scope.wholeArea()
                        .withPlaces(new PlaceScope.Listed(List.of(DISTRICT, AssessmentFixture.PROVINCE))));
        Observation province = figure(COUNT, AssessmentFixture.PROVINCE, "2028", points("1"));

        TargetAssessment assessed = assess(listed, Optional.empty(), with(total("2028", "1 1 . ."), province));

        assertThat(assessed.judgement().parts().stream()
                        .filter(part -> part.id().equals("together"))
                        .map(part -> part.judgement().reason()))
                .containsExactly(Optional.of(VerdictReason.TOO_FEW_REPORTED));
    }

    @Test
    void anOwnFigureOfTheDistrictIsWholeWhateverItsCommunesReported() {
        Observation own = figure(COUNT, DISTRICT, "2028", points("4"));

        assertThat(answer(number(Level.of(Bound.AT_MOST, "5", count())), with(total("2028", "1 1 . ."), own)))
                .isEqualTo("ATTAINED");
    }

    @Test
    void theExplanationSaysWhichWayTheSumDecides() {
        Target.Builder most = number(Level.of(Bound.AT_MOST, "5", count()));
        Target.Builder least = number(Level.of(Bound.AT_LEAST, "5", count()));

        assertThat(said(most, total("2028", "1 1 . .")))
                .contains("Too few units have figures")
                .contains(
                        "There is no figure of: commune-c, commune-d. The sum is one of the units that have figures and can"
                                + " only grow: once it passes the demand the target is not attained; it does not yet, and what is"
                                + " missing leaves open whether it will.");
        assertThat(said(least, total("2028", "2 2 . .")))
                .contains("once it reaches the demand the target is attained")
                .doesNotContain("short");
        assertThat(said(most, total("2028", "3 3 . .")))
                .contains("what is missing can only add to it and cannot turn the verdict")
                .doesNotContain("too many");
        assertThat(said(target(Level.percent(Bound.AT_LEAST, "100")), children("2028", "10 . . .")))
                .contains("neither all nor none can be said of the whole area");
        assertThat(said(target(Level.percent(Bound.AT_LEAST, "100")), children("2028", "9 . . .")))
                .contains("cannot turn the verdict");
        assertThat(said(target(Level.percent(Bound.AT_LEAST, "50")), children("2028", "9 . . .")))
                .doesNotContain("turn the verdict");
        assertThat(assess(most, Optional.empty(), total("2028", "1 1 . ."))
                        .explanation()
                        .text()
                        .in(Language.VI))
                .contains("khi tổng vượt mức yêu cầu thì kết luận được là chưa đạt");
    }

    @Test
    void aTotalThatLacksCommunesHasNoGap() {
        Target.Builder most = number(Level.of(Bound.AT_MOST, "5", count()));

        assertThat(assess(most, Optional.empty(), total("2028", "3 3 . .")).noGap())
                .contains(NoGap.PARTIAL_TOTAL);
        assertThat(assess(most, Optional.empty(), total("2028", "3 3 0 0")).gap())
                .isPresent();
    }

    @Test
    void progressIsNotMeasuredBetweenTotalsOfOtherCommunes() {
        Target.Builder ahead = number(Level.of(Bound.AT_LEAST, "60", count())).timing(new Timing.By(2030));
        List<Observation> whole = with(total("2026", "10 10 10 10"), total("2027", "11 11 11 11"));

        TargetAssessment assessed = assess(
                ahead,
                Optional.empty(),
                Stream.of(whole, total("2028", "12 12 . ."))
                        .flatMap(List::stream)
                        .toList());

        assertThat(assessed.progress()
                        .result()
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .year())
                .isEqualTo(2027);
        assertThat(assessed.explanation().text().in(Language.EN))
                .contains(
                        "Sums that lack units are not used for progress, as they are not on one footing with a sum of the"
                                + " whole area: 2028.")
                .contains("Progress is judged by the figure for 2027, the latest that can be used for it.");
    }

    @Test
    void progressDoesNotSayThatAllAreReachedWhereSomeWereNotCounted() {
        Target.Builder all = target(Level.percent(Bound.AT_LEAST, "100")).timing(new Timing.By(2030));

        assertThat(progress(all, "10 10 10 .")).isEmpty();
        assertThat(progress(all, "10 10 9 .")).contains(2028);
        assertThat(progress(all, "10 10 10 10")).contains(2028);
    }

    private static Optional<Integer> progress(Target.Builder target, String communes) {
        return assess(target, Optional.empty(), children("2028", communes))
                .progress()
                .result()
                .orElseThrow()
                .current()
                .map(YearValue::year);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void manyAreasInOneGoAreGivenTheSameAnswers(long seed) {
        Random random = new Random(seed);
        for (Target target : targets()) {
            PlanAssessor assessor = AssessmentFixture.assessor(target);
            for (int i = 0; i < 10; i++) {
                List<Observation> figures = Stream.of("2026", "2027", "2028")
                        .flatMap(year -> Stream.of(
                                        total(year, random(random, 4)),
                                        children(year, random(random, 11)),
                                        shares(year, random(random, 2)))
                                .flatMap(List::stream))
                        .toList();
                AreaVerdicts many = AreaAssessor.of(assessor)
                        .judge(ObservationTable.of(figures).orElseThrow(), List.of(DISTRICT), AS_OF);

                assertThat(many.find(DISTRICT, T).orElseThrow().judgement())
                        .as("%s of %s", target.criterion(), figures)
                        .isEqualTo(assessor.toBuilder()
                                .standIn(DISTRICT)
                                .build()
                                .assess(observations(figures.toArray(Observation[]::new)), AS_OF)
                                .find(T)
                                .orElseThrow()
                                .judgement());
            }
        }
    }

    private static List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (IndicatorId indicator : List.of(COUNT, Y, PLACE_SHARE)) {
            Unit unit = indicator.equals(COUNT) ? count() : Unit.PERCENT;
            String level = indicator.equals(COUNT) ? "5" : "100";
            Stream.<Criterion>of(
                            Level.of(Bound.AT_LEAST, level, unit),
                            Level.of(Bound.LESS_THAN, level, unit),
                            Level.of(Bound.AT_MOST, "0", unit),
                            Band.of("2", "50", unit, Band.Beyond.FAILS),
                            TwoSided.of(level, unit, TwoSided.Precision.EXACTLY),
                            new Never(text("vụ")),
                            new Maintain(Level.of(Bound.AT_LEAST, level, unit)),
                            Change.directionOnly(Change.Trend.DECREASE, ChangeBase.year(2026)))
                    .map(criterion -> target(criterion)
                            .indicator(indicator)
                            .timing(new Timing.Within(2027, 2028))
                            .build())
                    .forEach(targets::add);
        }
        return targets;
    }

    private static String random(Random random, int below) {
        return IntStream.range(0, 4)
                .mapToObj(i -> random.nextInt(3) == 0 ? "." : Integer.toString(random.nextInt(below)))
                .collect(Collectors.joining(" "));
    }

    private static Target.Builder number(Criterion criterion) {
        return target(criterion).indicator(COUNT);
    }

    private static String answer(Target.Builder target, List<Observation> figures) {
        return answer(assess(target, Optional.empty(), figures));
    }

    private static String answer(Target.Builder target, List<Observation> earlier, List<Observation> figures) {
        return answer(target, with(earlier, figures));
    }

    private static String answer(Target.Builder target, OutsideFigure outside, List<Observation> figures) {
        return answer(assess(target, Optional.of(outside), figures));
    }

    private static String answer(TargetAssessment assessed) {
        return assessed.verdict() + assessed.reason().map(why -> " " + why).orElse("");
    }

    private static String said(Target.Builder target, List<Observation> figures) {
        return assess(target, Optional.empty(), figures).explanation().text().in(Language.EN);
    }

    private static String said(Target.Builder target, List<Observation> earlier, List<Observation> figures) {
        return said(target, with(earlier, figures));
    }

    private static TargetAssessment assess(
            Target.Builder target, Optional<OutsideFigure> outside, List<Observation> figures) {
        PlanAssessor assessor = AssessmentFixture.assessor(target.build()).toBuilder()
                .outsideFigures(OutsideFigures.of(outside.stream().toList()).orElseThrow())
                .build();
        return AssessmentFixture.assess(assessor, figures.toArray(Observation[]::new));
    }

    private static List<Observation> with(List<Observation> figures, Observation more) {
        return Stream.concat(figures.stream(), Stream.of(more)).toList();
    }

    private static List<Observation> with(List<Observation> figures, List<Observation> more) {
        return Stream.concat(figures.stream(), more.stream()).toList();
    }

    private static MeasuredValue points(String number) {
        return MeasuredValue.stated(number, count());
    }

    private static List<Observation> total(String period, String communes) {
        return figures(COUNT, period, communes, PartialSumsTest::points);
    }

    /** Of 10 children in each commune. */
    private static List<Observation> children(String period, String communes) {
        return figures(Y, period, communes, number -> MeasuredValue.counted(Long.parseLong(number), 10));
    }

    /** Each commune has what is counted, 1, or has not. */
    private static List<Observation> shares(String period, String communes) {
        return figures(PLACE_SHARE, period, communes, number -> MeasuredValue.counted(Long.parseLong(number), 1));
    }

    private static List<Observation> figures(
            IndicatorId indicator, String period, String communes, Function<String, MeasuredValue> value) {
        String[] each = communes.split(" ", -1);
        return IntStream.range(0, each.length)
                .filter(i -> !each[i].equals("."))
                .mapToObj(i -> figure(indicator, COMMUNES.get(i), period, value.apply(each[i])))
                .toList();
    }
}
