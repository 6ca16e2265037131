package io.github.childplan.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.RollUp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of 2025, of communes that had not begun when the school year ended; the figures are made up. */
class FormerPlaceRowsTest {

    private static final Period SCHOOL_YEAR = new Period.SchoolYear(2024);
    private static final PlaceId DISTRICT = PlaceId.of("muong-te-district");
    private static final String SANITATION = "school-sanitation";
    private static final String OF_KAN_HO = SANITATION + "@kan-ho-commune";

    private enum As {
        WORKBOOK,
        CSV
    }

    @Test
    void aNewCommuneIsAskedForASchoolYearByFormerCommuneAndForACalendarYearByItself() {
        Form form = form("bum-to-commune-2025");
        assertThat(keys(form))
                .containsSubsequence(SANITATION + "@muong-te-township", SANITATION + "@bum-to-commune", OF_KAN_HO)
                .doesNotContain(SANITATION)
                .contains("stunting-under-5", "child-friendly-communes");
        assertThat(form.fields()).allSatisfy(field -> {
            boolean school = field.period() instanceof Period.SchoolYear;
            assertThat(field.former().isPresent()).isEqualTo(school);
            assertThat(field.place().equals(form.reporter().place())).isEqualTo(!school);
        });
        assertThat(form.find(FormRowKey.parse(OF_KAN_HO))
                        .orElseThrow()
                        .former()
                        .orElseThrow()
                        .vi())
                .isEqualTo("Xã Kan Hồ");
        assertThat(form.leftOut()).isEmpty();
    }

    @Test
    void aCommuneThatGoesOnIsAskedForItself() {
        assertThat(form("mu-ca-commune").fields())
                .hasSize(14)
                .allMatch(field ->
                        field.former().isEmpty() && field.place().value().equals("mu-ca-commune"));
    }

    @Test
    void aCommuneWithLandFromOutsideIsAskedForTheFormerCommunesOfThePlanAlone() {
        assertThat(keys(form("hua-bum-commune-2025")))
                .contains(SANITATION + "@vang-san-commune")
                .noneMatch(key -> key.endsWith("@hua-bum-commune"));
    }

    @Test
    void theRowAndTheInstructionsNameTheFormerPlaces() {
        Form form = form("pa-u-commune-2025");
        FormField row =
                form.find(FormRowKey.parse(SANITATION + "@ta-ba-commune")).orElseThrow();
        assertThat(FormTexts.cells(row, 1, Language.VI).get(FormColumn.NAME.position() - 1))
                .endsWith(" – chỉ tính Xã Tá Bạ cũ");
        assertThat(instructions(form))
                .contains(
                        "Where a period ended before Pa Ủ commune existed, each former place has a row for its own figures,"
                                + " which are not added up: Tá Bạ commune; Pa Ủ commune.");
        assertThat(csv(form))
                .contains("Kỳ số liệu kết thúc trước ngày thành lập Xã Pa Ủ thì mỗi đơn vị cũ có một dòng");
        assertThat(instructions(Forms.form())).noneMatch(line -> line.contains("former place"));
    }

    @ParameterizedTest
    @EnumSource
    void theFormsOfAllEightCoverTheSchoolYearOfAllFourteenFormerPlaces(As as) {
        List<Observation> figures = new ArrayList<>();
        List<FormReporter> communes = communes();
        assertThat(communes).hasSize(8);
        for (FormReporter commune : communes) {
            WithProblems<FilledForm> read = Forms.read(filled(Forms.DESIGN.form(commune, 2025), as));
            assertThat(read.problems()).isEmpty();
            assertThat(read.orElseThrow().blank()).isEmpty();
            figures.addAll(read.orElseThrow().figures().all());
        }
        List<IndicatorId> ofSchools = figures.stream()
                .filter(figure -> figure.period().equals(SCHOOL_YEAR))
                .map(Observation::indicator)
                .distinct()
                .toList();
        assertThat(ofSchools).hasSizeGreaterThan(3);
        RollUp rollUp = RollUp.of(Forms.DESIGN.indicators(), Forms.DESIGN.places());
        for (IndicatorId indicator : ofSchools) {
            AreaFigure district = rollUp.figure(
                    ObservationKey.of(indicator, DISTRICT, SCHOOL_YEAR),
                    Observations.of(figures).orElseThrow());
            assertThat(district.coverage().reported()).hasSize(14);
            assertThat(district.coverage().complete()).isTrue();
            assertThat(district.problems()).isEmpty();
            assertThat(district.value().orElseThrow().findCounts().orElseThrow())
                    .hasToString("14/28");
        }
    }

    @Test
    void rowsThatWereMovedAreFoundByIndicatorAndPlace() {
        byte[] moved = Forms.changed(workbook("bum-to-commune-2025"), sheet -> {
            sheet.cell(OF_KAN_HO, FormColumn.NUMERATOR).setCellValue(4);
            sheet.cell(OF_KAN_HO, FormColumn.DENOMINATOR).setCellValue(5);
            XSSFRow from = sheet.sheet().getRow(sheet.row(OF_KAN_HO));
            XSSFRow to = sheet.sheet().createRow(60);
            to.copyRowFrom(from, new CellCopyPolicy());
            sheet.sheet().removeRow(from);
        });
        assertThat(figures(moved)).containsExactly("school-sanitation kan-ho-commune 2024-2025 4/5");

        List<String> lines =
                new ArrayList<>(csv(form("bum-to-commune-2025")).lines().toList());
        lines.replaceAll(line -> line.startsWith(OF_KAN_HO) ? counted(line, "4", "5") : line);
        Collections.reverse(lines.subList(10, lines.size()));
        assertThat(figures(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("school-sanitation kan-ho-commune 2024-2025 4/5");
    }

    @Test
    void problemsNameTheFormerPlace() {
        assertThat(Forms.problems(Forms.changed(workbook("bum-to-commune-2025"), sheet -> {
                    sheet.cell(OF_KAN_HO, FormColumn.NUMERATOR).setCellValue(6);
                    sheet.cell(OF_KAN_HO, FormColumn.DENOMINATOR).setCellValue(5);
                })))
                .singleElement()
                .asString()
                .contains(", numerator@kan-ho-commune: CP-2021 ");
        assertThat(Forms.problems(Forms.changed(
                        workbook("bum-to-commune-2025"),
                        sheet -> sheet.sheet().removeRow(sheet.sheet().getRow(sheet.row(OF_KAN_HO))))))
                .singleElement()
                .asString()
                .contains("CP-3130 ", " – the former Kan Hồ commune only\" (" + OF_KAN_HO + ")");
        assertThat(Forms.problems(renamed(SANITATION + "@bum-to-commune", OF_KAN_HO)))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("indicator@kan-ho-commune: CP-3131 ")
                        && problem.contains("the former Kan Hồ commune only"))
                .anyMatch(
                        problem -> problem.contains("CP-3130 ") && problem.contains("the former Bum Tở commune only"));
    }

    @Test
    void aRowOfAPlaceThatWasNotAskedForIsRefused() {
        assertThat(Forms.problems(renamed(OF_KAN_HO, SANITATION + "@mu-ca-commune")))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("CP-3135 ")
                        && problem.contains("(school-sanitation@mu-ca-commune)")
                        && problem.endsWith("Mường Tè township; Bum Tở commune; Kan Hồ commune; the row is left out"));
        // the former Hua Bum was merged into the new one, but its figures are none of the plan's area
        assertThat(Forms.problems(Forms.changed(
                        workbook("hua-bum-commune-2025"),
                        sheet -> sheet.cell(SANITATION + "@vang-san-commune", FormColumn.INDICATOR)
                                .setCellValue(SANITATION + "@hua-bum-commune"))))
                .anyMatch(problem -> problem.contains("CP-3135 "));
    }

    @Test
    void aFormMadeBeforeRowsHadPlacesIsOfTheOwnPlace() {
        List<String> lines = new ArrayList<>();
        csv(form("bum-to-commune-2025")).lines().forEach(line -> {
            if (line.startsWith("indicators;")) {
                lines.add(line.replaceAll("@[a-z-]*", "").replaceAll("(\\S+)( \\1(?![\\w-]))+", "$1"));
            } else if (line.startsWith(OF_KAN_HO)) {
                lines.add(counted(line.replace(OF_KAN_HO, SANITATION), "10", "15"));
            } else if (line.contains("@kan-ho-commune;")) {
                lines.add(line.replace("@kan-ho-commune", ""));
            } else if (!line.contains("@")) {
                lines.add(line);
            }
        });
        byte[] before = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        assertThat(Forms.problems(before)).isEmpty();
        assertThat(Forms.read(before).orElseThrow().identity().rows()).hasSize(14);
        assertThat(figures(before)).containsExactly("school-sanitation bum-to-commune-2025 2024-2025 10/15");
    }

    static Form form(String place) {
        return Forms.DESIGN.form(commune(place), 2025);
    }

    static FormReporter commune(String place) {
        return communes().stream()
                .filter(commune -> commune.place().value().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static List<FormReporter> communes() {
        return Forms.DESIGN.reporters(Forms.PLANNER.in(2025)).stream()
                .filter(reporter -> reporter.kind() == FormReporter.Kind.BODY_OF_A_PLACE)
                .toList();
    }

    static List<String> instructions(Form form) {
        return FormTexts.instructions(form).stream()
                .map(line -> line.in(Language.EN))
                .toList();
    }

    static List<String> keys(Form form) {
        return form.fields().stream().map(field -> field.key().toString()).toList();
    }

    private static byte[] workbook(String place) {
        return FormWorkbook.write(form(place), Language.VI);
    }

    private static byte[] renamed(String anchor, String other) {
        return Forms.changed(
                workbook("bum-to-commune-2025"),
                sheet -> sheet.cell(anchor, FormColumn.INDICATOR).setCellValue(other));
    }

    private static String csv(Form form) {
        return new String(FormCsv.write(form, Language.VI, FormCsv.ByteOrderMark.LEFT_OUT), StandardCharsets.UTF_8);
    }

    /** Writes 1 of 2 into every row, and 1 of 1 into those of an own place. */
    private static byte[] filled(Form form, As as) {
        if (as == As.WORKBOOK) {
            return Forms.changed(
                    FormWorkbook.write(form, Language.VI),
                    sheet -> form.fields().forEach(field -> {
                        sheet.cell(field.key().toString(), FormColumn.NUMERATOR).setCellValue(1);
                        sheet.cell(field.key().toString(), FormColumn.DENOMINATOR)
                                .setCellValue(whole(field));
                    }));
        }
        List<String> keys = keys(form);
        return Stream.of(csv(form).split("\n"))
                .map(line -> {
                    int row = keys.indexOf(line.substring(0, line.indexOf(';')));
                    return row < 0
                            ? line
                            : counted(
                                    line,
                                    "1",
                                    Integer.toString(whole(form.fields().get(row))));
                })
                .reduce("", (before, line) -> before + line + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static int whole(FormField field) {
        return field.entry() == FormField.Entry.OWN_PLACE ? 1 : 2;
    }

    private static String counted(String line, String numerator, String denominator) {
        // a definition may have a semicolon within quotation marks
        String[] cells = line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        cells[FormColumn.NUMERATOR.position() - 1] = numerator;
        cells[FormColumn.DENOMINATOR.position() - 1] = denominator;
        return String.join(";", cells);
    }

    private static List<String> figures(byte[] file) {
        return Forms.read(file).orElseThrow().figures().all().stream()
                .map(figure -> figure.indicator() + " " + figure.place() + " " + figure.period() + " "
                        + figure.value().findCounts().orElseThrow())
                .toList();
    }
}
