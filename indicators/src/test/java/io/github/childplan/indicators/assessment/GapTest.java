package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.Cases.DISTRICT;
import static io.github.childplan.indicators.assessment.Cases.assess;
import static io.github.childplan.indicators.assessment.Cases.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.Gap.Side;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.attainment.JudgedPart;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GapTest {

    private static final String PLACES = "child-friendly-communes";
    private static final String RISING = "primary-completion";
    private static final String FALLING = "stunting-under-5";

    @Test
    void countsCommunesShort() {
        Gap gap = gap(PLACES, Level.percent(Bound.AT_LEAST, "71.4").withBasis(Ratio.of(10, 14)), 8, 14);

        assertThat(gap.side()).isEqualTo(Side.SHORT);
        assertThat(gap.text())
                .isEqualTo(
                        LocalizedText.of(
                                "Còn thiếu 2 xã: cần 10 trên 14, hiện có 8. Con số này đúng khi mẫu số vẫn là 14.",
                                "2 communes short: it takes 10 of 14, now it is 8. This holds as long as the total stays at 14."));
    }

    @Test
    void usesTheSingularForOne() {
        assertThat(gap(PLACES, Level.percent(Bound.AT_LEAST, "50"), 6, 14)
                        .text()
                        .en()
                        .orElseThrow())
                .startsWith("1 commune short: it takes 7 of 14, now it is 6.");
    }

    @Test
    void countsChildrenTooMany() {
        Gap gap = gap(FALLING, Level.percent(Bound.LESS_THAN, "25"), 1_036, 4_095);

        assertThat(gap.text())
                .isEqualTo(LocalizedText.of(
                        "Còn vượt 13 trẻ em: chỉ được nhiều nhất 1.023 trên 4.095, hiện là 1.036."
                                + " Con số này đúng khi mẫu số vẫn là 4.095.",
                        "13 children too many: there may be 1,023 of 4,095 at most, now it is 1,036."
                                + " This holds as long as the total stays at 4,095."));
        assertThat(gap.distance().orElseThrow().shown()).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    void saysHowMuchIsBeyond() {
        assertThat(gap(RISING, Level.percent(Bound.AT_LEAST, "99"), 995, 1_000).text())
                .isEqualTo(LocalizedText.of(
                        "Nhiều hơn mức cần 5 trẻ em: cần 990 trên 1.000, hiện có 995.",
                        "5 children more than are needed: it takes 990 of 1,000, now it is 995."));
        assertThat(gap(FALLING, Level.percent(Bound.LESS_THAN, "25"), 240, 1_000)
                        .text())
                .isEqualTo(LocalizedText.of(
                        "Ít hơn mức tối đa 9 trẻ em: được nhiều nhất 249 trên 1.000, hiện là 240.",
                        "9 children fewer than may be: there may be 249 of 1,000 at most, now it is 240."));
        assertThat(gap(RISING, Level.percent(Bound.AT_LEAST, "99"), 990, 1_000).text())
                .isEqualTo(LocalizedText.of(
                        "Vừa đạt: mức giới hạn là 990 trên 1.000, hiện có 990.",
                        "Just met: the limit is 990 of 1,000, now it is 990."));
    }

    /** The number needed is the first on the right side of the level, for each bound on and beside a level that is hit exactly. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  20, 100, 19, 20, 1, SHORT",
        "AT_LEAST,  20, 100, 20, 20, 0, MET",
        "AT_LEAST,  20, 100, 21, 20, 1, MET",
        "MORE_THAN, 20, 100, 20, 21, 1, SHORT",
        "MORE_THAN, 20, 100, 21, 21, 0, MET",
        "AT_LEAST,  21.4, 14, 2, 3, 1, SHORT",
        "AT_LEAST,  21.4, 14, 3, 3, 0, MET",
        "MORE_THAN, 99.1, 1000, 991, 992, 1, SHORT",
        "AT_LEAST,  100, 2000, 1999, 2000, 1, SHORT",
        "AT_MOST,   20, 100, 21, 20, 1, SHORT",
        "AT_MOST,   20, 100, 20, 20, 0, MET",
        "LESS_THAN, 20, 100, 20, 19, 1, SHORT",
        "LESS_THAN, 20, 100, 19, 19, 0, MET",
        "LESS_THAN, 19, 1250, 237, 237, 0, MET",
        "LESS_THAN, 19, 1250, 238, 237, 1, SHORT",
        "AT_MOST,   0, 100, 1, 0, 1, SHORT"
    })
    void findsTheNumberNeeded(Bound bound, String level, long total, long have, long need, long count, Side side) {
        Gap gap = gap(bound.upward() ? RISING : FALLING, Level.percent(bound, level), have, total);

        assertThat(gap.units().orElseThrow().need()).isEqualTo(need);
        assertThat(gap.units().orElseThrow().count()).isEqualTo(count);
        assertThat(gap.side()).isEqualTo(side);
    }

    @Test
    void hasNoNumberWhereNoNumberMeetsTheLevel() {
        Gap above = gap(RISING, Level.percent(Bound.MORE_THAN, "100"), 100, 100);
        Gap below = gap(FALLING, Level.percent(Bound.LESS_THAN, "0"), 0, 100);

        assertThat(above.units()).isEmpty();
        assertThat(above.text().en()).contains("The value is exactly 100%, and the demand is more than 100%.");
        assertThat(below.units()).isEmpty();
        assertThat(below.text())
                .isEqualTo(LocalizedText.of(
                        "Giá trị bằng đúng 0%, còn yêu cầu là dưới 0%.",
                        "The value is exactly 0%, and the demand is less than 0%."));
    }

    /** 11 of 14 is 78.57%, below the printed 78.6%: the count decides, and no distance contradicts it. */
    @Test
    void followsTheCountWhereTheCountDecides() {
        Level level = Level.percent(Bound.AT_LEAST, "78.6").withBasis(Ratio.of(11, 14));
        Gap met = gap(PLACES, level, 11, 14);
        Gap missed = gap(PLACES, level, 10, 14);

        assertThat(met.side()).isEqualTo(Side.MET);
        assertThat(met.units().orElseThrow().need()).isEqualTo(11);
        assertThat(met.distance()).isEmpty();
        assertThat(missed.units().orElseThrow().count()).isEqualTo(1);
        assertThat(missed.distance()).isPresent();
    }

    @Test
    void doesNotConvertACountToAnotherTotal() {
        Gap gap = gap(PLACES, Level.percent(Bound.AT_LEAST, "71.4").withBasis(Ratio.of(10, 14)), 4, 7);

        assertThat(gap.units().orElseThrow().need()).isEqualTo(5);
        assertThat(gap.units().orElseThrow().total()).hasValue(7);
    }

    @Test
    void followsThePolicy() {
        Criterion level = Level.percent(Bound.LESS_THAN, "19");
        TargetAssessment rounded = Cases.of(Cases.planWith(FALLING, new Timing.By(2025), level)).toBuilder()
                .comparison(Comparisons.AS_PRINTED)
                .build()
                .assess(Cases.figures(figure(FALLING, "2025", 237, 1_250)), Cases.END_OF_2025)
                .find(Cases.TARGET)
                .orElseThrow();

        assertThat(rounded.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
        assertThat(rounded.gap().orElseThrow().units().orElseThrow().need()).isEqualTo(231);
        assertThat(rounded.gap().orElseThrow().distance()).isEmpty();
    }

    @Test
    void isADistanceWhereTheCountsAreNotKnown() {
        Gap floor = stated(RISING, Level.percent(Bound.AT_LEAST, "99"), "98.45");
        Gap ceiling = stated(FALLING, Level.percent(Bound.LESS_THAN, "20"), "25.3");
        Gap onTheLevel = stated(FALLING, Level.percent(Bound.LESS_THAN, "20"), "20.0");

        assertThat(floor.text())
                .isEqualTo(LocalizedText.of("Còn thiếu 0,55 điểm phần trăm.", "0.55 percentage points short."));
        assertThat(ceiling.text())
                .isEqualTo(LocalizedText.of("Còn cao hơn 5,3 điểm phần trăm.", "5.3 percentage points too high."));
        assertThat(onTheLevel.side()).isEqualTo(Side.SHORT);
        assertThat(onTheLevel.text())
                .isEqualTo(LocalizedText.of(
                        "Giá trị bằng đúng 20%, còn yêu cầu là dưới 20%.",
                        "The value is exactly 20%, and the demand is less than 20%."));
        assertThat(stated(RISING, Level.percent(Bound.AT_LEAST, "99"), "99.5").text())
                .isEqualTo(LocalizedText.of(
                        "Vượt yêu cầu 0,5 điểm phần trăm.", "0.5 percentage points beyond what is asked."));
        assertThat(stated(FALLING, Level.percent(Bound.LESS_THAN, "20"), "19").text())
                .isEqualTo(LocalizedText.of(
                        "Thấp hơn mức cho phép 1 điểm phần trăm.", "1 percentage point below what is allowed."));
        assertThat(stated(RISING, Level.percent(Bound.AT_LEAST, "99"), "99").text())
                .isEqualTo(LocalizedText.of("Vừa đạt: giá trị bằng đúng 99%.", "Just met: the value is exactly 99%."));
    }

    @Test
    void isNeverShownAsZeroUnlessItIs() {
        Gap gap = gap(RISING, Level.percent(Bound.AT_LEAST, "100"), 99_999_999, 100_000_000);

        assertThat(gap.distance().orElseThrow().shown()).isEqualTo(new BigDecimal("0.000001"));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  6, 4, 6, 2, SHORT",
        "AT_LEAST,  6, 6, 6, 0, MET",
        "MORE_THAN, 6, 6, 7, 1, SHORT",
        "AT_MOST,   6, 7, 6, 1, SHORT",
        "LESS_THAN, 6, 6, 5, 1, SHORT",
        "AT_LEAST,  6.5, 6, 7, 1, SHORT",
        "MORE_THAN, 6.5, 6, 7, 1, SHORT",
        "AT_MOST,   6.5, 7, 6, 1, SHORT",
        "LESS_THAN, 6.5, 7, 6, 1, SHORT"
    })
    void countsThingsOfAPlainCount(Bound bound, String level, long have, long need, long count, Side side) {
        Unit playgrounds = Unit.count(LocalizedText.of("sân chơi", "playgrounds"));
        Gap gap = assess(
                        bound.upward() ? RISING : FALLING,
                        Level.of(bound, level, playgrounds),
                        figure(bound.upward() ? RISING : FALLING, "2025", have, 100))
                .gap()
                .orElseThrow();

        assertThat(gap.units().orElseThrow().need()).isEqualTo(need);
        assertThat(gap.units().orElseThrow().count()).isEqualTo(count);
        assertThat(gap.side()).isEqualTo(side);
        assertThat(gap.units().orElseThrow().total()).isEmpty();
    }

    @Test
    void namesThingsOfAPlainCount() {
        Unit playgrounds = Unit.count(LocalizedText.of("sân chơi", "playgrounds"));

        assertThat(gap(RISING, Level.of(Bound.AT_LEAST, "6", playgrounds), 4, 9).text())
                .isEqualTo(LocalizedText.of(
                        "Còn thiếu 2 sân chơi: cần 6, hiện có 4.", "2 playgrounds short: it takes 6, now it is 4."));
    }

    @Test
    void comesFromTheLatestFigureBeforeTheTargetIsDue() {
        Gap gap = Cases.standard()
                .assess(Cases.figures(figure(PLACES, "2025", 8, 14)), Cases.END_OF_2025)
                .find(TargetId.of("2030/child-friendly-communes"))
                .orElseThrow()
                .gap()
                .orElseThrow();

        assertThat(gap.units().orElseThrow().count()).isEqualTo(2);
    }

    @Test
    void isMeasuredFromTheLevelThatIsMaintainedAndFromTheEndOfARangeThatMatters() {
        assertThat(gap(RISING, new Maintain(Level.percent(Bound.AT_LEAST, "50")), 40, 100)
                        .units()
                        .orElseThrow()
                        .count())
                .isEqualTo(10);
        assertThat(gap(RISING, Band.of("60", "65", Unit.PERCENT, Band.Beyond.ABOVE_SUCCEEDS), 40, 100)
                        .units()
                        .orElseThrow()
                        .need())
                .isEqualTo(60);
        assertThat(gap(FALLING, Band.of("10", "12", Unit.PERCENT, Band.Beyond.BELOW_SUCCEEDS), 40, 100)
                        .units()
                        .orElseThrow()
                        .need())
                .isEqualTo(12);
    }

    /** The end on the side of the figure, and within the range the nearer one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13.1 | 1.1 percentage points too high.",
                "8 | 2 percentage points short.",
                "10.5 | 0.5 percentage points beyond what is asked.",
                "11.8 | 0.2 percentage points below what is allowed."
            })
    void isMeasuredFromTheEndOfARangeThatFailsOnBothSides(String value, String text) {
        Gap gap = stated(FALLING, Band.of("10", "12", Unit.PERCENT, Band.Beyond.FAILS), value);
        assertThat(gap.text().en()).contains(text);
    }

    @Test
    void isMeasuredFromTheEndOfATolerance() {
        TwoSided about =
                TwoSided.of("30", Unit.PERCENT, TwoSided.Precision.ABOUT).withTolerance(BigDecimal.ONE);
        assertThat(stated(FALLING, about, "33.1").text().en()).contains("2.1 percentage points too high.");
        TwoSided exactly = TwoSided.of("30", Unit.PERCENT, TwoSided.Precision.EXACTLY);
        assertThat(stated(FALLING, exactly, "28").text().en()).contains("2 percentage points short.");
        TargetAssessment printed = assess(
                FALLING,
                exactly,
                figure(FALLING, DISTRICT.value(), "2025", MeasuredValue.stated("30.4", Unit.PERCENT)));
        assertThat(printed.verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(printed.gap()).isEmpty();
        assertThat(printed.noGap()).contains(NoGap.NO_ONE_LIMIT);
    }

    /** A third less than 100 of 300 is 22.222222... per cent, which no level prints; the units are exact. */
    @Test
    void isMeasuredFromWhatAChangeComesTo() {
        Change third = Change.once(
                Change.Trend.DECREASE,
                new ChangeAmount(Bound.AT_LEAST, new BigDecimal("33"), Optional.empty()),
                Change.Measure.PERCENT_OF_BASE,
                ChangeBase.year(2024));
        TargetAssessment one =
                assess(FALLING, third, figure(FALLING, "2024", 100, 300), figure(FALLING, "2025", 70, 300));
        assertThat(one.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
        Gap gap = one.gap().orElseThrow();
        assertThat(gap.level())
                .hasToString(Level.percent(Bound.AT_MOST, "22.333333").toString());
        assertThat(gap.text().en().orElseThrow())
                .startsWith("3 children too many: there may be 67 of 300 at most, now it is 70.");
        TargetAssessment met =
                assess(FALLING, third, figure(FALLING, "2024", 100, 300), figure(FALLING, "2025", 67, 300));
        assertThat(met.verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(met.gap().orElseThrow().text().en().orElseThrow()).startsWith("Just met");
        Change rise = new Change(
                Change.Trend.INCREASE,
                Optional.empty(),
                Change.Measure.UNSTATED,
                Optional.empty(),
                ChangeBase.year(2024),
                Change.Pace.ONCE);
        assertThat(assess(RISING, rise, figure(RISING, "2024", 10, 20), figure(RISING, "2025", 10, 20))
                        .gap()
                        .orElseThrow()
                        .text()
                        .en()
                        .orElseThrow())
                .startsWith("1 child short: it takes 11 of 20, now it is 10.");
    }

    @Test
    void ofWhatMustNeverHappenIsEveryCaseTooMany() {
        Never never = new Never(LocalizedText.of("không để xảy ra", "must not happen"));
        assertThat(gap(FALLING, never, 2, 300).text().en().orElseThrow())
                .startsWith("2 children too many: there may be 0 of 300 at most, now it is 2.");
        assertThat(gap(FALLING, never, 0, 300).side()).isEqualTo(Side.MET);
    }

    /** Every form in which plans word targets: a gap on the side of the verdict, or a reason why there is none. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.childplan.indicators.assessment.TargetForms#rows")
    void isOnTheSideOfTheVerdictOrSaysWhyThereIsNone(TargetForms.Row row) {
        TargetAssessment one =
                AssessmentFixture.assess(row.assessor(), row.figures().toArray(Observation[]::new));
        assertThat(one.noGap().isPresent()).isEqualTo(one.gap().isEmpty());
        Verdict verdict =
                one.actual().map(figure -> verdict(one.judgement(), figure)).orElse(one.verdict());
        if (verdict.decided()) {
            one.gap().ifPresent(gap -> assertThat(gap.side() == Side.MET).isEqualTo(verdict == Verdict.ATTAINED));
        }
        if (one.target().criterion() instanceof PerUnit perUnit
                && perUnit.share().isEmpty()) {
            one.gap()
                    .flatMap(Gap::units)
                    .ifPresent(units -> assertThat(units.count())
                            .isEqualTo(one.judgement()
                                    .parts(JudgedPart.Kind.UNIT, Verdict.NOT_ATTAINED)
                                    .size()));
        }
    }

    /** Of several years the gap is that of the figure that is shown. */
    private static Verdict verdict(Judgement judgement, Actual figure) {
        String year = Integer.toString(figure.period().endYear());
        return judgement.parts().stream()
                .filter(part -> part.kind() == JudgedPart.Kind.YEAR && part.id().equals(year))
                .map(part -> part.judgement().verdict())
                .findFirst()
                .orElse(judgement.verdict());
    }

    @Test
    void countsTheUnitsThatFailUnlessOneIsMissing() {
        assertThat(form("every commune, one fails").text().en().orElseThrow())
                .startsWith("1 xã short: it takes 4 of 4, now it is 3.");
        assertThat(form("half, reached with one missing", Verdict.ATTAINED)).isEmpty();
        assertThat(form("3 of 4 by count").units().orElseThrow().need()).isEqualTo(3);
    }

    private static Gap form(String name) {
        return form(name, Verdict.NOT_ATTAINED).orElseThrow();
    }

    private static Optional<Gap> form(String name, Verdict verdict) {
        TargetForms.Row row = TargetForms.rows()
                .filter(each -> each.form().equals(name) && each.verdict() == verdict)
                .findFirst()
                .orElseThrow();
        return AssessmentFixture.assess(row.assessor(), row.figures().toArray(Observation[]::new))
                .gap();
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(assess(FALLING, Level.percent(Bound.LESS_THAN, "20")).noGap())
                .contains(NoGap.NO_VERDICT);
        assertThat(assess(FALLING, Level.percent(Bound.LESS_THAN, "20"), figure(FALLING, "2025", 1, 20))
                        .noGap())
                .isEmpty();
        for (NoGap reason : NoGap.values()) {
            assertThat(reason.text().vi())
                    .endsWith(".")
                    .isNotEqualTo(reason.text().en().orElseThrow());
        }
    }

    @Test
    void isAbsentWhereThereIsNothingToMeasure() {
        assertThat(assess(FALLING, Level.percent(Bound.LESS_THAN, "20")).gap()).isEmpty();
        assertThat(assess(FALLING, Level.percent(Bound.LESS_THAN, "20"), figure(FALLING, "2025", 0, 0))
                        .gap())
                .isEmpty();
        assertThat(assess(FALLING, new Narrative(LocalizedText.of("lời", "words")), figure(FALLING, "2025", 1, 2))
                        .gap())
                .isEmpty();
        assertThat(assess(
                                FALLING,
                                Level.of(Bound.LESS_THAN, "20", Unit.PER_THOUSAND),
                                figure(FALLING, "muong-te-district", "2025", MeasuredValue.stated("19", Unit.PERCENT)))
                        .gap())
                .isEmpty();
    }

    @Test
    void refusesUnitsThatSayTheOpposite() {
        Gap gap = gap(RISING, Level.percent(Bound.AT_LEAST, "99"), 995, 1_000);

        assertThatThrownBy(() -> new Gap(Side.SHORT, gap.level(), gap.distance(), gap.units()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("were on the other side than SHORT");
        assertThatThrownBy(() -> new Gap(Side.MET, gap.level(), Optional.empty(), Optional.empty()))
                .hasMessage("distance and units were both empty, must be at least one");
    }

    private static Gap gap(String indicator, Criterion criterion, long numerator, long denominator) {
        return assess(indicator, criterion, figure(indicator, "2025", numerator, denominator))
                .gap()
                .orElseThrow();
    }

    private static Gap stated(String indicator, Criterion criterion, String value) {
        return assess(
                        indicator,
                        criterion,
                        figure(indicator, "muong-te-district", "2025", MeasuredValue.stated(value, Unit.PERCENT)))
                .gap()
                .orElseThrow();
    }
}
