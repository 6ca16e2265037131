package io.github.childplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.obligation.ReportingObligation;
import io.github.childplan.core.plan.LegalDocument;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.schedule.Deadline;
import io.github.childplan.core.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJsonBytesTest {

    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    static Stream<Plan> plans() {
        return Stream.of(EverythingPlan.PLAN, StandardPlans.muongTe());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void readsBackWhatItWrites(Plan plan) {
        Plan read = read(PlanJson.write(plan));

        assertThat(read).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(string(PlanJson.write(read))).isEqualTo(string(PlanJson.write(plan)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void readsBackTheIndentedForm(Plan plan) {
        byte[] indented = PlanJson.writeIndented(plan);

        assertThat(string(indented)).endsWith("\n}\n").doesNotContain("\r", "\t");
        assertThat(read(indented)).isEqualTo(plan);
        assertThat(string(PlanJson.writeIndented(read(PlanJson.write(plan))))).isEqualTo(string(indented));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void plainMappersOfBothLinesWriteTheSameBytes(Plan plan) throws Exception {
        String ours = string(PlanJson.write(plan));

        assertThat(firstDifference(string(JACKSON_2.writeValueAsBytes(plan)), ours))
                .isEmpty();
        assertThat(firstDifference(string(JACKSON_3.writeValueAsBytes(plan)), ours))
                .isEmpty();
    }

    /** As Hibernate does for a column of JSON. */
    @ParameterizedTest
    @MethodSource("plans")
    void whoeverNamesTheDeclaredTypeGetsTheSameBytes(Plan plan) throws Exception {
        requireSameBytes(Plan.class, Stream.of(plan));
        requireSameBytes(LegalDocument.class, plan.legalBasis().stream());
        requireSameBytes(Target.class, plan.targets());
        requireSameBytes(Criterion.class, plan.targets().map(Target::criterion));
        requireSameBytes(ReportingObligation.class, plan.obligations().stream());
        requireSameBytes(Deadline.class, plan.obligations().stream().map(ReportingObligation::deadline));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void plainMappersOfBothLinesReadAnEqualPlan(Plan plan) throws Exception {
        byte[] bytes = PlanJson.write(plan);

        assertThat(JACKSON_2.readValue(bytes, Plan.class)).isEqualTo(plan);
        assertThat(JACKSON_3.readValue(bytes, Plan.class)).isEqualTo(plan);
    }

    @Test
    void writesLettersBeyondTheBasicPlaneAsThemselves() throws Exception {
        Plan nom = EverythingPlan.PLAN.toBuilder()
                .notes(List.of(LocalizedText.of("chữ Nôm 𡨸喃 \"\\ \u2028.")))
                .build();

        String ours = string(PlanJson.write(nom));
        assertThat(ours.substring(ours.lastIndexOf("{"))).isEqualTo("{\"vi\":\"chữ Nôm 𡨸喃 \\\"\\\\ \u2028.\"}]}");
        assertThat(read(PlanJson.write(nom))).isEqualTo(nom);
        assertThat(firstDifference(JACKSON_2.writeValueAsString(nom), ours)).isEmpty();
        assertThat(firstDifference(JACKSON_3.writeValueAsString(nom), ours)).isEmpty();
    }

    @Test
    void writesTheFormatFirst() {
        assertThat(string(PlanJson.write(EverythingPlan.PLAN)))
                .startsWith("{\"format\":\"childplan-plan/1\",\"id\":\"ha-linh-children-2027\",\"identity\":");
    }

    private static <T> void requireSameBytes(Class<T> declared, Stream<? extends T> values) throws Exception {
        for (T value : values.toList()) {
            String json = JACKSON_2.writeValueAsString(value);
            assertThat(JACKSON_2.writerFor(declared).writeValueAsString(value)).isEqualTo(json);
            assertThat(JACKSON_3.writerFor(declared).writeValueAsString(value)).isEqualTo(json);
        }
    }

    private static Plan read(byte[] json) {
        return PlanJson.read("plan.json", json, JsonLimits.standard()).orElseThrow();
    }

    /** The place at which two long texts part, which no one would find in the whole of them. */
    private static String firstDifference(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 200);
        return one.equals(other)
                ? ""
                : "..." + one.substring(from, Math.min(one.length(), same + 80)) + "... differs from ..."
                        + other.substring(from, Math.min(other.length(), same + 80));
    }

    private static String string(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
