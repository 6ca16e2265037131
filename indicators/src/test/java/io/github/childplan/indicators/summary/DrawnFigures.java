package io.github.childplan.indicators.summary;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.StandardPlaces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Made-up figures, drawn from a seed, of so few keys that many contradict, revise or repeat each other: own figures of areas and those
 * of their communes, places that ended and one that no registry has, estimates, breakdowns, and every kind of value.
 */
final class DrawnFigures {

    private static final List<IndicatorId> INDICATORS =
            List.of(IndicatorId.of("stunting-under-5"), IndicatorId.of("child-abuse"), IndicatorId.of("no-such-thing"));
    private static final List<PlaceId> PLACES = Stream.concat(
                    StandardPlaces.muongTe().places().stream().map(Place::id).limit(24),
                    Stream.of(PlaceId.of("nowhere")))
            .toList();
    private static final List<String> PERIODS = List.of("2023", "2024", "2023-2024", "2024-H1", "2025");
    private static final List<Breakdown> BREAKDOWNS =
            List.of(Breakdown.total(), Breakdown.total().withSex(Sex.FEMALE).withEthnicity("La Hủ"));

    private final Random random;
    private final int places;
    private long line;

    /** Draws figures of at most a number of places. */
    DrawnFigures(Random random, int places) {
        this.random = random;
        this.places = Math.min(places, PLACES.size());
    }

    /** Draws figures, of which about every fifth is one that was there before, some of them on another line. */
    List<Observation> list(int count) {
        List<Observation> figures = new ArrayList<>();
        while (figures.size() < count) {
            boolean again = !figures.isEmpty() && random.nextInt(5) == 0;
            Observation figure = again ? any(figures) : figure();
            figures.add(
                    random.nextInt(3) > 0
                            ? figure
                            : figure.toBuilder().origin(origin()).build());
        }
        return figures;
    }

    /** Draws the parts into which figures are divided, of which some may be empty. */
    List<List<Observation>> parts(List<Observation> figures) {
        List<Observation> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        List<List<Observation>> parts = new ArrayList<>();
        for (int part = random.nextInt(8); part >= 0; part--) {
            parts.add(new ArrayList<>());
        }
        shuffled.forEach(figure -> any(parts).add(figure));
        return parts;
    }

    <T> T any(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Observation figure() {
        return Observation.builder()
                .indicator(any(INDICATORS))
                .place(PLACES.get(random.nextInt(places)))
                .period(Period.parse(any(PERIODS)))
                .breakdown(any(BREAKDOWNS))
                .value(value())
                .status(any(List.of(Status.values())))
                .finality(any(List.of(Finality.values())))
                .known(maybe(LocalDate.of(2024, 11, 25).plusDays(random.nextInt(2) * 400L)))
                .source(maybe("health centre " + random.nextInt(2)))
                .origin(random.nextInt(4) == 0 ? ProblemPlace.unknown() : origin())
                .build();
    }

    private ProblemPlace origin() {
        line++;
        return switch (random.nextInt(3)) {
            case 0 -> ProblemPlace.in("north.csv").atLine(line);
            case 1 -> ProblemPlace.in("south.csv").atLine(3_000_000_000L - line);
            default ->
                ProblemPlace.in("form.xlsx").atCell("figures", "C" + line).atField("/value");
        };
    }

    private MeasuredValue value() {
        return switch (random.nextInt(9)) {
            case 0 -> MeasuredValue.counted(3, Ratio.MAX_COUNT);
            case 1 -> MeasuredValue.stated("19.0", Unit.PERCENT);
            case 2 -> MeasuredValue.stated("-0.25", Unit.other(LocalizedText.of("điểm", "points")));
            case 3 -> MeasuredValue.stated("9223372036854775808", Unit.count(LocalizedText.of("sân chơi")));
            case 4 -> MeasuredValue.stated("19.20", Unit.PERCENT).withSample(412);
            case 5 ->
                new MeasuredValue.Stated(
                        new BigDecimal("19.2"),
                        Unit.PERCENT,
                        OptionalInt.of(2),
                        OptionalLong.empty(),
                        Optional.of(new ConfidenceLimits(
                                new BigDecimal("17.1"), new BigDecimal("21.3"), new BigDecimal(95))));
            case 6 -> MeasuredValue.counted(0, 0);
            default -> MeasuredValue.counted(random.nextInt(3), 300);
        };
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
