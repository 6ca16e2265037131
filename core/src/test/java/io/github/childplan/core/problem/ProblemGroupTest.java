package io.github.childplan.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.value.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemGroupTest {

    private static final ProblemPlace FILE = ProblemPlace.in("figures.csv");

    @Test
    void oneMistakeInManyRowsIsOneGroup() {
        List<Problem> rows = IntStream.rangeClosed(2, 413)
                .mapToObj(line ->
                        problem(CoreProblem.INVALID_VALUE, FILE.atLine(line).atField("place"), "Xã " + line % 2))
                .toList();
        ProblemGroup group = WithProblems.of(1, rows).grouped().get(0);

        assertThat(group.problems()).isEqualTo(rows);
        assertThat(group.reason()).isEqualTo(CoreProblem.INVALID_VALUE);
        assertThat(group.field()).contains("place");
        assertThat(group.values()).containsExactly("Xã 0", "Xã 1");
        assertThat(group.describe(Language.EN)).isEqualTo("412 × " + rows.get(0).describe(Language.EN));
        assertThat(new ProblemGroup(rows.subList(0, 1)).describe(Language.VI))
                .isEqualTo(rows.get(0).describe(Language.VI));
    }

    @Test
    void reasonsFilesAndFieldsAreToldApartAndNoneIsLost() {
        Problem place = problem(CoreProblem.INVALID_VALUE, FILE.atLine(2).atField("place"), "x");
        Problem period = problem(CoreProblem.INVALID_VALUE, FILE.atLine(2).atField("period"), "x");
        Problem other = problem(CoreProblem.UNKNOWN_FIELD, FILE.atLine(3).atField("place"), "x");
        Problem elsewhere =
                problem(CoreProblem.INVALID_VALUE, ProblemPlace.in("more.csv").atField("place"), "x");
        Problem again = problem(CoreProblem.INVALID_VALUE, FILE.atLine(4).atField("place"), "y");

        assertThat(ProblemGroup.of(List.of(place, period, other, elsewhere, again)))
                .extracting(ProblemGroup::problems)
                .containsExactly(List.of(place, again), List.of(period), List.of(other), List.of(elsewhere));
        assertThat(ProblemGroup.of(List.of())).isEmpty();
    }

    @Test
    void theItemsOfADocumentAreOneField() {
        List<ProblemGroup> groups = ProblemGroup.of(List.of(
                problem(CoreProblem.UNKNOWN_FIELD, ProblemPlace.in("a.json").atField("/figures/0/place"), "x"),
                problem(CoreProblem.UNKNOWN_FIELD, ProblemPlace.in("a.json").atField("/figures/17/place"), "y")));

        assertThat(groups).singleElement().extracting(ProblemGroup::field).isEqualTo(Optional.of("/figures/*/place"));
    }

    @Test
    void refusesWhatIsNoGroup() {
        Problem one = problem(CoreProblem.INVALID_VALUE, FILE, "x");
        Problem other = problem(CoreProblem.UNKNOWN_FIELD, FILE, "x");

        assertThatIllegalArgumentException().isThrownBy(() -> new ProblemGroup(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemGroup(List.of(one, other)))
                .withMessageEndingWith("must be of one reason, file and field");
    }

    private static Problem problem(CoreProblem reason, ProblemPlace place, String value) {
        return Problem.of(reason)
                .at(place)
                .value(value)
                .expected("y")
                .with("field", "place")
                .with("type", "figure")
                .build();
    }
}
