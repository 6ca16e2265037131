package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import io.github.childplan.indicators.csv.CsvReader;
import io.github.childplan.indicators.csv.CsvRow;
import io.github.childplan.indicators.csv.CsvText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published rows of the indicators module, written as a file of series, come out of the program as they were published. */
class JudgeSeriesVectorsTest {

    private static final Path VECTORS =
            Pages.ROOT.resolve("indicators/src/test/resources/io/github/childplan/indicators/progress");
    private static final Set<String> INFINITE = Set.of("4-3-1", "4-6-1");
    private static final String LAST_BIT = "6-1-2";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"GROWTH_RATIO", "GROWTH_RATIO_SDG_BUILD_2_4_0"})
    void officialSeries(String method) throws IOException {
        List<Map<String, String>> rows = vectors("opensdg_statcan_series.csv");
        List<List<String>> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            points.addAll(ends(i + " " + rows.get(i).get("series"), rows.get(i)));
        }
        List<Map<String, String>> judged = judge(method, points);
        assertThat(judged).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertRow(judged.get(i), rows.get(i), rows.get(i).get("progress_value"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GROWTH_RATIO", "GROWTH_RATIO_SDG_BUILD_2_4_0"})
    void edgeCases(String method) throws IOException {
        List<Map<String, String>> rows = vectors("opensdg_edge_cases.csv");
        List<List<String>> points = new ArrayList<>();
        for (Map<String, String> row : rows) {
            points.addAll(ends(row.get("id") + " " + row.get("series"), row));
        }
        List<Map<String, String>> judged = judge(method, points);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            if (row.get("id").equals(LAST_BIT) && method.equals("GROWTH_RATIO")) {
                assertThat(judged.get(i)).containsEntry("value", "0.005").containsEntry("class", "moderate_progress");
            } else {
                assertRow(judged.get(i), row, INFINITE.contains(row.get("id")) ? "" : row.get("progress_value"));
            }
        }
    }

    @Test
    void childIndicatorsOfTheAgency() throws IOException {
        List<Map<String, String>> rows = vectors("unicef_menaro_child_sdg_expected.csv");
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.put(row.get("indicator") + "/" + row.get("iso3"), row));
        List<List<String>> points = new ArrayList<>();
        for (Map<String, String> point : vectors("unicef_menaro_child_sdg_series.csv")) {
            String name = point.get("indicator") + "/" + point.get("iso3");
            Map<String, String> row = byName.get(name);
            points.add(List.of(
                    name,
                    "",
                    row.get("direction"),
                    "",
                    row.get("target"),
                    row.get("target_year"),
                    row.get("base_year"),
                    row.get("current_year"),
                    row.get("scale"),
                    point.get("year"),
                    point.get("value")));
        }
        List<Map<String, String>> judged = judge("DISTANCE_AND_ANTICIPATED", points);
        assertThat(judged).hasSize(2 * rows.size());
        for (int i = 0; i < judged.size(); i += 2) {
            Map<String, String> row = byName.get(judged.get(i).get("series"));
            assertThat(judged.get(i)).containsEntry("method", "DISTANCE_AND_ANTICIPATED/distance");
            assertThat(judged.get(i)).containsEntry("class", row.get("cs_class"));
            assertNumber(judged.get(i).get("value"), row.get("cs_index"));
            assertThat(judged.get(i + 1)).containsEntry("method", "DISTANCE_AND_ANTICIPATED/anticipated");
            assertThat(judged.get(i + 1)).containsEntry("class", row.get("ap_class"));
            assertNumber(judged.get(i + 1).get("value"), row.get("ap_index"));
        }
    }

    @Test
    void stuntingOfCountries() throws IOException {
        List<Map<String, String>> rows = vectors("who_unicef_2030_stunting_country.csv");
        List<List<String>> points = new ArrayList<>();
        for (Map<String, String> row : rows) {
            IntStream.rangeClosed(2012, 2024)
                    .mapToObj(year -> List.of(
                            row.get("iso3"),
                            "stunting",
                            "decrease",
                            "",
                            "",
                            "2030",
                            "",
                            "",
                            "",
                            Integer.toString(year),
                            row.get("v" + year)))
                    .forEach(points::add);
        }
        List<Map<String, String>> judged = judge("REDUCTION_RATE", points);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(judged.get(i)).containsEntry("class", rows.get(i).get("class"));
            assertNumber(judged.get(i).get("value"), rows.get(i).get("current_aarr_pct"));
            assertNumber(judged.get(i).get("score"), rows.get(i).get("required_aarr_pct"));
        }
    }

    /** The points of a row that has both ends of its series; a row without figures is a row without a year. */
    private static List<List<String>> ends(String name, Map<String, String> row) {
        List<List<String>> points = new ArrayList<>();
        if (!row.get("base_value").isEmpty()) {
            points.add(point(name, row, row.get("base_year"), row.get("base_value")));
        }
        boolean two = !row.get("current_year").equals(row.get("base_year"));
        if (two && !row.get("current_value").isEmpty()) {
            points.add(point(name, row, row.get("current_year"), row.get("current_value")));
        }
        return points.isEmpty() ? List.of(point(name, row, "", "")) : points;
    }

    private static List<String> point(String name, Map<String, String> row, String year, String value) {
        return List.of(
                name,
                "",
                row.get("direction"),
                row.get("limit"),
                row.get("target"),
                row.get("target_year"),
                row.get("base_year"),
                "",
                "",
                year,
                value);
    }

    private List<Map<String, String>> judge(String method, List<List<String>> points) throws IOException {
        Path file = Files.writeString(folder.resolve("series.csv"), CsvText.of(SeriesFile.COLUMNS, points));
        Result result = Golden.run(JudgeSeries::run, method, file.toString());
        assertThat(result.err()).isEmpty();
        try (Reader out = new StringReader(result.out())) {
            return read(out);
        }
    }

    private static void assertRow(Map<String, String> judged, Map<String, String> row, String value) {
        assertThat(judged).containsEntry("class", row.get("status"));
        assertNumber(judged.get("value"), value);
        assertNumber(judged.get("score"), row.get("score"));
    }

    private static void assertNumber(String number, String published) {
        if (published.isEmpty()) {
            assertThat(number).isEmpty();
            return;
        }
        BigDecimal expected = new BigDecimal(published);
        BigDecimal room = expected.abs().multiply(new BigDecimal("1e-9")).max(new BigDecimal("1e-12"));
        assertThat(new BigDecimal(number).subtract(expected).abs())
                .as("%s against the published %s", number, published)
                .isLessThanOrEqualTo(room);
    }

    private static List<Map<String, String>> vectors(String file) throws IOException {
        try (Reader text = Files.newBufferedReader(VECTORS.resolve(file), StandardCharsets.UTF_8)) {
            return read(text);
        }
    }

    private static List<Map<String, String>> read(Reader text) throws IOException {
        CsvReader csv = CsvReader.of(text);
        List<String> header = csv.next().orElseThrow().fields();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), row.get().fields().get(i));
            }
            rows.add(cells);
        }
        return rows;
    }
}
