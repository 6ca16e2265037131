package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.OutsideFigures;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.RecordedJudgements;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundsJsonTest {

    /** Every case changes one place of it. The findings are made up. */
    private static final StrictDocument<SuppliedGrounds> DOCUMENT =
            StrictDocument.of("""
            {
              'format': 'childplan-grounds/1',
              'audience': {'kind': 'authority'},
              'judgements': [
                {'kind': 'recorded', 'target': 't', 'period': '2025', 'finding': {'kind': 'plain', 'result': 'MET'},
                 'judgedBy': {'vi': 'Phòng Y tế', 'en': 'Health division'}, 'on': '2025-11-20', 'grounds': 'Biên bản'},
                {'kind': 'recorded', 'target': 't', 'place': 'p', 'period': '2025', 'finding': {'kind': 'graded', 'step': 'recognised'},
                 'judgedBy': {'vi': 'UBND'}, 'on': '2025-11-21', 'grounds': 'Quyết định'}
              ],
              'outside': [
                {'kind': 'other-value', 'target': 'u', 'year': 2025, 'source': 's', 'known': '2025-12-01',
                 'value': {'kind': 'counted', 'counts': '5/9'}},
                {'kind': 'assigned-level', 'target': 'u', 'year': 2025, 'source': 's',
                 'level': {'kind': 'level', 'bound': 'AT_LEAST', 'value': 40, 'unit': {'kind': 'PERCENT'}}},
                {'kind': 'obtained-rank', 'target': 'u', 'year': 2025, 'source': 's', 'rank': 5, 'of': 40}
              ]
            }
            """, json -> GroundsJson.read("f", json), GroundsJson.schema());

    private static final SuppliedGrounds GROUNDS = grounds();

    private static SuppliedGrounds grounds() {
        TargetId target = TargetId.of("t");
        TargetId other = TargetId.of("u");
        RecordedJudgement whole = RecordedJudgement.of(
                target,
                Period.parse("2025"),
                Finding.Plain.MET,
                LocalizedText.of("Phòng Y tế", "Health division"),
                LocalDate.of(2025, 11, 20),
                "Biên bản");
        RecordedJudgement unit = RecordedJudgement.of(
                        target,
                        Period.parse("2025"),
                        new Finding.Graded("recognised"),
                        LocalizedText.of("UBND"),
                        LocalDate.of(2025, 11, 21),
                        "Quyết định")
                .withPlace(PlaceId.of("p"));
        return new SuppliedGrounds(
                RecordedJudgements.of(List.of(whole, unit)).orElseThrow(),
                OutsideFigures.of(List.of(
                                new OutsideFigure.OtherValue(
                                        other,
                                        2025,
                                        MeasuredValue.counted(5, 9),
                                        "s",
                                        Optional.of(LocalDate.of(2025, 12, 1))),
                                new OutsideFigure.AssignedLevel(
                                        other, 2025, Level.percent(Bound.AT_LEAST, "40"), "s", Optional.empty()),
                                new OutsideFigure.ObtainedRank(
                                        other, 2025, 5, OptionalInt.of(40), "s", Optional.empty())))
                        .orElseThrow());
    }

    @Test
    void theDocumentIsReadWholly() {
        WithProblems<SuppliedGrounds> read = DOCUMENT.read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(GROUNDS);
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenAlike(@TempDir Path folder) throws IOException {
        byte[] bytes = GroundsJson.write(GROUNDS);
        byte[] indented = GroundsJson.writeIndented(GROUNDS);
        Path file = Files.write(folder.resolve("grounds.json"), indented);
        assertThat(GroundsJson.read(file, GroundsJson.limits()).orElseThrow()).isEqualTo(GROUNDS);
        SuppliedGrounds again =
                GroundsJson.read("f", bytes, GroundsJson.limits()).orElseThrow();
        assertThat(again).isEqualTo(GROUNDS);
        assertThat(GroundsJson.write(again)).isEqualTo(bytes);
        assertThat(GroundsJson.read("f", new ByteArrayInputStream(bytes), GroundsJson.limits())
                        .orElseThrow())
                .isEqualTo(GROUNDS);
        DOCUMENT.schema().accepts(bytes);
        DOCUMENT.schema().accepts(indented);
    }

    @Test
    void withoutAnythingItSaysForWhomItIs() {
        SuppliedGrounds none = new SuppliedGrounds(RecordedJudgements.none(), OutsideFigures.none());
        byte[] bytes = GroundsJson.write(none);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"format\":\"childplan-grounds/1\",\"audience\":{\"kind\":\"authority\"}}");
        assertThat(GroundsJson.read("f", bytes, GroundsJson.limits()).orElseThrow())
                .isEqualTo(none);
    }

    /** Which of two is right cannot be told; the first is kept and both are named. */
    @Test
    void whatStandsTwiceIsReported() {
        WithProblems<SuppliedGrounds> read = GroundsJson.read(
                "f",
                DOCUMENT.changed("'place': 'p', ", "")
                        .replace("2025-11-21", "2025-11-20")
                        .replace("\"obtained-rank\"", "\"other-value\"")
                        .replace(
                                "\"rank\": 5, \"of\": 40",
                                "\"known\": \"2025-12-01\", \"value\": {\"kind\": \"counted\", \"counts\": \"6/9\"}"));
        assertThat(read.problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-2201", "CP-2202");
        assertThat(read.problems().get(0).text().in(Language.EN))
                .contains("Health division")
                .contains("UBND");
        assertThat(read.result().orElseThrow().judgements().all()).hasSize(1);
        assertThat(read.result().orElseThrow().outside().all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'childplan-grounds/1' | 'childplan-grounds/2' | 2:13 /format CP-1002",
                "'kind': 'authority' | 'kind': 'public' | 3:24 /audience/kind CP-1007",
                "'judgements' | 'judgement' | 4:16 /judgement CP-1003",
                "'result': 'MET' | 'result': 'PASSED' | 5:98 /judgements/0/finding/result CP-1007",
                "'on': '2025-11-20' | 'on': '20/11/2025' | 6:71 /judgements/0/on CP-1007",
                "'on': '2025-11-20', | | 5:5 /judgements/0/on CP-1005",
                "'grounds': 'Biên bản' | 'grounds': ' ' | 6:96 /judgements/0/grounds CP-1007",
                "'kind': 'other-value' | 'kind': 'value' | 11:14 /outside/0/kind CP-1007",
                "'counts': '5/9' | 'counts': '5' | 12:45 /outside/0/value/counts CP-1007",
                "'rank': 5 | 'rank': 50 | 15:5 /outside/2 CP-1103",
                "'rank': 5 | 'rank': '5' | 15:83 /outside/2/rank CP-1006",
            })
    void refuses(String from, String to, String problems) {
        DOCUMENT.refuses(from, to, problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'childplan-grounds/1'|'childplan-grounds/2'",
                "'kind': 'authority'|'kind': 'public'",
                "'judgements'|'judgement'",
                "'result': 'MET'|'result': 'PASSED'",
                "'on': '2025-11-20', |",
                "'kind': 'other-value'|'kind': 'value'",
                "'rank': 5|'rank': '5'"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String change) {
        DOCUMENT.refusesAsTheSchemaDoes(change);
    }

    @Test
    void theSchemaIsTheResourceAndValid() throws IOException {
        DOCUMENT.schema().isTheResource("childplan-grounds-1.schema.json");
        DOCUMENT.schema().isValidItself();
    }
}
