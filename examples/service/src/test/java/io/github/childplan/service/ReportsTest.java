package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportsTest extends ServiceTest {

    private static final String SUBMISSIONS = "reporter,obligation,year,event,date,until\n"
            + "health-centre,VI,2024,received,2024-11-18,\n";

    @Test
    void thePlanHasTheBytesOfTheCanonicalWriter() {
        assertThat(anybody.get("/api/plan").response().body()).isEqualTo(PlanJson.write(StandardPlans.muongTe()));
    }

    @Test
    void whoIsLateIsToldByTheDay() {
        office.post("/api/submissions", "text/csv", SUBMISSIONS);

        JsonNode before = anybody.get("/api/reports/2024?asOf=2024-11-24").json();
        JsonNode after = anybody.get("/api/reports/2024?asOf=2024-11-25").json();

        assertThat(state(before, "health-centre")).isEqualTo("ON_TIME");
        assertThat(state(after, "health-centre")).isEqualTo("ON_TIME");
        assertThat(state(before, "commune-committees/pa-u-commune")).isEqualTo("NOT_YET_DUE");
        assertThat(state(after, "commune-committees/pa-u-commune")).isEqualTo("OVERDUE");
    }

    @Test
    void theReportComesInFourFormats() throws IOException {
        office.post("/api/figures", "text/csv", sample("sample-figures.csv"));

        JsonNode figure = office.get("/api/targets/2025/stunting-under-5?asOf=2025-12-31").json().get("actual");
        String shown = figure.get("text").get("vi").asString();
        String counts = figure.get("counts").asString().replace('/', ',');
        assertThat(report("html").text()).contains("<html lang=\"vi\">", shown.substring(0, shown.indexOf(" (")));
        assertThat(report("csv").text()).contains(figure.get("value").asString() + "," + counts);
        try (XWPFDocument docx = new XWPFDocument(
                new ByteArrayInputStream(report("docx").response().body()))) {
            assertThat(docx.getTables()).isNotEmpty();
        }
        try (XSSFWorkbook xlsx = new XSSFWorkbook(
                new ByteArrayInputStream(report("xlsx").response().body()))) {
            assertThat(xlsx.getNumberOfSheets()).isPositive();
        }
        assertThat(report("docx").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"annual-report-2025-vi.docx\"");
        assertThat(anybody.get("/api/reports/2025/annual-report.docx?asOf=2025-12-31").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"public-annual-report-2025-vi.docx\"");
    }

    @Test
    void theCalendarIsACalendar() {
        Client.Answer calendar = anybody.get("/api/reports/2025/due-dates.ics?lang=en&asOf=2025-01-15");

        assertThat(calendar.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT");
    }

    @Test
    void whatCannotBeAskedForIsRefusedInBothLanguages() {
        refused(400, anybody.get("/api/reports/1999"));
        refused(400, anybody.get("/api/reports/abc"));
        refused(400, anybody.get("/api/reports/2025/annual-report.docx?lang=fr"));
        refused(400, anybody.get("/api/targets?asOf=yesterday"));
        refused(400, anybody.get("/api/reports/2025?asOf=1/2/25&lang=en"));
        refused(400, anybody.get("/api/reports/2025?asOf=01/02/2025"));
        refused(400, anybody.get("/api/assessment?asOf=1899-12-31"));
        refused(400, anybody.get("/api/targets?asOf=%2B999999999-12-31"));
        refused(400, anybody.get("/api/reports/2025/due-dates.ics?asOf=2200-01-01"));
        refused(400, office.get("/api/figures/stunting-under-5/pa-u-commune/2024-Q9"));
        refused(400, office.get("/api/figures/stunting-under-5/pa-u-commune/2024?breakdown=sex"));
        refused(404, office.get("/api/figures/stunting-under-5/pa-u-commune/2024"));
        refused(404, anybody.get("/api/reports/2025/annual-report.pdf"));
        refused(404, anybody.get("/api/targets/2025/nothing"));
        refused(404, anybody.get("/api/schemas/nothing.schema.json"));
        refused(404, office.get("/api/forms/1999/pa-u-commune.xlsx"));
        refused(404, anybody.get("/nothing"));
        refused(405, office.put("/api/figures", "{}"));
        refused(406, anybody.get("/api/plan", "Accept", "image/png"));
        refused(413, office.post("/api/figures", "text/csv", new byte[(16 << 20) + 1]));
        refused(415, office.post("/api/figures", "text/plain", "indicator"));
        refused(400, office.post("/api/figures", "text/csv", ""));
    }

    @Test
    void peopleGetAPageInstead() {
        for (String path : List.of("/?asOf=2025-02-30", "/?year=1999", "/?asOf=01/02/2025", "/?asOf=%2B999999999-12-31", "/?asOf=1/2/25&lang=en")) {
            Client.Answer refused = anybody.get(path);
            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.header("Content-Type")).startsWith("text/html");
            assertThat(refused.text()).contains(path.endsWith("en") ? "This did not work" : "Không thực hiện được");
        }
        assertThat(anybody.get("/?asOf=2025-02-30").text()).contains("Ngày phải có trên lịch");
        assertThat(anybody.get("/?year=1999").text()).contains("Năm là 1999, phải từ 2024 đến 2030");
    }

    private static void refused(int status, Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("text").get("vi").asString()).isNotBlank();
        assertThat(answer.json().get("text").get("en").asString()).isNotBlank();
    }

    private Client.Answer report(String format) {
        Client.Answer report = office.get("/api/reports/2025/annual-report." + format + "?asOf=2025-12-31");
        assertThat(report.status()).isEqualTo(200);
        return report;
    }

    private static String state(JsonNode year, String reporter) {
        for (JsonNode report : year.get("reports")) {
            if (report.get("reporter").asString().equals(reporter)) {
                return report.get("state").asString();
            }
        }
        throw new AssertionError("no report of " + reporter);
    }
}
