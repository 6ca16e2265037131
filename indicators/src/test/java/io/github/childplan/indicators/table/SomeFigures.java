package io.github.childplan.indicators.table;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up figures of few keys, so that many of them meet, with every kind of value that a figure can have. */
final class SomeFigures {

    private static final List<String> PLACES = List.of("a", "b-commune", "c", "long-name-of-a-place");
    private static final List<String> PERIODS = List.of("2023", "2024", "2023-2024", "2024-H1", "2024-Q3", "2024-07");
    private static final List<Breakdown> BREAKDOWNS = List.of(
            Breakdown.total(),
            Breakdown.total().withSex(Sex.FEMALE),
            Breakdown.total().withSex(Sex.MALE).withEthnicity("La Hủ"));
    private static final List<MeasuredValue> VALUES = List.of(
            MeasuredValue.counted(57, 300),
            MeasuredValue.counted(0, 0),
            MeasuredValue.counted(Integer.MAX_VALUE, Integer.MAX_VALUE),
            MeasuredValue.counted(Integer.MAX_VALUE + 1L, 4_000_000_000L),
            MeasuredValue.counted(3, Ratio.MAX_COUNT),
            MeasuredValue.counted(Ratio.MAX_COUNT, 1),
            MeasuredValue.stated("19.0", Unit.PERCENT),
            MeasuredValue.stated("19", Unit.PERCENT),
            MeasuredValue.stated("0", Unit.PER_THOUSAND),
            MeasuredValue.stated("0.000", Unit.PERCENT),
            MeasuredValue.stated("-0.25", Unit.other(LocalizedText.of("điểm", "points"))),
            MeasuredValue.stated("123456789012345678.9", Unit.count(LocalizedText.of("sân chơi", "playgrounds"))),
            MeasuredValue.stated("-9223372036854775808", Unit.other(LocalizedText.of("điểm", "points"))),
            MeasuredValue.stated("9223372036854775808", Unit.other(LocalizedText.of("điểm", "points"))),
            MeasuredValue.stated("0.123456789012345678901234567890", Unit.PERCENT),
            MeasuredValue.stated("19.20", Unit.PERCENT).withSample(412),
            new MeasuredValue.Stated(
                    new BigDecimal("19.2"),
                    Unit.PERCENT,
                    OptionalInt.of(2),
                    OptionalLong.of(0),
                    Optional.of(
                            new ConfidenceLimits(new BigDecimal("17.1"), new BigDecimal("21.3"), new BigDecimal(95)))));

    private final Random random;

    SomeFigures(long seed) {
        this.random = new Random(seed);
    }

    List<Observation> list(int count) {
        return IntStream.range(0, count).mapToObj(i -> figure(i + 2L)).toList();
    }

    private Observation figure(long line) {
        return Observation.builder()
                .indicator(IndicatorId.of(random.nextBoolean() ? "stunting-under-5" : "child-abuse"))
                .place(PlaceId.of(any(PLACES)))
                .period(Period.parse(any(PERIODS)))
                .breakdown(any(BREAKDOWNS))
                .value(any(VALUES))
                .status(any(List.of(Status.values())))
                .finality(any(List.of(Finality.values())))
                .source(maybe("trạm y tế " + random.nextInt(3)))
                .known(maybe(LocalDate.of(2024, 11, 25).plusDays(random.nextInt(3))))
                .origin(
                        random.nextBoolean()
                                ? ProblemPlace.in("figures.csv")
                                        .atLine(line + (random.nextInt(9) == 0 ? 3_000_000_000L : 0))
                                : ProblemPlace.unknown())
                .build();
    }

    private <T> T any(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
