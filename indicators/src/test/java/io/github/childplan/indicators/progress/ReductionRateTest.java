package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.indicators.definition.Direction;
import io.github.childplan.indicators.progress.VectorFile.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReductionRateTest {

    private static final Map<String, String> WORDS = Map.of(
            "on track", "on track",
            "some progress", "some progress",
            "no progress", "no progress",
            "worsening", "worsening");

    static List<Row> countries() {
        return VectorFile.rows("who_unicef_2030_stunting_country.csv");
    }

    static List<Row> classes() {
        return VectorFile.rows("who_unicef_2030_class_vectors.csv").stream()
                .filter(row -> !row.text("indicator").equals("any"))
                .toList();
    }

    static List<Row> rules() {
        return VectorFile.rows("who_unicef_2030_rules.csv");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void judgesTheSeriesOfACountry(Row row) {
        ProgressResult result = ProgressMethods.REDUCTION_RATE.judge(country(row));
        assertThat(result.verdict().progressClass().id()).isEqualTo(row.text("class"));
        VectorFile.assertNumber(result.verdict().value(), row.text("current_aarr_pct"));
        VectorFile.assertNumber(result.verdict().score(), row.text("required_aarr_pct"));
        VectorFile.assertNumber(
                result.projection().map(one -> one.expected().fraction().decimal(DecimalMath.RESULT)),
                row.text("projected_2030"));
    }

    /** The window of years for the baseline is part of the published rules. */
    @Test
    void withoutAPublishedRuleTheWholeSeriesIsRegressed() {
        ProgressCase whole = ProgressCase.builder()
                .direction(Direction.FALL)
                .addPoints(YearValue.of(2000, "120"), YearValue.of(2005, "100"))
                .addPoints(YearValue.of(2010, "70"), YearValue.of(2015, "55"))
                .build();
        ProgressResult result = ProgressMethods.REDUCTION_RATE.judge(whole);
        VectorFile.assertNumber(result.verdict().value(), "5.2513900013159365"); // DSIR, tests of R/aarr.R
        assertThat(result.baseline().map(YearValue::year)).hasValue(2000);
    }

    /** The target as it is printed, with 1 decimal, is no other one. */
    @ParameterizedTest
    @MethodSource("countries")
    void thePublishedTargetMayBeGiven(Row row) {
        ProgressCase withTarget = country(row).toBuilder()
                .target(ProgressTarget.of(row.text("target_prevalence"), 2030))
                .baseYear(2012)
                .build();
        assertThat(ProgressMethods.REDUCTION_RATE.judge(withTarget).verdict())
                .isEqualTo(ProgressMethods.REDUCTION_RATE.judge(country(row)).verdict());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void classesAPrevalenceAndTwoRates(Row row) {
        ProgressClass found = ReductionRules.whoUnicef2030()
                .find(row.text("indicator"))
                .orElseThrow()
                .classOf(
                        new BigDecimal(row.text("latest")),
                        new BigDecimal(row.text("current_aarr_pct")),
                        new BigDecimal(row.text("required_aarr_pct")));
        assertThat(found.id()).startsWith(WORDS.get(row.text("class")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void carriesTheRulesAsPublished(Row row) {
        ReductionRule rule =
                ReductionRules.whoUnicef2030().find(row.text("indicator")).orElseThrow();
        assertThat(rule.level()).isEqualByComparingTo(row.text("on_track_prevalence_level_pct"));
        assertThat(rule.buffer())
                .isEqualTo(Interval.parse(
                        "[" + row.text("no_progress_buffer_low") + "," + row.text("no_progress_buffer_high") + "]"));
        assertThat(rule.fixedRequired())
                .isEqualTo(row.find("fixed_required_aarr_pct").map(BigDecimal::new));
        boolean relative = row.text("target").endsWith("relative");
        assertThat(rule.target().of())
                .isEqualTo(relative ? ReductionRule.Goal.Of.CUT_OF_BASELINE : ReductionRule.Goal.Of.PREVALENCE);
        assertThat(row.text("target")).contains(rule.target().amount().toPlainString());
        assertThat(rule.targetYear()).isEqualTo(2030);
        assertThat(rule.source()).contains("OSE-DA-NT");
    }

    @Test
    void noRuleIsPublishedForUnderweight() {
        assertThat(ReductionRules.whoUnicef2030().find("underweight")).isEmpty();
        ProgressCase one = Cases.of("19", "2027 17.8", "15", Direction.FALL)
                .indicator("underweight-under-5")
                .build();
        ProgressVerdict verdict = ProgressMethods.REDUCTION_RATE.judge(one).verdict();
        assertThat(verdict.progressClass().id()).isEqualTo("assessment not possible");
        assertThat(verdict.reasons()).containsExactly(ProgressReason.NO_PUBLISHED_RULE);
        VectorFile.assertNumber(verdict.value(), "3.2093958453012883");
        VectorFile.assertNumber(verdict.score(), "4.617756873980916");
    }

    /** Points are stunting, in per cent. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the baseline: latest of 2005 to 2012, else the earliest from 2013
                "2004 50, 2005 20, 2024 20   | no progress 0 [] from 2005",
                "2011 20, 2012 19, 2024 19   | no progress 0 [] from 2012",
                "2004 50, 2013 20, 2015 19, 2024 20 | no progress -0.17 [] from 2013",
                // at least two figures, one after 2012
                "2010 20, 2012 10            | assessment not possible - [INSUFFICIENT_DATA] from 2012",
                "2024 2                      | assessment not possible - [INSUFFICIENT_DATA] from 2024",
                "1999 20, 2004 10            | assessment not possible - [INSUFFICIENT_DATA] from none",
                "-                           | assessment not possible - [NO_DATA] from none",
                "2012 20, 2024 19, 2024 18   | assessment not possible - [DUPLICATE_YEARS] from none",
                // the level comes first, after rounding to 1 decimal
                "2012 20, 2024 3.04          | on track (level) 14.62 [] from 2012",
                "2012 20, 2024 3.05          | on track (rate) 14.39 [] from 2012",
                "2012 20, 2024 0             | on track (level) - [VALUE_NOT_POSITIVE] from 2012",
                "2012 0, 2024 20             | assessment not possible - [VALUE_NOT_POSITIVE, REGRESSED] from 2012",
                "2012 0.04, 2024 20          | assessment not possible - [VALUE_NOT_POSITIVE, REGRESSED] from 2012",
                "2012 2, 2024 2.9            | on track (level) -3.14 [WORSENING] from 2012",
                // after the target's year the figures up to it count
                "2012 20, 2030 12, 2031 30   | on track (rate) 2.8 [FINAL] from 2012",
                "2012 2, 2024 3.1            | worsening -3.72 [REGRESSED] from 2012"
            })
    void judgesEveryCase(String points, String expected) {
        ProgressCase.Builder one =
                ProgressCase.builder().direction(Direction.FALL).indicator("Stunting");
        Cases.addPoints(one, points);
        ProgressResult result = ProgressMethods.REDUCTION_RATE.judge(one.build());
        assertThat(Cases.shown(result.verdict()) + " from "
                        + result.baseline()
                                .map(base -> Integer.toString(base.year()))
                                .orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void risingIndicatorsHaveNoRateOfReduction() {
        ProgressCase one = Cases.of("30", "2027 31", "35", Direction.RISE)
                .indicator("stunting")
                .build();
        assertThat(Cases.shown(ProgressMethods.REDUCTION_RATE.judge(one).verdict()))
                .isEqualTo("assessment not possible - [ONLY_FOR_FALLING]");
    }

    /** Anaemia and low birthweight have required rates that the source fixes. */
    @Test
    void aFixedRateIsNotComputed() {
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.FALL)
                .indicator("anaemia women 15-49")
                .addPoints(YearValue.of(2012, "30"), YearValue.of(2022, "28"))
                .build();
        assertThat(ProgressMethods.REDUCTION_RATE.judge(one).verdict().score()).contains(new BigDecimal("3.78"));
    }

    /** The plan's own level of 20 per cent is not WHO's cut by 40 per cent, and its rates are not rounded. */
    @Test
    void aTargetOfOnesOwnIsSaidToBeOne() {
        ProgressCase one = Cases.of("25", "2027 23", "20", Direction.FALL)
                .indicator("stunting-under-5")
                .build();
        ProgressVerdict verdict = ProgressMethods.REDUCTION_RATE.judge(one).verdict();
        assertThat(verdict.progressClass().id()).isEqualTo("some progress");
        assertThat(verdict.reasons()).containsExactly(ProgressReason.OWN_TARGET);
        VectorFile.assertNumber(verdict.value(), "4.083369533745607");
        VectorFile.assertNumber(verdict.score(), "4.3647500209963");
    }

    @Test
    void anotherPublisherHasRulesOfItsOwn() {
        ReductionRule underweight = new ReductionRule(
                "underweight",
                List.of(),
                new ReductionRule.Goal(new BigDecimal("15"), ReductionRule.Goal.Of.PREVALENCE),
                2030,
                new BigDecimal("10"),
                Interval.parse("[-1,1)"),
                Optional.empty(),
                "invented, for this test");
        ProgressMethod own =
                ProgressMethods.reductionRate("REDUCTION_RATE_INVENTED", "1", ReductionRules.of(List.of(underweight)));
        ProgressCase one = ProgressCase.builder()
                .direction(Direction.FALL)
                .indicator("underweight")
                .addPoints(YearValue.of(2025, "19"), YearValue.of(2026, "18.8"))
                .build();
        assertThat(Cases.shown(own.judge(one).verdict())).isEqualTo("some progress 1.05 []");
    }

    private static ProgressCase country(Row row) {
        return ProgressCase.builder()
                .direction(Direction.FALL)
                .indicator("stunting")
                .points(IntStream.rangeClosed(2012, 2024)
                        .filter(year -> row.find("v" + year).isPresent())
                        .mapToObj(year -> YearValue.of(year, row.text("v" + year)))
                        .toList())
                .build();
    }
}
