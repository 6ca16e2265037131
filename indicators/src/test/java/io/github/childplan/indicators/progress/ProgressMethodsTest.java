package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every method. */
class ProgressMethodsTest {

    private static final List<String> VALUES = List.of("-1", "0", "0.0", "1", "5", "20", "20.5", "99.9", "100", "101");

    @Test
    void haveIdsThatNameThem() {
        assertThat(ProgressMethods.all())
                .extracting(ProgressMethod::id)
                .containsExactly(
                        "LINEAR_PATH",
                        "GROWTH_RATIO",
                        "GROWTH_RATIO_SDG_BUILD_2_4_0",
                        "UN_PROGRESS_CHART",
                        "DISTANCE_AND_ANTICIPATED",
                        "REDUCTION_RATE");
        assertThat(ProgressMethods.find("LINEAR_PATH")).contains(ProgressMethods.LINEAR_PATH);
        assertThat(ProgressMethods.find("linear_path")).isEmpty();
    }

    /** Whatever the figures: a class of the method, a number or a reason, no score without a number, no exception. */
    @Property(tries = 300)
    void alwaysHaveAnAnswer(@ForAll long seed) {
        ProgressCase one = anyCase(new Random(seed));
        for (ProgressMethod method : ProgressMethods.all()) {
            ProgressResult result = method.judge(one);
            assertThat(result.method()).isEqualTo(method.id());
            for (ProgressVerdict verdict : result.verdicts()) {
                assertThat(method.classes()).contains(verdict.progressClass());
                assertThat(verdict.value().isPresent() || !verdict.reasons().isEmpty())
                        .as("%s has a number or says why not: %s of %s", method.id(), verdict, one)
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void doNotRegardTheOrderOfTheFigures(@ForAll long seed) {
        ProgressCase one = anyCase(new Random(seed));
        List<YearValue> shuffled = new ArrayList<>(one.points());
        Collections.shuffle(shuffled, new Random(seed));
        for (ProgressMethod method : ProgressMethods.all()) {
            assertThat(method.judge(one.toBuilder().points(shuffled).build()))
                    .as(method.id())
                    .isEqualTo(method.judge(one));
        }
    }

    /** A figure that meets the target is never classed as off the way. */
    @Property(tries = 100)
    void putAttainedFirst(@ForAll long seed) {
        Random random = new Random(seed);
        ProgressCase one = Cases.of(value(random), "2027 " + value(random), "20", Direction.RISE)
                .scale(new BigDecimal("100"))
                .build();
        boolean met = one.target().orElseThrow().metBy(one.points().get(0).value(), Direction.RISE);
        for (ProgressMethod method : ProgressMethods.all().subList(0, 5)) {
            ProgressClass best = method.classes().get(0);
            if (met) {
                assertThat(method.judge(one).verdict().progressClass())
                        .as(method.id())
                        .isEqualTo(best);
            }
        }
    }

    /** Of two series that differ in the last figure, the one with the better figure never has the worse class. */
    @Property(tries = 1_000)
    void neverGiveAWorseClassForABetterFigure(@ForAll long seed) {
        Random random = new Random(seed);
        ProgressCase given = anyShares(random);
        int last = given.points().size() - 1;
        BigDecimal better = given.points()
                .get(last)
                .value()
                .numerator()
                .add(new BigDecimal(random.nextInt(200)).movePointLeft(1).multiply(sign(given.direction())));
        List<YearValue> points = new ArrayList<>(given.points());
        points.set(last, YearValue.of(points.get(last).year(), better));
        ProgressCase other = given.toBuilder().points(points).build();
        for (ProgressMethod method : ProgressMethods.all()) {
            List<ProgressVerdict> before = method.judge(given).verdicts();
            List<ProgressVerdict> after = method.judge(other).verdicts();
            for (int i = 0; i < before.size(); i++) {
                assertThat(rank(method, after.get(i)))
                        .as("%s: %s of %s, then %s with %s", method.id(), before.get(i), given, after.get(i), better)
                        .isLessThanOrEqualTo(rank(method, before.get(i)));
            }
        }
    }

    /** The same step is progress in one direction and the opposite in the other. */
    @Property(tries = 300)
    void respectTheDirection(@ForAll @IntRange(min = 1, max = 399) int step, @ForAll Direction direction) {
        BigDecimal tenths = new BigDecimal(step).movePointLeft(1);
        BigDecimal way = sign(direction);
        for (ProgressMethod method : ProgressMethods.all()) {
            // a rate of reduction is for falling figures only
            if (method != ProgressMethods.REDUCTION_RATE || direction == Direction.FALL) {
                List<ProgressVerdict> good = afterAStep(method, direction, way, tenths);
                List<ProgressVerdict> bad = afterAStep(method, direction, way, tenths.negate());
                for (int i = 0; i < good.size(); i++) {
                    assertThat(good.get(i).value().orElseThrow())
                            .as(method.id())
                            .isPositive();
                    assertThat(bad.get(i).value().orElseThrow()).as(method.id()).isNegative();
                    assertThat(rank(method, good.get(i))).as(method.id()).isLessThanOrEqualTo(rank(method, bad.get(i)));
                }
            }
        }
    }

    private static List<ProgressVerdict> afterAStep(
            ProgressMethod method, Direction direction, BigDecimal way, BigDecimal step) {
        BigDecimal start = new BigDecimal("50");
        return method.judge(ProgressCase.builder()
                        .direction(direction)
                        .baseline(YearValue.of(2015, start))
                        .addPoint(YearValue.of(2020, start.add(step.multiply(way))))
                        .target(ProgressTarget.of(start.add(new BigDecimal("45").multiply(way)), 2030))
                        .scale(new BigDecimal("100"))
                        .indicator("stunting")
                        .build())
                .verdicts();
    }

    /** Two to five figures between 20 and 79.9, so that a better one is a share as well. */
    private static ProgressCase anyShares(Random random) {
        ProgressCase.Builder one = ProgressCase.builder()
                .direction(random.nextBoolean() ? Direction.RISE : Direction.FALL)
                .scale(new BigDecimal("100"))
                .baselinePolicy(BaselinePolicies.FIRST_FIGURE)
                .indicator(List.of("stunting", "wasting", "low birthweight", "underweight")
                        .get(random.nextInt(4)));
        int year = 2008 + random.nextInt(6);
        for (int i = 1 + random.nextInt(4); i >= 0; i--) {
            one.addPoint(YearValue.of(year, share(random)));
            year += 1 + random.nextInt(4);
        }
        if (random.nextInt(4) > 0) {
            one.target(ProgressTarget.of(share(random), 2030));
        } else {
            one.limit(new BigDecimal("100"));
        }
        return one.build();
    }

    private static BigDecimal share(Random random) {
        return new BigDecimal(200 + random.nextInt(600)).movePointLeft(1);
    }

    private static BigDecimal sign(Direction direction) {
        return direction == Direction.RISE ? BigDecimal.ONE : BigDecimal.ONE.negate();
    }

    private static int rank(ProgressMethod method, ProgressVerdict verdict) {
        return method.classes().indexOf(verdict.progressClass());
    }

    /** Figures that nobody measures make no method fail. */
    @ParameterizedTest
    @CsvSource({
        "1e-60, 1e60, 1e-59",
        "1e60, 1e-60, 1e59",
        "1e-60, 99.999999999999999999999999, 50",
        "1, 1.000000000000000000000000000000000000000000000000000000000000000000000000000001, 2",
        "1, 2, 1.000000000000000000000000000000000000000000000000000000000000000000000000000001",
        "1e90, 1e-90, 1e89",
        "1e-90, 1e-89, 1e90"
    })
    void holdAtTheEndsOfTheNumbers(String base, String now, String target) {
        for (Direction direction : Direction.values()) {
            ProgressCase one = ProgressCase.builder()
                    .direction(direction)
                    .baseline(YearValue.of(2015, base))
                    .target(ProgressTarget.of(target, 9999))
                    .addPoint(YearValue.of(2016, now))
                    .scale(new BigDecimal("100"))
                    .indicator("stunting")
                    .build();
            for (ProgressMethod method : ProgressMethods.all()) {
                for (ProgressVerdict verdict : method.judge(one).verdicts()) {
                    assertThat(method.classes()).contains(verdict.progressClass());
                }
            }
        }
    }

    @Test
    void refuseWhatIsNoFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Cases.of("25", "2027 1e101", "20", Direction.FALL).build())
                .withMessage("value has 1 digits and the scale -101, must have at most 100 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearValue.of(2027, "1e-999999999"))
                .withMessage("value has 1 digits and the scale 999999999, must have at most 10000 digits");
    }

    @ParameterizedTest
    @EnumSource(ProgressReason.class)
    void everyReasonIsToldInBothLanguages(ProgressReason reason) {
        assertThat(reason.label().vi()).isNotBlank();
        assertThat(reason.label().en()).isPresent();
    }

    @Test
    void everyClassIsToldInBothLanguages() {
        for (ProgressMethod method : ProgressMethods.all()) {
            assertThat(method.classes()).doesNotHaveDuplicates().allSatisfy(one -> {
                assertThat(one.label().vi()).isNotBlank();
                assertThat(one.label().en()).isPresent();
            });
        }
    }

    @Test
    void classesCanBeCalledOtherwise() {
        ProgressMethod renamed = ProgressMethods.relabelled(
                ProgressMethods.LINEAR_PATH, Map.of("BEHIND", LocalizedText.of("Hơi chậm", "A little late")));
        ProgressResult result =
                renamed.judge(Cases.of("25", "2027 23.8", "20", Direction.FALL).build());
        assertThat(result.method()).isEqualTo("LINEAR_PATH");
        assertThat(result.verdict().progressClass().id()).isEqualTo("BEHIND");
        assertThat(result.verdict().progressClass().label()).isEqualTo(LocalizedText.of("Hơi chậm", "A little late"));
        assertThat(renamed.classes())
                .extracting(one -> one.label().in(Language.EN))
                .contains("A little late", "Far behind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressMethods.relabelled(
                        ProgressMethods.LINEAR_PATH, Map.of("LATE", LocalizedText.of("Chậm"))))
                .withMessage(
                        "class was 'LATE', must be one of [ATTAINED, ON_TRACK, BEHIND, FAR_BEHIND, NO_CHANGE, WRONG_WAY,"
                                + " REGRESSED, NOT_COMPUTABLE] of LINEAR_PATH");
    }

    private static ProgressCase anyCase(Random random) {
        ProgressCase.Builder one =
                ProgressCase.builder().direction(random.nextBoolean() ? Direction.RISE : Direction.FALL);
        int points = random.nextInt(5);
        for (int i = 0; i < points; i++) {
            one.addPoint(YearValue.of(2008 + random.nextInt(25), value(random)));
        }
        if (random.nextInt(4) > 0) {
            one.target(ProgressTarget.of(value(random), 2010 + random.nextInt(21)));
        }
        if (random.nextInt(3) == 0) {
            one.baseline(YearValue.of(2005 + random.nextInt(20), value(random)));
        }
        if (random.nextInt(3) == 0) {
            one.baseYear(2005 + random.nextInt(20));
        }
        if (random.nextInt(3) == 0) {
            one.asOfYear(2008 + random.nextInt(25));
        }
        if (random.nextBoolean()) {
            one.scale(new BigDecimal("100"));
        }
        if (random.nextInt(3) == 0) {
            one.limit(new BigDecimal(value(random)));
        }
        if (random.nextBoolean()) {
            one.indicator(random.nextBoolean() ? "stunting" : "underweight");
        }
        return one.build();
    }

    private static String value(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
