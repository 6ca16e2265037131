package io.github.childplan.indicators.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.StandardPlaces;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums of many areas in one go are those of {@link RollUp}, area by area, whatever the places and the figures. */
class AreaSumsTest {

    private static final PlaceRegistry REFORM = Given.places("""
            country,country,,,,,
            old,province,country,,2025-06-30,,
            other,province,country,,2025-06-30,,
            new,province,country,2025-07-01,,merger,old;other
            d1,district,old,,2025-06-30,,
            d2,district,other,,2025-06-30,,
            a,commune,d1,,2025-06-30,,
            b,commune,d1,,2025-06-30,,
            c,commune,d2,,2025-06-30,,
            d,commune,d2,,2025-06-30,,
            e,commune,d2,,,,
            ab,commune,new,2025-07-01,,merger,a;b
            cd,commune,new,2025-07-01,,parts,c;d
            """);
    private static final Unit PLAYGROUNDS = Unit.count(LocalizedText.of("sân chơi", "playgrounds"));
    private static final Unit CENTIMETRES = Unit.other(LocalizedText.of("cm", "cm"));
    private static final IndicatorCatalog CATALOG = StandardIndicators.childPlan().toBuilder()
            .add(told("playgrounds", PLAYGROUNDS))
            .add(told("height", CENTIMETRES))
            .build();
    private static final List<IndicatorId> INDICATORS = List.of(
            Given.STUNTING,
            Given.PLAY,
            IndicatorId.of("school-counselling"),
            IndicatorId.of("playgrounds"),
            IndicatorId.of("height"));
    private static final List<String> PERIODS = List.of("2023", "2024", "2024-2025", "2025", "2026");
    private static final List<Breakdown> BREAKDOWNS = List.of(
            Breakdown.total(),
            Breakdown.total().withSex(Sex.FEMALE),
            Breakdown.total().withSex(Sex.MALE));

    /** A policy of an application: the larger denominator. */
    private static final FigureChoice LARGER = new Larger();

    private static final class Larger implements FigureChoice {
        @Override
        public String name() {
            return "LARGER";
        }

        @Override
        public FigureOrigin choose(Observation own, MeasuredValue sum, Coverage coverage) {
            return denominator(own.value()) >= denominator(sum) ? FigureOrigin.OWN : FigureOrigin.SUM;
        }

        private static long denominator(MeasuredValue value) {
            return value.findCounts().map(Ratio::denominator).orElse(0L);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_figure_is_that_of_the_roll_up(long seed) {
        for (PlaceRegistry places : List.of(Given.LEVELS, REFORM, StandardPlaces.muongTe())) {
            for (FigureChoice choice : List.of(FigureChoices.OWN_FIRST, FigureChoices.COMPLETE_SUM_FIRST, LARGER)) {
                compare(places, choice, figures(places, new Random(seed)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figures_that_are_alike_are_added_up_alike(long seed) {
        for (PlaceRegistry places : List.of(Given.LEVELS, REFORM, StandardPlaces.muongTe())) {
            Random random = new Random(seed);
            List<Observation> figures = new ArrayList<>();
            for (Place place : places.places()) {
                for (String period : PERIODS) {
                    if (random.nextInt(4) > 0) {
                        figures.add(
                                Given.counted(Given.STUNTING, place.id().value(), period, random.nextInt(300), 300));
                    }
                }
            }
            compare(places, FigureChoices.OWN_FIRST, figures);
        }
    }

    @Test
    void a_sum_that_is_too_large_is_none() {
        List<Observation> figures = List.of(
                Given.counted(Given.STUNTING, "e1", "2024", Ratio.MAX_COUNT, Ratio.MAX_COUNT),
                Given.counted(Given.STUNTING, "e2", "2024", 1, Ratio.MAX_COUNT),
                Given.counted(Given.STUNTING, "w1", "2024", 1, 2));

        compare(Given.LEVELS, FigureChoices.OWN_FIRST, figures);
        AreaSums sums = sums(Given.LEVELS, FigureChoices.OWN_FIRST, figures);
        assertThat(sums.find(Given.key(Given.STUNTING, "east", "2024"))
                        .orElseThrow()
                        .value())
                .isEmpty();
        assertThat(sums.find(Given.key(Given.STUNTING, "west", "2024"))
                        .orElseThrow()
                        .value())
                .contains(MeasuredValue.counted(1, 2));
    }

    @Test
    void areas_come_in_numbers_and_by_name() {
        AreaSums sums = sums(
                Given.LEVELS,
                FigureChoices.OWN_FIRST,
                List.of(
                        Given.counted(Given.STUNTING, "e1", "2024", 10, 100),
                        Given.counted(Given.STUNTING, "w1", "2024", 5, 40),
                        Given.counted(Given.STUNTING, "w3", "2024", 5, 60)));
        AreaSum province =
                sums.find(Given.key(Given.STUNTING, "province", "2024")).orElseThrow();

        assertThat(province.value()).contains(MeasuredValue.counted(20, 200));
        assertThat(province.expected()).isEqualTo(5);
        assertThat(province.reported()).isEqualTo(3);
        assertThat(province.missing()).isEqualTo(2);
        assertThat(province.complete()).isFalse();
        assertThat(sums.figure(province.key()).coverage().missing())
                .extracting(place -> place.id().value())
                .containsExactly("e2", "w2");
        assertThat(sums.series(Given.STUNTING, PlaceId.of("province"), Breakdown.total()))
                .containsExactly(province);
        assertThat(sums.find(Given.key(Given.STUNTING, "province", "2023"))).isEmpty();
    }

    @Test
    void what_nobody_asked_for_is_refused() {
        ObservationTable table = ObservationTable.of(Observations.empty());
        RollUp rollUp = Given.over(Given.LEVELS);
        AreaSums sums = rollUp.sums(table, List.of(PlaceId.of("east")));

        assertThatThrownBy(() -> sums.find(Given.key(Given.STUNTING, "west", "2024")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area was 'west', must be one of the 1 areas that were asked for");
        assertThatThrownBy(() -> rollUp.sums(table, List.of(PlaceId.of("nowhere"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area was 'nowhere', must be a place of the registry");
        assertThatThrownBy(() -> rollUp.sums(table, List.of(PlaceId.of("east"), PlaceId.of("east"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("areas were [east, east], must have each area once");
    }

    @Test
    void the_work_can_be_followed_and_stopped() {
        ObservationTable table = ObservationTable.of(
                Observations.of(figures(Given.LEVELS, new Random(1))).orElseThrow());
        List<Progress> told = new ArrayList<>();
        RollUp rollUp = Given.over(Given.LEVELS);
        rollUp.sums(table, List.of(PlaceId.of("east")), told::add);

        assertThat(told).containsExactly(Progress.ofRows(table.size(), table.size()));
        assertThatThrownBy(() -> rollUp.sums(table, List.of(PlaceId.of("east")), progress -> false))
                .isInstanceOf(CancellationException.class)
                .hasMessage("stopped after " + table.size() + " rows, as the listener asked for");
    }

    private static Indicator told(String id, Unit unit) {
        return StandardIndicators.childPlan().find(Given.STUNTING).orElseThrow().toBuilder()
                .id(IndicatorId.of(id))
                .unit(unit)
                .build();
    }

    private static void compare(PlaceRegistry places, FigureChoice choice, List<Observation> figures) {
        RollUp rollUp = RollUp.of(CATALOG, places).withChoice(choice);
        Observations observations = Observations.of(figures).orElseThrow();
        AreaSums sums = sums(places, choice, observations.all());
        for (PlaceId area : sums.areas()) {
            for (IndicatorId indicator : INDICATORS) {
                for (Breakdown breakdown : BREAKDOWNS) {
                    List<AreaFigure> expected = rollUp.series(indicator, area, breakdown, observations);
                    List<AreaSum> found = sums.series(indicator, area, breakdown);
                    assertThat(found)
                            .as("%s in %s, %s", indicator, area, breakdown)
                            .isEqualTo(
                                    expected.stream().map(AreaSumsTest::numbers).toList());
                    expected.forEach(
                            figure -> assertThat(sums.figure(figure.key())).isEqualTo(figure));
                }
            }
        }
    }

    private static AreaSums sums(PlaceRegistry places, FigureChoice choice, List<Observation> figures) {
        List<PlaceId> areas = places.places().stream().map(Place::id).toList();
        return RollUp.of(CATALOG, places)
                .withChoice(choice)
                .sums(ObservationTable.of(figures).orElseThrow(), areas);
    }

    private static AreaSum numbers(AreaFigure figure) {
        Coverage coverage = figure.coverage();
        return new AreaSum(
                figure.key(),
                figure.value(),
                figure.origin(),
                figure.sum(),
                coverage.expected().size(),
                coverage.reported().size(),
                coverage.missing().size(),
                coverage.notCovered().size(),
                figure.status(),
                figure.finality(),
                figure.known());
    }

    private static List<Observation> figures(PlaceRegistry places, Random random) {
        List<Observation> figures = new ArrayList<>();
        int density = 1 + random.nextInt(6);
        for (Place place : places.places()) {
            for (IndicatorId indicator : INDICATORS) {
                for (String period : PERIODS) {
                    for (Breakdown breakdown : BREAKDOWNS) {
                        if (random.nextInt(density) == 0) {
                            figures.add(figure(
                                    new ObservationKey(indicator, place.id(), Period.parse(period), breakdown),
                                    random));
                        }
                    }
                }
            }
        }
        return figures;
    }

    private static Observation figure(ObservationKey key, Random random) {
        return Observation.builder()
                .indicator(key.indicator())
                .place(key.place())
                .period(key.period())
                .breakdown(key.breakdown())
                .value(value(random))
                .status(random.nextInt(4) == 0 ? Status.ESTIMATED : Status.MEASURED)
                .finality(random.nextInt(4) == 0 ? Finality.PROVISIONAL : Finality.FINAL)
                .known(
                        random.nextBoolean()
                                ? Optional.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(500)))
                                : Optional.empty())
                .build();
    }

    private static MeasuredValue value(Random random) {
        return switch (random.nextInt(13)) {
            case 0 -> MeasuredValue.stated("19.0", Unit.PERCENT);
            case 1 -> MeasuredValue.counted(0, 0);
            case 2 -> MeasuredValue.counted(Ratio.MAX_COUNT / 2, Ratio.MAX_COUNT / 2 + 1);
            case 3 -> MeasuredValue.counted(3, 5_000_000_000L);
            case 4 -> MeasuredValue.counted(2, 3);
            case 5 -> MeasuredValue.stated("12.5", PLAYGROUNDS);
            case 6, 7 -> MeasuredValue.counted(random.nextInt(2), 1);
            default -> MeasuredValue.counted(random.nextInt(300), 300);
        };
    }
}
