package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Every operation of the description is tried, and held against what it is answered with. */
class ApiAnswersTest extends ServiceTest {

    private static final String ONE = "stunting-under-5,muong-te-district,2024,1,300,,made up\n";
    private static final String FIGURE = "/api/figures/{indicator}/{place}/{period}";
    private static final String REPORT = "/api/reports/{year}/annual-report.{format}";
    private static final String SUBMISSIONS = "reporter,obligation,year,event,date,until\n"
            + "health-centre,VI,2024,received,2024-11-18,\n";

    private final Set<String> tried = new TreeSet<>();
    private JsonNode paths;

    @BeforeEach
    void described() {
        paths = anybody.get("/v3/api-docs").json().get("paths");
    }

    @Test
    void everyOperationAnswersAsItIsDescribed() {
        answers("post /api/figures", 201, office.post("/api/figures", "text/csv", HEADER + ONE));
        answers("post /api/figures", 200, office.post("/api/figures", "text/csv", HEADER + ONE));
        answers("post /api/figures", 400, office.post("/api/figures", "text/csv", HEADER + "a,b,c,d,e,f,g\n"));
        answers("get /api/figures", 200, anybody.get("/api/figures"));
        answers("get /api/figures", 200, anybody.get("/api/figures", "Accept", "text/csv"));
        answers("post /api/submissions", 201, office.post("/api/submissions", "text/csv", SUBMISSIONS));
        answers("post /api/submissions", 200, office.post("/api/submissions", "text/csv", SUBMISSIONS));
        answers("get /api/submissions", 200, anybody.get("/api/submissions"));
        answers("delete /api/submissions/{id}", 204, office.delete("/api/submissions/1"));
        answers("delete /api/submissions/{id}", 404, office.delete("/api/submissions/17"));
        answers("get /api/imports", 200, office.get("/api/imports"));
        answers("get " + FIGURE, 200, office.get("/api/figures/stunting-under-5/muong-te-district/2024"));
        answers("get " + FIGURE, 404, office.get("/api/figures/stunting-under-5/muong-te-district/2023"));
        String document = office.get("/api/figures").text();
        answers("put " + FIGURE, 204, office.put("/api/figures/stunting-under-5/muong-te-district/2024", document));
        answers(
                "put " + FIGURE,
                412,
                office.put("/api/figures/stunting-under-5/muong-te-district/2024", document, "If-Match", "\"9\""));
        answers("get /api/plan", 200, anybody.get("/api/plan"));
        for (JsonNode name : parameter("get /api/schemas/{name}.schema.json", "name").get("enum")) {
            answers(
                    "get /api/schemas/{name}.schema.json",
                    200,
                    anybody.get("/api/schemas/" + name.asString() + ".schema.json"));
        }
        answers("get /api/targets", 200, anybody.get("/api/targets"));
        answers("get /api/targets/{milestone}/{indicator}", 200, anybody.get("/api/targets/2025/stunting-under-5"));
        answers("get /api/assessment", 200, anybody.get("/api/assessment"));
        answers("get /api/reports/{year}", 200, anybody.get("/api/reports/2025"));
        answers("get /api/reports/{year}/due-dates.ics", 200, anybody.get("/api/reports/2025/due-dates.ics"));
        answers("get /api/forms/{year}/{place}.xlsx", 200, office.get("/api/forms/2024/bum-to-commune.xlsx"));
        for (JsonNode format : parameter("get " + REPORT, "format").get("enum")) {
            for (JsonNode lang : parameter("get " + REPORT, "lang").get("enum")) {
                answers(
                        "get " + REPORT,
                        200,
                        anybody.get("/api/reports/2025/annual-report." + format.asString() + "?lang=" + lang.asString()));
            }
        }

        assertThat(tried).isEqualTo(operations());
    }

    @Test
    void everyOperationNeedsThePasswordThatIsDescribed() {
        for (String operation : operations()) {
            String path = operation.substring(operation.indexOf(' ') + 1)
                    .replace("{year}", "2025")
                    .replace("{place}", "pa-u-commune")
                    .replace("{format}", "csv")
                    .replace("{indicator}", "stunting-under-5")
                    .replace("{period}", "2024")
                    .replace("{milestone}", "2025")
                    .replace("{name}", "childplan-plan-1")
                    .replace("{id}", "1");
            boolean open = false;
            for (JsonNode one : operation(operation).get("security")) {
                open |= one.isEmpty();
            }
            String method = operation.substring(0, operation.indexOf(' ')).toUpperCase(java.util.Locale.ROOT);

            assertThat(Raw.send(port, method + " " + path).status())
                    .as(operation)
                    .isEqualTo(open ? 200 : 401);
        }
    }

    @Test
    void everyAnswerWithMadeUpDataSaysSo() {
        office.post("/api/figures", "text/csv", HEADER + ONE);
        assertThat(anybody.get("/api/targets").header("Childplan-Made-Up")).isEmpty();
        assertThat(anybody.get("/api/targets").json().get(0).get("madeUp").asBoolean()).isFalse();
        assertThat(anybody.get("/api/reports/2025/due-dates.ics").text()).doesNotContain("GIẢ ĐỊNH");
        jdbc.sql("update import set made_up = true").update();

        for (String operation : operations()) {
            boolean described = operation(operation).get("responses").get("200") != null
                    && operation(operation).get("responses").get("200").at("/headers/Childplan-Made-Up").isObject();
            String path = operation.substring(operation.indexOf(' ') + 1);
            if (operation.startsWith("get ") && !path.contains("{")) {
                assertThat(office.get(path).header("Childplan-Made-Up")).as(path).isEqualTo(described ? "true" : "");
            }
        }
        assertThat(anybody.get("/api/targets").json().get(0).get("madeUp").asBoolean()).isTrue();
        assertThat(anybody.get("/api/reports/2025").json().get("madeUp").asBoolean()).isTrue();
        assertThat(unfolded("/api/reports/2025/due-dates.ics")).contains("Lịch này có tình hình nộp báo cáo GIẢ ĐỊNH");
        assertThat(unfolded("/api/reports/2025/due-dates.ics?lang=en")).contains("submissions that are MADE UP");
    }

    private String unfolded(String calendar) {
        return anybody.get(calendar).text().replace("\r\n ", "").replace("\\,", ",");
    }

    /** Status, type of content, kind of JSON and ETag of an answer are those of the description. */
    private void answers(String operation, int status, Client.Answer answer) {
        tried.add(operation);
        assertThat(answer.status()).as(operation + answer.text()).isEqualTo(status);
        JsonNode responses = operation(operation).get("responses");
        JsonNode response = responses.get(status < 400 || responses.has("" + status) ? "" + status : "default");
        assertThat(response).as(operation + " " + status).isNotNull();
        JsonNode headers = response.path("headers");
        assertThat(headers.has("ETag")).as(operation).isEqualTo(!answer.header("ETag").isEmpty());
        if (response.has("$ref")) {
            assertThat(response.get("$ref").asString()).isEqualTo("#/components/responses/Problem");
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            return;
        }
        JsonNode content = response.path("content");
        if (answer.header("Content-Type").isEmpty()) {
            assertThat(content.isEmpty()).as(operation).isTrue();
            return;
        }
        MediaType type = MediaType.parseMediaType(answer.header("Content-Type"));
        String described = content.propertyNames().stream()
                .filter(name -> MediaType.parseMediaType(name).equalsTypeAndSubtype(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " is " + type + ", described is " + content));
        JsonNode schema = content.get(described).get("schema");
        if (type.getSubtype().endsWith("json")) {
            boolean array = schema.path("type").asString("").equals("array");
            assertThat(answer.json().isArray()).as(operation).isEqualTo(array);
            assertThat(schema.path("type").asString("object")).as(operation).isIn("array", "object");
        } else {
            assertThat(schema.get("type").asString()).isEqualTo("string");
        }
    }

    private JsonNode parameter(String operation, String name) {
        return operation(operation).get("parameters").valueStream()
                .filter(one -> one.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("schema");
    }

    private JsonNode operation(String operation) {
        String[] both = operation.split(" ", 2);
        return paths.get(both[1]).get(both[0]);
    }

    private Set<String> operations() {
        Set<String> all = new TreeSet<>();
        paths.propertyNames().forEach(path -> paths.get(path)
                .propertyNames()
                .forEach(method -> all.add(method + " " + path)));
        return all;
    }
}
