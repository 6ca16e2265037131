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
        JsonNode known = anybody.get("/v3/api-docs").json().path("components").path("schemas");
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
                assertThat(anybody.get(reference).json().get("$schema").asString()).contains("2020-12");
            } else {
                assertThat(known.has(reference.substring(reference.lastIndexOf('/') + 1)))
                        .as(reference)
                        .isTrue();
            }
        }
    }
}
