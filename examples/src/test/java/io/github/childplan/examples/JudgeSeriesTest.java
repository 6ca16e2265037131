package io.github.childplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.examples.Golden.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write into a file of series. */
class JudgeSeriesTest {

    private static final String HEADER =
            "series,indicator,direction,limit,target,target_year,base_year,as_of_year,scale,year,value\n";

    @TempDir
    private Path folder;

    /** One series of two points, seven tenths of the way that is required by 2027. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "increase       | 2025       | 50 ",
                "increasing     | 2025       | 50 ",
                "1              | 2025       | 50 ",
                "INCREASE       | 2025/26    | 50 ",
                "increase       | 2025-2026  | 50 ",
                "increase       | 2025.0     | 5e1"
            })
    void spellingsOfTheSourcesAreTaken(String direction, String year, String value) throws IOException {
        Result result = judge(
                "LINEAR_PATH", row("s", direction, "60", "2030", "2025", year, value) + next("s", "2027", "52.8"));
        assertThat(result.err()).isEmpty();
        assertThat(lines(result)).containsExactly("s,LINEAR_PATH,1,0.7,,BEHIND,");
    }

    @Test
    void aTargetWithoutAYearIsThatOf2030ForTheMethodsMadeForIt() throws IOException {
        String rows = row("s", "increase", "60", "", "2025", "2025", "50") + next("s", "2027", "52");
        assertThat(lines(judge("DISTANCE_AND_ANTICIPATED", rows)))
                .isEqualTo(lines(judge("DISTANCE_AND_ANTICIPATED", rows.replace(",60,,", ",60,2030,"))))
                .first()
                .asString()
                .startsWith("s,DISTANCE_AND_ANTICIPATED/distance,");
        assertThat(lines(judge("LINEAR_PATH", rows))).containsExactly("s,LINEAR_PATH,1,,,,INPUT_NOT_USABLE");
    }

    @Test
    void fallingIsSpelledInAsManyWays() throws IOException {
        for (String direction : List.of("decrease", "decreasing", "-1")) {
            assertThat(lines(judge(
                            "LINEAR_PATH",
                            row("s", direction, "40", "2030", "2025", "2025", "50") + next("s", "2027", "46"))))
                    .containsExactly("s,LINEAR_PATH,1,1,,ON_TRACK,");
        }
    }

    @Test
    void aSpreadsheetsBytesAreTaken() throws IOException {
        String text = "\uFEFF" + HEADER
                + "\"Women, \"\"all\"\"\",,increase,,60,2030,2025,,,2025,50\n,,,,,,,,,,\n\"Women, \"\"all\"\"\",,,,,,,,,2027,54\n";
        Path file = folder.resolve("series.csv");
        Files.write(file, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        Result result = Golden.run(JudgeSeries::run, "LINEAR_PATH", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(lines(result)).containsExactly("\"Women, \"\"all\"\"\",LINEAR_PATH,1,1,,ON_TRACK,");
    }

    @Test
    void rowsOfASeriesNeedNotStandTogetherNorInOrder() throws IOException {
        Result result = judge(
                "LINEAR_PATH",
                row("a", "increase", "60", "2030", "2025", "2027", "54")
                        + row("b", "increase", "60", "2030", "2025", "2025", "60")
                        + next("a", "2025", "50")
                        + next("b", "2027", "59"));
        assertThat(lines(result))
                .containsExactly("a,LINEAR_PATH,1,1,,ON_TRACK,", "b,LINEAR_PATH,1,,,REGRESSED,REGRESSED");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsGuardedAndReadBack() throws IOException {
        String rows = row("=1+1", "increase", "60", "2030", "2025", "2025", "50") + next("'=1+1", "2027", "54");
        assertThat(lines(judge("LINEAR_PATH", rows))).containsExactly("'=1+1,LINEAR_PATH,1,1,,ON_TRACK,");
    }

    @Test
    void aPlusSignIsNoPartOfANumber() throws IOException {
        Result result = judge(
                "LINEAR_PATH", row("s", "increase", "60", "2030", "2025", "2025", "+50") + next("s", "2027", "54"));
        assertThat(lines(result)).containsExactly("s,LINEAR_PATH,1,,,,INPUT_NOT_USABLE");
        assertThat(result.err()).contains("line 2, column 11, value: CP-2301").contains("without a plus sign");
    }

    @Test
    void aBlankValueIsAYearWithoutAFigure() throws IOException {
        Result result = judge(
                "GROWTH_RATIO",
                row("a", "increase", "", "2030", "2015", "2015", "1")
                        + next("a", "2016", "1.02")
                        + next("a", "2017", "")
                        + row("none", "increase", "", "2030", "2015", "", ""));
        assertThat(result.err()).isEmpty();
        assertThat(lines(result))
                .containsExactly(
                        "a,GROWTH_RATIO,2.4.0,0.02,5,substantial_progress,",
                        "none,GROWTH_RATIO,2.4.0,,,not_available,NO_DATA");
    }

    @Test
    void figuresAfterTheDayDoNotCount() throws IOException {
        String series = "a,,increase,,60,2030,2025,2027,,2025,50\na,,,,,,,,,2027,54\na,,,,,,,,,2028,50\n";
        assertThat(lines(judge("LINEAR_PATH", series))).containsExactly("a,LINEAR_PATH,1,1,,ON_TRACK,");
        assertThat(lines(judge("LINEAR_PATH", series.replace("2027,,2025", "2032,,2025"))))
                .containsExactly("a,LINEAR_PATH,1,,,NOT_COMPUTABLE,TARGET_YEAR_FIGURE_MISSING;FINAL");
    }

    @Test
    void everyBadCellIsToldAndTheOtherSeriesAreJudged() throws IOException {
        Result result = judge("LINEAR_PATH", """
                bad,,up,x,"6,0",30,2025,now,0,25,NaN
                good,,increase,,60,2030,2025,,,2025,50
                good,,,,,,,,,2027,54
                changing,,increase,,60,2030,2025,,,2025,50
                changing,,increase,,60.0,2031,2025,,,2027,54
                no direction,,,,60,2030,2025,,,2025,50
                no year,,increase,,60,,2025,,,2025,50
                no point's year,,increase,,60,2030,2025,,,,50
                ,,increase,,60,2030,2025,,,2025,50
                short,row
                twice,,increase,,60,2030,2025,,,2025,50
                twice,,,,,,,,,2025,51
                """);
        assertThat(result.code()).isEqualTo(Program.DONE);
        assertThat(lines(result))
                .containsExactly(
                        "bad,LINEAR_PATH,1,,,,INPUT_NOT_USABLE",
                        "good,LINEAR_PATH,1,1,,ON_TRACK,",
                        "changing,LINEAR_PATH,1,,,,INPUT_NOT_USABLE",
                        "no direction,LINEAR_PATH,1,,,,INPUT_NOT_USABLE",
                        "no year,LINEAR_PATH,1,,,,INPUT_NOT_USABLE",
                        "no point's year,LINEAR_PATH,1,,,,INPUT_NOT_USABLE",
                        "short,LINEAR_PATH,1,,,,INPUT_NOT_USABLE",
                        "twice,LINEAR_PATH,1,,,NOT_COMPUTABLE,DUPLICATE_YEARS");
        Golden.assertSame("judge-series-bad.txt", result.err());
    }

    /** Four digits are a year, whatever comes of it. */
    @Test
    void aYearOfLongAgoIsAYear() throws IOException {
        String rows = "s,,increase,,60,0999,0001,0900,,0001,50\ns,,,,,,,,,0500,55\n";
        assertThat(lines(judge("LINEAR_PATH", rows))).containsExactly("s,LINEAR_PATH,1,1,,ON_TRACK,");
    }

    /** Whoever forgets the direction of every series is told so once more, in one line. */
    @Test
    void aMistakeMadeOftenIsCounted() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            rows.append(row("s" + i, "up", "60", "2030", "2025", "2025", "50"));
        }
        Result often = judge("LINEAR_PATH", rows.toString());
        assertThat(often.err().lines()).hasSize(2 * 20 + 2);
        assertThat(often.err()).contains("    20 × series.csv, line 2, column 3, direction: CP-2301");
        Result seldom = judge("LINEAR_PATH", row("s", "up", "60", "2030", "2025", "2025", "50"));
        assertThat(seldom.err()).doesNotContain("×");
    }

    @Test
    void bothAnswersOfAMethodAreRows() throws IOException {
        Result result = judge(
                "DISTANCE_AND_ANTICIPATED",
                "a,,increase,,60,2030,2025,,100,2025,50\na,,,,,,,,,2027,54\nbad,,up,,60,2030,2025,,100,2025,50\n");
        assertThat(lines(result))
                .containsExactly(
                        "a,DISTANCE_AND_ANTICIPATED/distance,1,4,,Slow progress,",
                        "a,DISTANCE_AND_ANTICIPATED/anticipated,1,9.889345610869398178942464065673145,,Will meet target,",
                        "bad,DISTANCE_AND_ANTICIPATED/distance,1,,,,INPUT_NOT_USABLE",
                        "bad,DISTANCE_AND_ANTICIPATED/anticipated,1,,,,INPUT_NOT_USABLE");
    }

    /** Without its last figure the target would seem attained. */
    @Test
    void aSeriesIsNotJudgedWithoutARowThatWasLeftOut() throws IOException {
        String rows = row("a", "increase", "60", "2030", "2025", "2025", "50") + next("a", "2027", "61");
        assertThat(lines(judge("LINEAR_PATH", rows))).containsExactly("a,LINEAR_PATH,1,2.75,,ATTAINED,");
        for (String last : List.of("a,,,,,,,,,2028,52,0\n", "a,,,,,,,,,2028;52\n")) {
            Result result = judge("LINEAR_PATH", rows + last + rows.replace("a,", "b,"));
            assertThat(result.err()).contains("series.csv, line 4: CP-2007");
            assertThat(lines(result))
                    .containsExactly("a,LINEAR_PATH,1,,,,INPUT_NOT_USABLE", "b,LINEAR_PATH,1,2.75,,ATTAINED,");
        }
    }

    @Test
    void nothingIsJudgedOfAFileThatCannotBeReadToItsEnd() throws IOException {
        String rows = row("a", "increase", "60", "2030", "2025", "2025", "50") + next("a", "2027", "61");
        String tooMany = rows + next("b", "2027", "1").repeat(99_999);
        Map<String, byte[]> files = Map.of(
                "CP-2008", (HEADER + tooMany).getBytes(StandardCharsets.UTF_8),
                "CP-2006", (HEADER + rows + "\"a\" ,x\n").getBytes(StandardCharsets.UTF_8),
                "CP-2009", (HEADER + rows + "\u00e9,x\n").getBytes(StandardCharsets.ISO_8859_1));
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = Files.write(folder.resolve("series.csv"), each.getValue());
            Result result = Golden.run(JudgeSeries::run, "LINEAR_PATH", file.toString());
            assertThat(result.code()).isEqualTo(Program.UNUSABLE);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains(each.getKey());
        }
    }

    @Test
    void aFileThatHasAnotherHeaderOrIsMissingIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("series.csv"), "series,year,value\na,2025,1\n");
        Result other = Golden.run(JudgeSeries::run, "LINEAR_PATH", file.toString());
        assertThat(other.code()).isEqualTo(Program.UNUSABLE);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).contains("series.csv, line 1").contains(HEADER.strip());
        Result missing = Golden.run(
                JudgeSeries::run, "LINEAR_PATH", folder.resolve("none.csv").toString());
        assertThat(missing.code()).isEqualTo(Program.UNUSABLE);
        assertThat(missing.err().lines()).hasSize(2).allMatch(line -> line.contains("none.csv"));
    }

    private Result judge(String method, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("series.csv"), HEADER + rows);
        return Golden.run(JudgeSeries::run, method, file.toString());
    }

    private static List<String> lines(Result result) {
        List<String> lines = result.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("series,method,version,value,score,class,reason");
        return lines.subList(1, lines.size());
    }

    private static String row(
            String series,
            String direction,
            String target,
            String targetYear,
            String baseYear,
            String year,
            String value) {
        return String.join(",", series, "", direction, "", target, targetYear, baseYear, "", "", year, value) + "\n";
    }

    private static String next(String series, String year, String value) {
        return series + ",,,,,,,,," + year + "," + value + "\n";
    }
}
