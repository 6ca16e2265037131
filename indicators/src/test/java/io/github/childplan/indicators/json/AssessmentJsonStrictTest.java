package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.assessment.PlanAssessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentJsonStrictTest {

    private static final AssessmentJson JSON = AssessmentJson.of(RandomAssessment.PLAN);

    /** Every case changes one place of it. What it says makes no sense. */
    private static final StrictDocument<PlanAssessment> DOCUMENT = StrictDocument.of(
            """
            {
              'format': 'childplan-assessment/1',
              'plan': {'id': 'muong-te-28-ct-tw', 'sha256': '@'},
              'audience': {'kind': 'authority'},
              'asOf': '2025-12-31',
              'policies': {'comparison': 'ABSOLUTE', 'changeReading': 'R', 'progressMethod': 'M', 'progressVersion': '1',
                'baseline': 'B', 'revision': 'LATEST_KNOWN', 'figureChoice': 'OWN_FIRST'},
              'umbrella': {'result': 'REFUTED', 'listed': 3, 'met': 1, 'missed': 1, 'open': 1, 'explanation': {'vi': 'x'}},
              'targets': [
                {'target': '2025/stunting-under-5', 'milestone': '2025',
                 'judgement': {'verdict': 'NOT_JUDGED', 'reason': 'NEEDS_A_PERSON', 'decidedBy': 'NOTHING',
                   'ground': {'kind': 'base', 'value': {'kind': 'counted', 'counts': '1/2'}, 'source': 'PLAN'}},
                 'due': 'DUE',
                 'progress': {'method': 'M', 'version': '1', 'result': {'method': 'M', 'version': '1',
                   'verdicts': [{'class': {'id': 'slow', 'label': {'vi': 'c'}}, 'value': '0.50'}],
                   'numbers': [{'name': 'a', 'number': '1E+3'}, {'name': 'b', 'number': '2'}]}},
                 'responsible': {'known': 'NOBODY'},
                 'comparison': 'ABSOLUTE',
                 'gap': {'side': 'SHORT', 'level': {'kind': 'level', 'bound': 'AT_LEAST', 'value': 50, 'unit': {'kind': 'PERCENT'}},
                   'units': {'count': 2, 'have': 5, 'need': 7, 'noun': {'one': {'vi': 'x'}, 'many': {'vi': 'x'}}}},
                 'explanation': {
                   'sentences': [{'kind': 'WARNING', 'code': 'units.failed', 'arguments': [
                     {'name': 'places', 'content': {'kind': 'places', 'places': [{'id': 'p', 'name': {'vi': 'P'}}]}}]}],
                   'working': {'calculations': [{'question': 'GAP', 'formula': 'f', 'version': '1',
                     'numbers': [{'name': 'n', 'numerator': '1', 'denominator': '3'}], 'rule': 'r'}]}}}
              ],
              'figures': {'revision': 'LATEST_KNOWN', 'observations': [
                {'indicator': 'i', 'place': 'p', 'period': '2024', 'value': {'kind': 'counted', 'counts': '5/9'}},
                {'indicator': 'i', 'place': 'q', 'period': '2024', 'value': {'kind': 'counted', 'counts': '5/9'}}]}
            }
            """.replace("@", new OnePlan(RandomAssessment.PLAN).named().sha256()),
            json -> JSON.read("f", json),
            JSON.schema());

    @Test
    void theDocumentItselfIsRight() {
        WithProblems<PlanAssessment> read = JSON.read("f", DOCUMENT.text());
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().targets()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'childplan-assessment/1' | 'childplan-assessment/2' | 2:13 /format CP-1002",
                "'id': 'muong-te-28-ct-tw' | 'id': 'other' | 3:18 /plan/id CP-2601",
                "'sha256': ' | 'sha256': '0 | 3:49 /plan/sha256 CP-1007",
                "'id': 'muong-te-28-ct-tw', | | 3:11 /plan/id CP-1005",
                "'asOf': '2025-12-31' | 'asOf': '31/12/2025' | 5:11 /asOf CP-1007",
                "'asOf': '2025-12-31', | | 1:1 /asOf CP-1005",
                "'met': 1 | 'met': 2 | 8:15 /umbrella CP-1103",
                "'result': 'REFUTED' | 'result': 'TRUE' | 8:26 /umbrella/result CP-1007",
                "'target': '2025/stunting-under-5' | 'target': '2025/happiness' | 10:16 /targets/0/target CP-1007",
                "'milestone': '2025' | 'milestone': '2030' | 10:5 /targets/0 CP-1103",
                "'verdict': 'NOT_JUDGED' | 'verdict': 'ATTAINED' | 11:19 /targets/0/judgement CP-1103",
                "'reason': 'NEEDS_A_PERSON' | 'reason': 'BECAUSE' | 11:55 /targets/0/judgement/reason CP-1007",
                "'kind': 'base' | 'kind': 'bass' | 12:27 /targets/0/judgement/ground/kind CP-1007",
                "'due': 'DUE' | 'due': true | 13:13 /targets/0/due CP-1006",
                "'value': '0.50' | 'value': 0.5 | 15:78 /targets/0/progress/result/verdicts/0/value CP-1006",
                "'value': '0.50' | 'value': 'NaN' | 15:78 /targets/0/progress/result/verdicts/0/value CP-1007",
                "'number': '1E+3' | 'number': '1e3' | 16:44 /targets/0/progress/result/numbers/0/number CP-1007",
                "'number': '1E+3' | 'number': '1E+99999' | 16:44 /targets/0/progress/result/numbers/0/number CP-1007",
                "'name': 'b' | 'name': 'a' | 14:60 /targets/0/progress/result CP-1103",
                "'known': 'NOBODY' | 'known': 'PRINTED' | 17:21 /targets/0/responsible CP-1103",
                "'count': 2 | 'count': 3 | 20:17 /targets/0/gap/units CP-1103",
                "'side': 'SHORT' | 'side': 'MET' | 19:13 /targets/0/gap CP-1103",
                "'code': 'units.failed' | 'code': 'units.faild' | 22:22 /targets/0/explanation/sentences/0 CP-1103",
                "'name': 'places' | 'name': 'place' | 22:22 /targets/0/explanation/sentences/0 CP-1103",
                "'denominator': '3' | 'denominator': '0' | 25:22 /targets/0/explanation/working/calculations/0/numbers/0 CP-1103",
                "'question': 'GAP' | 'question': 'WHY' | 24:50 /targets/0/explanation/working/calculations/0/question CP-1007",
                "'revision': 'LATEST_KNOWN', 'obs | 'revision': 'NEWEST', 'obs | 27:27 /figures/revision CP-1007",
                "'place': 'q' | 'place': 'p' | 29:5 /figures/observations/1 CP-2029",
                "{'kind': 'authority'} | {'kind': 'public'} | 4:15 /audience/policy CP-1005",
            })
    void refuses(String from, String to, String problems) {
        DOCUMENT.refuses(from, to, problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'childplan-assessment/1'|'childplan-assessment/2'",
                "'sha256': '|'sha256': '0",
                "'asOf': '2025-12-31',|",
                "'result': 'REFUTED'|'result': 'TRUE'",
                "'reason': 'NEEDS_A_PERSON'|'reason': 'BECAUSE'",
                "'kind': 'base'|'kind': 'bass'",
                "'due': 'DUE'|'due': true",
                "'value': '0.50'|'value': 0.5",
                "'value': '0.50'|'value': 'NaN'",
                "'number': '1E+3'|'number': '1e3'",
                "'question': 'GAP'|'question': 'WHY'",
                "{'kind': 'authority'}|{'kind': 'public'}"
            })
    void whatTheReaderRefusesTheSchemaRefuses(String change) {
        DOCUMENT.refusesAsTheSchemaDoes(change);
    }

    @Test
    void aTargetIsAnsweredOnce() {
        int from = DOCUMENT.text().indexOf("    {\"target\"");
        int to = DOCUMENT.text().indexOf("  ],\n  \"figures\"");
        String target = DOCUMENT.text().substring(from, to).stripTrailing();
        String twice = DOCUMENT.text().substring(0, from) + target + ",\n" + target + "\n"
                + DOCUMENT.text().substring(to);
        assertThat(JSON.read("f", twice).problems())
                .extracting(Problem::toString)
                .containsExactly("f, line 26, column 16, /targets/1/target: CP-1102 The id"
                        + " \"2025/stunting-under-5\" of a target that is assessed is used twice");
    }

    @Test
    void ofAnotherPlanNothingElseIsSaid() {
        String other = DOCUMENT.changed("'id': 'muong-te-28-ct-tw'", "'id': 'other'")
                .replace("2025/stunting-under-5", "x/y")
                .replace("\"DUE\"", "7");
        assertThat(JSON.read("f", other).problems())
                .extracting(StrictDocument::brief)
                .containsExactly("3:18 /plan/id CP-2601");
    }
}
