package io.github.childplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {

    private static final List<String> COMMUNES = List.of("Bum Nưa", "Bum Tở", "Ka Lăng", "Mù Cả", "Pa Ủ");

    @Test
    void namesTheNearestFirst() {
        assertThat(NearestNames.of("bum to", COMMUNES)).containsExactly("Bum Tở", "Bum Nưa");
        assertThat(NearestNames.of("Bum To\u031B\u0309", COMMUNES)).startsWith("Bum Tở");
        assertThat(NearestNames.of("Kalang", COMMUNES)).startsWith("Ka Lăng");
    }

    @Test
    void namesNothingThatIsFarOff() {
        assertThat(NearestNames.of("Thành phố Hồ Chí Minh", COMMUNES)).isEmpty();
        assertThat(NearestNames.of("", List.of("abcdef"))).isEmpty();
        assertThat(NearestNames.of("x", List.of())).isEmpty();
    }

    @Test
    void namesAtMostThreeInAStableOrder() {
        assertThat(NearestNames.of("a", List.of("e", "d", "c", "b", "b"))).containsExactly("b", "c", "d");
    }

    @Test
    void aHugeNameCostsLittle() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(NearestNames.of("x".repeat(1_000_000), COMMUNES))
                        .isEmpty());
    }

    @Test
    void namesWhatContainsAPartThatWasGiven() {
        assertThat(NearestNames.of("stunt", List.of("stunting-under-5", "school-sanitation")))
                .containsExactly("stunting-under-5");
        assertThat(NearestNames.of("stu", List.of("stunting-under-5", "school-sanitation")))
                .isEmpty();
    }
}
