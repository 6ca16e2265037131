package io.github.childplan.indicators.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.csv.CsvReader;
import io.github.childplan.indicators.csv.CsvRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rounding as this library states it: once, half up (away from zero), of the exact decimal as it was written. The rows come from
 * an article on the standard GB/T 8170-2008, which rounds half even, and from own computation; the source stands in each row.
 */
class RoundingVectorsTest {

    private static final Pattern DECIMALS = Pattern.compile("([0-9]) decimals?");
    private static final Pattern COMMUNES = Pattern.compile("([0-9]+) of 14 communes.*");
    private static final Map<String, Integer> WHOLE = Map.of("to ones", 0, "to hundreds", -2, "to thousands", -3);

    /** What we give where a row follows another rule: half even at a tie, rounding twice, and a binary fraction for a decimal. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "1.050 round to 1 decimal, half even", "1.1",
            "2500 round to thousands, half even", "3000",
            "-0.0365 round to 3 decimals, half even (sign kept)", "-0.037",
            "0.25 1 decimal half even", "0.3",
            "98.85 1 decimal half even", "98.9",
            "8.53459 chained 4 -> 3 -> 2 decimals (wrong)", "8.53",
            "98.85 as binary double 1 decimal half up", "98.9");

    record Row(String input, String rule, String result) {
        String name() {
            return input + " " + rule;
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(RoundingVectorsTest.class.getResourceAsStream("rounding.csv")),
                StandardCharsets.UTF_8)) {
            CsvReader reader = CsvReader.of(text);
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                CsvRow cells = row.get();
                rows.add(new Row(
                        cells.fields().get(0),
                        cells.fields().get(1),
                        cells.fields().get(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.subList(1, rows.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void roundsOnceAndHalfUp(Row row) {
        BigDecimal rounded = exact(row).round(decimals(row.rule()), RoundingMode.HALF_UP);
        assertThat(rounded).isEqualByComparingTo(OTHERWISE.getOrDefault(row.name(), row.result()));
    }

    @Test
    void everyRowIsReadAndEveryOtherRuleIsNamed() {
        assertThat(rows()).hasSize(33);
        assertThat(rows().stream().map(Row::name)).containsAll(OTHERWISE.keySet());
        assertThat(rows().stream().filter(row -> OTHERWISE.containsKey(row.name())))
                .allSatisfy(row -> assertThat(row.result()).isNotEqualTo(OTHERWISE.get(row.name())));
    }

    /** The counts themselves, not the rate that the row prints with 18 decimals. */
    private static ExactValue exact(Row row) {
        Matcher communes = COMMUNES.matcher(row.rule());
        return communes.matches()
                ? ExactValue.of(Ratio.of(Long.parseLong(communes.group(1)), 14), UnitKind.PERCENT)
                : ExactValue.of(new BigDecimal(row.input().replace(" as binary double", "")), UnitKind.PERCENT);
    }

    private static int decimals(String rule) {
        for (Map.Entry<String, Integer> whole : WHOLE.entrySet()) {
            if (rule.contains(whole.getKey())) {
                return whole.getValue();
            }
        }
        Matcher decimals = DECIMALS.matcher(rule);
        assertThat(decimals.find()).as(rule).isTrue();
        return Integer.parseInt(decimals.group(1));
    }
}
