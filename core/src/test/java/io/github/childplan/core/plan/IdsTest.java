package io.github.childplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.obligation.ObligationId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all ids of a plan have in common. */
class IdsTest {

    private record Kind<T extends Comparable<T>>(String name, Function<String, T> of) {
        @Override
        public String toString() {
            return name;
        }

        int compare(String one, String other) {
            return of.apply(one).compareTo(of.apply(other));
        }
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>("plan", PlanId::of),
                new Kind<>("document", DocumentId::of),
                new Kind<>("target", TargetId::of),
                new Kind<>("milestone", MilestoneId::of),
                new Kind<>("indicator", IndicatorId::of),
                new Kind<>("agency", AgencyId::of),
                new Kind<>("obligation", ObligationId::of));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areTheirTextAndOrderedByIt(Kind<?> kind) {
        assertThat(kind.of().apply("a-1/b.2"))
                .hasToString("a-1/b.2")
                .isEqualTo(kind.of().apply("a-1/b.2"));
        assertThat(kind.compare("a", "b")).isNegative();
        assertThat(kind.compare("b", "b")).isZero();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nameTheirKindWhenTheyAreRefused(Kind<?> kind) {
        assertThatThrownBy(() -> kind.of().apply("A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(kind.name() + " was 'A', must be lower-case letters and digits joined by - . or /, such as"
                        + " stunting-under-5, with at most 100 characters");
    }
}
