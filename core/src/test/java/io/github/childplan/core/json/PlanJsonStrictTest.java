package io.github.childplan.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanJsonStrictTest {

    /** The shortest plan with a target; every case changes one place of it. */
    private static final String PLAN = """
            {
              "format": "childplan-plan/1",
              "id": "p",
              "identity": {"type": {"vi": "Kế hoạch"}, "title": {"vi": "T"}, "issuer": "a", "area": "x", "issued": "2026"},
              "legalBasis": [{"id": "d", "clause": "PREAMBLE", "type": {"vi": "Luật"}, "issuer": {"vi": "QH"}, "title": {"vi": "L"}}],
              "indicators": [{"id": "i", "name": {"vi": "I"}}],
              "milestones": [{"id": "m", "clause": "II", "words": "W", "timing": {"kind": "by", "year": 2030}, "groups": [
                {"clause": "II.1", "targets": [
                  {"id": "t", "clause": "II.1", "indicator": "i", "timing": {"kind": "by", "year": 2030},
                   "criterion": {"kind": "level", "bound": "LESS_THAN", "value": 21.4, "unit": {"kind": "PERCENT"}},
                   "words": "dưới 21,4%"}]}]}],
              "agencies": [{"id": "a", "name": {"vi": "A"}}]
            }
            """;

    private record Case(String what, String from, String to, List<String> problems) {
        String json() {
            assertThat(PLAN).containsOnlyOnce(from);
            return PLAN.replace(from, to);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static Case of(String what, String from, String to, String... problems) {
        return new Case(what, from, to, List.of(problems));
    }

    static Stream<Case> fields() {
        return Stream.of(
                of(
                        "unknown field",
                        "\"id\": \"p\"",
                        "\"id\": \"p\", \"identiti\": 1",
                        "line 3, column 26, /identiti: CP-1003 The field \"identiti\" is unknown to plan; nearest: identity"),
                of(
                        "unknown field like none",
                        "\"id\": \"i\"",
                        "\"zzzzzzzzzz\": 1, \"id\": \"i\"",
                        "line 6, column 33, /indicators/0/zzzzzzzzzz: CP-1003 The field \"zzzzzzzzzz\" is unknown to indicatorRef; possible: id, name"),
                of(
                        "doubled field",
                        "\"id\": \"p\"",
                        "\"id\": \"p\", \"id\": \"q\"",
                        "line 3, column 14, /id: CP-1004 The field \"id\" stands twice in one object, first on line 3, column 3"),
                of(
                        "missing field",
                        "\"id\": \"p\",",
                        "",
                        "line 1, column 1, /id: CP-1005 The field \"id\" of plan is missing; it must be an id such as muong-te-28-ct-tw"),
                of(
                        "missing kind",
                        "\"kind\": \"level\", ",
                        "",
                        "line 10, column 21, /milestones/0/groups/0/targets/0/criterion/kind: CP-1005 The field \"kind\" of criterion is missing; it must be one of level, band, two-sided, change, maintain, never, per-unit, relative, grade, series, all-of, narrative, not-yet-set"),
                of(
                        "unknown kind",
                        "\"kind\": \"level\"",
                        "\"kind\": \"levle\"",
                        "line 10, column 30, /milestones/0/groups/0/targets/0/criterion/kind: CP-1007 The value \"levle\" is not allowed, must be one of level, band, two-sided, change, maintain, never, per-unit, relative, grade, series, all-of, narrative, not-yet-set"),
                of(
                        "kind is a number",
                        "\"kind\": \"level\"",
                        "\"kind\": 7",
                        "line 10, column 30, /milestones/0/groups/0/targets/0/criterion/kind: CP-1007 The value \"7\" is not allowed, must be one of level, band, two-sided, change, maintain, never, per-unit, relative, grade, series, all-of, narrative, not-yet-set"),
                of(
                        "boolean where text",
                        "\"words\": \"W\"",
                        "\"words\": true",
                        "line 7, column 55, /milestones/0/words: CP-1006 The value \"true\" has the wrong type, must be a text, not blank and without control characters"),
                of(
                        "null where text",
                        "\"words\": \"W\"",
                        "\"words\": null",
                        "line 7, column 55, /milestones/0/words: CP-1006 The value \"null\" has the wrong type, must be a text, not blank and without control characters"),
                of(
                        "number where text",
                        "\"words\": \"W\"",
                        "\"words\": 2.50",
                        "line 7, column 55, /milestones/0/words: CP-1006 The value \"2.50\" has the wrong type, must be a text, not blank and without control characters"),
                of(
                        "text where number",
                        "21.4,",
                        "\"21.4\",",
                        "line 10, column 70, /milestones/0/groups/0/targets/0/criterion/value: CP-1006 The value \"21.4\" has the wrong type, must be a number, 0 or in size at least 0.000001 and below 10^24"),
                of(
                        "text where object",
                        "{\"kind\": \"PERCENT\"}",
                        "\"PERCENT\"",
                        "line 10, column 84, /milestones/0/groups/0/targets/0/criterion/unit: CP-1006 The value \"PERCENT\" has the wrong type, must be an object unit"),
                of(
                        "object where array",
                        "[{\"id\": \"i\", \"name\": {\"vi\": \"I\"}}]",
                        "{}",
                        "line 6, column 17, /indicators: CP-1006 The value \"{…}\" has the wrong type, must be an array [ ]"),
                of(
                        "array where object",
                        "{\"vi\": \"I\"}",
                        "[]",
                        "line 6, column 38, /indicators/0/name: CP-1006 The value \"[…]\" has the wrong type, must be an object localizedText"),
                of(
                        "year 2.9",
                        "\"by\", \"year\": 2030}, \"groups\"",
                        "\"by\", \"year\": 2.9}, \"groups\"",
                        "line 7, column 93, /milestones/0/timing/year: CP-1007 The value \"2.9\" is not allowed, must be a whole number of at most 9 digits"),
                of(
                        "year 2030.0",
                        "\"by\", \"year\": 2030}, \"groups\"",
                        "\"by\", \"year\": 2030.0}, \"groups\"",
                        "line 7, column 93, /milestones/0/timing/year: CP-1007 The value \"2030.0\" is not allowed, must be a whole number of at most 9 digits"),
                of(
                        "year of ten digits",
                        "\"by\", \"year\": 2030}, \"groups\"",
                        "\"by\", \"year\": 2147483648}, \"groups\"",
                        "line 7, column 93, /milestones/0/timing/year: CP-1007 The value \"2147483648\" is not allowed, must be a whole number of at most 9 digits"),
                of(
                        "year out of range",
                        "\"by\", \"year\": 2030}, \"groups\"",
                        "\"by\", \"year\": 2200}, \"groups\"",
                        "line 7, column 70, /milestones/0/timing: CP-1103 year was 2200, must be from 1900 to 2199"),
                of(
                        "unknown bound",
                        "LESS_THAN",
                        "BELOW",
                        "line 10, column 48, /milestones/0/groups/0/targets/0/criterion/bound: CP-1007 The value \"BELOW\" is not allowed, must be one of AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN"),
                of(
                        "lower-case bound",
                        "LESS_THAN",
                        "less_than",
                        "line 10, column 48, /milestones/0/groups/0/targets/0/criterion/bound: CP-1007 The value \"less_than\" is not allowed, must be one of AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN"),
                of(
                        "wrong id",
                        "\"id\": \"p\"",
                        "\"id\": \"Kế hoạch\"",
                        "line 3, column 9, /id: CP-1007 The value \"Kế hoạch\" is not allowed, must be an id such as muong-te-28-ct-tw"),
                of(
                        "wrong clause",
                        "\"clause\": \"PREAMBLE\"",
                        "\"clause\": \"II..1\"",
                        "line 5, column 40, /legalBasis/0/clause: CP-1007 The value \"II..1\" is not allowed, must be a clause such as II.2.1(3) or III.6-2"),
                of(
                        "wrong date of issue",
                        "\"2026\"",
                        "\"2026-02-30\"",
                        "line 4, column 104, /identity/issued: CP-1007 The value \"2026-02-30\" is not allowed, must be a date such as 2024, 2024-05 or 2024-05-20"),
                of(
                        "blank text",
                        "\"words\": \"W\"",
                        "\"words\": \" \\t\"",
                        "line 7, column 55, /milestones/0/words: CP-1007 The value \" U+0009\" is not allowed, must be a text, not blank and without control characters"),
                of(
                        "unpaired surrogate",
                        "\"words\": \"W\"",
                        "\"words\": \"W\\ud800\"",
                        "line 7, column 55, /milestones/0/words: CP-1007 The value \"WU+D800\" is not allowed, must be a text, not blank and without control characters"),
                of(
                        "control character",
                        "\"words\": \"W\"",
                        "\"words\": \"W\\u0007\"",
                        "line 7, column 55, /milestones/0/words: CP-1007 The value \"WU+0007\" is not allowed, must be a text, not blank and without control characters"),
                of(
                        "bidirectional override",
                        "\"words\": \"W\"",
                        "\"words\": \"W\\u202e\"",
                        "line 7, column 55, /milestones/0/words: CP-1007 The value \"WU+202E\" is not allowed, must be a text, not blank and without control characters"),
                of(
                        "byte order mark inside",
                        "\"words\": \"W\"",
                        "\"words\": \"W\\ufeffW\"",
                        "line 7, column 55, /milestones/0/words: CP-1007 The value \"WU+FEFFW\" is not allowed, must be a text, not blank and without control characters"),
                of(
                        "blank optional text",
                        "\"type\": {\"vi\": \"Kế hoạch\"}",
                        "\"number\": \"\", \"type\": {\"vi\": \"K\"}",
                        "line 4, column 26, /identity/number: CP-1007 The value \"\" is not allowed, must be a text, not blank and without control characters"),
                of(
                        "unpaired surrogate in a number",
                        "\"type\": {\"vi\": \"Kế hoạch\"}",
                        "\"number\": \"\\udc00\", \"type\": {\"vi\": \"K\"}",
                        "line 4, column 26, /identity/number: CP-1007 The value \"U+DC00\" is not allowed, must be a text, not blank and without control characters"),
                of(
                        "unpaired surrogate in a name",
                        "\"id\": \"p\"",
                        "\"id\": \"p\", \"\\ud800\": 1",
                        "line 3, column 24, /U+D800: CP-1003 The field \"U+D800\" is unknown to plan; nearest: id"),
                of(
                        "override in a kind",
                        "\"kind\": \"level\"",
                        "\"kind\": \"\\u202elevel\"",
                        "line 10, column 30, /milestones/0/groups/0/targets/0/criterion/kind: CP-1007 The value \"U+202Elevel\" is not allowed, must be one of level, band, two-sided, change, maintain, never, per-unit, relative, grade, series, all-of, narrative, not-yet-set"),
                of(
                        "a name with a slash and a tilde",
                        "\"id\": \"p\"",
                        "\"id\": \"p\", \"a/b~c\": 1",
                        "line 3, column 23, /a~1b~0c: CP-1003 The field \"a/b~c\" is unknown to plan; possible: format, id, identity, relations, legalBasis, purposes, requirements, generalObjective, umbrella, indicators, milestones, taskAreas, funding, agencies, agencyClasses, duties, obligations, recipients, signatory, corrections, notes"));
    }

    static Stream<Case> wholes() {
        return Stream.of(
                of(
                        "dangling indicator",
                        "\"indicator\": \"i\"",
                        "\"indicator\": \"j\"",
                        "line 9, column 50, /milestones/0/groups/0/targets/0/indicator: CP-1101 The reference \"j\" names no indicator of the plan; nearest: i"),
                of(
                        "dangling issuer",
                        "\"issuer\": \"a\"",
                        "\"issuer\": \"zzzz\"",
                        "line 4, column 76, /identity/issuer: CP-1101 The reference \"zzzz\" names no agency of the plan; nearest: -"),
                of(
                        "dangling document",
                        "\"title\": {\"vi\": \"L\"}",
                        "\"title\": {\"vi\": \"L\"}, \"carriesOut\": [\"d\", \"e\"]",
                        "line 5, column 142, /legalBasis/0/carriesOut/1: CP-1101 The reference \"e\" names no document of the plan; nearest: d"),
                of(
                        "doubled id",
                        "[{\"id\": \"i\", \"name\": {\"vi\": \"I\"}}]",
                        "[{\"id\": \"i\", \"name\": {\"vi\": \"I\"}}, {\"id\": \"i\", \"name\": {\"vi\": \"J\"}}]",
                        "line 6, column 59, /indicators/1/id: CP-1102 The id \"i\" of indicator is used twice"),
                of(
                        "agency and class with one id",
                        "{\"id\": \"a\", \"name\": {\"vi\": \"A\"}}]",
                        "{\"id\": \"a\", \"name\": {\"vi\": \"A\"}}], \"agencyClasses\": [{\"id\": \"a\", \"name\": {\"vi\": \"A\"}, \"membership\": {\"kind\": \"unnamed\", \"why\": {\"vi\": \"Y\"}}}]",
                        "line 12, column 76, /agencyClasses/0/id: CP-1102 The id \"a\" of agency is used twice"),
                of(
                        "doubled target",
                        "\"words\": \"dưới 21,4%\"}",
                        "\"words\": \"dưới 21,4%\"}, {\"id\": \"u\", \"clause\": \"III\", \"indicator\": \"i\", \"timing\": {\"kind\": \"by\", \"year\": 2030}, \"criterion\": {\"kind\": \"level\", \"bound\": \"LESS_THAN\", \"value\": 21.40, \"unit\": {\"kind\": \"PERCENT\"}}, \"words\": \"x\"}",
                        "line 11, column 32, /milestones/0/groups/0/targets/1: CP-1104 The target \"u\" demands the same as one before it: indicator, scope, timing and criterion are equal"),
                of(
                        "decimals fewer than the value's own",
                        "21.4,",
                        "21.4, \"decimals\": 0,",
                        "line 10, column 21, /milestones/0/groups/0/targets/0/criterion: CP-1103 decimals was 0, must be from 1 (the decimals of 21.4) to 12"),
                of(
                        "basis that gives another value",
                        "\"unit\": {\"kind\": \"PERCENT\"}",
                        "\"unit\": {\"kind\": \"PERCENT\"}, \"basis\": \"4/14\"",
                        "line 10, column 21, /milestones/0/groups/0/targets/0/criterion: CP-1103 basis was 4/14, which does not give the value 21.4 (PERCENT) at 1 decimals"),
                of(
                        "noun on a rate",
                        "{\"kind\": \"PERCENT\"}",
                        "{\"kind\": \"PERCENT\", \"noun\": {\"vi\": \"em\"}}",
                        "line 10, column 84, /milestones/0/groups/0/targets/0/criterion/unit: CP-1103 unit PERCENT has a noun, must have none"),
                of(
                        "step that the scale lacks",
                        "{\"kind\": \"level\", \"bound\": \"LESS_THAN\", \"value\": 21.4, \"unit\": {\"kind\": \"PERCENT\"}}",
                        "{\"kind\": \"grade\", \"scale\": {\"name\": {\"vi\": \"S\"}, \"steps\": [{\"id\": \"a\", \"name\": {\"vi\": \"A\"}}, {\"id\": \"b\", \"name\": {\"vi\": \"B\"}}]}, \"bound\": \"AT_LEAST\", \"step\": \"c\"}",
                        "line 10, column 21, /milestones/0/groups/0/targets/0/criterion: CP-1103 step was 'c', must be one of [a, b]"),
                of(
                        "step that is no id",
                        "{\"kind\": \"level\", \"bound\": \"LESS_THAN\", \"value\": 21.4, \"unit\": {\"kind\": \"PERCENT\"}}",
                        "{\"kind\": \"grade\", \"scale\": {\"name\": {\"vi\": \"S\"}, \"steps\": [{\"id\": \"a\", \"name\": {\"vi\": \"A\"}}, {\"id\": \"b\", \"name\": {\"vi\": \"B\"}}]}, \"bound\": \"AT_LEAST\", \"step\": \"C!\"}",
                        "line 10, column 179, /milestones/0/groups/0/targets/0/criterion/step: CP-1007 The value \"C!\" is not allowed, must be an id such as good"),
                of(
                        "several at once",
                        "\"issuer\": \"a\", \"area\": \"x\", \"issued\": \"2026\"}",
                        "\"issuer\": \"A\", \"aera\": \"x\", \"issued\": 2026}",
                        "line 4, column 15, /identity/area: CP-1005 The field \"area\" of planIdentity is missing; it must be an id such as muong-te-district",
                        "line 4, column 76, /identity/issuer: CP-1007 The value \"A\" is not allowed, must be an id such as health-centre",
                        "line 4, column 89, /identity/aera: CP-1003 The field \"aera\" is unknown to planIdentity; nearest: area",
                        "line 4, column 104, /identity/issued: CP-1006 The value \"2026\" has the wrong type, must be a date such as 2024, 2024-05 or 2024-05-20"),
                of(
                        "several references at once",
                        "\"agencies\": [{\"id\": \"a\", \"name\": {\"vi\": \"A\"}}]",
                        "\"agencies\": [{\"id\": \"b\", \"name\": {\"vi\": \"A\"}}], \"duties\": [{\"clause\": \"V\", \"agency\": \"c\", \"roles\": [\"LEAD\"], \"summary\": {\"vi\": \"S\"}}]",
                        "line 4, column 76, /identity/issuer: CP-1101 The reference \"a\" names no agency of the plan; nearest: b",
                        "line 12, column 88, /duties/0/agency: CP-1101 The reference \"c\" names no agency of the plan; nearest: b"));
    }

    static Stream<Case> documents() {
        return Stream.of(
                of(
                        "a newer format",
                        "childplan-plan/1",
                        "childplan-plan/2",
                        "line 2, column 13, /format: CP-1002 The format was \"childplan-plan/2\", must be childplan-plan/1"),
                of(
                        "a format that is no text",
                        "\"childplan-plan/1\"",
                        "1",
                        "line 2, column 13, /format: CP-1002 The format was \"1\", must be childplan-plan/1"),
                of(
                        "no format",
                        "\"format\": \"childplan-plan/1\",",
                        "",
                        "line 1, column 1, /format: CP-1005 The field \"format\" of plan is missing; it must be \"childplan-plan/1\""),
                of("NaN", "21.4,", "NaN,", "line 10, column 73: CP-1001 This is not JSON: Non-standard token 'NaN'"),
                of(
                        "infinity",
                        "21.4,",
                        "-Infinity,",
                        "line 10, column 79: CP-1001 This is not JSON: Non-standard token '-Infinity'"),
                of(
                        "a plus sign",
                        "21.4,",
                        "+21.4,",
                        "line 10, column 71: CP-1001 This is not JSON: Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs"),
                of(
                        "a leading zero",
                        "21.4,",
                        "021.4,",
                        "line 10, column 71: CP-1001 This is not JSON: Invalid numeric value: Leading zeroes not allowed"),
                of(
                        "a bare point",
                        "21.4,",
                        ".4,",
                        "line 10, column 70: CP-1001 This is not JSON: Unexpected character ('.' (code 46)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                of(
                        "a comment",
                        "\"id\": \"p\",",
                        "// no\n\"id\": \"p\",",
                        "line 3, column 3: CP-1001 This is not JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"),
                of(
                        "single quotes",
                        "\"id\": \"p\"",
                        "'id': 'p'",
                        "line 3, column 3: CP-1001 This is not JSON: Unexpected character (''' (code 39)): was expecting double-quote to start field name"),
                of(
                        "an override outside a text",
                        "\"id\": \"p\"",
                        "\u202e\"id\": \"p\"",
                        "line 3, column 3: CP-1001 This is not JSON: Unexpected character ('U+202E' (code 8238 / 0x202e)): was expecting double-quote to start field name"),
                of(
                        "an override in a word",
                        "21.4,",
                        "nul\u202el,",
                        "line 10, column 70: CP-1001 This is not JSON: Unrecognized token 'nulU+202El': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                of(
                        "an unclosed text",
                        "\"id\": \"p\"",
                        "\"id\": \"p",
                        "line 3, column 12: CP-1001 This is not JSON: Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value"),
                of(
                        "an exponent of a billion",
                        "21.4,",
                        "1e1000000000,",
                        "line 10, column 70, /milestones/0/groups/0/targets/0/criterion/value: CP-1007 The value \"1e1000000000\" is not allowed, must be a number, 0 or in size at least 0.000001 and below 10^24"),
                of(
                        "an exponent beyond an integer",
                        "21.4,",
                        "1e9999999999,",
                        "line 10, column 70, /milestones/0/groups/0/targets/0/criterion/value: CP-1007 The value \"1e9999999999\" is not allowed, must be a number, 0 or in size at least 0.000001 and below 10^24"),
                of(
                        "a negative exponent of ten million",
                        "21.4,",
                        "1e-10000000,",
                        "line 10, column 70, /milestones/0/groups/0/targets/0/criterion/value: CP-1007 The value \"1e-10000000\" is not allowed, must be a number, 0 or in size at least 0.000001 and below 10^24"),
                of(
                        "a number of 65 characters",
                        "21.4,",
                        "1." + "0".repeat(63) + ",",
                        "line 10, column 70: CP-1009 A limit is exceeded: number of 65 characters, must have at most 64"),
                of(
                        "a number below a millionth",
                        "21.4,",
                        "0.0000001,",
                        "line 10, column 70, /milestones/0/groups/0/targets/0/criterion/value: CP-1007 The value \"0.0000001\" is not allowed, must be a number, 0 or in size at least 0.000001 and below 10^24"),
                of(
                        "a number of 25 digits",
                        "21.4,",
                        "1" + "0".repeat(24) + ",",
                        "line 10, column 70, /milestones/0/groups/0/targets/0/criterion/value: CP-1007 The value \"1000000000000000000000000\" is not allowed, must be a number, 0 or in size at least 0.000001 and below 10^24"),
                of(
                        "a text of 20001 characters",
                        "\"words\": \"W\"",
                        "\"words\": \"" + "W".repeat(20_001) + "\"",
                        "line 7, column 55: CP-1009 A limit is exceeded: String value length was 20001, must be at most 20000"),
                of(
                        "a name of 201 characters",
                        "\"id\": \"p\"",
                        "\"" + "n".repeat(201) + "\": 1, \"id\": \"p\"",
                        "line 2, column 13: CP-1009 A limit is exceeded: Name length was 201, must be at most 200"));
    }

    @ParameterizedTest
    @MethodSource({"fields", "wholes", "documents"})
    void tellsWhatIsWrongAndWhere(Case one) {
        assertThat(english(PlanJson.read("", one.json()))).containsExactlyElementsOf(one.problems());
    }

    private record Text(String what, String json, String problem) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Text> texts() {
        return Stream.of(
                new Text("empty", "", "line 1, column 1: CP-1001 This is not JSON: the document is empty"),
                new Text("white space", " \n\t", "line 1, column 1: CP-1001 This is not JSON: the document is empty"),
                new Text(
                        "a byte order mark alone",
                        "\uFEFF",
                        "line 1, column 1: CP-1001 This is not JSON: the document is empty"),
                new Text(
                        "null",
                        "null",
                        "line 1, column 1: CP-1006 The value \"null\" has the wrong type, must be an object plan"),
                new Text(
                        "an array",
                        "[]",
                        "line 1, column 1: CP-1006 The value \"[…]\" has the wrong type, must be an object plan"),
                new Text(
                        "a number",
                        "-0",
                        "line 1, column 1: CP-1006 The value \"-0\" has the wrong type, must be an object plan"),
                new Text(
                        "a second document",
                        PLAN + PLAN,
                        "line 14, column 1: CP-1008 Something follows the end of the document"),
                new Text(
                        "a closing brace too many",
                        PLAN + "}",
                        "line 14, column 1: CP-1001 This is not JSON: Unexpected close marker '}': no open Object to close"),
                new Text(
                        "half a document",
                        PLAN.substring(0, 100),
                        "line 4, column 54: CP-1001 This is not JSON: Unexpected end-of-input: expected close marker for Object (start marker at line: 4, column: 53)"),
                new Text(
                        "65 levels",
                        "[".repeat(65) + "]".repeat(65),
                        "line 1, column 65: CP-1009 A limit is exceeded: Document nesting depth was 65, must be at most 64"),
                new Text(
                        "64 levels",
                        "[".repeat(64) + "]".repeat(64),
                        "line 1, column 1: CP-1006 The value \"[…]\" has the wrong type, must be an object plan"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesWhatIsNoPlanAtAll(Text text) {
        assertThat(english(PlanJson.read("", text.json()))).containsExactly(text.problem());
        assertThat(english(PlanJson.read("", text.json().getBytes(StandardCharsets.UTF_8), JsonLimits.standard())))
                .containsExactly(text.problem());
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = PLAN.getBytes(StandardCharsets.ISO_8859_1);
        latin[30] = (byte) 0xC3;

        assertThat(english(PlanJson.read("", latin, JsonLimits.standard())))
                .containsExactly("line 1, column 1: CP-1001 This is not JSON: the bytes are not UTF-8");
        assertThat(english(PlanJson.read("", PLAN.getBytes(StandardCharsets.UTF_16), JsonLimits.standard())))
                .containsExactly("line 1, column 1: CP-1001 This is not JSON: the bytes are not UTF-8");
    }

    @Test
    void refusesALoneSurrogateInAJavaString() {
        assertThat(english(PlanJson.read("", PLAN.replace("\"W\"", "\"W\uD800\""))))
                .containsExactly(
                        "line 7, column 55, /milestones/0/words: CP-1007 The value \"WU+D800\" is not allowed, must be "
                                + "a text, not blank and without control characters");
    }

    @Test
    void acceptsAByteOrderMarkAndAnyWhiteSpace() {
        Plan plan = PlanJson.read("", PLAN).orElseThrow();

        assertThat(PlanJson.read("", "\uFEFF" + PLAN).orElseThrow()).isEqualTo(plan);
        assertThat(PlanJson.read("", ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8), JsonLimits.standard())
                        .orElseThrow())
                .isEqualTo(plan);
        assertThat(PlanJson.read("", PLAN.replace("\n", "\r\n\t")).orElseThrow())
                .isEqualTo(plan);
    }

    @Test
    void takesTextsInNfcWhateverTheyWereWrittenIn() {
        Plan plan = PlanJson.read("", PLAN).orElseThrow();

        assertThat(PlanJson.read("", Normalizer.normalize(PLAN, Normalizer.Form.NFD))
                        .orElseThrow())
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({
        "1E+2, 100",
        "21.40, 21.4",
        "-0, 0",
        "-0.0, 0",
        "0e1000000000, 0",
        "2.14e1, 21.4",
        "0.000001, 0.000001",
        "1e-6, 0.000001",
        "-5, -5",
        "999999999999999999999999, 999999999999999999999999",
        "1.000000000000000000000000000000, 1"
    })
    void writesEveryNumberInOneForm(String read, String written) {
        Plan plan = PlanJson.read("", PLAN.replace("21.4,", read + ",")).orElseThrow();

        assertThat(written(plan)).contains("\"value\":" + written + ",");
    }

    @Test
    void keepsTheDecimalsThatASourcePrints() {
        Plan plan = PlanJson.read("", decimals("21.40", 2)).orElseThrow();

        assertThat(((Level) plan.targets().findFirst().orElseThrow().criterion()).printedDecimals())
                .isEqualTo(2);
        assertThat(written(plan)).contains("\"value\":21.4,\"unit\":{\"kind\":\"PERCENT\"},\"decimals\":2}");
        assertThat(written(PlanJson.read("", decimals("21.4", 1)).orElseThrow()))
                .contains("\"value\":21.4,\"unit\":{\"kind\":\"PERCENT\"}}");
    }

    private static String written(Plan plan) {
        return new String(PlanJson.write(plan), StandardCharsets.UTF_8);
    }

    private static String decimals(String value, int decimals) {
        return PLAN.replace("21.4,", value + ", \"decimals\": " + decimals + ",");
    }

    @Test
    void stopsAtTheLimitOfBytes() {
        JsonLimits small = new JsonLimits(100, 64, 20_000, 200, 64, 200);

        assertThat(english(PlanJson.read("", PLAN.getBytes(StandardCharsets.UTF_8), small)))
                .containsExactly("line 1, column 1: CP-1009 A limit is exceeded: more than 100 bytes");
    }

    @Test
    void stopsAtTheLimitOfProblems() {
        String many = PLAN.replace("\"id\": \"p\"", "\"id\": \"p\", \"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1");
        JsonLimits three = new JsonLimits(100_000, 64, 20_000, 200, 64, 3);

        List<Problem> problems = PlanJson.read("p.json", many.getBytes(StandardCharsets.UTF_8), three)
                .problems();

        assertThat(problems).hasSize(4);
        assertThat(problems.get(3).describe(Language.EN))
                .isEqualTo("p.json: CP-1009 A limit is exceeded: more than 3 problems, the rest are not listed");
        assertThat(problems.get(3).describe(Language.VI))
                .isEqualTo("p.json: CP-1009 Vượt giới hạn: có hơn 3 lỗi, phần còn lại không được liệt kê");
    }

    @Test
    void givesCodePlaceAndValueAsFields() {
        Problem problem = PlanJson.read("p.json", PLAN.replace("\"issuer\": \"a\"", "\"issuer\": \"b\""))
                .problems()
                .get(0);

        assertThat(problem.reason().code()).isEqualTo("CP-1101");
        assertThat(problem.place().source()).contains("p.json");
        assertThat(problem.place().field()).contains("/identity/issuer");
        assertThat(problem.place().line()).hasValue(4);
        assertThat(problem.place().column()).hasValue(76);
        assertThat(problem.value()).contains("b");
        assertThat(problem.describe(Language.VI))
                .isEqualTo(
                        "p.json, line 4, column 76, /identity/issuer: CP-1101 Tham chiếu \"b\" không chỉ tới cơ quan nào trong "
                                + "kế hoạch; gần nhất: a");
    }

    @Test
    void readsStreamsAndFiles(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), PLAN);
        Plan plan = PlanJson.read("", PLAN).orElseThrow();

        assertThat(PlanJson.read(file).orElseThrow()).isEqualTo(plan);
        assertThat(PlanJson.read("s", new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow())
                .isEqualTo(plan);
    }

    @Test
    void aFileThatCannotBeReadIsAProblem(@TempDir Path folder) {
        Path missing = folder.resolve("none.json");

        assertThat(english(PlanJson.read(missing)))
                .containsExactly("none.json: CP-1010 The file cannot be read: there is no such file");
        assertThat(english(PlanJson.read(folder)))
                .singleElement()
                .asString()
                .startsWith(folder.getFileName() + ": CP-1010 ");
        assertThat(english(PlanJson.read(Path.of("/"))))
                .singleElement()
                .asString()
                .startsWith("/: CP-1010 ");
    }

    @Test
    void whyAFileCannotBeReadDoesNotTellItsFolder() {
        assertThat(FileFault.words(new AccessDeniedException("/srv/secret/plan.json"))
                        .vi())
                .isEqualTo("không có quyền đọc");
        assertThat(FileFault.words(new FileSystemLoopException("/srv/secret")).in(Language.EN))
                .isEqualTo("FileSystemLoopException");
        assertThat(FileFault.words(new IOException("device gone")).in(Language.EN))
                .isEqualTo("device gone");
        assertThat(FileFault.words(new IOException()).in(Language.EN)).isEqualTo("IOException");
    }

    @Test
    void neverReadsMoreThanTheLimitOfAStream() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(english(PlanJson.read("", endless)))
                .containsExactly("line 1, column 1: CP-1009 A limit is exceeded: more than 16000000 bytes");
    }

    @Test
    void faultsThatNobodyWillSeeCostLittle() {
        String many = IntStream.range(0, 300_000)
                .mapToObj(i -> "\"k" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"));

        assertTimeout(
                Duration.ofSeconds(15),
                () -> assertThat(PlanJson.read("", many).problems()).hasSize(201));
    }

    @Test
    void refusesNamesThatAreMadeToCollide() {
        String colliding = IntStream.range(0, 1 << 12)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Ab" : "BA")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(PlanJson.read("", colliding).problems())
                .map(problem -> problem.reason().code())
                .containsExactly("CP-1009");
    }

    private static List<String> english(WithProblems<Plan> read) {
        assertThat(read.result().isPresent()).isEqualTo(read.problems().isEmpty());
        return read.problems().stream()
                .map(problem -> problem.describe(Language.EN))
                .toList();
    }
}
