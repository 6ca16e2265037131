package example.jpa;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.place.StandardPlaces;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

/** Figures that nobody has measured, the same for the same seed; among them whatever a database or a mapper may spoil. */
final class GeneratedFigures {

    private static final List<String> INDICATORS = List.of("stunting-under-5", "birth-registration", "an-invented-one");
    private static final List<String> PERIODS = List.of("2025", "2025-Q3", "2024-2025", "2025-11", "2025-H1");
    private static final List<String> NUMBERS =
            List.of("1E+2", "50.0", "50", "0", "0.00", "-2.50", "21.40", "1E-6", "123456789012345678901234.5", "33.333333333333333333");
    private static final List<String> TEXTS = List.of(
            "Trạm y tế xã Bum Tở",
            "Ủy ban nhân dân xã Pa Ủ, bản Ứ Ma",
            "\"trích dẫn\" và \\ gạch chéo, 'nháy đơn'",
            "a?b:c ::jsonb ${x} {0} %s",
            "𠀀 chữ Nôm, emoji 👶",
            "tab\tở giữa");
    private static final List<Breakdown> BREAKDOWNS = List.of(
            Breakdown.total(),
            Breakdown.parse("sex=female"),
            Breakdown.parse("ethnicity=La Hủ;sex=male"),
            Breakdown.parse("age=-5"));
    private static final List<Unit> UNITS =
            List.of(Unit.PERCENT, Unit.PER_THOUSAND, Unit.count(LocalizedText.of("sân chơi", "playgrounds")));

    private static final long MOST = 999_999_999_999_999_999L;

    private final Random random;

    private GeneratedFigures(long seed) {
        this.random = new Random(seed);
    }

    static List<Observation> of(int count, long seed) {
        GeneratedFigures figures = new GeneratedFigures(seed);
        return Stream.generate(figures::next).limit(count).toList();
    }

    private Observation next() {
        return Observation.builder()
                .indicator(IndicatorId.of(one(INDICATORS)))
                .place(StandardPlaces.MUONG_TE_DISTRICT)
                .period(Period.parse(one(PERIODS)))
                .breakdown(one(BREAKDOWNS))
                .value(random.nextBoolean() ? counted() : stated())
                .status(one(List.of(Status.values())))
                .finality(one(List.of(Finality.values())))
                .source(text())
                .known(random.nextBoolean()
                        ? Optional.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400)))
                        : Optional.empty())
                .build();
    }

    private MeasuredValue counted() {
        long denominator = random.nextInt(4) == 0 ? 0 : random.nextLong(MOST);
        return MeasuredValue.counted(denominator == 0 ? 0 : random.nextLong(denominator), denominator);
    }

    private MeasuredValue stated() {
        BigDecimal value = new BigDecimal(one(NUMBERS));
        return new MeasuredValue.Stated(
                value,
                one(UNITS),
                random.nextBoolean() ? OptionalInt.of(20) : OptionalInt.empty(),
                random.nextBoolean() ? OptionalLong.of(random.nextLong(MOST)) : OptionalLong.empty(),
                random.nextBoolean()
                        ? Optional.of(new ConfidenceLimits(value.subtract(BigDecimal.ONE), value, new BigDecimal("95.0")))
                        : Optional.empty());
    }

    private Optional<String> text() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(one(TEXTS) + ' ' + random.nextInt(1_000));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
