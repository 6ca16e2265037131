package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.io.FiguresContext;
import io.github.childplan.indicators.io.FiguresCsv;
import io.github.childplan.indicators.json.ObservationsJson;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilesInTest extends ServiceTest {

    private static final String TARGET = "/api/targets/2025/stunting-under-5?asOf=2025-12-31";
    private static final String GOOD = HEADER + "stunting-under-5,muong-te-district,2025,1204,5020,,made up\n";
    private static final String BAD = GOOD + "underweight-under-5,Xã Pa Ủ,2024,58,57,,made up\n";

    @Test
    void csvIsJudged() {
        assertThat(office.get(TARGET).json().get("verdict").asString()).isEqualTo("NO_DATA");

        Client.Answer in = office.post("/api/figures?name=2025.csv", "text/csv", GOOD);

        assertThat(in.status()).isEqualTo(201);
        assertThat(in.json().get("added").asInt()).isEqualTo(1);
        assertThat(in.json().get("source").asString()).isEqualTo("2025.csv");
        JsonNode target = office.get(TARGET).json();
        assertThat(target.get("verdict").asString()).isEqualTo("ATTAINED");
        assertThat(target.get("explanation").get("vi").asString()).contains("23,98% (1.204/5.020)");
        assertThat(target.get("explanation").get("en").asString()).contains("23.98% (1,204/5,020)");
    }

    @Test
    void jsonComesOutAsItWentIn() {
        Observations figures = FiguresCsv.read(
                        "sample",
                        new ByteArrayInputStream(sample("sample-figures.csv").getBytes(StandardCharsets.UTF_8)),
                        FiguresContext.of(
                                StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe()))
                .orElseThrow();

        Client.Answer in = office.post(
                "/api/figures", "application/json", ObservationsJson.write(Release.toAuthority(figures)));

        assertThat(in.status()).isEqualTo(201);
        assertThat(in.json().get("added").asInt()).isEqualTo(figures.all().size());
        Observations out = ObservationsJson.read("out", office.get("/api/figures").text())
                .orElseThrow();
        assertThat(out.all()).containsExactlyInAnyOrderElementsOf(figures.all());
    }

    @Test
    void aBadValueGives400WithItsCodeItsPlaceAndItsTextsAndNothingIsStored() {
        Client.Answer refused = office.post("/api/figures?name=bad.csv", "text/csv", BAD);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode detail = refused.json();
        assertThat(detail.get("type").asString()).isEqualTo("urn:childplan:problem:CP-2021");
        assertThat(detail.get("detail").asString()).isEqualTo("Tử số 58 lớn hơn mẫu số 57, cần không quá 57");
        assertThat(detail.get("text").get("en").asString())
                .isEqualTo("Numerator 58 is above the denominator 57, must be 57 or less");
        JsonNode problem = problem(detail.get("problems"), "CP-2021");
        assertThat(problem.get("value").asString()).isEqualTo("58");
        JsonNode place = problem.get("place");
        assertThat(place.get("source").asString()).isEqualTo("bad.csv");
        assertThat(place.get("line").asInt()).isEqualTo(3);
        assertThat(place.get("column").asInt()).isEqualTo(4);
        assertThat(place.get("field").asString()).isEqualTo("numerator");
        assertThat(count("figure_revision")).isZero();
        assertThat(count("import")).isZero();
    }

    @Test
    void whereAskedForTheGoodRowsAreTaken() {
        Client.Answer in = office.post("/api/figures?partial=true", "text/csv", BAD);

        assertThat(in.status()).isEqualTo(201);
        assertThat(in.json().get("added").asInt()).isEqualTo(1);
        assertThat(in.json().get("leftOut").asInt()).isEqualTo(1);
        assertThat(problem(in.json().get("problems").get("problems"), "CP-2021").get("value").asString())
                .isEqualTo("58");
        assertThat(office.get("/api/imports").json().get(0).get("leftOut").asInt())
                .isEqualTo(1);
    }

    @Test
    void jsonIsReadStrictly() {
        Client.Answer refused =
                office.post("/api/figures", "application/json", "{\"format\":\"childplan-observations/1\",\n \"figurs\":[]}");

        assertThat(refused.status()).isEqualTo(400);
        JsonNode problem = problem(refused.json().get("problems"), "CP-1003");
        assertThat(problem.get("place").get("field").asString()).isEqualTo("/figurs");
        assertThat(problem.get("place").get("line").asInt()).isEqualTo(2);
    }

    @Test
    void anIndicatorThatDoesNotExistIsRefusedInJsonAsWell() {
        Client.Answer refused = office.post("/api/figures", "application/json", """
                {"format":"childplan-observations/1","audience":{"kind":"authority"},"figures":[{"indicator":"stuntin",
                "place":"muong-te-district","period":"2024","value":{"kind":"counted","counts":"1/2"}}],"suppressed":[]}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:childplan:problem:CP-2011");
    }

    @Test
    void aCommunesWorkbookComesBackFilled() throws IOException {
        byte[] blank = office.get("/api/forms/2024/pa-u-commune.xlsx").response().body();

        Client.Answer in = office.upload("/api/figures", "pa-u.xlsx", filled(blank, 57, 300));

        assertThat(in.status()).isEqualTo(201);
        assertThat(in.json().get("added").asInt()).isEqualTo(1);
        assertThat(office.get("/api/figures/stunting-under-5/pa-u-commune/2024")
                        .json()
                        .get("counting")
                        .get("value")
                        .get("counts")
                        .asString())
                .isEqualTo("57/300");
    }

    @Test
    void aBadCellOfAWorkbookIsNamed() throws IOException {
        byte[] blank = office.get("/api/forms/2024/pa-u-commune.xlsx").response().body();

        Client.Answer refused = office.upload("/api/figures", "pa-u.xlsx", filled(blank, 301, 300));

        assertThat(refused.status()).isEqualTo(400);
        JsonNode problem = refused.json().get("problems").get(0);
        assertThat(problem.get("code").asString()).isEqualTo("CP-2021");
        assertThat(problem.get("place").get("source").asString()).isEqualTo("pa-u.xlsx");
        assertThat(problem.get("place").get("cell").asString()).matches("[A-Z][0-9]+");
        assertThat(problem.get("place").get("sheet").asString()).isNotBlank();
        assertThat(count("figure_revision")).isZero();
    }

    @Test
    void aFileThatIsNoFormIsRefusedByName() {
        Client.Answer refused = office.upload("/api/figures", "page.xlsx", "<html><table></table></html>".getBytes());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("problems").get(0).get("code").asString()).startsWith("CP-3");
    }

    @Test
    void submissionsAreTakenOnceThoughTheFileGrows() {
        String first = "reporter,obligation,year,event,date,until\n"
                + "health-centre,VI,2024,received,2024-11-18,\n"
                + "health-centre,VI,2024,returned,2024-11-18,\n"
                + "health-centre,VI,2024,received,2024-11-18,\n";
        assertThat(office.post("/api/submissions", "text/csv", first).json().get("added").asInt())
                .isEqualTo(3);

        JsonNode grown = office.post(
                        "/api/submissions", "text/csv", first + "health-centre,VI,2024,returned,2024-11-20,\n")
                .json();

        assertThat(grown.get("added").asInt()).isEqualTo(1);
        assertThat(grown.get("unchanged").asInt()).isEqualTo(3);
        assertThat(office.get("/api/submissions").text().lines()).hasSize(5);
    }

    private static JsonNode problem(JsonNode problems, String code) {
        for (JsonNode problem : problems) {
            if (problem.get("code").asString().equals(code)) {
                return problem;
            }
        }
        throw new AssertionError("no " + code + " in " + problems);
    }

    private static byte[] filled(byte[] blank, int numerator, int denominator) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                if (holds(row, "stunting-under-5")) {
                    row.getCell(column(sheet, "numerator")).setCellValue(numerator);
                    row.getCell(column(sheet, "denominator")).setCellValue(denominator);
                }
            }
            workbook.write(saved);
            return saved.toByteArray();
        }
    }

    private static boolean holds(Row row, String indicator) {
        Cell cell = row.getCell(column(row.getSheet(), "indicator"));
        return cell != null && cell.getStringCellValue().equals(indicator);
    }

    private static int column(Sheet sheet, String anchor) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals("childplan:" + anchor)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + anchor);
    }
}
