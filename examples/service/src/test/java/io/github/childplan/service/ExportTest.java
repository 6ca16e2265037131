package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the service wrote changes nothing when it is sent back. */
class ExportTest extends ServiceTest {

    private static final String COUNTING = "/api/figures/stunting-under-5/muong-te-district/2024";
    private static final String DATED = "indicator,place,period,numerator,denominator,rate,source,status,known\n";

    /** Always known and corrected later, which an export tells in two rows. */
    @BeforeEach
    void correctedFigure() {
        send("text/csv", HEADER + "stunting-under-5,muong-te-district,2024,1300,5020,,made up\n");
        send("text/csv", DATED + "stunting-under-5,muong-te-district,2024,1204,5020,,made up,,2025-03-01\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json"})
    void anExportSentBackChangesNothing(String type) {
        JsonNode back = send(type, export(type));

        assertThat(counts(back)).isEqualTo("0 0 2");
        assertThat(counting()).isEqualTo("1204/5020");
        assertThat(count("figure_revision")).isEqualTo(2);
    }

    @Test
    void anExportWithOneLineMoreAddsThatLine() {
        String export = export("text/csv");
        String more = "underweight-under-5,muong-te-district,2024,800,5020,,made up"
                + ",".repeat((int) export.lines().findFirst().orElseThrow().chars().filter(c -> c == ',').count() - 6)
                + "\n";

        assertThat(counts(send("text/csv", export + more))).isEqualTo("1 0 2");
        assertThat(counting()).isEqualTo("1204/5020");
    }

    @Test
    void anExportWithOneFigureMoreAddsThatFigure() {
        String more = """
                {"indicator":"underweight-under-5","place":"muong-te-district","period":"2024","breakdown":"",
                "value":{"kind":"counted","counts":"800/5020"},"status":"MEASURED","finality":"FINAL"},""";
        String export = export("application/json").replaceFirst("\"figures\":\\s*\\[", "$0" + more);

        assertThat(counts(send("application/json", export))).isEqualTo("1 0 2");
        assertThat(counting()).isEqualTo("1204/5020");
    }

    @Test
    void inWhateverOrderAFileHasTheRevisionsTheOneWithoutADayWasAlwaysKnown() {
        String row = "underweight-under-5,muong-te-district,2024,";

        send("text/csv", DATED + row + "800,5020,,made up,,2025-03-01\n" + row + "900,5020,,made up,,\n");

        JsonNode figure = office.get(COUNTING.replace("stunting", "underweight")).json();
        assertThat(figure.get("counting").get("value").get("counts").asString()).isEqualTo("800/5020");
        assertThat(figure.get("revisions")).hasSize(2);
        assertThat(figure.get("revisions").get(1).get("figure").has("known")).isFalse();
    }

    private String export(String type) {
        return office.get("/api/figures", "Accept", type).text();
    }

    private JsonNode send(String type, String body) {
        Client.Answer answer = office.post("/api/figures", type, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String counts(JsonNode taken) {
        return taken.get("added").asInt() + " " + taken.get("revised").asInt() + " "
                + taken.get("unchanged").asInt();
    }

    private String counting() {
        return office.get(COUNTING).json().get("counting").get("value").get("counts").asString();
    }
}
