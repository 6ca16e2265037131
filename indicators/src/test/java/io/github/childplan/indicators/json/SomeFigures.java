package io.github.childplan.indicators.json;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Residence;
import io.github.childplan.indicators.observation.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Made-up figures: one with everything, one with nothing that may be left out, and random ones. */
final class SomeFigures {

    static final Observation PLAIN = Observation.builder()
            .indicator(IndicatorId.of("stunting-under-5"))
            .place(PlaceId.of("pa-u-commune"))
            .period(Period.parse("2024"))
            .value(MeasuredValue.counted(57, 300))
            .build();

    static final Observation FULL = PLAIN.toBuilder()
            .period(Period.parse("2024-H1"))
            .breakdown(Breakdown.total().withSex(Sex.FEMALE).withEthnicity("La Hủ"))
            .value(MeasuredValue.stated("19.0", Unit.PERCENT)
                    .withSample(300)
                    .withLimits(new ConfidenceLimits(
                            new BigDecimal("17.5"), new BigDecimal("20.5"), BigDecimal.valueOf(95))))
            .status(Status.ESTIMATED)
            .finality(Finality.PROVISIONAL)
            .source("trạm y tế")
            .known(LocalDate.of(2024, 11, 20))
            .build();

    private SomeFigures() {}

    static Arbitrary<Observation> any() {
        Arbitrary<Observation.Builder> keys = Combinators.combine(
                        Arbitraries.of("stunting-under-5", "abuse-support", "a.b/c-1"),
                        Arbitraries.of("pa-u-commune", "muong-te-district"),
                        Arbitraries.of("2024", "2023-2024", "2024-H2", "2024-Q1", "2024-12"),
                        breakdowns())
                .as((indicator, place, period, breakdown) -> Observation.builder()
                        .indicator(IndicatorId.of(indicator))
                        .place(PlaceId.of(place))
                        .period(Period.parse(period))
                        .breakdown(breakdown));
        return Combinators.combine(
                        keys,
                        Arbitraries.oneOf(counted(), stated()),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Finality.class),
                        Arbitraries.of("", "trạm y tế", "\"a\\b\", \ud842\udf9f\n2"),
                        Arbitraries.integers().between(0, 400))
                .as((figure, value, status, finality, source, day) -> figure.value(value)
                        .status(status)
                        .finality(finality)
                        .source(Optional.of(source).filter(text -> !text.isEmpty()))
                        .known(Optional.of(LocalDate.of(2024, 1, 1).plusDays(day))
                                .filter(known -> day > 0))
                        .build());
    }

    private static Arbitrary<Breakdown> breakdowns() {
        Breakdown all = Breakdown.total();
        return Arbitraries.of(
                all,
                all.withSex(Sex.MALE),
                all.withEthnicity("La Hủ").withResidence(Residence.RURAL),
                all.with("disability", "có / không"));
    }

    private static Arbitrary<MeasuredValue> counted() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 999_999_999_999_999_999L);
        return Combinators.combine(counts, counts).as(MeasuredValue::counted);
    }

    private static Arbitrary<MeasuredValue> stated() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1000000"), new BigDecimal("100000000000000000000"))
                                .ofScale(5),
                        Arbitraries.of(
                                Unit.PERCENT,
                                new Unit(UnitKind.PER_THOUSAND, Optional.empty()),
                                Unit.other(LocalizedText.of("sân % chơi|", "playgrounds"))),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(0, 3))
                .as((value, unit, more, sample) -> {
                    MeasuredValue.Stated plain = new MeasuredValue.Stated(
                            value.add(BigDecimal.ONE.movePointLeft(5)),
                            unit,
                            OptionalInt.empty(),
                            OptionalLong.empty(),
                            Optional.empty());
                    MeasuredValue.Stated printed = new MeasuredValue.Stated(
                            plain.value(),
                            unit,
                            OptionalInt.of(plain.value().scale() + more),
                            plain.sample(),
                            plain.limits());
                    MeasuredValue.Stated sampled = sample == 0 ? printed : printed.withSample(sample * 1_000_000_007L);
                    return sample < 2
                            ? sampled
                            : sampled.withLimits(new ConfidenceLimits(
                                    plain.value().subtract(BigDecimal.ONE), plain.value(), new BigDecimal("99.5")));
                });
    }

    static List<Observation> both() {
        return List.of(PLAIN, FULL);
    }
}
