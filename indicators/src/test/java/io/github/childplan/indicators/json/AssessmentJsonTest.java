package io.github.childplan.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.assessment.RandomFigures;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.assessment.TargetProgress;
import io.github.childplan.indicators.attainment.Comparison;
import io.github.childplan.indicators.attainment.Comparisons;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.disclosure.Audience;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.disclosure.ReleasedFigure;
import io.github.childplan.indicators.disclosure.SuppressionPolicies;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.RevisionPolicies;
import io.github.childplan.indicators.observation.RevisionPolicy;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.progress.ProgressMethod;
import io.github.childplan.indicators.progress.ProgressMethods;
import io.github.childplan.indicators.progress.ProgressResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentJsonTest {

    private static final AssessmentJson JSON = AssessmentJson.of(RandomAssessment.PLAN);
    private static final SchemaAssert SCHEMA = new SchemaAssert(JSON.schema());
    private static final Audience EVERYBODY = Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void whateverTheTypesAllowIsReadAsItWasWritten(@ForAll long seed) {
        PlanAssessment assessment = RandomAssessment.of(seed);
        requireBothWays(assessment);
        assertThat(JSON.write(RandomAssessment.of(seed))).isEqualTo(JSON.write(assessment));
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void whatWasAssessedIsReadAsItWasWritten(@ForAll @IntRange(min = 0, max = 9_999) int seed) {
        Comparison comparison = Comparisons.all().get(seed % Comparisons.all().size());
        ProgressMethod method =
                ProgressMethods.all().get(seed % ProgressMethods.all().size());
        Observations figures = Observations.of(RandomFigures.of(seed, 2021, 2021 + seed % 6))
                .orElseThrow()
                .revisedBy(RevisionPolicies.all().get(seed % 3));
        PlanAssessment assessment = assessor().toBuilder()
                .comparison(comparison)
                .progressMethod(method)
                .build()
                .assess(figures, LocalDate.of(2022 + seed % 9, 1 + seed % 12, 28));
        requireBothWays(assessment);
        requireBothWays(assessment.releasedAs(release(assessment.figures())));
    }

    private static void requireBothWays(PlanAssessment assessment) {
        byte[] bytes = JSON.write(assessment);
        WithProblems<PlanAssessment> read = JSON.read("a.json", bytes, AssessmentJson.limits());
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(assessment);
        assertThat(JSON.write(read.orElseThrow())).isEqualTo(bytes);
        assertThat(JSON.read("a.json", text(JSON.writeIndented(assessment))).orElseThrow())
                .isEqualTo(assessment);
        SCHEMA.accepts(bytes);
    }

    @Test
    void textsAndCountsAreThoseOfTheAssessmentThatWasWritten() {
        PlanAssessment assessment = assess(RandomFigures.of(7, 2021, 2025));
        PlanAssessment read = JSON.read("a.json", text(JSON.write(assessment))).orElseThrow();
        assertThat(read.tally()).isEqualTo(assessment.tally());
        for (TargetAssessment one : assessment.targets()) {
            assertThat(read.find(one.target().id()).orElseThrow().explanation().text())
                    .isEqualTo(one.explanation().text());
        }
    }

    @Test
    void equalAssessmentsAreTheSameBytesWhateverTheOrderOfAMap() {
        PlanAssessment assessment = withSeveralNumbers();
        List<TargetAssessment> turned =
                assessment.targets().stream().map(AssessmentJsonTest::turned).toList();
        PlanAssessment other = copy(assessment).targets(turned).build();
        assertThat(other).isEqualTo(assessment);
        assertThat(JSON.write(other)).isEqualTo(JSON.write(assessment));
    }

    private static PlanAssessment withSeveralNumbers() {
        return LongStream.range(0, 1_000)
                .mapToObj(RandomAssessment::of)
                .filter(one -> one.targets().stream()
                        .anyMatch(target -> target.progress()
                                .result()
                                .filter(result -> result.numbers().size() > 1)
                                .isPresent()))
                .findFirst()
                .orElseThrow();
    }

    private static TargetAssessment turned(TargetAssessment one) {
        TargetProgress progress = one.progress();
        Optional<ProgressResult> result = progress.result()
                .map(found -> found.toBuilder().numbers(turned(found.numbers())).build());
        return one.toBuilder()
                .progress(new TargetProgress(
                        progress.method(), progress.version(), result, progress.obstacle(), progress.baseline()))
                .build();
    }

    private static <V> Map<String, V> turned(Map<String, V> numbers) {
        List<Map.Entry<String, V>> entries = new ArrayList<>(numbers.entrySet());
        Collections.reverse(entries);
        Map<String, V> turned = new LinkedHashMap<>();
        entries.forEach(entry -> turned.put(entry.getKey(), entry.getValue()));
        return turned;
    }

    @Test
    void readsFilesAndStreams(@TempDir Path folder) throws IOException {
        PlanAssessment assessment = RandomAssessment.of(1);
        byte[] bytes = JSON.write(assessment);
        Path file = Files.write(folder.resolve("a.json"), bytes);
        assertThat(JSON.read(file, AssessmentJson.limits()).orElseThrow()).isEqualTo(assessment);
        assertThat(JSON.read("a", new ByteArrayInputStream(bytes), AssessmentJson.limits())
                        .orElseThrow())
                .isEqualTo(assessment);
    }

    @Test
    void thePublicDocumentHoldsNoFigureThatIsWithheld() {
        List<Observation> figures = new ArrayList<>(RandomFigures.of(11, 2023, 2025));
        figures.removeIf(figure -> figure.indicator().equals(MuongTeIndicators.ABUSE_SUPPORT));
        int small = 1;
        for (PlaceVersion commune : communes()) {
            figures.add(abuse(commune.place(), "2024", small % 6, small % 6 + 3L));
            figures.add(abuse(commune.place(), "2025", (small + 2) % 6, 7));
            small++;
        }
        PlanAssessment assessment = assess(figures);
        Release release = release(assessment.figures());
        String full = text(JSON.write(assessment));
        String shown = text(JSON.write(assessment.releasedAs(release)));
        int withheld = 0;
        for (ReleasedFigure figure : release.figures()) {
            Optional<ObservationKey> key = figure.fold(one -> Optional.empty(), one -> Optional.of(one.key()));
            if (key.isPresent()) {
                withheld++;
                String begin = "\"indicator\":\"" + key.get().indicator() + "\",\"place\":\""
                        + key.get().place() + "\",\"period\":\"" + key.get().period() + "\"";
                assertThat(full).contains(begin);
                assertThat(shown).doesNotContain(begin);
            }
        }
        assertThat(withheld).isPositive();
    }

    @Test
    void thePublicDocumentIsTheSameInTwoWorldsThatDifferInWhatIsWithheld() {
        List<PlaceId> two = List.of(PlaceId.of("mu-ca-commune"), PlaceId.of("ta-tong-commune"));
        PlanAssessment one = assess(List.of(abuse(two.get(0), "2025", 2, 9), abuse(two.get(1), "2025", 9, 30)));
        PlanAssessment other = assess(List.of(abuse(two.get(0), "2025", 3, 10), abuse(two.get(1), "2025", 8, 29)));
        assertThat(JSON.write(other)).isNotEqualTo(JSON.write(one));
        assertThat(text(JSON.write(other.releasedAs(release(other.figures())))))
                .isEqualTo(text(JSON.write(one.releasedAs(release(one.figures())))));
    }

    @Test
    void anAssessmentOfAnotherPlanIsNotWritten() {
        AssessmentJson other = AssessmentJson.of(
                RandomAssessment.PLAN.toBuilder().id(PlanId.of("other")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.write(RandomAssessment.of(1)))
                .withMessage(
                        "plan of the assessment was muong-te-28-ct-tw, must be the plan other that this form is for");
    }

    @Test
    void anAssessmentOfAnotherPlanIsNotRead() {
        byte[] bytes = JSON.write(RandomAssessment.of(1));
        AssessmentJson other = AssessmentJson.of(
                RandomAssessment.PLAN.toBuilder().id(PlanId.of("other")).build());
        assertThat(other.read("a", bytes, AssessmentJson.limits()).problems())
                .extracting(Problem::toString)
                .containsExactly("a, line 1, column 49, /plan/id: CP-2601 The assessment is of the plan"
                        + " \"muong-te-28-ct-tw\", must be of the plan other with which it is read");
    }

    @Test
    void anAssessmentFromBeforeAnAmendmentIsNotRead() {
        byte[] bytes = JSON.write(RandomAssessment.of(1));
        AssessmentJson amended = AssessmentJson.of(
                RandomAssessment.PLAN.toBuilder().umbrella(Optional.empty()).build());
        assertThat(amended.read("a", bytes, AssessmentJson.limits()).problems())
                .extracting(problem -> StrictDocument.brief(problem))
                .containsExactly("1:78 /plan/sha256 CP-2602");
    }

    @Test
    void aPolicyForRevisionsThatIsNotKnownIsAProblemUntilItIsHandedIn() {
        RevisionPolicy own = new RevisionPolicy() {
            @Override
            public String name() {
                return "MINE";
            }

            @Override
            public Observation choose(List<Observation> revisions) {
                return revisions.get(0);
            }
        };
        PlanAssessment assessment = copy(RandomAssessment.of(1))
                .figures(Observations.of(SomeFigures.both()).orElseThrow().revisedBy(own))
                .build();
        byte[] bytes = JSON.choosing(List.of(own)).write(assessment);
        assertThat(JSON.read("a", bytes, AssessmentJson.limits()).problems())
                .extracting(
                        problem -> problem.place().field().orElse(""),
                        problem -> problem.reason().code())
                .containsExactly(tuple("/figures/revision", "CP-1007"));
        assertThat(JSON.choosing(List.of(own))
                        .read("a", bytes, AssessmentJson.limits())
                        .orElseThrow())
                .isEqualTo(assessment);
    }

    @Test
    void reasonsOfAnApplicationAreHandedIn() {
        Problem own = new Problem(
                ProblemsJsonTest.Own.TOO_BLUE,
                ProblemPlace.unknown(),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.of("Xanh"));
        PlanAssessment assessment =
                copy(RandomAssessment.of(1)).problems(List.of(own)).build();
        byte[] bytes = JSON.write(assessment);
        assertThat(JSON.read("a", bytes, AssessmentJson.limits()).result()).isEmpty();
        assertThat(JSON.knowing(List.of(ProblemsJsonTest.Own.TOO_BLUE))
                        .read("a", bytes, AssessmentJson.limits())
                        .orElseThrow())
                .isEqualTo(assessment);
    }

    @Test
    void theSchemaIsTheResourceValidAndTheSameForAllPlans() throws IOException {
        SCHEMA.isTheResource("childplan-assessment-1.schema.json");
        SCHEMA.isValidItself();
        assertThat(AssessmentJson.of(RandomAssessment.PLAN.toBuilder()
                                .id(PlanId.of("other"))
                                .build())
                        .schema())
                .isEqualTo(JSON.schema());
    }

    private static PlanAssessment.Builder copy(PlanAssessment assessment) {
        PlanAssessment.Builder copy = PlanAssessment.builder();
        copy.from(assessment);
        return copy;
    }

    private static PlanAssessor assessor() {
        return PlanAssessor.of(RandomAssessment.PLAN, StandardIndicators.childPlan(), StandardPlaces.muongTe());
    }

    private static PlanAssessment assess(List<Observation> figures) {
        return assessor().assess(Observations.of(figures).orElseThrow(), END_OF_2025);
    }

    private static Release release(Observations figures) {
        return Release.of(figures, EVERYBODY, StandardIndicators.childPlan(), StandardPlaces.muongTe());
    }

    private static List<PlaceVersion> communes() {
        return StandardPlaces.muongTe().children(StandardPlaces.MUONG_TE_DISTRICT, LocalDate.of(2024, 12, 31));
    }

    private static Observation abuse(PlaceId place, String period, long part, long whole) {
        return Observation.builder()
                .indicator(MuongTeIndicators.ABUSE_SUPPORT)
                .place(place)
                .period(Period.parse(period))
                .value(MeasuredValue.counted(part, whole))
                .build();
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
