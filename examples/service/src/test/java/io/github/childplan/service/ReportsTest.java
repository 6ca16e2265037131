package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

        assertThat(report("html").text()).contains("<html lang=\"vi\">").contains("25,3% (1.036/4.095)");
        assertThat(report("csv").text()).contains("25.3,1036,4095");
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
        for (String path : new String[] {
            "/api/reports/1999", "/api/reports/2025/annual-report.docx?lang=fr", "/api/targets?asOf=yesterday",
            "/?asOf=2025-02-30", "/?year=1999", "/api/reports/abc"
        }) {
            Client.Answer refused = anybody.get(path);
            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.json().get("text").get("vi").asString()).as(path).isNotBlank();
            assertThat(refused.json().get("text").get("en").asString()).as(path).isNotBlank();
        }
        assertThat(office.get("/api/figures/stunting-under-5/pa-u-commune/2024-Q9").status())
                .isEqualTo(400);
        assertThat(anybody.get("/api/reports/2025/annual-report.pdf").status()).isEqualTo(404);
        assertThat(anybody.get("/nothing").status()).isEqualTo(404);
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
