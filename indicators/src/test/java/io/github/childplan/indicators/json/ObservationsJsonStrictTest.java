package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.observation.Observations;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsJsonStrictTest {

    /** Every case changes one place of it. */
    private static final StrictDocument<Observations> DOCUMENT =
            StrictDocument.of("""
            {
              'format': 'childplan-observations/1',
              'audience': {'kind': 'public', 'policy': {'name': 'P', 'indicators': ['i'], 'levels': ['COMMUNE'],
                'smallestCount': 1, 'largestCount': 4}},
              'figures': [
                {'indicator': 'i', 'place': 'p', 'period': '2024', 'value': {'kind': 'counted', 'counts': '5/9'}},
                {'indicator': 'j', 'place': 'p', 'period': '2024', 'breakdown': 'sex=female',
                 'value': {'kind': 'stated', 'value': 5.5, 'unit': {'kind': 'PERCENT'}, 'decimals': 1, 'sample': 40,
                   'limits': {'lower': 4, 'upper': 7, 'levelPercent': 95}},
                 'status': 'ESTIMATED', 'finality': 'PROVISIONAL', 'source': 's', 'known': '2024-11-20'}
              ],
              'suppressed': [{'indicator': 'i', 'place': 'q', 'period': '2024', 'breakdown': ''}]
            }
            """, json -> ObservationsJson.read("f", json), ObservationsJson.schema());

    @Test
    void theDocumentItselfIsRight() {
        WithProblems<Observations> read = DOCUMENT.read();
        assertThat(read.errors()).isEmpty();
        assertThat(read.orElseThrow().all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'format': 'childplan-observations/1' | 'format': 'childplan-plan/1' | 2:13 /format CP-1002",
                "'format': 'childplan-observations/1', | '' : 1, | 1:1 /format CP-1005; 2:8 / CP-1003",
                "'kind': 'public' | 'kind': 'PUBLIC' | 3:24 /audience/kind CP-1007",
                "'kind': 'public', | | 3:15 /audience/kind CP-1005",
                "'name': 'P' | 'name': '' | 3:53 /audience/policy/name CP-1007",
                "'indicators': ['i'] | 'indicators': [] | 3:44 /audience/policy CP-1103",
                "'indicators': ['i'] | 'indicators': ['i','i'] | 3:44 /audience/policy CP-1103",
                "'smallestCount': 1 | 'smallestCount': -1 | 4:22 /audience/policy/smallestCount CP-1007",
                "'smallestCount': 1 | 'smallestCount': 5 | 3:44 /audience/policy CP-1103",
                "'figures': [ | 'figure': [ | 1:1 /figures CP-1005; 5:13 /figure CP-1003",
                "'indicator': 'i', 'place': 'p' | 'indicator': 'I', 'place': 'p' | 6:19 /figures/0/indicator CP-1007",
                "'indicator': 'i', 'place': 'p' | 'indicator': 'i', 'indicator': 'k', 'place': 'p' | 6:24 /figures/0/indicator CP-1004",
                "'place': 'p', 'period': '2024', 'value' | 'place': 7, 'period': '2024', 'value' | 6:33 /figures/0/place CP-1006",
                "'period': '2024', 'value' | 'period': 2024, 'value' | 6:48 /figures/0/period CP-1006",
                "'period': '2024', 'value' | 'period': '2024-2026', 'value' | 6:48 /figures/0/period CP-1007",
                "'counts': '5/9' | 'counts': '-5/9' | 6:95 /figures/0/value/counts CP-1007",
                "'counts': '5/9' | 'counts': '5' | 6:95 /figures/0/value/counts CP-1007",
                "'counts': '5/9' | 'counts': null | 6:95 /figures/0/value/counts CP-1006",
                "'counts': '5/9' | 'counts': '5/9', 'value': 7 | 6:111 /figures/0/value/value CP-1003",
                "'kind': 'counted' | 'kind': 'guessed' | 6:74 /figures/0/value/kind CP-1007",
                "'breakdown': 'sex=female' | 'breakdown': 'sex' | 7:69 /figures/1/breakdown CP-1007",
                "'breakdown': 'sex=female' | 'breakdown': 'sex=F' | 7:69 /figures/1/breakdown CP-1007",
                "'value': 5.5 | 'value': '5.5' | 8:43 /figures/1/value/value CP-1006",
                "'value': 5.5 | 'value': 1e99 | 8:43 /figures/1/value/value CP-1007",
                "'value': 5.5 | 'value': 9 | 8:15 /figures/1/value CP-1103",
                "'decimals': 1 | 'decimals': 0 | 8:15 /figures/1/value CP-1103",
                "'decimals': 1 | 'decimals': 1.5 | 8:89 /figures/1/value/decimals CP-1007",
                "'sample': 40 | 'sample': -40 | 8:102 /figures/1/value/sample CP-1007",
                "'levelPercent': 95 | 'levelPercent': 195 | 9:18 /figures/1/value/limits CP-1103",
                "'upper': 7, | | 9:18 /figures/1/value/limits/upper CP-1005",
                "'status': 'ESTIMATED' | 'status': 'estimated' | 10:16 /figures/1/status CP-1007",
                "'finality': 'PROVISIONAL' | 'finality': true | 10:41 /figures/1/finality CP-1006",
                "'source': 's' | 'source': ' ' | 10:66 /figures/1/source CP-1007",
                "'known': '2024-11-20' | 'known': '20/11/2024' | 10:80 /figures/1/known CP-1007",
                "'known': '2024-11-20' | 'known': '2024-11-20', 'origin': {} | 10:104 /figures/1/origin CP-1003",
                "'breakdown': ''}] | 'breakdown': '', 'value': 3}] | 12:95 /suppressed/0/value CP-1003",
                "'breakdown': ''}] | 'breakdown': '', 'reason': 'PRIMARY'}] | 12:96 /suppressed/0/reason CP-1003",
                "'place': 'q' | 'place': 'p' | 12:18 /suppressed/0 CP-2504",
            })
    void refuses(String from, String to, String problems) {
        DOCUMENT.refuses(from, to, problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind': 'public'|'kind': 'authority'",
                "'smallestCount': 1|'smallestCount': -1",
                "'indicator': 'i', 'place': 'p'|'indicator': 'I', 'place': 'p'",
                "'counts': '5/9'|'counts': '-5/9'",
                "'counts': '5/9'|'counts': '5/9', 'value': 7",
                "'breakdown': 'sex=female'|'breakdown': 'sex'",
                "'value': 5.5|'value': '5.5'",
                "'decimals': 1|'decimals': 1.5",
                "'upper': 7,|",
                "'finality': 'PROVISIONAL'|'finality': true",
                "'known': '2024-11-20'|'known': '2024-11-20', 'origin': {}",
                "'breakdown': ''}]|'breakdown': '', 'value': 3}]"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String change) {
        DOCUMENT.refusesAsTheSchemaDoes(change);
    }

    @Test
    void figuresAreWithheldFromThePublicOnly() {
        int from = DOCUMENT.text().indexOf("{\"kind\": \"public\"");
        String authority = DOCUMENT.text().substring(0, from) + "{\"kind\": \"authority\"}"
                + DOCUMENT.text().substring(DOCUMENT.text().indexOf("}},", from) + 2);
        WithProblems<Observations> read = ObservationsJson.read("f", authority);
        assertThat(read.problems())
                .extracting(problem -> problem.describe(Language.EN), problem -> problem.describe(Language.VI))
                .containsExactly(tuple(
                        "f, line 11, column 18, /suppressed/0: CP-2504 This withholds i, q, 2024, but only a document for the"
                                + " public withholds figures",
                        "f, line 11, column 18, /suppressed/0: CP-2504 Tài liệu không công bố i, q, 2024, nhưng chỉ tài liệu"
                                + " dành cho công chúng mới có số liệu không được công bố"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"`` | 1:1 CP-1001", "[] | 1:1 CP-1006", "{} x | 1:4 CP-1001", "{ | 1:2 CP-1001", "7 | 1:1 CP-1006"
            })
    void refusesWhatIsNoSuchDocument(String text, String first) {
        WithProblems<Observations> read = ObservationsJson.read("f", text);
        assertThat(read.result()).isEmpty();
        assertThat(StrictDocument.brief(read.problems().get(0))).isEqualTo(first);
    }

    @Test
    void refusesHostileDepthAndBytes() {
        assertThat(ObservationsJson.read("f", "[".repeat(100_000)).problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-1009");
        assertThat(ObservationsJson.read("f", new byte[] {'{', (byte) 0xFF, '}'}, ObservationsJson.limits())
                        .problems())
                .extracting(problem -> problem.reason().code())
                .containsExactly("CP-1001");
    }

    @Test
    void theSchemaIsTheResourceAndValid() throws IOException {
        DOCUMENT.schema().isTheResource("childplan-observations-1.schema.json");
        DOCUMENT.schema().isValidItself();
    }
}
