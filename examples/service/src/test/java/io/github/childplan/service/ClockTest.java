package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What nobody can know yet is refused, so that it does not count for good. */
class ClockTest extends ServiceTest {

    private static final String ONE = "/api/figures/stunting-under-5/pa-u-commune/2024";
    private static final String DATED = "indicator,place,period,numerator,denominator,rate,source,status,known\n";
    private static final String ROW = "stunting-under-5,pa-u-commune,2024,50,300,,made up,,";
    private static final String JSON = """
            {"format":"childplan-observations/1","audience":{"kind":"authority"},"figures":[{"indicator":"stunting-under-5",
            "place":"pa-u-commune","period":"2024","value":{"kind":"counted","counts":"60/300"}%s}],"suppressed":[]}""";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void aFigureKnownAfterTodayIsRefusedWithItsPlace() {
        Client.Answer refused = office.post("/api/figures?name=typo.csv", "text/csv", DATED + ROW + "2052-03-01\n");

        assertThat(refused.status()).isEqualTo(400);
        JsonNode problem = refused.json().get("problems").get(0);
        assertThat(problem.get("code").asString()).isEqualTo("CP-2027");
        assertThat(problem.get("value").asString()).isEqualTo("2052-03-01");
        assertThat(problem.get("expected").get("vi").asString()).startsWith("ngày không sau ngày nhận, ");
        assertThat(problem.get("expected").get("en").asString()).startsWith("a day not after the day of receipt, ");
        assertThat(problem.get("place").get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("place").get("field").asString()).isEqualTo("known");
        assertThat(count("figure_revision")).isZero();
    }

    @Test
    void inJsonAndInACorrectionAsWell() {
        String typo = JSON.formatted(",\"known\":\"2052-03-01\"");

        for (Client.Answer refused : List.of(office.post("/api/figures", "application/json", typo), office.put(ONE, typo))) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("type").asString()).isEqualTo("urn:childplan:problem:CP-2027");
            assertThat(refused.json().get("problems").get(0).get("place").get("field").asString())
                    .isEqualTo("/figures/0/known");
        }
    }

    @Test
    void todayIsTakenAndTheGoodRowsWhereAskedFor() {
        Client.Answer in = office.post(
                "/api/figures?partial=true",
                "text/csv",
                DATED + ROW + today + "\n" + ROW.replace("2024", "2023") + today.plusDays(2) + "\n");

        assertThat(in.status()).isEqualTo(201);
        assertThat(in.json().get("added").asInt()).isEqualTo(1);
        assertThat(in.json().get("leftOut").asInt()).isEqualTo(1);
    }

    @Test
    void aFigureOfAnEarlierVersionOfTheServiceThatIsKnownLaterDoesNotCount() {
        office.post("/api/figures", "text/csv", DATED + ROW.replace("50", "100") + "\n");
        jdbc.sql("""
                insert into figure_revision (figure_id, revision, numerator, denominator, status, finality, known, received_at,
                    received_by) values (1, 2, 50, 300, 'MEASURED', 'FINAL', '2052-03-01', now(), 'office')
                """).update();
        assertThat(counting()).isEqualTo("100/300");

        assertThat(office.put(ONE, JSON.formatted("")).status()).isEqualTo(204);

        assertThat(counting()).isEqualTo("60/300");
    }

    @Test
    void whatHappensToAReportAfterTodayIsRefused() {
        String rows = "reporter,obligation,year,event,date,until\nhealth-centre,VI,2024,extended,2024-11-18,2042-11-18\n";
        assertThat(office.post("/api/submissions", "text/csv", rows).status()).isEqualTo(201);

        Client.Answer refused = office.post(
                "/api/submissions", "text/csv", rows + "health-centre,VI,2024,received,2042-11-18,\n");

        assertThat(refused.status()).isEqualTo(400);
        JsonNode problem = refused.json().get("problems").get(0);
        assertThat(problem.get("code").asString()).isEqualTo("CP-3010");
        assertThat(problem.get("value").asString()).isEqualTo("2042-11-18");
        assertThat(problem.get("place").get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("place").get("field").asString()).isEqualTo("date");
        assertThat(count("submission")).isEqualTo(1);
    }

    private String counting() {
        return office.get(ONE).json().get("counting").get("value").get("counts").asString();
    }
}
