package io.github.childplan.indicators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.Progress;
import io.github.childplan.indicators.table.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are read into a table, of which most are put together from cells that were read before. */
class FiguresTableTest {

    private static final String HEADER = "indicator,place,period,numerator,denominator,rate,source\n";
    private static final FiguresContext CONTEXT =
            FiguresContext.of(StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());

    /** By column: what is right more often than not, so that most rows are made of cells that are known. */
    private static final List<List<String>> CELLS = List.of(
            List.of("stunting-under-5", "stunting-under-5", "school-counselling", "kindergarten-age-5", "stunting", ""),
            List.of(
                    "Xã Pa Ủ",
                    "pa-u-commune",
                    " Mù Cả ",
                    "mu-ca-commune",
                    "muong-te-district",
                    "Mường Tè",
                    "Bum Tở",
                    ""),
            List.of("2023", "2024", "2024", "2024-2025", "2025", "2026", "2024-Q3", "1989", "24"),
            List.of("57", "0", "300", "300", "1", "999999999999999999", "", "-1", "1.5", "1000000000000000000", "٣"),
            List.of("300", "300", "300", "0", "9999999999", "", "x"),
            List.of("", "", "", "", "19.0", "19", "99.2", "0.5", "120", "19,0"),
            List.of("", "", "trạm y tế", "\"a \"\"b\"\", c\"", "x\u0007", "\uFFFD"),
            List.of("", "", "measured", "estimated", "Measured"),
            List.of("", "", "2024-11-25", "2025-01-31", "2024-02-30"),
            List.of("", "", "sex=female", "sex=male", "sex=other", "colour=red"),
            List.of("", "final", "provisional", "PROVISIONAL"),
            List.of("", "", "", "", "412"),
            List.of("", "", "", "", "17"),
            List.of("", "", "", "", "100"),
            List.of("", "", "", "", "95"),
            List.of("", "", "", "", "%", "‰"),
            List.of("", "public", "authority", "everybody"),
            List.of("", "", "yes", "no"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void any_mixture_of_cells_gives_the_same_figures_and_problems_as_reading_objects(long seed) {
        Random random = new Random(seed);
        for (int columns : new int[] {7, 9, 11, FiguresCsv.COLUMNS.size()}) {
            String header = String.join(",", FiguresCsv.COLUMNS.subList(0, columns));
            String rows = IntStream.range(0, 900)
                    .mapToObj(i -> row(random, columns, i % 8 == 0 ? 2 : 0))
                    .collect(Collectors.joining("\n", header + "\n", "\n"));

            BothWays.read(rows.getBytes(StandardCharsets.UTF_8), CONTEXT);
        }
    }

    @Test
    void rows_of_known_cells_are_most_of_a_large_file_and_are_checked_all_the_same() {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> "stunting-under-5,pa-u-commune," + (1995 + i) + "," + i + ",300,,trạm y tế\n")
                .collect(Collectors.joining());
        WithProblems<Observations> read = BothWays.read(
                (HEADER + rows + "stunting-under-5,pa-u-commune,2024,301,300,,trạm y tế\n" + rows)
                        .getBytes(StandardCharsets.UTF_8),
                CONTEXT);

        assertThat(read.orElseThrow().all()).hasSize(30);
        assertThat(read.problems()).hasSize(31);
        assertThat(read.problems().get(0))
                .hasToString(
                        "figures.csv, line 32, column 4, numerator: CP-2021 Numerator 301 is above the denominator 300, must be 300"
                                + " or less");
    }

    @Test
    void a_column_of_more_texts_than_are_held_is_read_all_the_same() {
        String rows = IntStream.range(0, 70_000)
                .mapToObj(i -> "stunting-under-5,pa-u-commune," + (1990 + i % 34) + "," + i % 300 + ",300,,source " + i)
                .collect(Collectors.joining("\n", HEADER, "\n"));
        ObservationTable table = table(rows, FiguresLimits.COUNTRY).orElseThrow();

        assertThat(table.size()).isEqualTo(34);
        assertThat(table.stream().map(figure -> figure.source().orElse("")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 34).mapToObj(i -> "source " + i).toList());
    }

    @Test
    void limits_are_those_that_are_given() {
        String rows =
                HEADER + "stunting-under-5,pa-u-commune,2023,57,300,,\nstunting-under-5,pa-u-commune,2024,57,300,,\n";

        assertThat(table(rows, new FiguresLimits(1_000, 2, 5)).problems()).isEmpty();
        assertThat(table(rows, new FiguresLimits(1_000, 1, 5)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "figures.csv, line 3: CP-2008 The file exceeds a limit: at most 1 rows; the rest is not read");
        assertThat(table(rows, new FiguresLimits(10, 2, 5)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "figures.csv: CP-2008 The file exceeds a limit: at most 10 bytes; the rest is not read");
    }

    @Test
    void limits_below_one_are_refused() {
        assertThatThrownBy(() -> new FiguresLimits(1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits were 1 bytes, 0 rows and 1 problems, must be 1 or more each");
    }

    @Test
    void a_long_load_can_be_followed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.csv");
        Files.writeString(file, HEADER + "stunting-under-5,pa-u-commune,2024,57,300,,\n" + ",,,,,,\n".repeat(70_000));
        List<Progress> told = new ArrayList<>();
        FiguresCsv.readTable(file, CONTEXT, FiguresLimits.COUNTRY, progress -> told.add(progress));

        assertThat(told).extracting(Progress::rows).containsExactly(65_536L, 70_001L);
        assertThat(told).extracting(Progress::totalBytes).containsOnly(OptionalLong.of(Files.size(file)));
        assertThat(told).extracting(Progress::totalRows).containsOnly(OptionalLong.empty());
        assertThat(told.get(0).bytes()).isBetween(1L, Files.size(file));
        assertThat(told.get(1).bytes()).isEqualTo(Files.size(file));
    }

    @Test
    void a_long_load_can_be_stopped() {
        String rows = HEADER + ",,,,,,\n".repeat(70_000);

        assertThatThrownBy(() -> FiguresCsv.readTable(
                        "figures.csv",
                        new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                        CONTEXT,
                        FiguresLimits.COUNTRY,
                        progress -> false))
                .isInstanceOf(CancellationException.class)
                .hasMessage("stopped after 65536 rows, as the listener asked for");
    }

    @Test
    void a_missing_file_is_a_problem(@TempDir Path folder) {
        assertThat(FiguresCsv.readTable(folder.resolve("figures.csv"), CONTEXT).problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-2001");
    }

    private static WithProblems<ObservationTable> table(String csv, FiguresLimits limits) {
        return FiguresCsv.readTable(
                "figures.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                CONTEXT,
                limits,
                ProgressListener.none());
    }

    /** A row whose cells are mostly right, and some of which are wrong. */
    private static String row(Random random, int columns, int wrong) {
        int[] cells = new int[columns];
        for (int column = 0; column < columns; column++) {
            cells[column] = random.nextInt(Math.min(2, CELLS.get(column).size()));
        }
        for (int i = 0; i < wrong; i++) {
            int column = random.nextInt(columns);
            cells[column] = random.nextInt(CELLS.get(column).size());
        }
        String row = IntStream.range(0, columns)
                .mapToObj(column -> CELLS.get(column).get(cells[column]))
                .collect(Collectors.joining(","));
        return random.nextInt(40) == 0 ? row + ",more" : row;
    }
}
