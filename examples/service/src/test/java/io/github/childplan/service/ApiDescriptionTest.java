package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class ApiDescriptionTest extends ServiceTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyAddressOfTheApiIsDescribed() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/api/"))
                .forEach(pattern -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> served.add(method.name().toLowerCase(java.util.Locale.ROOT) + " " + pattern))));
        Set<String> described = new TreeSet<>();
        JsonNode paths = anybody.get("/v3/api-docs").json().get("paths");
        paths.propertyNames().forEach(path -> paths.get(path)
                .propertyNames()
                .forEach(method -> described.add(method + " " + path)));

        assertThat(described).isEqualTo(served).hasSizeGreaterThan(12);
    }

    @Test
    void everyOperationSaysWhatItIsFor() {
        JsonNode paths = anybody.get("/v3/api-docs").json().get("paths");
        paths.propertyNames().forEach(path -> paths.get(path)
                .forEach(operation -> assertThat(operation.path("summary").asString(""))
                        .as(path)
                        .isNotBlank()));
    }

    @Test
    void everySchemaThatIsReferredToIsServed() {
        String description = anybody.get("/v3/api-docs").text();
        JsonNode known = anybody.get("/v3/api-docs").json();
        Set<String> references = new TreeSet<>();
        var matcher = java.util.regex.Pattern.compile("\"\\$ref\":\"([^\"]+)\"").matcher(description);
        while (matcher.find()) {
            references.add(matcher.group(1));
        }

        assertThat(references).contains(
                "/api/schemas/childplan-plan-1.schema.json",
                "/api/schemas/childplan-observations-1.schema.json",
                "/api/schemas/childplan-assessment-1.schema.json");
        for (String reference : references) {
            if (reference.startsWith("/")) {
                String[] parts = reference.split("#", 2);
                JsonNode schema = anybody.get(parts[0]).json();
                assertThat(schema.get("$schema").asString()).contains("2020-12");
                assertThat(schema.at(parts.length == 2 ? parts[1] : "").isObject())
                        .as(reference)
                        .isTrue();
            } else {
                assertThat(known.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue();
            }
        }
    }

    @Test
    void theDescriptionIsOfWhatIsAnswered() {
        office.post("/api/figures", "text/csv", sample("sample-figures.csv"));
        JsonNode schemas = anybody.get("/v3/api-docs").json().get("components").get("schemas");

        for (JsonNode target : anybody.get("/api/targets?asOf=2025-12-31").json()) {
            described(schemas, "TargetView", target);
            if (target.has("actual")) {
                described(schemas, "TargetFigure", target.get("actual"));
            }
        }
        described(schemas, "ReportsOfYear", anybody.get("/api/reports/2025?asOf=2025-12-31").json());
        described(schemas, "ReportView", anybody.get("/api/reports/2025").json().get("reports").get(0));
        described(schemas, "ImportResult", office.get("/api/imports").json().get(0));
        JsonNode figure = office.get("/api/figures/stunting-under-5/pa-u-commune/2024").json();
        described(schemas, "FigureWithRevisions", figure);
        described(schemas, "Revision", figure.get("revisions").get(0));
        String header = "reporter,obligation,year,event,date,until\n";
        office.post("/api/submissions", "text/csv", header + "health-centre,VI,2024,extended,2024-11-18,2024-12-01\n");
        JsonNode register = office.post("/api/submissions", "text/csv", header).json();
        described(schemas, "ImportResult", register);
        described(schemas, "StoredEvent", register.get("missing").get(0));
        JsonNode refused = office.post("/api/figures", "text/csv", HEADER + "a,b,c,d,e,f,g\n").json();
        described(schemas, "Problem", refused);
        described(schemas, "ProblemView", refused.get("problems").get(0));
        described(schemas, "ProblemPlace", refused.get("problems").get(0).get("place"));
    }

    /** Every field of an answer is in its schema, and of the type that stands there. */
    private static void described(JsonNode schemas, String name, JsonNode answer) {
        JsonNode properties = schemas.get(name).get("properties");
        answer.propertyNames().forEach(field -> {
            assertThat(properties.propertyNames()).as(name).contains(field);
            String type = properties.get(field).path("type").asString("");
            JsonNode value = answer.get(field);
            boolean fits =
                    switch (type) {
                        case "string" -> value.isString();
                        case "integer" -> value.isIntegralNumber();
                        case "number" -> value.isNumber();
                        case "boolean" -> value.isBoolean();
                        case "array" -> value.isArray();
                        default -> value.isObject();
                    };
            assertThat(fits).as(name + "." + field + " is " + type + ", was " + value).isTrue();
        });
    }
}
