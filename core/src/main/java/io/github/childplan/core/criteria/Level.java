package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A level to reach or not to exceed: "xuống dưới 25%" is {@code Level.percent(Bound.LESS_THAN, "25")}.
 *
 * <p>A level may carry its basis, the counts a printed rate was made from: 21.4% of the communes and towns is 3 of 14. The
 * basis has to give the printed value when it is rounded half up or cut at the printed decimals. For a count out of a known
 * number ("5/12 bản") the value is the count and the unit a count. Immutable and thread-safe.
 *
 * @param bound which side counts
 * @param value the level in the unit
 * @param unit the unit
 * @param decimals how many decimals the source prints; absent when they are the value's own
 * @param basis the counts behind the level
 */
@JsonPropertyOrder({"bound", "value", "unit", "decimals", "basis"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Level(
        @JsonProperty(value = "bound", required = true) Bound bound,
        @JsonProperty(value = "value", required = true) BigDecimal value,
        @JsonProperty(value = "unit", required = true) Unit unit,
        @JsonProperty("decimals") OptionalInt decimals,
        @JsonProperty("basis") Optional<Ratio> basis)
        implements Criterion {

    /**
     * Checks that value, decimals and basis agree.
     *
     * @throws IllegalArgumentException if the value is out of range, the decimals are fewer than the value's own, or the
     *     basis does not give the value
     */
    public Level {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(unit, "unit");
        value = Decimals.canonical("value", value);
        decimals = PrintedDecimals.normal(Objects.requireNonNull(decimals, "decimals"), value);
        if (Objects.requireNonNull(basis, "basis").isPresent()) {
            requireAgreement(basis.get(), value, unit.kind(), decimals.orElse(value.scale()));
        }
    }

    /**
     * Returns a level as it is printed.
     *
     * @param bound which side counts
     * @param printed the level with a decimal point and all decimals the source prints, for example {@code 21.40}
     * @param unit the unit
     * @return the level
     * @throws IllegalArgumentException if the number cannot be read
     */
    public static Level of(Bound bound, String printed, Unit unit) {
        BigDecimal value = Decimals.parse("value", printed);
        int point = printed.indexOf('.');
        int decimals = point < 0 ? 0 : printed.length() - point - 1;
        return new Level(bound, value, unit, OptionalInt.of(decimals), Optional.empty());
    }

    /**
     * Returns a level in per cent.
     *
     * @param bound which side counts
     * @param printed the level with a decimal point, for example {@code 99.1}
     * @return the level
     */
    public static Level percent(Bound bound, String printed) {
        return of(bound, printed, Unit.PERCENT);
    }

    /**
     * Returns this level with the counts behind it.
     *
     * @param counts for example 3 of 14
     * @return the level
     * @throws IllegalArgumentException if the counts do not give the value
     */
    public Level withBasis(Ratio counts) {
        return new Level(bound, value, unit, decimals, Optional.of(counts));
    }

    /**
     * Returns how many decimals the source prints.
     *
     * @return at least the decimals of the value
     */
    public int printedDecimals() {
        return decimals.orElse(value.scale());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.level(this);
    }

    private static void requireAgreement(Ratio basis, BigDecimal value, UnitKind unit, int decimals) {
        if (basis.undefined() || basis.numerator() > basis.denominator()) {
            throw new IllegalArgumentException("basis was " + basis + ", must be a count of at least as many");
        }
        boolean agrees = unit.rate()
                ? basis.in(unit, decimals, RoundingMode.HALF_UP).compareTo(value) == 0
                        || basis.in(unit, decimals, RoundingMode.DOWN).compareTo(value) == 0
                : unit == UnitKind.COUNT && value.compareTo(BigDecimal.valueOf(basis.numerator())) == 0;
        if (!agrees) {
            throw new IllegalArgumentException("basis was " + basis + ", which does not give the value " + value + " ("
                    + unit + ") at " + decimals + " decimals");
        }
    }
}
