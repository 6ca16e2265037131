package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.problem.Severity;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.text.MessageCatalog;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsJsonTest {

    private static final SchemaAssert SCHEMA = new SchemaAssert(ProblemsJson.schema());
    private static final Problem FULL = Problem.of(CoreProblem.UNKNOWN_FIELD)
            .at(new ProblemPlace(
                    Optional.of("plan.json"),
                    Optional.of("/titel"),
                    OptionalLong.of(3),
                    OptionalLong.of(5),
                    Optional.of("Sheet 1"),
                    Optional.of("C7")))
            .value("titel")
            .with("type", "plan")
            .expected("title")
            .build();
    private static final Problem SHORT = new Problem(
            IndicatorsProblem.FILE_EMPTY,
            ProblemPlace.unknown(),
            Optional.empty(),
            Optional.empty(),
            LocalizedText.of("Tệp rỗng"));
    private static final String HEAD =
            "{\"format\":\"childplan-problems/1\",\"audience\":{\"kind\":\"authority\"},\"problems\":[";
    private static final String FULL_JSON = "{\"code\":\"CP-1003\",\"name\":\"UNKNOWN_FIELD\",\"severity\":\"ERROR\","
            + "\"place\":{\"source\":\"plan.json\",\"field\":\"/titel\",\"line\":3,\"column\":5,\"sheet\":\"Sheet 1\","
            + "\"cell\":\"C7\"},\"value\":\"titel\",\"expected\":{\"vi\":\"title\",\"en\":\"title\"},"
            + "\"text\":{\"vi\":\"" + FULL.text().vi().replace("\"", "\\\"") + "\",\"en\":\"The field \\\"titel\\\" is"
            + " unknown to plan; title\"}}";
    private static final String SHORT_JSON =
            "{\"code\":\"CP-2003\",\"name\":\"FILE_EMPTY\",\"severity\":\"ERROR\",\"text\":{\"vi\":\"Tệp rỗng\"}}";

    enum Own implements ProblemReason {
        TOO_BLUE("X-1"),
        NOT_MALFORMED("CP-1001");

        private final String code;

        Own(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public MessageCatalog catalog() {
            return CoreProblem.MALFORMED_JSON.catalog();
        }
    }

    private static final Problem BLUE = new Problem(
            Own.TOO_BLUE, ProblemPlace.in("sky"), Optional.of(""), Optional.empty(), LocalizedText.of("Xanh", "Blue"));

    @Test
    void writesEveryPartInOrderAndLeavesOutWhatIsNotThere() {
        byte[] bytes = ProblemsJson.standard().write(List.of(FULL, SHORT));
        assertThat(text(bytes)).isEqualTo(HEAD + FULL_JSON + "," + SHORT_JSON + "]}");
        SCHEMA.accepts(bytes);
        SCHEMA.accepts(ProblemsJson.standard().writeIndented(List.of(FULL, SHORT, BLUE)));
        assertThat(text(ProblemsJson.standard().write(List.of()))).isEqualTo(HEAD + "]}");
    }

    @Test
    void readsFilesStreamsAndTexts(@TempDir Path folder) throws IOException {
        List<Problem> problems = List.of(FULL, SHORT);
        byte[] bytes = ProblemsJson.standard().writeIndented(problems);
        Path file = Files.write(folder.resolve("p.json"), bytes);
        ProblemsJson json = ProblemsJson.standard();
        assertThat(json.read(file, ProblemsJson.limits()).orElseThrow()).isEqualTo(problems);
        assertThat(json.read("p", new ByteArrayInputStream(bytes), ProblemsJson.limits())
                        .orElseThrow())
                .isEqualTo(problems);
        assertThat(json.read("p", bytes, ProblemsJson.limits()).orElseThrow()).isEqualTo(problems);
        assertThat(json.read("p", text(bytes)).orElseThrow()).isEqualTo(problems);
    }

    @Provide
    Arbitrary<List<Problem>> problems() {
        Arbitrary<ProblemReason> reasons = Arbitraries.of(
                Stream.<ProblemReason>concat(Stream.of(CoreProblem.values()), Stream.of(IndicatorsProblem.values()))
                        .collect(Collectors.toList()));
        Arbitrary<Optional<String>> texts = Arbitraries.of("", " ", "=1+1", "a\u0000\n\"b\\", "Mù Cả", "\ud842\udf9f")
                .map(Optional::of)
                .injectNull(0.3)
                .map(text -> text == null ? Optional.empty() : text);
        Arbitrary<OptionalLong> numbers =
                Arbitraries.longs().between(0, 99).map(n -> n == 0 ? OptionalLong.empty() : OptionalLong.of(n));
        Arbitrary<ProblemPlace> places = Combinators.combine(texts, texts, numbers, numbers, texts, texts)
                .as(ProblemPlace::new);
        return Combinators.combine(reasons, places, texts, Arbitraries.of("Sai", "Không\nđúng"))
                .as((reason, place, value, words) -> new Problem(
                        reason,
                        place,
                        value,
                        value.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(words, words)),
                        LocalizedText.of(words)))
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenIsReadAndWrittenAgain(@ForAll("problems") List<Problem> problems) {
        byte[] bytes = ProblemsJson.standard().write(problems);
        List<Problem> read = ProblemsJson.standard()
                .read("p.json", bytes, ProblemsJson.limits())
                .orElseThrow();
        assertThat(read).isEqualTo(problems);
        assertThat(ProblemsJson.standard().write(read)).isEqualTo(bytes);
        SCHEMA.accepts(bytes);
    }

    @Test
    void halfASurrogatePairDoesNotStopTheWriter() {
        Problem broken = new Problem(
                CoreProblem.UNKNOWN_FIELD,
                ProblemPlace.unknown().atField("/a\ud800b"),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.of("x"));
        byte[] bytes = ProblemsJson.standard().write(List.of(broken));
        List<Problem> read = ProblemsJson.standard().read("p", text(bytes)).orElseThrow();
        assertThat(read.get(0).place().field()).hasValue("/a\ufffdb");
        assertThat(ProblemsJson.standard().write(read)).isEqualTo(bytes);
    }

    @Test
    void aReasonThatIsNotKnownIsAProblemUntilItIsHandedIn() {
        String json = text(ProblemsJson.standard().write(List.of(SHORT, BLUE)));
        WithProblems<List<Problem>> read = ProblemsJson.standard().read("p.json", json);
        assertThat(read.result()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "p.json, line 1, column 169, /problems/1/code: CP-1007 The value \"X-1\" is not allowed, must"
                                + " be the code of a reason that the reader knows, such as CP-1003");
        assertThat(ProblemsJson.standard()
                        .knowing(List.of(Own.TOO_BLUE))
                        .read("p.json", json)
                        .orElseThrow())
                .containsExactly(SHORT, BLUE);
    }

    @Test
    void twoReasonsOfOneCodeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemsJson.standard().knowing(List.of(Own.values())))
                .withMessage(
                        "code CP-1001 was that of NOT_MALFORMED, must be of one reason and is that of MALFORMED_JSON");
        assertThat(ProblemsJson.standard()
                        .knowing(List.of(CoreProblem.values()))
                        .read("p", HEAD + "]}"))
                .isEqualTo(WithProblems.of(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'childplan-problems/1' | 'childplan-problems/2' | 1:11 /format CP-1002",
                "'kind':'authority' | 'kind':'public' | 1:53 /audience/kind CP-1007",
                "'CP-1003' | 'CP-1093' | 1:86 /problems/0/code CP-1007",
                "'UNKNOWN_FIELD' | 'UNKNOWN' | 1:103 /problems/0/name CP-1007",
                "'severity':'ERROR','place' | 'severity':'WARNING','place' | 1:130 /problems/0/severity CP-1007",
                "'line':3 | 'line':-3 | 1:192 /problems/0/place/line CP-1007",
                "'line':3 | 'line':'3' | 1:192 /problems/0/place/line CP-1006",
                "'cell':'C7' | 'cell':'C7','row':7 | 1:241 /problems/0/place/row CP-1003",
                "'text':{'vi':'Tệp rỗng'} | 'text':{'en':'Empty'} | 1:469 /problems/1/text/vi CP-1005",
                ",'text':{'vi':'Tệp rỗng'} |  | 1:405 /problems/1/text CP-1005",
            })
    void refuses(String from, String to, String problem) {
        String json = HEAD + FULL_JSON + "," + SHORT_JSON + "]}";
        String what = from.replace('\'', '"');
        assertThat(json).containsOnlyOnce(what);
        String wrong = json.replace(what, to == null ? "" : to.replace('\'', '"'));
        WithProblems<List<Problem>> read = ProblemsJson.standard().read("p", wrong);
        assertThat(read.result()).isEmpty();
        assertThat(read.problems().stream().map(StrictDocument::brief)).containsExactly(problem);
    }

    @Test
    void theSchemaIsTheResourceAndValid() throws IOException {
        SCHEMA.isTheResource("childplan-problems-1.schema.json");
        SCHEMA.isValidItself();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
