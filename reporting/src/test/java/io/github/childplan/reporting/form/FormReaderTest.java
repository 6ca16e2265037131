package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.text.NumberStyle;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write into a workbook, and what is read. */
class FormReaderTest {

    private static final String STUNTING = "stunting-under-5";
    private static final String UNDERWEIGHT = "underweight-under-5";
    private static final String READ = "stunting-under-5 2024 57/300";

    @Test
    void countsAreReadAsFiguresOfThePlaceAndPeriod() {
        WithProblems<FilledForm> read = Forms.read(Forms.filled(sheet -> {
            sheet.cell(STUNTING, FormColumn.STATUS).setCellValue("Ước tính");
            sheet.cell(STUNTING, FormColumn.SOURCE).setCellValue("trạm y tế");
            sheet.filledDay().setCellValue(LocalDate.of(2024, 11, 15));
            sheet.cell("kindergarten-age-5", FormColumn.NUMERATOR).setCellValue(70);
            sheet.cell("kindergarten-age-5", FormColumn.DENOMINATOR).setCellValue(71);
        }));
        assertThat(read.problems()).isEmpty();
        Observation stunting = read.orElseThrow().figures().all().get(0);
        assertThat(stunting.place().value()).isEqualTo("pa-u-commune");
        assertThat(stunting.period()).hasToString("2024");
        assertThat(stunting.status()).isEqualTo(Status.ESTIMATED);
        assertThat(stunting.source()).contains("trạm y tế");
        assertThat(stunting.known()).contains(LocalDate.of(2024, 11, 15));
        assertThat(stunting.origin()).hasToString("pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator");
        assertThat(read.orElseThrow().figures().all().get(1).period()).hasToString("2023-2024");
        assertThat(read.orElseThrow().blank()).hasSize(12);
        assertThat(read.orElseThrow().identity()).isEqualTo(FormIdentity.of(Forms.form()));
    }

    @Test
    void blankIsNoFigureAndZeroIsOne() {
        WithProblems<FilledForm> read = Forms.read(Forms.changed(sheet -> {
            sheet.cell("disaster-support", FormColumn.NUMERATOR).setCellValue(0);
            sheet.cell("disaster-support", FormColumn.DENOMINATOR).setCellValue(0);
            sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue("  \u00A0");
            sheet.cell(STUNTING, FormColumn.SOURCE).setCellValue("chưa có");
        }));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().figures().all())
                .extracting(figure ->
                        figure.indicator() + " " + figure.value().findCounts().orElseThrow())
                .containsExactly("disaster-support 0/0");
        assertThat(read.orElseThrow().blank())
                .extracting(Object::toString)
                .contains(STUNTING)
                .hasSize(13);
    }

    @Test
    void anOwnPlaceIsOneOrNoneOfOne() {
        assertThat(Forms.figures(Forms.changed(sheet -> {
                    sheet.cell("culture-play-points", FormColumn.NUMERATOR).setCellValue(1);
                    sheet.cell("child-friendly-communes", FormColumn.NUMERATOR).setCellValue(0);
                    sheet.cell("child-friendly-communes", FormColumn.DENOMINATOR)
                            .setBlank();
                })))
                .containsExactly("child-friendly-communes 2024 0/1", "culture-play-points 2024 1/1");
        assertThat(Forms.problems(Forms.changed(sheet -> {
                    sheet.cell("culture-play-points", FormColumn.NUMERATOR).setCellValue(3);
                    sheet.cell("culture-play-points", FormColumn.DENOMINATOR).setCellValue(14);
                    sheet.cell("child-friendly-communes", FormColumn.NUMERATOR).setCellValue(2);
                })))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F9, numerator: CP-2021 Numerator 2 is above the denominator 1,"
                                + " must be 1 or less",
                        "pa-u.xlsx, sheet Biểu số liệu, cell H10, denominator: CP-3148 the denominator is 14, expected 1,"
                                + " because it is about the place itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"57", " 57 ", "57\u00A0", "\u202F57"})
    void aCountWrittenAsTextIsRead(String text) {
        assertThat(Forms.figures(Forms.filled(
                        sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(text))))
                .containsExactly(READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234",
                "1,234",
                "1 234",
                "57,0",
                "57.0",
                "-57",
                "+57",
                "1e2",
                "５７",
                "khoảng 57",
                "1234567890123456789"
            })
    void aCountThatIsNotDigitsOnlyIsRefusedAndNeverGuessed(String text) {
        byte[] file =
                Forms.filled(sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(text));
        assertThat(Forms.figures(file)).isEmpty();
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-2016 Column Numerator is \"" + text
                                + "\", must be a count in digits only, without sign, point, comma or space, such as 1234");
    }

    @ParameterizedTest
    @CsvSource({"57.5,'57,5'", "-1,-1", "1e18,1000000000000000000", "1e300,1.0E300"})
    void aNumberThatIsNoCountIsRefused(double number, String shown) {
        byte[] file =
                Forms.filled(sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(number));
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-2016 Column Numerator is \"" + shown
                                + "\", must be a count in digits only, without sign, point, comma or space, such as 1234");
    }

    @Test
    void theBinaryTailOfANumberIsNotMeant() {
        byte[] tail = Forms.edited(
                Forms.filled(sheet -> {}),
                Forms.SHEET1,
                xml -> xml.replace("<v>57.0</v>", "<v>56.999999999999999</v>"));
        assertThat(Forms.figures(tail)).containsExactly(READ);
    }

    @Test
    void aProblemIsToldInVietnameseToo() {
        Problem problem = Forms.read(Forms.filled(
                        sheet -> sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(301)))
                .problems()
                .get(0);
        assertThat(problem.describe(Language.VI))
                .isEqualTo(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-2021 Tử số 301 lớn hơn mẫu số 300, cần không"
                                + " quá 300");
        assertThat(problem.value()).contains("301");
        assertThat(problem.place().sheet()).contains("Biểu số liệu");
        assertThat(problem.place().cell()).contains("F14");
    }

    @Test
    void oneCountAloneIsIncomplete() {
        assertThat(Forms.problems(Forms.filled(
                        sheet -> sheet.cell(STUNTING, FormColumn.DENOMINATOR).setBlank())))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell H14, denominator: CP-2020 Column Denominator is blank and the"
                                + " other count is 57, must be a count in digits only, without sign, point, comma or space,"
                                + " such as 1234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19,5    | 19.5%",
                "19      | 19%",
                "19,5%   | 19.5%",
                "19,5 %  | 19.5%",
                "0       | 0%",
                "100     | 100%"
            })
    void aPublishedRateWrittenAsTextHasADecimalComma(String text, String figure) {
        byte[] file =
                Forms.changed(sheet -> sheet.cell(STUNTING, FormColumn.VALUE).setCellValue(text));
        assertThat(Forms.problems(file)).isEmpty();
        assertThat(Forms.figures(file)).containsExactly(STUNTING + " 2024 " + figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.5", "1.234,5", "19,5,5", "19,5%%", "mười chín", ",5", "1e1", "NaN"})
    void aRateInAnotherStyleIsRefusedAndNeverGuessed(String text) {
        assertThat(Forms.problems(Forms.changed(
                        sheet -> sheet.cell(STUNTING, FormColumn.VALUE).setCellValue(text))))
                .containsExactly("pa-u.xlsx, sheet Biểu số liệu, cell J14, value: CP-2017 Rate is \"" + text
                        + "\", must be a number with a decimal comma, such as 99,1");
    }

    @Test
    void theStyleOfTextsIsStated() {
        byte[] file =
                Forms.changed(sheet -> sheet.cell(STUNTING, FormColumn.VALUE).setCellValue("19.5"));
        FormReader point = Forms.READER.withNumberStyle(NumberStyle.POINT);
        assertThat(point.read(Forms.FILE, new ByteArrayInputStream(file)).problems())
                .isEmpty();
    }

    @Test
    void aCellThatShowsAPercentageIsWhatItShows() {
        byte[] half = Forms.changed(sheet -> {
            sheet.cell(STUNTING, FormColumn.VALUE).setCellValue(0.5);
            sheet.format(sheet.cell(STUNTING, FormColumn.VALUE), "0%");
            sheet.cell(UNDERWEIGHT, FormColumn.VALUE).setCellValue(0.1955);
            sheet.format(sheet.cell(UNDERWEIGHT, FormColumn.VALUE), "0.00%");
        });
        assertThat(Forms.problems(half)).isEmpty();
        assertThat(Forms.figures(half)).containsExactly(UNDERWEIGHT + " 2024 19.55%", STUNTING + " 2024 50%");
    }

    @Test
    void aShareWithoutThePercentFormatIsAWarning() {
        byte[] share = Forms.changed(sheet -> {
            sheet.cell(STUNTING, FormColumn.VALUE).setCellValue(0.5);
            sheet.format(sheet.cell(STUNTING, FormColumn.VALUE), "0.0\\%");
        });
        assertThat(Forms.figures(share)).containsExactly(STUNTING + " 2024 0.5%");
        assertThat(Forms.problems(share))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell J14, value: CP-2023 Rate is 0,5%, which can be true, but"
                                + " maybe a share was written: as a share it is 50%");
    }

    @Test
    void aRateOutOfRangeAndARateBesideCountsAreRefused() {
        assertThat(Forms.problems(Forms.filled(sheet -> {
                    sheet.cell(STUNTING, FormColumn.VALUE).setCellValue(19);
                    sheet.cell(UNDERWEIGHT, FormColumn.VALUE).setCellValue(100.5);
                })))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell J13, value: CP-2022 Rate is 100,5, must be 0 to 100",
                        "pa-u.xlsx, sheet Biểu số liệu, cell J14, value: CP-2018 Counts (57/300) and a rate (19) are both"
                                + " given, must be numerator and denominator, or a rate");
    }

    @Test
    void aCountShownAsADayOrAPercentageIsRefused() {
        assertThat(Forms.problems(Forms.filled(sheet -> {
                    sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(LocalDate.of(2024, 3, 14));
                    sheet.format(sheet.cell(STUNTING, FormColumn.NUMERATOR), "d-mmm");
                    sheet.cell(STUNTING, FormColumn.DENOMINATOR).setCellValue(0.5);
                    sheet.format(sheet.cell(STUNTING, FormColumn.DENOMINATOR), "0%");
                })))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-3143 the cell in column \"Numerator\" shows the"
                                + " day 14/03/2024, expected a count in digits only, without sign, point, comma or space, such as"
                                + " 1234",
                        "pa-u.xlsx, sheet Biểu số liệu, cell H14, denominator: CP-3144 the cell in column \"Denominator\" shows"
                                + " the percentage 50%, expected a count in digits only, without sign, point, comma or space,"
                                + " such as 1234");
    }

    @Test
    void errorsFormulasAndTruthValuesAreTold() {
        byte[] file = Forms.filled(sheet -> {
            sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellErrorValue((byte) 7);
            sheet.cell(STUNTING, FormColumn.DENOMINATOR).setBlank();
            sheet.cell(STUNTING, FormColumn.DENOMINATOR).setCellFormula("A1+1");
            sheet.cell(UNDERWEIGHT, FormColumn.NUMERATOR).setCellValue(true);
            sheet.cell(UNDERWEIGHT, FormColumn.DENOMINATOR).setCellValue("#N/A");
        });
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F13, numerator: CP-2016 Column Numerator is \"TRUE\", must be a"
                                + " count in digits only, without sign, point, comma or space, such as 1234",
                        "pa-u.xlsx, sheet Biểu số liệu, cell H13, denominator: CP-2016 Column Denominator is \"#N/A\", must be"
                                + " a count in digits only, without sign, point, comma or space, such as 1234",
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-3140 the cell in column \"Numerator\" shows the"
                                + " error #DIV/0!, expected a count in digits only, such as 57",
                        "pa-u.xlsx, sheet Biểu số liệu, cell H14, denominator: CP-3141 the cell in column \"Denominator\" has a"
                                + " formula without a result, expected a count in digits only, such as 300");
    }

    @Test
    void theResultOfAFormulaIsRead() {
        assertThat(Forms.figures(Forms.filled(sheet -> {
                    sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellFormula("30+27");
                    sheet.cell(STUNTING, FormColumn.NUMERATOR).setCellValue(57);
                })))
                .containsExactly(READ);
    }

    @Test
    void aMergedCellIsNotGuessed() {
        byte[] down = Forms.filled(sheet -> {
            sheet.cell(STUNTING, FormColumn.NUMERATOR).setBlank();
            sheet.cell(UNDERWEIGHT, FormColumn.NUMERATOR).setCellValue(57);
            sheet.sheet().addMergedRegion(CellRangeAddress.valueOf("F13:F14"));
        });
        assertThat(Forms.figures(down)).isEmpty();
        assertThat(Forms.problems(down))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F13, numerator: CP-3145 the cell in column \"Numerator\" is merged"
                                + " in F13:F14, so that it is not clear which cell \"57\" belongs to, expected cells to fill that"
                                + " are not merged",
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-3145 the cell in column \"Numerator\" is merged"
                                + " in F13:F14, so that it is not clear which cell \"57\" belongs to, expected cells to fill that"
                                + " are not merged");
        byte[] harmless = Forms.filled(sheet -> sheet.sheet().addMergedRegion(CellRangeAddress.valueOf("H14:I14")));
        assertThat(Forms.problems(harmless)).isEmpty();
        assertThat(Forms.figures(harmless)).containsExactly(READ);
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndTold() {
        byte[] file = Forms.filled(sheet -> {
            sheet.sheet().getRow(sheet.row(STUNTING)).setZeroHeight(true);
            sheet.sheet().getRow(sheet.row(UNDERWEIGHT)).setZeroHeight(true);
            sheet.sheet().setColumnHidden(FormColumn.DENOMINATOR.position() - 1, true);
        });
        assertThat(Forms.figures(file)).containsExactly(READ);
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-3133 a row with figures is hidden; it is read"
                                + " all the same, expected rows and columns of figures that are shown",
                        "pa-u.xlsx, sheet Biểu số liệu, cell F14, numerator: CP-3134 a column with figures is hidden; it is read"
                                + " all the same, expected rows and columns of figures that are shown");
    }

    @Test
    void anythingMayBeRenamedMovedAndAdded() {
        byte[] file = Forms.filled(sheet -> {
            sheet.sheet().shiftRows(sheet.row(STUNTING), sheet.sheet().getLastRowNum(), 3);
            sheet.workbook().setSheetName(0, "Sheet1 (2)");
            sheet.workbook().createSheet("tính nháp").createRow(0).createCell(0).setCellValue(99);
            sheet.workbook().setSheetOrder("tính nháp", 0);
        });
        assertThat(Forms.problems(file)).isEmpty();
        assertThat(Forms.figures(file)).containsExactly(READ);
    }

    @Test
    void aColumnPutBetweenChangesNothing() {
        byte[] file = Forms.edited(
                Forms.edited(
                        Forms.filled(sheet -> {}), Forms.SHEET1, xml -> xml.replaceAll("r=\"M(\\d+)\"", "r=\"P$1\"")),
                Forms.SHEET1,
                xml -> xml.replaceAll("r=\"H(\\d+)\"", "r=\"N$1\""));
        assertThat(Forms.figures(file)).containsExactly(READ);
    }

    @Test
    void rowsThatAreGoneDoubledOrUnknownAreTold() {
        byte[] file = Forms.filled(sheet -> {
            sheet.sheet().removeRow(sheet.sheet().getRow(sheet.row("abuse-support")));
            sheet.sheet().getRow(sheet.row(UNDERWEIGHT)).getCell(0).setCellValue(STUNTING);
            sheet.sheet().getRow(sheet.row("primary-completion")).getCell(0).setCellValue("primary-complet");
        });
        assertThat(Forms.problems(file))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell A14, indicator: CP-3131 the indicator \"Prevalence of stunting"
                                + " (low height for age) among children under 5\" (stunting-under-5) has two rows, the first is"
                                + " row 13, expected one row for each indicator; the second is left out",
                        "pa-u.xlsx, sheet Biểu số liệu, cell A16, indicator: CP-3132 the row with the id \"primary-complet\""
                                + " belongs to no indicator, expected the id of the indicator, as it was sent out; nearest:"
                                + " primary-completion",
                        "pa-u.xlsx, sheet Biểu số liệu, cell A1: CP-3130 the row of the indicator \"Prevalence of underweight"
                                + " (low weight for age) among children under 5\" (underweight-under-5) is no longer in the form,"
                                + " expected a row for each indicator, whose cells are left blank where there is no figure",
                        "pa-u.xlsx, sheet Biểu số liệu, cell A1: CP-3130 the row of the indicator \"Share of children who"
                                + " complete primary school\" (primary-completion) is no longer in the form, expected a row for"
                                + " each indicator, whose cells are left blank where there is no figure",
                        "pa-u.xlsx, sheet Biểu số liệu, cell A1: CP-3130 the row of the indicator \"Abused, misused or"
                                + " exploited children who, once the case is detected, receive intervention and support, the"
                                + " violations being dealt with strictly as the rules provide\" (abuse-support) is no longer in"
                                + " the form, expected a row for each indicator, whose cells are left blank where there is no"
                                + " figure");
    }

    @Test
    void decomposedTextIsReadComposed() {
        WithProblems<FilledForm> read = Forms.read(Forms.filled(sheet -> {
            sheet.cell(STUNTING, FormColumn.STATUS).setCellValue(nfd("ước tính"));
            sheet.cell(STUNTING, FormColumn.SOURCE).setCellValue(nfd("Trạm y tế Pa Ủ"));
            sheet.workbook().setSheetName(0, nfd("Biểu số liệu"));
        }));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().figures().all().get(0).status()).isEqualTo(Status.ESTIMATED);
        assertThat(read.orElseThrow().figures().all().get(0).source()).contains("Trạm y tế Pa Ủ");
    }

    @Test
    void aChoiceThatIsNoneAndATextThatCannotBePrintedAreRefused() {
        assertThat(Forms.problems(Forms.filled(sheet -> {
                    sheet.cell(STUNTING, FormColumn.STATUS).setCellValue("chắc chắn");
                    sheet.cell(STUNTING, FormColumn.SOURCE).setCellValue("trạm\u202Exslx");
                })))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell L14, status: CP-3146 the cell in column \"How it was made\" is"
                                + " \"chắc chắn\", expected \"Đã đo đếm\" (measured) or \"Ước tính\" (estimated); blank is"
                                + " measured",
                        "pa-u.xlsx, sheet Biểu số liệu, cell M14, source: CP-2028 Source is \"trạmU+202Exslx\", must be printable"
                                + " text of at most 20000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/11/2024", "15-11-2024", "15.11.2024", "2024-11-15", " 15/11/2024 "})
    void aDayMayBeText(String text) {
        assertThat(Forms.read(Forms.changed(sheet -> sheet.filledDay().setCellValue(text)))
                        .orElseThrow()
                        .filled())
                .contains(LocalDate.of(2024, 11, 15));
    }

    @Test
    void aDayMayBeASerialNumberInEitherSystem() {
        // 15 November 2024 is day 45611 from 1900 and day 44149 from 1904
        assertThat(filledOn(45611, sheet -> {})).contains(LocalDate.of(2024, 11, 15));
        assertThat(filledOn(
                        44149,
                        sheet ->
                                sheet.workbook().getCTWorkbook().getWorkbookPr().setDate1904(true)))
                .contains(LocalDate.of(2024, 11, 15));
    }

    private static Optional<LocalDate> filledOn(double serial, Consumer<Forms.Sheet> change) {
        return Forms.read(Forms.changed(sheet -> {
                    sheet.filledDay().setCellValue(serial);
                    change.accept(sheet);
                }))
                .orElseThrow()
                .filled();
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2024,31/02/2024",
        "11/15/2024,11/15/2024",
        "31/12/2023,31/12/2023",
        "01/01/2026,01/01/2026",
        "hôm nay,hôm nay"
    })
    void aDayThatIsNoneOrNotNearTheYearIsRefused(String text, String shown) {
        byte[] file = Forms.filled(sheet -> sheet.filledDay().setCellValue(text));
        assertThat(Forms.figures(file)).containsExactly(READ);
        assertThat(Forms.problems(file))
                .containsExactly("pa-u.xlsx, sheet Biểu số liệu, cell F6, numerator: CP-3147 Day of filling was \""
                        + shown + "\", expected a day from 1 January 2024 to 31 December 2025, as day/month/year");
    }

    @Test
    void theFirstAndLastDayAreTaken() {
        assertThat(Forms.problems(Forms.changed(sheet -> sheet.filledDay().setCellValue("01/01/2024"))))
                .isEmpty();
        assertThat(Forms.problems(Forms.changed(sheet -> sheet.filledDay().setCellValue("31/12/2025"))))
                .isEmpty();
    }

    @Test
    void anEarlierVersionIsReadByItsOwnRowsAndALaterOneIsRefused() {
        FormDesign second = Forms.DESIGN.toBuilder()
                .version(2)
                .selection(IndicatorSelections.EVERY_INDICATOR)
                .build();
        byte[] old = Forms.filled(sheet -> {});
        WithProblems<FilledForm> read = FormReader.of(second).read(Forms.FILE, new ByteArrayInputStream(old));
        assertThat(read.orElseThrow().figures().all()).hasSize(1);
        assertThat(read.problems())
                .extracting(problem -> problem.describe(Language.EN))
                .containsExactly(
                        "pa-u.xlsx: CP-3114 the form is version 1, the current one is 2; the rows of the earlier version are"
                                + " read");
        byte[] later = FormWorkbook.write(second.form(Forms.paU(), 2024), Language.VI);
        assertThat(Forms.problems(later))
                .containsExactly(
                        "pa-u.xlsx: CP-3115 the form is version 2, later than the version 1 that is known here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | other-plan | pa-u.xlsx: CP-3113 the form belongs to the plan \"other-plan\", expected muong-te-28-ct-tw",
                "2 | 0          | pa-u.xlsx, sheet childplan, cell A1: CP-3112 the line \"version\" that tells which form it is was \"0\", expected a version from 1 to 9999",
                "3 | A B        | pa-u.xlsx, sheet childplan, cell A1: CP-3112 the line \"reporter\" that tells which form it is was \"A B\", expected the id of the reporter",
                "4 | xã         | pa-u.xlsx, sheet childplan, cell A1: CP-3112 the line \"kind\" that tells which form it is was \"xã\", expected place or agency",
                "5 | pa-u       | pa-u.xlsx: CP-3116 there is no place \"pa-u\", expected the id of a place; nearest: pa-u-commune; pa-u-commune-2025",
                "6 | 2200       | pa-u.xlsx, sheet childplan, cell A1: CP-3112 the line \"year\" that tells which form it is was \"2200\", expected a year such as 2024",
                "7 | ''         | pa-u.xlsx, sheet childplan, cell A1: CP-3112 the line \"indicators\" that tells which form it is was \"\", expected the ids of the indicators, separated by spaces",
                "0 | childplan-form/2 | pa-u.xlsx, sheet childplan, cell A1: CP-3111 the form has the format \"childplan-form/2\", expected childplan-form/1"
            })
    void aFormThatSaysItIsAnotherIsRefused(int row, String value, String problem) {
        byte[] file = Forms.changed(sheet -> sheet.workbook()
                .getSheetAt(2)
                .getRow(row)
                .getCell(row == 0 ? 0 : 1)
                .setCellValue(value));
        assertThat(Forms.read(file).result()).isEmpty();
        assertThat(Forms.problems(file)).containsExactly(problem);
    }

    @Test
    void theYearMayBeANumberAndMustBeOneThatIsTaken() {
        byte[] file = Forms.filled(
                sheet -> sheet.workbook().getSheetAt(2).getRow(6).getCell(1).setCellValue(2024));
        assertThat(Forms.figures(file)).containsExactly(READ);
        FormReader later = Forms.READER.withYears(2025, 2030);
        assertThat(later.read(Forms.FILE, new ByteArrayInputStream(file)).problems())
                .extracting(Problem::toString)
                .containsExactly("pa-u.xlsx: CP-3117 the form is for the year 2024, expected a year from 2025 to 2030");
        assertThatThrownBy(() -> Forms.READER.withYears(2030, 2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years were 2030 to 2025, must be in order and within 1901 to 2198");
    }

    @Test
    void withoutItsHiddenSheetItsAnchorsOrItsColumnsItIsNoForm() {
        assertThat(Forms.problems(Forms.changed(sheet -> sheet.workbook().removeSheetAt(2))))
                .containsExactly(
                        "pa-u.xlsx: CP-3110 the file is no form of the plan: it does not have the hidden sheet or the"
                                + " first lines that tell plan, version, reporter and year");
        assertThat(Forms.problems(Forms.changed(
                        sheet -> sheet.sheet().removeRow(sheet.sheet().getRow(0)))))
                .containsExactly(
                        "pa-u.xlsx: CP-3118 the sheet with the figures is not found, expected the sheet with its hidden"
                                + " row and column of anchors, as it was sent out");
        assertThat(Forms.problems(Forms.changed(
                        sheet -> sheet.sheet().getRow(0).getCell(7).setBlank())))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu, cell A1: CP-3120 the column \"Denominator\" is no longer in the"
                                + " sheet with the figures, expected all columns, as it was sent out");
        assertThat(Forms.problems(Forms.changed(sheet -> sheet.workbook().cloneSheet(0))))
                .containsExactly(
                        "pa-u.xlsx, sheet Biểu số liệu (2), cell A1: CP-3119 there are several sheets with the figures"
                                + " (pa-u.xlsx, sheet Biểu số liệu, cell A1; pa-u.xlsx, sheet Biểu số liệu (2), cell A1), so that it is"
                                + " not clear which is right, expected one sheet with the figures");
    }

    @Test
    void aFileThatIsNotThereIsTold(@TempDir Path folder) {
        assertThat(Forms.READER.read(folder.resolve("none.xlsx")).problems())
                .extracting(Problem::toString)
                .containsExactly("none.xlsx: CP-3015 there is no such file");
        assertThat(Forms.READER.read(folder).problems())
                .extracting(problem -> problem.reason().name())
                .containsExactly("UNREADABLE");
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
