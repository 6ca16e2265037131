package io.github.childplan.indicators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Residence;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.StandardPlaces;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The optional columns of the figures file, and that it gives back whatever was written. */
class FiguresCsvColumnsTest {

    private static final String HEADER = String.join(",", FiguresCsv.COLUMNS.subList(0, 16));
    private static final Unit PLAYGROUNDS = Unit.count(LocalizedText.of("sân chơi", "playgrounds"));
    private static final FiguresContext CONTEXT =
            FiguresContext.of(StandardPlans.muongTe(), catalog(), StandardPlaces.muongTe()).toBuilder()
                    .addDimensions("disability")
                    .build();

    @Test
    void readsEverythingThatAFigureKnows() {
        Observation figure = only(HEADER + "\nstunting-under-5,Mù Cả,2024-Q3,,,19.10,trạm y tế,estimated,2024-11-20,"
                + "ethnicity=La Hủ;sex=female,provisional,412,17.1,21.30,95,%");
        assertThat(figure)
                .isEqualTo(Observation.builder()
                        .indicator(IndicatorId.of("stunting-under-5"))
                        .place(PlaceId.of("mu-ca-commune"))
                        .period(new Period.Quarter(2024, 3))
                        .breakdown(Breakdown.total().withSex(Sex.FEMALE).withEthnicity("La Hủ"))
                        .value(MeasuredValue.stated("19.10", Unit.PERCENT)
                                .withSample(412)
                                .withLimits(new ConfidenceLimits(
                                        new BigDecimal("17.1"), new BigDecimal("21.3"), new BigDecimal("95"))))
                        .status(Status.ESTIMATED)
                        .finality(Finality.PROVISIONAL)
                        .source("trạm y tế")
                        .known(LocalDate.of(2024, 11, 20))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2023-2024", "2024-H1", "2024-H2", "2024-Q1", "2024-Q4", "2024-01", "2024-12"})
    void readsEveryKindOfPeriod(String period) {
        assertThat(only(row(period, "1,2,,,,,,,,,,,")).period()).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-H0", "2024-H3", "2024-Q0", "2024-Q5", "2024-00", "2024-13", "2024-7", "2024-2026"})
    void refusesPeriodsThatAreNone(String period) {
        assertThat(problems(row(period, "1,2,,,,,,,,,,,")))
                .containsExactly(
                        "figures.csv, line 2, column 3, period: CP-2013 Period is \"" + period + "\", must be a year"
                                + " such as 2024, a school year such as 2023-2024, or 2024-H1, 2024-Q3, 2024-07");
    }

    @Test
    void takesEachOptionalColumnAloneAndLeavesTheOthersAtTheirDefaults() {
        for (String column : FiguresCsv.COLUMNS.subList(FiguresCsv.REQUIRED, FiguresCsv.COLUMNS.size())) {
            String header = String.join(",", FiguresCsv.COLUMNS.subList(0, FiguresCsv.REQUIRED)) + "," + column;
            Observation figure = only(header + "\nstunting-under-5,Mù Cả,2024,,,19.1,,");
            assertThat(figure)
                    .isEqualTo(Observation.builder()
                            .indicator(IndicatorId.of("stunting-under-5"))
                            .place(PlaceId.of("mu-ca-commune"))
                            .period(Period.parse("2024"))
                            .value(MeasuredValue.stated("19.1", Unit.PERCENT))
                            .build());
        }
    }

    /** The cells from numerator on, and all problems of the row. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1,2,,,,,sex=girl,,,,,,        | 10, breakdown: CP-2030 Breakdown is "sex=girl", must be dimensions with their values, such as sex=female or ethnicity=La Hủ;residence=rural;sex=male, each once; sex is female or male, residence urban or rural, age such as 11-16 or -5; blank means everybody
            1,2,,,,,sex=male;sex=female,,,,,, | 10, breakdown: CP-2030 Breakdown is "sex=male;sex=female", must be dimensions with their values, such as sex=female or ethnicity=La Hủ;residence=rural;sex=male, each once; sex is female or male, residence urban or rural, age such as 11-16 or -5; blank means everybody
            1,2,,,,,girls,,,,,,           | 10, breakdown: CP-2030 Breakdown is "girls", must be dimensions with their values, such as sex=female or ethnicity=La Hủ;residence=rural;sex=male, each once; sex is female or male, residence urban or rural, age such as 11-16 or -5; blank means everybody
            1,2,,,,,sexe=female,,,,,,     | 10, breakdown: CP-2031 Breakdown "sexe=female" has the dimension sexe, must be one of age; ethnicity; residence; sex; disability; other dimensions have to be named to the reader
            1,2,,,,,,draft,,,,,           | 11, finality: CP-2032 Finality is "draft", must be provisional or final; blank means final
            1,2,,,,,,FINAL,,,,,           | 11, finality: CP-2032 Finality is "FINAL", must be provisional or final; blank means final
            ,,19,,,,,,-1,,,,              | 12, sample: CP-2016 Column sample is "-1", must be a count in digits only, without sign, point, comma or space, such as 1234
            ,,19,,,,,,1.5,,,,             | 12, sample: CP-2016 Column sample is "1.5", must be a count in digits only, without sign, point, comma or space, such as 1234
            ,,19,,,,,,,17%,21,95,         | 13, lower: CP-2033 Column lower is "17%", must be a number with a decimal point, such as 99.1
            ,,19,,,,,,,17,21,p95,         | 15, level: CP-2033 Column level is "p95", must be a number with a decimal point, such as 99.1
            ,,19,,,,,,,17,21,,            | 15, level: CP-2035 Column level is blank and other columns of the limits are not, must be all three of lower, upper and level, or none
            ,,19,,,,,,,,21,95,            | 13, lower: CP-2035 Column lower is blank and other columns of the limits are not, must be all three of lower, upper and level, or none
            ,,19,,,,,,,19.1,21,95,        | 13, lower: CP-2036 The limits are 19.1 to 21 at a level of 95% for the rate 19, must be a lower limit that is not above the rate, an upper limit that is not below it, and a level above 0 and below 100
            ,,19,,,,,,,17,18.9,95,        | 13, lower: CP-2036 The limits are 17 to 18.9 at a level of 95% for the rate 19, must be a lower limit that is not above the rate, an upper limit that is not below it, and a level above 0 and below 100
            ,,19,,,,,,,17,21,0,           | 13, lower: CP-2036 The limits are 17 to 21 at a level of 0% for the rate 19, must be a lower limit that is not above the rate, an upper limit that is not below it, and a level above 0 and below 100
            ,,19,,,,,,,17,21,100,         | 13, lower: CP-2036 The limits are 17 to 21 at a level of 100% for the rate 19, must be a lower limit that is not above the rate, an upper limit that is not below it, and a level above 0 and below 100
            ,,19,,,,,,,,,,per cent        | 16, unit: CP-2037 Unit is "per cent", must be %, ‰, /100000, the name of what is counted, or a unit of measure in square brackets such as [cm]; an English name may follow after a bar
            1,2,,,,,,,,,,,%               | 16, unit: CP-2034 Column unit is "%" where no rate is given, must be blank, as a sample, limits and a unit belong to a rate
            1,2,,,,,,,300,,,,             | 12, sample: CP-2034 Column sample is "300" where no rate is given, must be blank, as a sample, limits and a unit belong to a rate
            1,2,,,,,,,,1,,,               | 13, lower: CP-2034 Column lower is "1" where no rate is given, must be blank, as a sample, limits and a unit belong to a rate
            """)
    void reportsWhatCannotBeRight(String cells, String problem) {
        WithProblems<Observations> read = read(row("2024", cells));
        assertThat(read.problems()).singleElement().hasToString("figures.csv, line 2, column " + problem);
        assertThat(read.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(read.problems().get(0).text().in(Language.VI)).isNotBlank();
        assertThat(read.orElseThrow().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19,19,50", "19,19,0.01", "0,100,99.99"})
    void takesLimitsThatEncloseTheRate(String lower, String upper, String level) {
        MeasuredValue value = only(row("2024", ",,19.00,,,,,,0," + lower + "," + upper + "," + level + ","))
                .value();
        assertThat(value.<Object>fold(
                        counted -> "", stated -> stated.limits().orElseThrow().lower()))
                .isEqualTo(Decimals.canonical("lower", new BigDecimal(lower)));
    }

    @Test
    void warnsOfARateInAnotherUnitAndKeepsIt() {
        WithProblems<Observations> read = read(row("2024", ",,191,,,,,,,,,,‰"));
        assertThat(read.problems())
                .singleElement()
                .hasToString("figures.csv, line 2, column 16, unit: CP-2038 The rate is stated in the unit \"‰\", which"
                        + " stunting-under-5 does not have (it has %); it is kept and compared with nothing");
        assertThat(read.problems().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.orElseThrow().all().get(0).value()).isEqualTo(MeasuredValue.stated("191", Unit.PER_THOUSAND));
        assertThat(problems(row("2024", ",,1001,,,,,,,,,,‰")))
                .contains("figures.csv, line 2, column 6, rate: CP-2022 Rate is 1001, must be 0 to 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sân chơi", "sân chơi|playgrounds"})
    void takesTheIndicatorsOwnUnitInEachSpelling(String unit) {
        Observation figure = only(HEADER + "\nplaygrounds,Mù Cả,2024,,,12,,,,,,,,,," + unit);
        assertThat(figure.value()).isEqualTo(MeasuredValue.stated("12", PLAYGROUNDS));
    }

    @Test
    void tellsFiguresOfPartsOfThePopulationApartAndNamesThePartThatStandsTwice() {
        String rows = row("2024", "1,2,,,,,sex=female,,,,,,")
                + row("2024", "2,4,,,,,,,,,,,").substring(HEADER.length());
        assertThat(problems(rows)).isEmpty();
        assertThat(problems(rows + row("2024", "1,3,,,,,sex=female,,,,,,").substring(HEADER.length())))
                .containsExactly("figures.csv, line 4, column 4, numerator: CP-2029 The figure for stunting-under-5,"
                        + " mu-ca-commune, 2024, sex=female stands twice: 1/2 in line 2 and 1/3 here, must stand once; the first"
                        + " is used, this one is left out");
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31, 1", "1900-01-01, 0", "2199-12-31, 0", "2200-01-01, 1", "+12024-01-01, 1", "2024-1-1, 1"})
    void takesDaysOfTheYearsThatTheModelKnows(String day, int problems) {
        assertThat(problems(row("2024", "1,2,,,," + day + ",,,,,,,"))).hasSize(problems);
    }

    @Test
    void writesOnlyTheColumnsThatAreNeeded() {
        String text = "indicator,place,period,numerator,denominator,rate,source,status,known,breakdown,unit,audience"
                + "\nstunting-under-5,pa-u-commune,2024,57,300,,\"trạm y tế, \"\"Pa Ủ\"\"\",measured,,sex=female,,authority"
                + "\nkindergarten-age-5,muong-te-district,2023-2024,,,99.20,,estimated,2024-11-20,,%,authority\n";
        assertThat(written(read(text).orElseThrow())).isEqualTo(text);
        assertThat(written(Observations.empty()))
                .isEqualTo("indicator,place,period,numerator,denominator,rate,source,status,known,audience\n");
    }

    @Test
    void refusesAUnitThatWouldBeReadAsAnother() {
        for (String name : List.of("per cent", "%", "a|b", "[cm]", "100 m")) {
            Observations figures = Observations.of(List.of(observation()
                            .value(MeasuredValue.stated("1", Unit.count(LocalizedText.of(name))))
                            .build()))
                    .orElseThrow();
            assertThatThrownBy(() -> written(figures))
                    .hasMessage("unit was '" + name
                            + "', must have a name that begins with a letter and has neither %, ‰ nor |");
        }
    }

    @Test
    void keepsTextsInTheOneFormTheFileGivesBack() {
        Observation figure = observation()
                .value(MeasuredValue.counted(1, 2))
                .source(" Xa\u0303 Mu\u0300 Ca\u0309 ")
                .build();
        assertThat(figure.source()).contains("Xã Mù Cả");
        String quotes = "\"".repeat(Texts.MAX_LENGTH);
        Observation longest = figure.toBuilder().source(quotes).build();
        assertThat(roundTrip(List.of(longest))).containsExactly(longest);
    }

    @Test
    void givesBackWhateverWasWritten() {
        Random random = new Random(20250701);
        for (int run = 0; run < 200; run++) {
            List<Observation> figures = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                figures.add(any(random, i));
            }
            Observations collected = Observations.of(figures).orElseThrow();
            assertThat(roundTrip(collected.all())).isEqualTo(collected.all());
        }
    }

    private static String written(Observations figures) {
        return FiguresCsv.write(Release.toAuthority(figures));
    }

    private static List<Observation> roundTrip(List<Observation> figures) {
        String text = written(Observations.of(figures).orElseThrow());
        WithProblems<Observations> read = read(text);
        assertThat(read.errors()).isEmpty();
        assertThat(written(read.orElseThrow())).isEqualTo(text);
        return read.orElseThrow().all();
    }

    private static Observation any(Random random, int number) {
        List<String> periods = List.of("2024", "2023-2024", "2024-H1", "2024-Q2", "2024-11");
        Observation.Builder figure = observation()
                .period(Period.parse(periods.get(random.nextInt(periods.size()))))
                .status(random.nextBoolean() ? Status.MEASURED : Status.ESTIMATED)
                .finality(random.nextBoolean() ? Finality.FINAL : Finality.PROVISIONAL)
                .known(LocalDate.of(2025, 1, 1).plusDays(number))
                .value(anyValue(random));
        if (random.nextBoolean()) {
            figure.source(List.of("a", "=1+1", "\"", "hai\ndòng", ",;\t|").get(random.nextInt(5)));
        }
        return figure.breakdown(anyBreakdown(random)).build();
    }

    private static MeasuredValue anyValue(Random random) {
        if (random.nextBoolean()) {
            long whole = (long) (random.nextDouble() * Ratio.MAX_COUNT);
            return MeasuredValue.counted(whole / (1 + random.nextInt(5)), whole);
        }
        List<Unit> units = List.of(
                Unit.PERCENT,
                Unit.PER_THOUSAND,
                Unit.PER_HUNDRED_THOUSAND,
                PLAYGROUNDS,
                Unit.count(LocalizedText.of("trẻ em")),
                Unit.other(LocalizedText.of("cm", "cm")));
        int decimals = random.nextInt(4);
        BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), 3);
        MeasuredValue.Stated stated = MeasuredValue.stated(
                value.setScale(3 + decimals).toPlainString(), units.get(random.nextInt(units.size())));
        MeasuredValue.Stated sampled = random.nextBoolean() ? stated.withSample(random.nextInt(5_000)) : stated;
        return random.nextBoolean()
                ? sampled.withLimits(new ConfidenceLimits(
                        value.subtract(BigDecimal.ONE), value.add(BigDecimal.ONE), new BigDecimal("95.5")))
                : sampled;
    }

    private static Breakdown anyBreakdown(Random random) {
        Breakdown breakdown = Breakdown.total();
        breakdown = random.nextBoolean() ? breakdown.withSex(Sex.MALE) : breakdown;
        breakdown = random.nextBoolean() ? breakdown.withResidence(Residence.RURAL) : breakdown;
        breakdown = random.nextBoolean() ? breakdown.withAges(AgeBand.below(5)) : breakdown;
        breakdown = random.nextBoolean() ? breakdown.withEthnicity("La Hủ, \"Xá lá vàng\"") : breakdown;
        return random.nextBoolean() ? breakdown.with("disability", "có") : breakdown;
    }

    private static Observation.Builder observation() {
        return Observation.builder()
                .indicator(IndicatorId.of("stunting-under-5"))
                .place(PlaceId.of("mu-ca-commune"))
                .period(Period.parse("2024"));
    }

    private static IndicatorCatalog catalog() {
        Indicator playgrounds =
                StandardIndicators.childPlan().find(IndicatorId.of("school-sanitation")).orElseThrow().toBuilder()
                        .id(IndicatorId.of("playgrounds"))
                        .unit(PLAYGROUNDS)
                        .ceiling(Ceiling.NONE)
                        .build();
        return StandardIndicators.childPlan().toBuilder().add(playgrounds).build();
    }

    private static String row(String period, String fromNumerator) {
        return HEADER + "\nstunting-under-5,Mù Cả," + period + "," + fromNumerator;
    }

    private static Observation only(String text) {
        WithProblems<Observations> read = read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().all()).hasSize(1);
        return read.orElseThrow().all().get(0);
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Object::toString).toList();
    }

    private static WithProblems<Observations> read(String text) {
        return BothWays.read(text.getBytes(StandardCharsets.UTF_8), CONTEXT);
    }
}
