package io.github.childplan.indicators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresCsvTest {

    private static final String HEADER = "indicator,place,period,numerator,denominator,rate,source";
    private static final String FULL = HEADER + ",status,known";
    private static final String GOOD = "\nstunting-under-5,Mù Cả,2023,30,200,,trạm y tế";
    private static final FiguresContext CONTEXT =
            FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());

    @Test
    void readsCountsRatesStatusAndTheDayTheyWereKnown() {
        WithProblems<Observations> read = read(
                FULL
                        + "\nstunting-under-5,Xã Pa Ủ,2024,57,300,,trạm y tế,,"
                        + "\nkindergarten-age-5,muong-te-district,2023-2024,,,99.20,\"phòng giáo dục, huyện\",estimated,2024-11-20");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().all())
                .containsExactly(
                        Observation.builder()
                                .indicator(id("stunting-under-5"))
                                .place(PlaceId.of("pa-u-commune"))
                                .period(Period.parse("2024"))
                                .value(MeasuredValue.counted(57, 300))
                                .source("trạm y tế")
                                .build(),
                        Observation.builder()
                                .indicator(id("kindergarten-age-5"))
                                .place(StandardPlaces.MUONG_TE_DISTRICT)
                                .period(Period.parse("2023-2024"))
                                .value(MeasuredValue.stated("99.20", Unit.PERCENT))
                                .source("phòng giáo dục, huyện")
                                .status(Status.ESTIMATED)
                                .known(LocalDate.of(2024, 11, 20))
                                .build());
        assertThat(read.orElseThrow().all().get(0).origin())
                .isEqualTo(ProblemPlace.in("figures.csv").atLine(2).atColumn(4).atField("numerator"));
        assertThat(read.orElseThrow().all().get(1).origin())
                .isEqualTo(ProblemPlace.in("figures.csv").atLine(3).atColumn(6).atField("rate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADER, HEADER + ",status", HEADER + ",known", FULL})
    void takesEachOfTheLastTwoColumnsOrNone(String header) {
        String more = header.equals(HEADER) ? "" : header.equals(FULL) ? ",," : ",";
        assertThat(read(header + GOOD + more).orElseThrow().all()).hasSize(1);
        assertThat(read(header + GOOD + more).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator;place;period;numerator;denominator;rate;source | 1",
                "indicator,place,period,numerator,denominator,value,source | 6",
                "place,indicator,period,numerator,denominator,rate,source | 1",
                "indicator,place,period,numerator,denominator,rate | 7",
                "indicator,place,period,numerator,denominator,rate,source,known,status | 8",
                "indicator,place,period,numerator,denominator,rate,source,status,status | 9",
                "indicator,place,period,numerator,denominator,rate,source,note | 8",
                "Indicator,place,period,numerator,denominator,rate,source | 1"
            })
    void refusesAnotherHeaderAtItsFirstColumnThatDiffers(String header, int column) {
        WithProblems<Observations> read = read(header + GOOD);
        assertThat(read.result()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(IndicatorsProblem.WRONG_HEADER);
            assertThat(problem.place())
                    .isEqualTo(ProblemPlace.in("figures.csv").atLine(1).atColumn(column));
        });
    }

    @Test
    void saysWhatTheHeaderWasAndMustBe() {
        Problem problem = read("a,b\n").problems().get(0);
        assertThat(problem)
                .hasToString("figures.csv, line 1, column 1: CP-2004 The header is \"a,b\", must be"
                        + " indicator,place,period,numerator,denominator,rate,source and then, where wanted, status, known, breakdown, finality, sample, lower, upper, level, unit, audience and suppressed,"
                        + " in this order and joined by commas");
        assertThat(problem.text().in(Language.VI))
                .isEqualTo(
                        "Dòng tiêu đề là \"a,b\", cần indicator,place,period,numerator,denominator,rate,source, sau đó nếu"
                                + " cần thì status, known, breakdown, finality, sample, lower, upper, level, unit, audience và suppressed, đúng thứ tự này và ngăn bằng dấu phẩy");
    }

    /** One row, the place of its problem, and the whole message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,Mù Cả,2024,1,2,,                          | 1, indicator | CP-2010 Column indicator is blank, must be the id of an indicator, such as stunting-under-5
            stunting-under5,Mù Cả,2024,1,2,,           | 1, indicator | CP-2011 There is no indicator "stunting-under5", must be the id of an indicator, such as stunting-under-5; nearest: stunting-under-5
            Stunting,Mù Cả,2024,1,2,,                  | 1, indicator | CP-2011 There is no indicator "Stunting", must be the id of an indicator, such as stunting-under-5; nearest: stunting-under-5
            abuse-support,,2024,1,2,,                  | 2, place | CP-2010 Column place is blank, must be the id, name or code of a place
            abuse-support,Bum To,2024,1,2,,            | 2, place | CP-2321 No place is called "Bum To" on 31 December 2024; on other days: none; nearest: Xã Bum Tở
            abuse-support,Vàng San,2025,1,2,,          | 2, place | CP-2321 No place is called "Vàng San" on 31 December 2025; on other days: Vàng San commune (vang-san-commune, from 14 October 2011 to 30 June 2025); nearest: none
            abuse-support,Mù Cả,,1,2,,                 | 3, period | CP-2010 Column period is blank, must be a year such as 2024, a school year such as 2023-2024, or 2024-H1, 2024-Q3, 2024-07
            abuse-support,Mù Cả,2024-Q5,1,2,,          | 3, period | CP-2013 Period is "2024-Q5", must be a year such as 2024, a school year such as 2023-2024, or 2024-H1, 2024-Q3, 2024-07
            abuse-support,Mù Cả,2022-2024,1,2,,        | 3, period | CP-2013 Period is "2022-2024", must be a year such as 2024, a school year such as 2023-2024, or 2024-H1, 2024-Q3, 2024-07
            abuse-support,Mù Cả,2024-2023,1,2,,        | 3, period | CP-2013 Period is "2024-2023", must be a year such as 2024, a school year such as 2023-2024, or 2024-H1, 2024-Q3, 2024-07
            abuse-support,Mù Cả,24,1,2,,               | 3, period | CP-2013 Period is "24", must be a year such as 2024, a school year such as 2023-2024, or 2024-H1, 2024-Q3, 2024-07
            abuse-support,Mù Cả,1989,1,2,,             | 3, period | CP-2014 Period "1989" ends in 1989, must end in 1990 to 2199
            abuse-support,Mù Cả,1988-1989,1,2,,        | 3, period | CP-2014 Period "1988-1989" ends in 1989, must end in 1990 to 2199
            abuse-support,Mù Cả,9999,1,2,,             | 3, period | CP-2014 Period "9999" ends in 9999, must end in 1990 to 2199
            abuse-support,Mù Cả,2024,-1,2,,            | 4, numerator | CP-2016 Column numerator is "-1", must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1.5,2,,           | 4, numerator | CP-2016 Column numerator is "1.5", must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1,1.200,,         | 5, denominator | CP-2016 Column denominator is "1.200", must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1,1 200,,         | 5, denominator | CP-2016 Column denominator is "1 200", must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1,1e3,,           | 5, denominator | CP-2016 Column denominator is "1e3", must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1,１２,,           | 5, denominator | CP-2016 Column denominator is "１２", must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1,1000000000000000000,, | 5, denominator | CP-2016 Column denominator is "1000000000000000000", must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1,,,              | 5, denominator | CP-2020 Column denominator is blank and the other count is 1, must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,,2,,              | 4, numerator | CP-2020 Column numerator is blank and the other count is 2, must be a count in digits only, without sign, point, comma or space, such as 1234
            abuse-support,Mù Cả,2024,1,2,50,           | 6, rate | CP-2018 Counts (1/2) and a rate (50) are both given, must be numerator and denominator, or a rate
            abuse-support,Mù Cả,2024,,,,               | 4, numerator | CP-2019 Neither counts nor a rate are given, must be numerator and denominator, or a rate; a figure that is missing has no row
            abuse-support,Mù Cả,2024,3,2,,             | 4, numerator | CP-2021 Numerator 3 is above the denominator 2, must be 2 or less
            abuse-support,Mù Cả,2024,1,0,,             | 4, numerator | CP-2021 Numerator 1 is above the denominator 0, must be 0 or less
            abuse-support,Mù Cả,2024,,,99%,            | 6, rate | CP-2017 Rate is "99%", must be a number with a decimal point, such as 99.1
            abuse-support,Mù Cả,2024,,,1e1000000000,   | 6, rate | CP-2017 Rate is "1e1000000000", must be a number with a decimal point, such as 99.1
            abuse-support,Mù Cả,2024,,,NaN,            | 6, rate | CP-2017 Rate is "NaN", must be a number with a decimal point, such as 99.1
            abuse-support,Mù Cả,2024,,,.5,             | 6, rate | CP-2017 Rate is ".5", must be a number with a decimal point, such as 99.1
            abuse-support,Mù Cả,2024,,,-0.1,           | 6, rate | CP-2022 Rate is -0.1, must be 0 to 100
            abuse-support,Mù Cả,2024,,,100.1,          | 6, rate | CP-2022 Rate is 100.1, must be 0 to 100
            """)
    void reportsACellThatCannotBeRightAndReadsTheOtherRows(String row, String place, String message) {
        WithProblems<Observations> read = read(HEADER + "\n" + row + GOOD);
        assertThat(read.problems())
                .singleElement()
                .hasToString("figures.csv, line 2, column " + place + ": " + message);
        assertThat(read.problems().get(0).expected()).isPresent();
        assertThat(read.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(read.orElseThrow().all()).hasSize(1);
        assertThat(read.partial()).isTrue();
    }

    @Test
    void neverTakesACommaForADecimalSign() {
        WithProblems<Observations> read = read(HEADER + "\nabuse-support,Mù Cả,2024,,,\"99,1\"," + GOOD);
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 6, rate: CP-2017 Rate is \"99,1\", must be a number with a decimal"
                                + " point, such as 99.1");
        assertThat(read.problems().get(0).text().in(Language.VI))
                .isEqualTo("Tỷ lệ là \"99,1\", cần số viết bằng dấu chấm thập phân, ví dụ 99.1");
        assertThat(read(HEADER + "\nabuse-support,Mù Cả,2024,,,99.1,").problems())
                .isEmpty();
    }

    @Test
    void reportsStatusAndDayThatCannotBeRight() {
        assertThat(read(FULL + "\nabuse-support,Mù Cả,2024,1,2,,,guessed,2025-02-30")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "figures.csv, line 2, column 8, status: CP-2026 Status is \"guessed\", must be measured or estimated;"
                                + " blank means measured",
                        "figures.csv, line 2, column 9, known: CP-2027 Known is \"2025-02-30\", must be a day such as"
                                + " 2025-11-20");
        assertThat(read(HEADER + ",known\nabuse-support,Mù Cả,2024,1,2,,,20/11/2025")
                        .problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 8, known: CP-2027 Known is \"20/11/2025\", must be a day such as"
                                + " 2025-11-20");
    }

    @Test
    void reportsEveryProblemOfARow() {
        assertThat(read(HEADER + "\nnone,Nowhere,2024,x,1.0,,").problems())
                .extracting(Problem::reason)
                .extracting("code")
                .containsExactly("CP-2011", "CP-2321", "CP-2016", "CP-2016");
    }

    @ParameterizedTest
    @CsvSource({"0,2", "2,2", "0,0"})
    void takesCountsUpToTheWhole(long numerator, long denominator) {
        WithProblems<Observations> read =
                read(HEADER + "\nabuse-support,Mù Cả,2024," + numerator + "," + denominator + ",,");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().all().get(0).value()).isEqualTo(MeasuredValue.counted(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "1.01", "100", "100.00"})
    void takesRatesUpToTheWhole(String rate) {
        WithProblems<Observations> read = read(HEADER + "\nabuse-support,Mù Cả,2024,,," + rate + ",");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().all().get(0).value()).isEqualTo(MeasuredValue.stated(rate, Unit.PERCENT));
    }

    @ParameterizedTest
    @CsvSource({"0.01,1", "0.995,99.5", "1,100"})
    void warnsOfAPercentageThatMayBeAShareAndKeepsIt(String rate, String percent) {
        WithProblems<Observations> read = read(HEADER + "\nabuse-support,Mù Cả,2024,,," + rate + ",");
        assertThat(read.problems())
                .singleElement()
                .hasToString("figures.csv, line 2, column 6, rate: CP-2023 Rate is " + rate
                        + "%, which can be true, but maybe a share was written: as a share it is " + percent + "%");
        assertThat(read.partial()).isFalse();
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void warnsOfAZeroDenominatorWhereThatCanHardlyBe() {
        WithProblems<Observations> read = read(HEADER + "\nstunting-under-5,Mù Cả,2024,0,0,,");
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 5, denominator: CP-2024 Denominator is 0 (children under 5 who were"
                                + " measured), which is hardly possible; maybe the figure is missing, and a missing figure has no row");
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void takesMoreThanTheWholeWhereTheIndicatorAllowsItAndNeverSomeOfNone() {
        Indicator gross = standard("kindergarten-age-5").toBuilder()
                .id(id("gross-enrolment"))
                .ceiling(Ceiling.NONE)
                .build();
        FiguresContext context = with(gross);
        assertThat(read(HEADER + "\ngross-enrolment,Mù Cả,2024,105,100,,", context)
                        .problems())
                .isEmpty();
        assertThat(read(HEADER + "\ngross-enrolment,Mù Cả,2024,,,105,", context).problems())
                .isEmpty();
        assertThat(read(HEADER + "\ngross-enrolment,Mù Cả,2024,1,0,,", context).problems())
                .extracting(Problem::reason)
                .containsExactly(IndicatorsProblem.NUMERATOR_ABOVE_DENOMINATOR);
        assertThat(read(HEADER + "\ngross-enrolment,Mù Cả,2024,,,-1,", context).problems())
                .singleElement()
                .hasToString("figures.csv, line 2, column 6, rate: CP-2022 Rate is -1, must be 0 or more");
    }

    @Test
    void takesOnlyANumberForAnIndicatorThatIsNoRate() {
        Indicator playgrounds = standard("school-sanitation").toBuilder()
                .id(id("playgrounds"))
                .unit(Unit.count(LocalizedText.of("sân chơi", "playgrounds")))
                .build();
        FiguresContext context = with(playgrounds);
        assertThat(read(HEADER + "\nplaygrounds,Mù Cả,2024,1,2,,", context).problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 4, numerator: CP-2025 Counts are given (1/2), must be a number in the"
                                + " column rate, as playgrounds is told in playgrounds and not as a rate");
        assertThat(read(HEADER + "\nplaygrounds,Mù Cả,2024,,,120,", context).problems())
                .isEmpty();
    }

    @Test
    void judgesAFigureByTheDefinitionInForceAtTheEndOfItsPeriod() {
        Indicator ended = standard("school-sanitation").toBuilder()
                .id(id("ended"))
                .validity(Validity.upTo(LocalDate.of(2023, 12, 31)))
                .build();
        FiguresContext context = with(ended);
        assertThat(read(HEADER + "\nended,Mù Cả,2023,1,2,,", context).problems())
                .isEmpty();
        assertThat(read(HEADER + "\nended,Mù Cả,2024,1,2,,", context).problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 1, indicator: CP-2012 Indicator \"ended\" has no definition in force on"
                                + " 31 December 2024, must be a day of one of its definitions: ../2023-12-31");
    }

    @Test
    void findsAPlaceByIdNameOrCodeAsOfTheLastDayOfThePeriod() {
        assertThat(places(
                        "mu-ca-commune,2024",
                        "Xã Mu\u0300 Ca\u0309,2024",
                        "03433,2024",
                        "03433,2025",
                        "vn-gso:03433,2025"))
                .containsExactly(
                        "mu-ca-commune",
                        "mu-ca-commune",
                        "muong-te-township",
                        "bum-to-commune-2025",
                        "bum-to-commune-2025");
        assertThat(places("Xã Bum Tở,2023-2024", "Xã Bum Tở,2024-2025", "Xã Bum Tở,2025-2026"))
                .containsExactly("bum-to-commune", "bum-to-commune", "bum-to-commune-2025");
    }

    @Test
    void namesTheCandidatesOfANameThatSeveralPlacesHave() {
        assertThat(read(HEADER + "\nabuse-support,Mường Tè,2024,1,2,,").problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 2, place: CP-2322 \"Mường Tè\" on 31 December 2024 may mean Mường Tè"
                                + " district (muong-te-district, until 30 June 2025); Mường Tè township (muong-te-township, until 30"
                                + " June 2025); Mường Tè commune (muong-te-commune, until 30 June 2025); give the name with its kind, the"
                                + " code or the id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"muong-te-district", "Huyện Mường Tè", "107"})
    void takesTheAreaOfThePlanAfterItsEndWithAWarning(String place) {
        WithProblems<Observations> read = read(HEADER + "\nabuse-support," + place + ",2025,1,2,,");
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 2, place: CP-2015 Mường Tè district ceased to exist after 30 June 2025,"
                                + " before the period 2025 ended; its figure is taken all the same, as it is the area of the plan");
        assertThat(read.problems().get(0).text().in(Language.VI))
                .isEqualTo(
                        "Huyện Mường Tè không còn tồn tại sau ngày 30/06/2025, trước khi kỳ 2025 kết thúc; số liệu vẫn được"
                                + " nhận vì đây là địa bàn của kế hoạch");
        assertThat(read.partial()).isFalse();
        assertThat(read.orElseThrow().all().get(0).place()).isEqualTo(StandardPlaces.MUONG_TE_DISTRICT);
    }

    @Test
    void takesTheAreaWithoutAWarningUntilItsEnd() {
        assertThat(read(HEADER
                                + "\nabuse-support,muong-te-district,2024,1,2,,"
                                + "\nschool-sanitation,muong-te-district,2024-2025,1,2,,")
                        .problems())
                .isEmpty();
        assertThat(read(HEADER + "\nschool-sanitation,muong-te-district,2025-2026,1,2,,")
                        .problems())
                .extracting(Problem::reason)
                .containsExactly(IndicatorsProblem.AREA_HAS_CEASED);
    }

    @Test
    void doesNotGuessWhetherANameMeansTheEndedAreaOrACommune() {
        assertThat(read(HEADER + "\nabuse-support,Mường Tè,2025,1,2,,").problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 2, place: CP-2322 \"Mường Tè\" on 31 December 2025 may mean Mường Tè"
                                + " commune (muong-te-commune-2025, from 1 July 2025); Mường Tè district (muong-te-district, until 30"
                                + " June 2025); give the name with its kind, the code or the id");
        assertThat(places("Xã Mường Tè,2025")).containsExactly("muong-te-commune-2025");
    }

    @Test
    void doesNotTakeAnEndedDistrictThatIsNotTheAreaOfThePlan() {
        assertThat(read(HEADER + "\nabuse-support,nam-nhun-district,2025,1,2,,").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason().code()).isEqualTo("CP-2321"));
        assertThat(read(
                                HEADER + "\nabuse-support,muong-te-district,2025,1,2,,",
                                FiguresContext.of(StandardIndicators.childPlan(), StandardPlaces.muongTe()))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason().code()).isEqualTo("CP-2321"));
    }

    @Test
    void readsOnlyTheYearsOfItsContext() {
        FiguresContext years = CONTEXT.withYears(2023, 2024);
        String rows = "\nabuse-support,Mù Cả,%s,1,2,,";
        for (String inside : List.of("2023", "2024", "2022-2023")) {
            assertThat(read(HEADER + rows.replace("%s", inside), years).problems())
                    .isEmpty();
        }
        assertThat(read(HEADER + rows.replace("%s", "2022"), years).problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 3, period: CP-2014 Period \"2022\" ends in 2022, must end in 2023 to"
                                + " 2024");
        assertThat(read(HEADER + rows.replace("%s", "2024-2025"), years).problems())
                .hasSize(1);
        assertThatThrownBy(() -> CONTEXT.withYears(2024, 2023))
                .hasMessage("last year was 2023, must not be before the first year 2024");
        assertThatThrownBy(() -> CONTEXT.withArea(PlaceId.of("sa-pa")))
                .hasMessage("area was 'sa-pa', must be a place of the registry");
    }

    @Test
    void readsTheYearsUpToTheDayAsOfWhichFiguresAreJudged() {
        FiguresContext asOf = CONTEXT.withAsOf(LocalDate.of(2024, 11, 25));
        assertThat(asOf.firstYear()).isEqualTo(1990);
        String rows = "\nabuse-support,Mù Cả,%s,1,2,,";
        assertThat(read(HEADER + rows.replace("%s", "2024"), asOf).problems()).isEmpty();
        assertThat(read(HEADER + rows.replace("%s", "2024-2025"), asOf).problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 3, period: CP-2014 Period \"2024-2025\" ends in 2025, must end in 1990"
                                + " to 2024");
        assertThatThrownBy(() -> CONTEXT.withAsOf(LocalDate.of(1989, 12, 31)))
                .hasMessage("last year was 1989, must not be before the first year 1990");
    }

    @Test
    void leavesOutAFigureThatStandsTwiceAndNamesBothLines() {
        WithProblems<Observations> read =
                read(HEADER + "\nabuse-support,Mù Cả,2024,1,2,," + GOOD + "\nabuse-support,mu-ca-commune,2024,,,50,");
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 4, column 6, rate: CP-2029 The figure for abuse-support, mu-ca-commune, 2024"
                                + " stands twice: 1/2 in line 2 and 50 here, must stand once; the first is used, this one is left out");
        assertThat(read.orElseThrow().all()).hasSize(2);
    }

    @Test
    void takesALaterFigureForARevision() {
        WithProblems<Observations> read = read(HEADER
                + ",known\nabuse-support,Mù Cả,2024,1,2,,,2024-11-20\nabuse-support,Mù Cả,2024,2,2,,,2025-01-31");
        assertThat(read.problems()).isEmpty();
        Observations known = read.orElseThrow().knownBy(LocalDate.of(2025, 1, 30));
        assertThat(known.find(read.orElseThrow().all().get(0).key())
                        .orElseThrow()
                        .value())
                .isEqualTo(MeasuredValue.counted(1, 2));
    }

    @Test
    void skipsRowsWithoutAnyValueAndKeepsTheLineNumbers() {
        WithProblems<Observations> read =
                read("\uFEFF" + HEADER + "\r\n\r\n,,, ,,,\r\n  \r\nabuse-support, Mù Cả ,2024,x,2,,\r\n"
                        + "\"abuse-support\",\"Mù Cả\", 2023 ,1,2,,\"hai\r\ndòng\"\r\nstunting-under-5,Mù Cả,2024,1,2");
        assertThat(read.problems())
                .extracting(problem -> problem.place().line().getAsLong())
                .containsExactly(5L, 8L);
        assertThat(read.orElseThrow().all())
                .singleElement()
                .satisfies(figure -> assertThat(figure.source()).contains("hai\ndòng"));
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 3, 2", "'abuse-support,Mù Cả,2024,1,2,,,', 8, 8"})
    void reportsARowOfAnotherWidth(String row, int column, int fields) {
        WithProblems<Observations> read = read(HEADER + "\n" + row + GOOD);
        assertThat(read.problems())
                .singleElement()
                .hasToString("figures.csv, line 2, column " + column + ": CP-2007 The row has " + fields
                        + " fields, must have 7 as the header has");
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void reportsARowThatIsNotCsvAndReadsOn() {
        WithProblems<Observations> read = read(HEADER + "\nabuse-support,\"Mù\" Cả,2024,1,2,," + GOOD);
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 2: CP-2006 Field 2 is not CSV, must be comma-separated values after RFC"
                                + " 4180: only a separator or the end of the line may follow the closing quotation mark");
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void saysThatNothingIsReadAfterAQuoteThatIsNeverClosed() {
        WithProblems<Observations> read = read(HEADER + GOOD + "\nabuse-support,\"Mù Cả,2024,1,2,," + GOOD);
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 3, column 2: CP-2006 Field 2 is not CSV, must be comma-separated values after RFC"
                                + " 4180: the quotation mark that opens this field is never closed; what follows is not read");
        assertThat(read.orElseThrow().all()).hasSize(1);
        assertThat(read.partial()).isTrue();
    }

    @Test
    void reportsBytesThatAreNotUtf8AndReadsTheOtherRows() {
        byte[] before = (HEADER + "\nabuse-support,M").getBytes(StandardCharsets.UTF_8);
        byte[] after = (" Cả,2024,1,2,," + GOOD).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[before.length + 1 + after.length];
        System.arraycopy(before, 0, bytes, 0, before.length);
        bytes[before.length] = (byte) 0xF9;
        System.arraycopy(after, 0, bytes, before.length + 1, after.length);
        WithProblems<Observations> read = BothWays.read(bytes, CONTEXT);
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 2, place: CP-2005 Column place is not UTF-8 text (\"M\uFFFD Cả\"), the"
                                + " file must be saved as UTF-8");
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void reportsAFileInUtf16() {
        WithProblems<Observations> read = FiguresCsv.read(
                "figures.csv", new ByteArrayInputStream((HEADER + GOOD).getBytes(StandardCharsets.UTF_16)), CONTEXT);
        assertThat(read.result()).isEmpty();
        assertThat(read.problems()).extracting(Problem::reason).containsExactly(IndicatorsProblem.INVALID_ENCODING);
    }

    @Test
    void reportsASourceThatNoDocumentPrints() {
        assertThat(read(HEADER + "\nabuse-support,Mù Cả,2024,1,2,,a\u202Eb").problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 2, column 7, source: CP-2028 Source is \"aU+202Eb\", must be printable text of at"
                                + " most 20000 characters");
    }

    @Test
    void reportsAnEmptyFileAndTakesOneWithoutRows() {
        WithProblems<Observations> read = read("");
        assertThat(read.result()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .hasToString("figures.csv: CP-2003 The file is empty, must begin with the header"
                        + " indicator,place,period,numerator,denominator,rate,source and then, where wanted, status, known, breakdown, finality, sample, lower, upper, level, unit, audience and suppressed,"
                        + " in this order and joined by commas");
        assertThat(read(HEADER).orElseThrow().all()).isEmpty();
        assertThat(read(HEADER).problems()).isEmpty();
    }

    @Test
    void reportsAFileThatIsMissingOrCannotBeRead(@TempDir Path folder) throws IOException {
        WithProblems<Observations> missing = FiguresCsv.read(folder.resolve("figures.csv"), CONTEXT);
        assertThat(missing.result()).isEmpty();
        assertThat(missing.problems())
                .singleElement()
                .hasToString("figures.csv: CP-2001 There is no such file, must be the name of an existing file");
        assertThat(missing.problems().get(0).text().in(Language.VI))
                .isEqualTo("Không có tệp này, cần tên của một tệp đang có");
        assertThat(FiguresCsv.read(folder, CONTEXT).problems())
                .extracting(Problem::reason)
                .containsExactly(IndicatorsProblem.FILE_UNREADABLE);
        Path file = Files.writeString(folder.resolve("good.csv"), HEADER + GOOD);
        assertThat(FiguresCsv.read(file, CONTEXT).orElseThrow().all()).hasSize(1);
    }

    @Test
    void keepsWhatWasReadBeforeTheFileBroke() {
        InputStream broken = new InputStream() {
            private final InputStream start =
                    new ByteArrayInputStream((HEADER + GOOD + "\nabuse").getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int b = start.read();
                if (b < 0) {
                    throw new IOException("device gone");
                }
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int b = read();
                buffer[offset] = (byte) b;
                return 1;
            }
        };
        WithProblems<Observations> read = FiguresCsv.read("figures.csv", broken, CONTEXT);
        assertThat(read.problems())
                .singleElement()
                .hasToString("figures.csv: CP-2002 The file cannot be read to its end (device gone)");
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void stopsAtTheLimitOfProblemsAndSaysSo() {
        WithProblems<Observations> read = read(HEADER + "\nx,x,x,x,x,x,x".repeat(1_001));
        assertThat(read.problems().get(read.problems().size() - 1))
                .satisfies(problem -> assertThat(problem.text().in(Language.EN))
                        .isEqualTo("The file exceeds a limit: at most 1000 problems; the rest is not read"));
        assertThat(read.problems()).hasSizeLessThan(FiguresLimits.SHEET.problems() + 10);
    }

    @Test
    void stopsAtTheLimitOfRowsAndSaysSo() {
        WithProblems<Observations> read = read(HEADER + GOOD + "\n,".repeat(FiguresLimits.SHEET.rows()));
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv, line 1000002: CP-2008 The file exceeds a limit: at most 1000000 rows; the rest is not read");
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void stopsAStreamThatNeverEnds() {
        byte[] start = (HEADER + GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] blankLine = (" ".repeat(19_000) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private byte[] line = start;
            private int next;

            @Override
            public int read() {
                if (next == line.length) {
                    line = blankLine;
                    next = 0;
                }
                return line[next++];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };
        WithProblems<Observations> read = FiguresCsv.read("figures.csv", endless, CONTEXT);
        assertThat(read.problems())
                .singleElement()
                .hasToString(
                        "figures.csv: CP-2008 The file exceeds a limit: at most 268435456 bytes; the rest is not read");
        assertThat(read.orElseThrow().all()).hasSize(1);
    }

    @Test
    void countsBytesAsTheyAreRead() throws IOException {
        try (InputStream endless = new BoundedInput(new ByteArrayInputStream(new byte[3]), 2)) {
            assertThat(endless.read()).isZero();
            assertThat(endless.read()).isZero();
            assertThatThrownBy(endless::read).isInstanceOf(BoundedInput.ExceededException.class);
        }
    }

    private static List<String> places(String... placesAndPeriods) {
        StringBuilder text = new StringBuilder(HEADER + ",known");
        int day = 10;
        for (String one : placesAndPeriods) {
            text.append("\nabuse-support,")
                    .append(one)
                    .append(",1,2,,,2025-01-")
                    .append(day++);
        }
        WithProblems<Observations> read = read(text.toString());
        assertThat(read.problems()).isEmpty();
        return read.orElseThrow().all().stream()
                .map(figure -> figure.place().value())
                .toList();
    }

    private static FiguresContext with(Indicator indicator) {
        IndicatorCatalog catalog =
                StandardIndicators.childPlan().toBuilder().add(indicator).build();
        return CONTEXT.toBuilder().indicators(catalog).build();
    }

    private static Indicator standard(String id) {
        return StandardIndicators.childPlan().find(id(id)).orElseThrow();
    }

    private static IndicatorId id(String id) {
        return IndicatorId.of(id);
    }

    private static WithProblems<Observations> read(String text) {
        return read(text, CONTEXT);
    }

    private static WithProblems<Observations> read(String text, FiguresContext context) {
        return BothWays.read(text.getBytes(StandardCharsets.UTF_8), context);
    }
}
