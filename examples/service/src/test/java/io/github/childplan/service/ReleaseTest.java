package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the public can work out from what it is shown on one day and on another. All figures are made up. */
class ReleaseTest extends ServiceTest {

    private static final String DATED = "indicator,place,period,numerator,denominator,rate,source,status,known\n";
    private static final String FIRST_DAYS = figure("mu-ca", "10,20", "2025-01-01") + figure("bum-to", "10,20", "2025-01-01");
    private static final String LAST = figure("pa-u", "3,20", "2025-01-11");
    private static final String WITHOUT_A_CASE = Stream.of(
                    "thu-lum", "ka-lang", "ta-ba", "muong-te", "pa-ve-su", "nam-khao", "ta-tong", "bum-nua", "vang-san", "kan-ho")
            .map(commune -> figure(commune, "0,0", ""))
            .collect(Collectors.joining());
    private static final String TOWNSHIP = "abuse-support,muong-te-township,2024,0,0,,made up,,\n";
    private static final String FIGURE = "{\"indicator\":\"abuse-support\"";
    private static final String[] COUNTS = {"20/40", "23/60", "10/20", "3/20", ",10,20", ",3,20", ",23,60", ",20,40"};

    @Test
    void twoDaysThatDifferByACommuneDoNotTellItsCount() {
        send(FIRST_DAYS + LAST + WITHOUT_A_CASE + TOWNSHIP);

        assertThat(counts(outlets("2025-01-05"))).isEmpty();
        assertThat(reason("?asOf=2025-01-05")).isEqualTo("WITHHELD");
        assertThat(counts(outlets("2025-01-12"))).contains("23/60").doesNotContain("3/20", ",3,20", "20/40");
        assertThat(anybody.get("/?asOf=2025-01-05&lang=en").text()).contains("Not published").doesNotContain("23/60");
        assertThat(office.get("/api/assessment?asOf=2025-01-05").text()).contains("10/20").doesNotContain("3/20");
    }

    @Test
    void whileCommunesReportNothingOfThePeriodIsShown() {
        send(FIRST_DAYS);
        assertThat(counts(outlets(""))).isEmpty();
        send(LAST + WITHOUT_A_CASE);
        assertThat(counts(outlets(""))).isEmpty();
        assertThat(reason("")).isEqualTo("WITHHELD");
        assertThat(anybody.get("/api/figures").text()).doesNotContain(FIGURE);

        send(TOWNSHIP);

        assertThat(counts(outlets(""))).contains("23/60").doesNotContain("3/20", ",3,20", "20/40");
        assertThat(anybody.get("/api/figures").text()).contains(FIGURE);
    }

    @Test
    void anEarlierYearThatIsCompleteStaysShownAmongTheFigures() {
        send(FIRST_DAYS.replace(",2024,", ",2023,")
                + (LAST + WITHOUT_A_CASE + TOWNSHIP).replace(",2024,", ",2023,").replace("3,20", "30,60"));
        String complete = anybody.get("/api/figures").text();

        send(FIRST_DAYS);

        assertThat(complete).contains("10/20", "30/60");
        assertThat(anybody.get("/api/figures").text()).isEqualTo(complete);
    }

    @Test
    void aPartOfThePopulationThatOnlySomeHaveReportedHoldsAllOfThePeriodBack() {
        send(FIRST_DAYS + LAST + WITHOUT_A_CASE + TOWNSHIP);
        String header = DATED.replace("known", "known,breakdown");

        assertThat(office.post("/api/figures", "text/csv", header + "abuse-support,mu-ca-commune,2024,6,11,,made up,,,sex=female\n")
                        .status())
                .isEqualTo(201);

        assertThat(counts(outlets(""))).isEmpty();
    }

    @Test
    void aDayBeforeACorrectionIsNotShownBesideTheDayAfter() {
        send(FIRST_DAYS + LAST + WITHOUT_A_CASE + TOWNSHIP);
        send(figure("pa-u", "4,20", "2025-02-01"));

        assertThat(counts(outlets("2025-01-12"))).isEmpty();
        assertThat(anybody.get("/api/targets?asOf=2025-02-01").text()).contains("24/60");
    }

    @Test
    void theFigureOfTheDistrictAloneIsShown() {
        send("abuse-support,muong-te-district,2024,23,60,,made up,,\n");

        assertThat(anybody.get("/api/figures").text()).contains("23/60");
        assertThat(anybody.get("/api/targets").text()).contains("23/60");
    }

    @Test
    void whatBecameKnownLaterIsNotShownAsOfADayBefore() {
        send("stunting-under-5,pa-u-commune,2024,77,333,,made up,,2025-02-01\n");

        assertThat(outlets("2025-01-05")).doesNotContain("77/333", "77,333", "23,1");
        assertThat(outlets("2025-02-02")).contains("77/333");
    }

    /** Everything that the public is shown as of a day, or today. */
    private String outlets(String day) {
        String asOf = day.isEmpty() ? "" : "?asOf=" + day;
        return Stream.of(
                        "/",
                        "/api/targets",
                        "/api/assessment",
                        "/api/reports/2024/annual-report.html",
                        "/api/reports/2024/annual-report.csv",
                        "/api/reports/2025/annual-report.html")
                .map(path -> anybody.get(path + asOf))
                .peek(answer -> assertThat(answer.status()).isEqualTo(200))
                .map(Client.Answer::text)
                .collect(Collectors.joining());
    }

    private static List<String> counts(String shown) {
        return Stream.of(COUNTS).filter(shown::contains).toList();
    }

    private String reason(String query) {
        for (JsonNode target : anybody.get("/api/targets" + query).json()) {
            if (target.get("indicator").asString().equals("abuse-support")) {
                return target.path("reason").asString("");
            }
        }
        throw new AssertionError("no target on abuse-support");
    }

    private void send(String rows) {
        Client.Answer answer = office.post("/api/figures", "text/csv", DATED + rows);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static String figure(String commune, String counts, String known) {
        return "abuse-support," + commune + "-commune,2024," + counts + ",,made up,," + known + "\n";
    }
}
