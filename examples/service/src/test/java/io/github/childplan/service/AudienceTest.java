package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AudienceTest extends ServiceTest {

    private static final String PATH = "/api/figures/abuse-support/pa-u-commune/2024";

    /** What the other communes report; nothing of the year is shown before all have. */
    private static final String WITHOUT_A_CASE = Stream.of(
                    "muong-te-township",
                    "thu-lum-commune",
                    "ka-lang-commune",
                    "ta-ba-commune",
                    "muong-te-commune",
                    "pa-ve-su-commune",
                    "nam-khao-commune",
                    "ta-tong-commune",
                    "bum-nua-commune",
                    "vang-san-commune",
                    "kan-ho-commune")
            .map(commune -> "abuse-support," + commune + ",2024,0,0,,made up\n")
            .collect(Collectors.joining());

    /** 3 children of Pa Ủ, which the public must not be told, nor be able to work out. */
    @BeforeEach
    void smallCounts() {
        String figures = HEADER
                + "abuse-support,pa-u-commune,2024,3,3,,made up\n"
                + "abuse-support,mu-ca-commune,2024,9,11,,made up\n"
                + "abuse-support,bum-to-commune,2024,20,20,,made up\n"
                + WITHOUT_A_CASE;
        assertThat(office.post("/api/figures", "text/csv", figures).status()).isEqualTo(201);
    }

    @Test
    void thePublicIsNotToldASmallCount() {
        assertThat(office.get("/api/figures").text()).contains("\"3/3\"");
        assertThat(anybody.get("/api/figures").text())
                .doesNotContain("\"3/3\"")
                .contains("{\"indicator\":\"abuse-support\",\"place\":\"pa-u-commune\",\"period\":\"2024\",\"breakdown\":\"\"}");
        for (String path : List.of("/?asOf=2024-12-31", "/?asOf=2024-12-31&lang=en", "/api/assessment?asOf=2024-12-31")) {
            assertThat(office.get(path).text()).as(path).contains("3/3", "9/11", "20/20");
            assertThat(anybody.get(path).text()).as(path).doesNotContain("3/3", "9/11");
        }
        for (String path : List.of(
                "/api/targets?asOf=2024-12-31",
                "/api/reports/2024/annual-report.html?asOf=2024-12-31",
                "/api/reports/2024/annual-report.csv?asOf=2024-12-31")) {
            assertThat(anybody.get(path).text()).as(path).doesNotContain("3/3", "9/11");
        }
    }

    @Test
    void csvIsForWhoeverAsks() {
        assertThat(office.get("/api/figures", "Accept", "text/csv").text()).contains("pa-u-commune,2024,3,3");
        assertThat(anybody.get("/api/figures", "Accept", "text/csv").text())
                .contains("abuse-support,pa-u-commune,2024,,,,,")
                .doesNotContain(",3,3,");
    }

    @Test
    void whatQuotesFiguresNeedsAPassword() {
        assertThat(office.get(PATH).status()).isEqualTo(200);
        for (String path : new String[] {PATH, "/api/imports", "/api/forms/2024/pa-u-commune.xlsx"}) {
            Client.Answer refused = anybody.get(path);
            assertThat(refused.status()).as(path).isEqualTo(401);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.json().get("text").get("vi").asString()).isEqualTo("Cần đăng nhập");
        }
    }

    @Test
    void nobodyWritesWithoutAPassword() {
        int before = count("figure_revision");

        assertThat(anybody.post("/api/figures", "text/csv", HEADER).status()).isEqualTo(401);
        assertThat(anybody.post("/api/submissions", "text/csv", "").status()).isEqualTo(401);
        assertThat(anybody.put(PATH, "{}").status()).isEqualTo(401);

        assertThat(count("figure_revision")).isEqualTo(before);
    }

    @Test
    void theFormOfThePageNeedsItsToken() {
        int before = count("import");

        for (Client client : new Client[] {office, anybody}) {
            Client.Answer refused = client.upload("/files?subject=FIGURES", "a.csv", HEADER.getBytes(StandardCharsets.UTF_8));
            assertThat(refused.status()).isEqualTo(302);
            assertThat(refused.header("Location")).isEqualTo("/sign-in?expired");
        }

        assertThat(count("import")).isEqualTo(before);
    }

    @Test
    void aPageOfAnotherSiteCannotMakeABrowserWrite() {
        Client.Answer refused = office.post("/api/figures", "text/csv", HEADER, "Origin", "https://elsewhere.example");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(office.post("/api/figures", "text/csv", HEADER, "Origin", "null").status())
                .isEqualTo(403);
        assertThat(office.post("/api/figures", "text/csv", HEADER, "Origin", "http://localhost:" + port)
                        .status())
                .isNotEqualTo(403);
    }

    @Test
    void thePageAllowsNothingFromElsewhere() {
        Client.Answer page = anybody.get("/");

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.text()).doesNotContain(" style=").doesNotContain("<style").doesNotContain("<script>");
    }

    @Test
    void textOfAFigureNeverBecomesMarkup() {
        String figures = HEADER + "stunting-under-5,muong-te-district,2024,1,300,,<script>alert(1)</script>\n";
        assertThat(office.post("/api/figures?name=%3Cb%3E.csv", "text/csv", figures).status())
                .isIn(201, 400);

        assertThat(office.get("/").text()).doesNotContain("<script>alert");
        assertThat(office.get("/?lang=%3Cscript%3E&asOf=2024-12-31").text()).doesNotContain("<script>");
    }
}
