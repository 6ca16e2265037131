package io.github.childplan.indicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MeasuredValueTest {

    private static final MeasuredValue.Stated STATED = MeasuredValue.stated("21.40", Unit.PERCENT);

    @Test
    void keepsTheDecimalsThatASourcePrintsBesideTheCanonicalNumber() {
        assertThat(STATED.value()).isEqualTo(new BigDecimal("21.4"));
        assertThat(STATED.decimals()).hasValue(2);
        assertThat(STATED.printedDecimals()).isEqualTo(2);
        assertThat(MeasuredValue.stated("21.4", Unit.PERCENT).decimals()).isEmpty();
        assertThat(MeasuredValue.stated("19", Unit.PERCENT).printedDecimals()).isZero();
    }

    @Test
    void hasCountsOnlyIfItWasCounted() {
        assertThat(MeasuredValue.counted(3, 14).findCounts()).contains(Ratio.of(3, 14));
        assertThat(MeasuredValue.counted(0, 0).findCounts()).contains(Ratio.of(0, 0));
        assertThat(STATED.findCounts()).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> MeasuredValue.counted(-1, 14))
                .hasMessage("ratio was -1/14, counts must be 0 or more with at most 18 digits");
        assertThatThrownBy(() -> new MeasuredValue.Stated(
                        new BigDecimal("21.4"), Unit.PERCENT, OptionalInt.of(0), STATED.sample(), STATED.limits()))
                .hasMessage("decimals was 0, must be from 1 (the decimals of 21.4) to 30");
        assertThatThrownBy(() -> STATED.withSample(-1)).hasMessage("sample was -1, must be 0 or more");
        assertThatThrownBy(() -> STATED.withLimits(limits("21.5", "22")))
                .hasMessage("value was 21.4, must lie within its limits 21.5 to 22");
        assertThatThrownBy(() -> limits("3", "2")).hasMessage("lower limit was 3, must not be above the upper limit 2");
        assertThat(STATED.withLimits(limits("21.4", "21.4")).limits()).isPresent();
    }

    private static ConfidenceLimits limits(String lower, String upper) {
        return new ConfidenceLimits(new BigDecimal(lower), new BigDecimal(upper), BigDecimal.valueOf(95));
    }
}
