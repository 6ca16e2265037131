package io.github.childplan.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.StandardIndicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainMapperTest {

    private static final ObjectMapper TWO = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
    private static final tools.jackson.databind.ObjectMapper THREE = new tools.jackson.databind.ObjectMapper();

    private static final Observation COUNTED = Observation.builder()
            .indicator(IndicatorId.of("stunting-under-5"))
            .place(PlaceId.of("pa-u-commune"))
            .period(Period.parse("2024"))
            .value(MeasuredValue.counted(57, 300))
            .origin(ProblemPlace.in("figures.csv").atLine(2))
            .build();

    @Test
    void figuresAreTheSameBytesInBothLinesAndComeBack() throws Exception {
        Observation stated = COUNTED.toBuilder()
                .breakdown(Breakdown.total().withSex(Sex.FEMALE))
                .value(MeasuredValue.stated("19.0", Unit.PERCENT)
                        .withSample(300)
                        .withLimits(new ConfidenceLimits(
                                new BigDecimal("17.5"), new BigDecimal("20.5"), BigDecimal.valueOf(95))))
                .status(Status.ESTIMATED)
                .finality(Finality.PROVISIONAL)
                .source("trạm y tế")
                .known(LocalDate.of(2024, 11, 20))
                .build();
        String json = TWO.writeValueAsString(stated);
        assertThat(json)
                .isEqualTo("{\"indicator\":\"stunting-under-5\",\"place\":\"pa-u-commune\",\"period\":\"2024\","
                        + "\"breakdown\":\"sex=female\",\"value\":{\"kind\":\"stated\",\"value\":19,"
                        + "\"unit\":{\"kind\":\"PERCENT\"},\"decimals\":1,\"sample\":300,"
                        + "\"limits\":{\"lower\":17.5,\"upper\":20.5,\"levelPercent\":95}},"
                        + "\"status\":\"ESTIMATED\",\"finality\":\"PROVISIONAL\",\"source\":\"trạm y tế\","
                        + "\"known\":\"2024-11-20\"}");
        assertThat(THREE.writeValueAsString(stated)).isEqualTo(json);
        assertThat(TWO.readValue(json, Observation.class)).isEqualTo(stated);
        assertThat(THREE.readValue(json, Observation.class)).isEqualTo(stated);
        String counted = TWO.writeValueAsString(COUNTED);
        assertThat(THREE.writeValueAsString(COUNTED)).isEqualTo(counted);
        assertThat(TWO.readValue(counted, Observation.class)).isEqualTo(COUNTED);
        assertThat(THREE.readValue(counted, Observation.class)).isEqualTo(COUNTED);
    }

    /** As Hibernate does for a column of JSON. */
    @Test
    void whoeverNamesTheDeclaredTypeGetsTheSameBytes() throws Exception {
        String value = "{\"kind\":\"counted\",\"counts\":\"57/300\"}";
        assertThat(TWO.writerFor(MeasuredValue.class).writeValueAsString(COUNTED.value()))
                .isEqualTo(value);
        assertThat(THREE.writerFor(MeasuredValue.class).writeValueAsString(COUNTED.value()))
                .isEqualTo(value);
        assertThat(TWO.writerFor(Observation.class).writeValueAsString(COUNTED))
                .isEqualTo(TWO.writeValueAsString(COUNTED));
        assertThat(THREE.writerFor(Observation.class).writeValueAsString(COUNTED))
                .isEqualTo(TWO.writeValueAsString(COUNTED));
        for (Indicator definition : StandardIndicators.childPlan().all()) {
            String json = TWO.writeValueAsString(definition);
            assertThat(TWO.writerFor(Indicator.class).writeValueAsString(definition))
                    .isEqualTo(json);
            assertThat(THREE.writerFor(Indicator.class).writeValueAsString(definition))
                    .isEqualTo(json);
        }
    }

    @Test
    void definitionsAreTheSameBytesInBothLinesAndComeBack() throws Exception {
        for (Indicator definition : StandardIndicators.childPlan().all()) {
            String json = TWO.writeValueAsString(definition);
            assertThat(THREE.writeValueAsString(definition)).isEqualTo(json);
            assertThat(TWO.readValue(json, Indicator.class)).isEqualTo(definition);
            assertThat(THREE.readValue(json, Indicator.class)).isEqualTo(definition);
        }
    }
}
