package io.github.childplan.reporting.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.agency.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgencySuccessionsTest {

    private static final String CHILDREN = "trẻ em";
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Test
    void whoNeverLostItHasIt() {
        assertThat(holders(LATER)).isEqualTo(known("labour"));
        assertThat(holders(LATER, all("health", MARCH, "x"))).isEqualTo(known("labour"));
    }

    @Test
    void theDayOfTheSuccessionIsTheFirstDayOfTheSuccessor() {
        AgencySuccession passed = all("labour", MARCH, "home-affairs");

        assertThat(holders(MARCH.minusDays(1), passed)).isEqualTo(known("labour"));
        assertThat(holders(MARCH, passed)).isEqualTo(known("home-affairs"));
    }

    @Test
    void aFunctionPassesByItsOwnRow() {
        AgencySuccession rest = all("labour", MARCH, "home-affairs");
        AgencySuccession children = own("labour", CHILDREN, MARCH, "health");
        AgencySuccession poverty = own("labour", "giảm nghèo", MARCH, "agriculture");

        assertThat(holders(MARCH, rest, children, poverty)).isEqualTo(known("health"));
        assertThat(AgencySuccessions.of(List.of(poverty, children, rest))
                        .holders(AgencyId.of("labour"), "việc làm", MARCH))
                .isEqualTo(known("home-affairs"));
    }

    @Test
    void whatPassedEarlierDoesNotPassAgain() {
        assertThat(holders(LATER, own("labour", CHILDREN, MARCH, "health"), all("labour", JULY, "home-affairs")))
                .isEqualTo(known("health"));
        assertThat(holders(LATER, all("labour", MARCH, "home-affairs"), own("labour", CHILDREN, JULY, "health")))
                .isEqualTo(known("home-affairs"));
    }

    @Test
    void oneMayBecomeManyAndManyOne() {
        AgencySuccession split = all("labour", MARCH, "health", "home-affairs");
        AgencySuccession first = all("health", JULY, "commune");
        AgencySuccession second = all("home-affairs", JULY, "commune");

        assertThat(holders(MARCH, split)).isEqualTo(known("health", "home-affairs"));
        assertThat(holders(JULY, split, first, second)).isEqualTo(known("commune"));
    }

    @Test
    void severalRowsOfOneDayAddUp() {
        assertThat(holders(MARCH, all("labour", MARCH, "health"), all("labour", MARCH, "home-affairs")))
                .isEqualTo(known("health", "home-affairs"));
    }

    @Test
    void chainsAreFollowedAlsoWithinADay() {
        AgencySuccession[] chain = {
            all("labour", MARCH, "a"), all("a", MARCH, "b"), all("b", JULY, "c"), all("c", LATER.plusDays(1), "d")
        };

        assertThat(holders(LATER, chain)).isEqualTo(known("c"));
    }

    @Test
    void aHolderThatIsUnknownIsNotMadeUp() {
        assertThat(holders(MARCH, all("labour", MARCH))).isEqualTo(incomplete());
        assertThat(holders(JULY, all("labour", MARCH, "health", "home-affairs"), all("health", JULY)))
                .isEqualTo(incomplete("home-affairs"));
        assertThat(holders(MARCH, all("labour", MARCH)).complete()).isFalse();
    }

    @Test
    void anAgencyMayGetBackWhatItLost() {
        AgencySuccession[] there = {
            all("labour", LocalDate.of(2010, 1, 1), "social"),
            all("social", LocalDate.of(2015, 1, 1), "labour"),
            all("labour", MARCH, "health")
        };

        assertThat(holders(LocalDate.of(2012, 1, 1), there)).isEqualTo(known("social"));
        assertThat(holders(LocalDate.of(2020, 1, 1), there)).isEqualTo(known("labour"));
        assertThat(holders(LATER, there)).isEqualTo(known("health"));
    }

    @Test
    void aCircleWithinOneDayEndsAndIsUnknown() {
        assertThat(holders(LATER, all("labour", MARCH, "a"), all("a", MARCH, "b"), all("b", MARCH, "a")))
                .isEqualTo(incomplete());
    }

    @Test
    void anAgencyDoesNotSucceedItself() {
        assertThatThrownBy(() -> all("labour", MARCH, "health", "labour"))
                .hasMessage("successors were [health, labour], must not hold the predecessor labour");
    }

    private static AgencySuccessions.Holders holders(LocalDate date, AgencySuccession... rows) {
        return AgencySuccessions.of(List.of(rows)).holders(AgencyId.of("labour"), CHILDREN, date);
    }

    private static AgencySuccessions.Holders known(String... ids) {
        return new AgencySuccessions.Holders(ids(ids), AgencySuccessions.Knowledge.COMPLETE);
    }

    private static AgencySuccessions.Holders incomplete(String... ids) {
        return new AgencySuccessions.Holders(ids(ids), AgencySuccessions.Knowledge.INCOMPLETE);
    }

    private static AgencySuccession all(String predecessor, LocalDate date, String... successors) {
        return new AgencySuccession(
                AgencyId.of(predecessor), Optional.empty(), date, ids(successors), Optional.empty());
    }

    private static AgencySuccession own(String predecessor, String function, LocalDate date, String... successors) {
        return new AgencySuccession(
                AgencyId.of(predecessor), Optional.of(function), date, ids(successors), Optional.empty());
    }

    private static List<AgencyId> ids(String... ids) {
        return Stream.of(ids).map(AgencyId::of).toList();
    }
}
