package io.github.childplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.plan.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJsonSchemaTest {

    private static final Path PAGE = Path.of("../docs/schema/childplan-plan-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(PlanJson.schema(), StandardCharsets.UTF_8));

    @Test
    void theDocumentationHasTheSchema() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.write(PAGE, PlanJson.schema());
        }
        assertThat(Files.readString(PAGE))
                .as("-Dgolden.write=true writes it anew")
                .isEqualTo(new String(PlanJson.schema(), StandardCharsets.UTF_8));
    }

    @Test
    void theSchemaIsValidItself() {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(new String(PlanJson.schema(), StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<Plan> plans() {
        return Stream.of(EverythingPlan.PLAN, StandardPlans.muongTe());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyPlanThatIsWrittenFollowsTheSchema(Plan plan) {
        assertThat(errors(PlanJson.write(plan))).isEmpty();
        assertThat(errors(PlanJson.writeIndented(plan))).isEmpty();
    }

    static Stream<String[]> wrong() {
        return Stream.of(
                new String[] {"\"format\":\"childplan-plan/1\",", ""},
                new String[] {"childplan-plan/1", "childplan-plan/2"},
                new String[] {"\"issuer\":\"committee\"", "\"issuer\":\"The Committee\""},
                new String[] {"\"issuer\":\"committee\"", "\"issuer\":\"committee\",\"isuer\":\"x\""},
                new String[] {"\"issued\":\"2026-03-09\"", "\"issued\":20260309"},
                new String[] {"\"issued\":\"2026-03-09\"", "\"issued\":\"9/3/2026\""},
                new String[] {"\"number\":\"17\"", "\"number\":\"\""},
                new String[] {"\"number\":\"17\"", "\"number\":null"},
                new String[] {"\"number\":\"17\"", "\"number\":17"},
                new String[] {"\"basis\":\"3/14\"", "\"basis\":\"3 of 14\""},
                new String[] {"\"kind\":\"two-sided\",\"value\":2.2", "\"kind\":\"two-sidet\",\"value\":2.2"},
                new String[] {"\"kind\":\"two-sided\",\"value\":2.2", "\"value\":2.2"},
                new String[] {"\"kind\":\"two-sided\",\"value\":2.2", "\"kind\":\"two-sided\",\"value\":\"2.2\""},
                new String[] {"\"atMost\":7", "\"atMost\":7.5"},
                new String[] {"\"precision\":\"EXACTLY\"", "\"precision\":\"exactly\""},
                new String[] {"\"time\":\"17:00\"", "\"time\":\"5 pm\""},
                new String[] {"\"first\":\"--12-15\"", "\"first\":\"12-15\""},
                new String[] {"\"days\":[\"06-08\",\"01-20+1\"]", "\"days\":[\"06-08\",\"01-20+10\"]"},
                new String[] {"\"sex\":\"FEMALE\"", "\"sex\":\"F\""});
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatTheReaderRefusesTheSchemaRefuses(String from, String to) {
        String json = new String(PlanJson.write(EverythingPlan.PLAN), StandardCharsets.UTF_8);
        assertThat(json).contains(from);
        String wrong = json.replace(from, to);

        assertThat(PlanJson.read("p", wrong).problems()).isNotEmpty();
        assertThat(errors(wrong.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static List<Error> errors(byte[] json) {
        return SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
