package io.github.childplan.indicators.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the bundled places do not show: chains of successions, parts, codes that are ids, and a whole country. */
class PlaceRegistryTest {

    private static final LocalDate EARLY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    @Test
    void successionsAreFollowedStepByStep() throws IOException {
        PlaceRegistry places = registry(
                PlaceTableTest.row("id=a", "to=2009-12-31"),
                PlaceTableTest.row("id=b", "to=2009-12-31"),
                PlaceTableTest.row("id=c", "to=2019-12-31"),
                PlaceTableTest.row(
                        "id=ab", "from=2010-01-01", "to=2019-12-31", "succession=merger", "predecessors=a;b"),
                PlaceTableTest.row("id=abc", "from=2020-01-01", "succession=merger", "predecessors=ab;c"));
        assertThat(ids(places.successors(PlaceId.of("a"), LATE))).containsExactly("abc");
        assertThat(ids(places.successors(PlaceId.of("a"), LocalDate.of(2015, 1, 1))))
                .containsExactly("ab");
        assertThat(ids(places.predecessors(PlaceId.of("abc"), EARLY))).containsExactly("a", "b", "c");
        assertThat(places.predecessors(PlaceId.of("abc"), LocalDate.of(2015, 1, 1)))
                .extracting(version -> version.place().value())
                .containsExactly("ab", "c");
    }

    @Test
    void aPlaceThatIsDividedHasSeveralSuccessors() throws IOException {
        PlaceRegistry places = registry(
                PlaceTableTest.row("id=a", "codes=vn-gso:1", "to=2009-12-31"),
                PlaceTableTest.row("id=b", "codes=vn-gso:1", "from=2010-01-01", "succession=parts", "predecessors=a"),
                PlaceTableTest.row("id=c", "from=2010-01-01", "succession=parts", "predecessors=a"));
        assertThat(ids(places.successors(PlaceId.of("a"), LATE))).containsExactly("b", "c");
        assertThat(places.originOf(PlaceId.of("b")).orElseThrow().withinOneParent())
                .isFalse();
        assertThat(places.continuity(PlaceCode.vnGso("1"), EARLY, LATE)).contains(CodeContinuity.SAME_NAME_OTHER_LAND);
    }

    @Test
    void aPlaceOfTheSameNameThatIsNoSuccessorIsAnotherPlace() throws IOException {
        PlaceRegistry places = registry(
                PlaceTableTest.row("id=a", "codes=vn-gso:1", "to=2009-12-31"),
                PlaceTableTest.row("id=b", "codes=vn-gso:1", "from=2010-01-01"));
        assertThat(places.continuity(PlaceCode.vnGso("1"), EARLY, LATE)).contains(CodeContinuity.OTHER_PLACE);
        assertThat(places.continuity(PlaceCode.vnGso("1"), EARLY, EARLY)).contains(CodeContinuity.SAME_PLACE);
        assertThat(places.continuity(PlaceCode.vnGso("2"), EARLY, LATE)).isEmpty();
        assertThatThrownBy(() -> places.continuity(PlaceCode.vnGso("1"), LATE, EARLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("later day was 2000-01-01, must not be before 2030-01-01");
    }

    @Test
    void circlesOfSuccessionsEnd() throws IOException {
        WithProblems<PlaceRegistry> places = PlaceTableTest.read(
                PlaceTableTest.row("id=a", "from=2010-01-01", "to=2011-12-31", "succession=parts", "predecessors=b"),
                PlaceTableTest.row("id=b", "from=2010-01-01", "to=2011-12-31", "succession=parts", "predecessors=a"));
        assertThat(places.orElseThrow().successors(PlaceId.of("a"), LATE)).isEmpty();
        assertThat(places.orElseThrow().predecessors(PlaceId.of("a"), EARLY)).isEmpty();
    }

    @Test
    void anIdWinsOverACodeAndACodeOverAName() throws IOException {
        PlaceRegistry places = registry(
                PlaceTableTest.row("id=a", "codes=vn-gso:b", "name=Xã C"),
                PlaceTableTest.row("id=b", "codes=vn-gso:c", "name=Xã D"),
                PlaceTableTest.row("id=e", "codes=other:c", "name=Xã D"));
        assertThat(ids(places.resolve("b", LATE))).containsExactly("b");
        assertThat(ids(places.resolve("c", LATE))).containsExactly("b", "e");
        assertThat(ids(places.resolve("other:c", LATE))).containsExactly("e");
        assertThat(ids(places.resolve("C", LATE))).containsExactly("a");
        assertThat(ids(places.lookUp(PlaceCode.vnGso("b"), LATE))).containsExactly("a");
        assertThat(ids(places.findByName("xã d", LATE))).containsExactly("b", "e");
    }

    @Test
    void namesAreFoundInBothTonePlacements() throws IOException {
        PlaceRegistry places = registry(PlaceTableTest.row("id=a", "name=Xã Hóa Thúy"), PlaceTableTest.row("id=b"));
        for (String name : List.of("Hóa Thúy", "Hoá Thuý", "xã hoá thúy", "HÓA THUÝ")) {
            assertThat(ids(places.findByName(name, LATE))).containsExactly("a");
        }
        assertThat(ids(places.findByName("Hòa Thúy", LATE))).isEmpty();
    }

    @Test
    void aPlaceThatIsNotInTheDataIsAMistakeOfTheProgram() throws IOException {
        PlaceRegistry places = registry(PlaceTableTest.row("id=pa-u"));
        PlaceId unknown = PlaceId.of("pa-o");
        assertThat(places.find(unknown)).isEmpty();
        assertThat(places.versionOf(unknown, LATE)).isEmpty();
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable call :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> places.children(unknown, LATE),
                        () -> places.descendants(unknown, LATE),
                        () -> places.successors(unknown, LATE),
                        () -> places.predecessors(unknown, LATE),
                        () -> places.originOf(unknown),
                        () -> places.successionsOf(unknown),
                        () -> places.covers(unknown, PlaceId.of("pa-u"), LATE),
                        () -> places.covers(PlaceId.of("pa-u"), unknown, LATE))) {
            assertThatThrownBy(call)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("place 'pa-o' is not in this registry; nearest: [pa-u]");
        }
    }

    /** 10,599 communes until June 2025 and 3,321 after it: 14,000 rows and as many lookups of each kind. */
    @Test
    void aWholeCountryIsReadAndLookedUpQuickly() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 10_599; i++) {
                rows.add(PlaceTableTest.row("id=old-" + i, "name=Xã Cũ " + i, "codes=vn-gso:" + i, "to=2025-06-30"));
            }
            for (int i = 0; i < 3_321; i++) {
                String old = "predecessors=old-" + 3 * i + ";old-" + (3 * i + 1) + ";old-" + (3 * i + 2);
                rows.add(PlaceTableTest.row(
                        "id=new-" + i,
                        "name=Xã Mới " + i,
                        "codes=vn-gso:" + i,
                        "from=2025-07-01",
                        "succession=merger",
                        old));
            }
            PlaceRegistry places = registry(rows.toArray(String[]::new));
            for (int i = 0; i < 3_321; i++) {
                assertThat(places.resolve("old-" + i, EARLY).candidates()).hasSize(1);
                assertThat(places.resolve("xã mới " + i, LATE).candidates()).hasSize(1);
                assertThat(places.lookUp(PlaceCode.vnGso("" + i)).candidates()).hasSize(2);
                assertThat(places.successors(PlaceId.of("old-" + i), LATE)).hasSize(1);
            }
        });
    }

    private static PlaceRegistry registry(String... rows) throws IOException {
        WithProblems<PlaceRegistry> places = PlaceTableTest.read(rows);
        assertThat(places.partial()).as("%s", places.problems()).isFalse();
        return places.orElseThrow();
    }

    private static List<String> ids(PlaceLookup lookup) {
        return lookup.candidates().stream().map(match -> match.id().value()).toList();
    }

    private static List<String> ids(List<PlaceVersion> versions) {
        return versions.stream().map(version -> version.place().value()).toList();
    }
}
