package io.github.childplan.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.childplan.core.catalog.MuongTeIndicators;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {

    private static final IndicatorId ABUSE = MuongTeIndicators.ABUSE_SUPPORT;
    private static final Audience EVERYBODY = Audience.publicUnder(SuppressionPolicies.CHILD_PROTECTION);
    private static final PlaceId DISTRICT = StandardPlaces.MUONG_TE_DISTRICT;
    private static final List<PlaceId> COMMUNES =
            StandardPlaces.muongTe().children(DISTRICT, LocalDate.of(2024, 12, 31)).stream()
                    .map(PlaceVersion::place)
                    .toList();
    /** Two pairs of communes that lie in the same areas until and after the reform. */
    private static final PlaceId A = PlaceId.of("mu-ca-commune");

    private static final PlaceId B = PlaceId.of("ta-tong-commune");
    private static final PlaceId C = PlaceId.of("pa-ve-su-commune");
    private static final PlaceId D = PlaceId.of("bum-nua-commune");

    private static final Breakdown ALL = Breakdown.total();
    private static final Breakdown GIRLS = ALL.withSex(Sex.FEMALE);
    private static final Breakdown BOYS = ALL.withSex(Sex.MALE);

    @Test
    void showsTheAuthoritiesEverything() {
        Observations figures = figures(figure(COMMUNES.get(0), "2024", 1, 1), figure(COMMUNES.get(1), "2024", 7, 9));
        Release release = release(figures, Audience.authority());
        assertThat(release.audience()).isEqualTo(Audience.authority());
        assertThat(release.shown()).isEqualTo(figures);
        assertThat(release).hasToString("2 figures for AUTHORITY, 0 of them suppressed");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true", // the count
        "4, 40, true",
        "5, 40, false",
        "36, 40, true", // what is left of the denominator
        "35, 40, false",
        "40, 40, false",
        "0, 40, false",
        "0, 4, true", // the denominator
        "0, 5, false",
        "5, 5, false",
        "3, 3, true",
        "0, 0, false"
    })
    void withholdsAFigureOfWhichACountIsFromOneToFour(long numerator, long denominator, boolean withheld) {
        Observation other = figure(COMMUNES.get(1), "2024", 20, 60);
        Release release = everybody(figure(COMMUNES.get(0), "2024", numerator, denominator), other);
        assertThat(release.suppresses(key(COMMUNES.get(0)))).isEqualTo(withheld);
        assertThat(release.suppresses(other.key())).isEqualTo(withheld);
        assertThat(release.suppresses(key(DISTRICT))).isFalse();
        if (withheld) {
            assertThat(release.reason(key(COMMUNES.get(0)))).contains(SuppressionReason.PRIMARY);
            assertThat(release.reason(other.key())).contains(SuppressionReason.SECONDARY);
            assertThat(release.figures())
                    .hasToString("[suppressed " + key(COMMUNES.get(0)) + ", suppressed " + other.key() + "]");
        }
    }

    @Test
    void leavesOtherIndicatorsAndDistrictsAlone() {
        Observation stunting = figure(COMMUNES.get(0), "2024", 2, 3).toBuilder()
                .indicator(MuongTeIndicators.STUNTING_UNDER_5)
                .build();
        Release release = everybody(stunting, figure(DISTRICT, "2024", 3, 4));
        assertThat(release.figures()).allMatch(figure -> figure instanceof ReleasedFigure.Shown);
    }

    @Test
    void withholdsTheSumOfAnAreaOfWhichOneCommuneAloneReported() {
        Release release = everybody(figure(COMMUNES.get(3), "2024", 2, 2));
        assertThat(release.suppresses(key(COMMUNES.get(3)))).isTrue();
        assertThat(release.suppresses(key(DISTRICT))).isTrue();
        assertThat(release.reason(key(DISTRICT))).contains(SuppressionReason.SECONDARY);
    }

    @Test
    void withholdsAPlaceThatTheRegistryDoesNotKnow() {
        PlaceId unknown = PlaceId.of("nowhere");
        assertThat(everybody(figure(unknown, "2024", 2, 9)).suppresses(key(unknown)))
                .isTrue();
    }

    @Test
    void withholdsGirlsAndBoysOfTwoCommunesSoThatNoneFollows() {
        Release release = everybody(
                figure(A, "2024", 12, 20),
                part(A, GIRLS, 2, 9),
                part(A, BOYS, 10, 11),
                figure(B, "2024", 14, 30),
                part(B, GIRLS, 6, 12),
                part(B, BOYS, 8, 18),
                figure(C, "2024", 14, 30),
                part(C, GIRLS, 6, 12),
                part(C, BOYS, 8, 18),
                figure(D, "2024", 14, 30),
                part(D, GIRLS, 6, 12),
                part(D, BOYS, 8, 18));
        assertThat(withheld(release))
                .containsExactly(
                        A + " sex=female", A + " sex=male",
                        B + " sex=female", B + " sex=male");
    }

    @Test
    void withholdsTheQuartersThatGiveAwayASmallOne() {
        Release release = everybody(
                figure(A, "2024", 26, 26),
                figure(A, "2024-Q1", 2, 2),
                figure(A, "2024-Q2", 8, 8),
                figure(A, "2024-Q3", 7, 7),
                figure(A, "2024-Q4", 9, 9),
                figure(B, "2024", 31, 31),
                figure(B, "2024-Q1", 7, 7),
                figure(B, "2024-Q2", 8, 8),
                figure(B, "2024-Q3", 7, 7),
                figure(B, "2024-Q4", 9, 9));
        assertThat(release.figures().stream()
                        .filter(figure -> figure instanceof ReleasedFigure.Suppressed)
                        .map(figure -> figure.key().place() + " " + figure.key().period()))
                .containsExactly(
                        A + " 2024-Q1", A + " 2024-Q2",
                        B + " 2024-Q1", B + " 2024-Q2");
    }

    @Test
    void findsAPartnerAmongNestedAges() {
        Breakdown young = ALL.withAges(AgeBand.below(5));
        Breakdown children = ALL.withAges(AgeBand.below(16));
        Release release = everybody(
                figure(A, "2024", 30, 30),
                part(A, young, 3, 3),
                part(A, children, 12, 12),
                figure(B, "2024", 30, 30),
                part(B, young, 13, 13),
                part(B, children, 20, 20));
        assertThat(withheld(release)).contains(A + " age=-5", B + " age=-5").doesNotContain(A + " ", B + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "33.3, , true", // nothing says of how many
        "100, , true",
        "0, , true",
        "33.3, 3, true",
        "33.3, 30, false",
        "10.0, 30, true", // 3 of 30
        "90.0, 30, true", // 3 are left
        "50, 10, false",
        "41, 10, true" // no count of 10 gives it
    })
    void withholdsAStatedRateUnlessItsSampleShowsThatNothingIsSmall(String rate, Long sample, boolean withheld) {
        MeasuredValue.Stated stated = MeasuredValue.stated(rate, Unit.PERCENT);
        Release release = everybody(figure(COMMUNES.get(0), "2024", 1, 1).toBuilder()
                .value(sample == null ? stated : stated.withSample(sample))
                .build());
        assertThat(release.suppresses(key(COMMUNES.get(0)))).isEqualTo(withheld);
    }

    @Test
    void releasesTheFigureKnownLastOnly() {
        Observation first = figure(COMMUNES.get(0), "2024", 9, 20);
        Observation second = figure(COMMUNES.get(0), "2024", 11, 20).toBuilder()
                .known(LocalDate.of(2025, 3, 1))
                .build();
        assertThat(everybody(first, second).shown().all()).containsExactly(second);
        assertThat(release(figures(first, second), Audience.authority()).shown().all())
                .containsExactly(first, second);
    }

    @Test
    void pairsFormerCommunesThatWereMergedAndWithholdsWhatTheyGiveTheNewOne() {
        PlaceId suSu = PlaceId.of("pa-ve-su-commune");
        PlaceId nua = PlaceId.of("bum-nua-commune");
        Observation[] all = COMMUNES.stream()
                .map(commune -> figure(commune, "2024", commune.equals(suSu) ? 3 : 20, 40))
                .toArray(Observation[]::new);
        Release release = everybody(all);
        assertThat(withheld(release)).containsExactly(suSu + " ", nua + " ");
        assertThat(release.suppresses(key(PlaceId.of("bum-nua-commune-2025")))).isFalse();
    }

    @Test
    void doesNotTellWhichFigureIsSmall() {
        Release one = everybody(figure(COMMUNES.get(0), "2024", 1, 30), figure(COMMUNES.get(1), "2024", 9, 30));
        Release other = everybody(figure(COMMUNES.get(0), "2024", 9, 30), figure(COMMUNES.get(1), "2024", 1, 30));
        Release both = everybody(figure(COMMUNES.get(0), "2024", 1, 30), figure(COMMUNES.get(1), "2024", 1, 30));
        assertThat(one.figures()).hasToString(other.figures().toString());
        assertThat(one.figures()).hasToString(both.figures().toString());
    }

    @Test
    void followsAPolicyOfOnesOwn() {
        SuppressionPolicy own = SuppressionPolicies.CHILD_PROTECTION.toBuilder()
                .name("DISTRICTS_BELOW_TEN")
                .largestCount(9)
                .addLevels(PlaceLevel.DISTRICT, PlaceLevel.COMMUNE)
                .build();
        PlaceRegistry places =
                new Country().district(1, 3).district(2, 3).district(3, 3).registry();
        List<Observation> figures = new ArrayList<>();
        for (int district = 1; district <= 3; district++) {
            for (int commune = 1; commune <= 3; commune++) {
                long cases = district == 1 ? 2 : 20;
                figures.add(figure(Country.communeId(district, commune), "2024", cases, 2 * cases));
            }
        }
        Release release = Release.of(
                Observations.of(figures).orElseThrow(),
                Audience.publicUnder(own),
                StandardIndicators.childPlan(),
                places);
        assertThat(release.reason(key(Country.districtId(1)))).contains(SuppressionReason.PRIMARY);
        assertThat(Stream.of(2, 3).filter(district -> release.suppresses(key(Country.districtId(district)))))
                .hasSize(1);
        assertThat(release.suppresses(key(Country.PROVINCE))).isFalse();
    }

    @Test
    void givesTheSameForFiguresInAnyOrder() {
        List<Observation> figures = new ArrayList<>();
        Random random = new Random(4);
        COMMUNES.forEach(commune -> figures.add(figure(commune, "2024", random.nextInt(7), 7)));
        List<String> expected = withheld(everybody(figures.toArray(Observation[]::new)));
        List<Observation> reversed = IntStream.range(0, figures.size())
                .mapToObj(i -> figures.get(figures.size() - 1 - i))
                .toList();
        assertThat(withheld(everybody(reversed.toArray(Observation[]::new))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void takesSecondsForTheCountry() {
        PlaceRegistry places = Country.nation(34, 3321);
        Random random = new Random(1);
        List<Observation> figures = new ArrayList<>();
        places.places().stream()
                .filter(place -> place.level() == PlaceLevel.COMMUNE)
                .forEach(place -> {
                    long girls = random.nextInt(5);
                    long boys = random.nextInt(9);
                    figures.add(figure(place.id(), "2024", girls + boys, girls + boys));
                    figures.add(part(place.id(), GIRLS, girls, girls));
                    figures.add(part(place.id(), BOYS, boys, boys));
                });
        Observations all = Observations.of(figures).orElseThrow();
        Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> Release.of(all, EVERYBODY, StandardIndicators.childPlan(), places));
    }

    private static List<String> withheld(Release release) {
        return release.figures().stream()
                .filter(figure -> figure instanceof ReleasedFigure.Suppressed)
                .map(figure -> figure.key().place() + " " + figure.key().breakdown())
                .toList();
    }

    private static ObservationKey key(PlaceId place) {
        return ObservationKey.of(ABUSE, place, Period.parse("2024"));
    }

    private static Observation figure(PlaceId place, String period, long numerator, long denominator) {
        return Observation.builder()
                .indicator(ABUSE)
                .place(place)
                .period(Period.parse(period))
                .value(MeasuredValue.counted(numerator, denominator))
                .build();
    }

    private static Observation part(PlaceId place, Breakdown part, long numerator, long denominator) {
        return figure(place, "2024", numerator, denominator).toBuilder()
                .breakdown(part)
                .build();
    }

    private static Observations figures(Observation... figures) {
        return Observations.of(Arrays.asList(figures)).orElseThrow();
    }

    private static Release everybody(Observation... figures) {
        return release(figures(figures), EVERYBODY);
    }

    private static Release release(Observations figures, Audience audience) {
        return Release.of(figures, audience, StandardIndicators.childPlan(), StandardPlaces.muongTe());
    }
}
