package io.github.childplan.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefinitionTablesTest {

    private static final String INDICATORS =
            "id,from,to,name,name_en,unit,direction,counting,zero_denominator,ceiling,usual_period,numerator,numerator_en,"
                    + "denominator,denominator_en,population,population_en,owner,owner_why,owner_why_en,source\n";
    private static final String ROW =
            "a,,,tên,name,percent,rise,people,implausible,whole,calendar-year,tử,n,mẫu,d,dân,p,,,,nguồn\n";
    private static final String MAPPINGS = "indicator,scheme,code,quality,note,note_en,source\n";
    private static final String NOTES = "indicator,kind,text,text_en,source,certainty\n";

    @Test
    void readsARow() {
        assertThat(DefinitionTables.read(tables(INDICATORS + ROW, MAPPINGS + "a,sdg,1.1,exact,,,nguồn\n", NOTES))
                        .all())
                .singleElement()
                .satisfies(one -> assertThat(one.mappings()).hasSize(1));
    }

    @Test
    void failsOnABadRowWithItsLine() {
        assertFails(
                INDICATORS + ROW + ROW.replace("a,,", "b,,").replace("rise", "up"),
                MAPPINGS,
                NOTES,
                "indicators.csv, line 3: direction was 'up', must be one of [rise, fall]");
        assertFails(
                INDICATORS + ROW.replace("percent", "%"),
                MAPPINGS,
                NOTES,
                "indicators.csv, line 2: unit was '%', must be one of percent, per-thousand, per-hundred-thousand");
        assertFails(INDICATORS + "a,b\n", MAPPINGS, NOTES, "indicators.csv, line 2: fields were 2, must be 21");
        assertFails(
                INDICATORS + ROW,
                MAPPINGS + "a,sdg,1.1,none,,,nguồn\n",
                NOTES,
                "mappings.csv, line 2: code in scheme 'sdg' was '1.1', must be absent where quality is NONE");
        assertFails(
                INDICATORS + ROW,
                MAPPINGS + "a,sdg,1.1,near,,,nguồn\n",
                NOTES,
                "mappings.csv, line 2: note on scheme 'sdg' is missing, must say what differs where quality is NEAR");
        assertFails(
                INDICATORS + ROW,
                MAPPINGS,
                NOTES + "b,remark,chữ,text,nguồn,verified\n",
                "notes.csv names the indicator 'b', must be one of [a]");
        assertFails(
                INDICATORS + ROW,
                MAPPINGS,
                NOTES + "a,remark,chữ,text,,verified\n",
                "notes.csv, line 2: source is blank, must be a text");
        assertFails(
                INDICATORS + ROW,
                "x\n",
                NOTES,
                "header of mappings.csv was [x], must be [indicator, scheme, code, quality, note, note_en, source]");
    }

    @Test
    void failsWithoutATable() {
        assertThatThrownBy(() -> DefinitionTables.read(name -> null))
                .hasMessage("table mappings.csv is missing from the class path");
    }

    private static void assertFails(String indicators, String mappings, String notes, String message) {
        assertThatThrownBy(() -> DefinitionTables.read(tables(indicators, mappings, notes)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    private static Function<String, @Nullable InputStream> tables(String indicators, String mappings, String notes) {
        Map<String, String> tables = Map.of("indicators.csv", indicators, "mappings.csv", mappings, "notes.csv", notes);
        return name -> new ByteArrayInputStream(
                Objects.requireNonNull(tables.get(name)).getBytes(StandardCharsets.UTF_8));
    }
}
