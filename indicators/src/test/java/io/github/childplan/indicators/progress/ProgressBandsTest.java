package io.github.childplan.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.childplan.core.value.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBandsTest {

    private static final ProgressClass LOW = named("LOW");
    private static final ProgressClass MIDDLE = named("MIDDLE");
    private static final ProgressClass HIGH = named("HIGH");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(-inf,0) | [0,0]    | (0,inf)", "(-inf,0] | (0,9]    | (9,inf)", "(-inf,0) | [0,0.60) | [0.6,inf)"
            })
    void takesBandsThatCoverTheLineInAnyOrder(String low, String middle, String high) {
        assertThat(bands(low, middle, high).classes()).containsExactly(HIGH, MIDDLE, LOW);
        assertThat(ProgressBands.of(
                        ProgressBand.of(high, HIGH), ProgressBand.of(middle, MIDDLE), ProgressBand.of(low, LOW)))
                .isEqualTo(bands(low, middle, high));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(-inf,0) | (0,1)  | [1,inf) | bands (-inf,0) LOW and (0,1) MIDDLE leave a gap, must meet",
                "(-inf,0) | [0,1)  | (1,inf) | bands [0,1) MIDDLE and (1,inf) HIGH leave a gap, must meet",
                "(-inf,0) | [0,1)  | [2,inf) | bands [0,1) MIDDLE and [2,inf) HIGH leave a gap, must meet",
                "(-inf,0] | [0,1)  | [1,inf) | bands (-inf,0] LOW and [0,1) MIDDLE overlap, must only meet",
                "(-inf,0) | [0,1]  | [1,inf) | bands [0,1] MIDDLE and [1,inf) HIGH overlap, must only meet",
                "(-inf,2) | [0,1)  | [1,inf) | bands (-inf,2) LOW and [0,1) MIDDLE overlap, must only meet",
                "(-inf,0) | (-inf,1) | [1,inf) | bands (-inf,0) LOW and (-inf,1) MIDDLE overlap, must only meet",
                "(-inf,0) | [0,inf)  | [1,inf) | bands [0,inf) MIDDLE and [1,inf) HIGH overlap, must only meet",
                "[-5,0)   | [0,1)  | [1,inf) | bands were [[-5,0) LOW, [0,1) MIDDLE, [1,inf) HIGH], must cover the line"
                        + " from -inf to inf without an end",
                "(-inf,0) | [0,1)  | [1,5]   | bands were [(-inf,0) LOW, [0,1) MIDDLE, [1,5] HIGH], must cover the line"
                        + " from -inf to inf without an end"
            })
    void refusesGapsAndOverlaps(String low, String middle, String high, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(low, middle, high))
                .withMessage(message);
    }

    @Test
    void refusesNoBands() {
        assertThatIllegalArgumentException()
                .isThrownBy(ProgressBands::of)
                .withMessage("bands were empty, must cover the line from -inf to inf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(-inf,0)", "[0,0]", "(0,0.6)", "[0.6,1)", "[1,inf)", "(-inf,inf)", "[-1.5,-0.5]"})
    void anIntervalIsReadBackFromItsText(String text) {
        assertThat(Interval.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[-inf,0)  | interval was [-inf,0), an endless end must be open",
                "(0,inf]   | interval was (0,inf], an endless end must be open",
                "(0,0]     | interval was (0,0], must hold at least one number",
                "[1,0]     | interval was [1,0], must hold at least one number",
                "[0 ,1)    | interval was '[0 ,1)', must be of the form [0.6,1), (-inf,0) or [0,0]",
                "[1.2.3,5) | interval was '[1.2.3,5)', must be of the form [0.6,1), (-inf,0) or [0,0]"
            })
    void refusesWhatIsNoInterval(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(text))
                .withMessage(message);
    }

    @Test
    void aLabelCanBeReplacedAndTheIdStays() {
        ProgressBands relabelled =
                bands("(-inf,0)", "[0,1)", "[1,inf)").withLabel("LOW", LocalizedText.of("Thấp", "Poor"));
        assertThat(relabelled.classOf(new BigDecimal("-0.001")).label()).hasToString("Thấp");
        assertThat(relabelled.classOf(new BigDecimal("-0.001")).id()).isEqualTo("LOW");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> relabelled.withLabel("LOWER", LocalizedText.of("Thấp hơn")))
                .withMessage("class was 'LOWER', must be one of [HIGH, MIDDLE, LOW]");
    }

    /** Whatever the cuts and on whichever side they belong, every number has one class, and a greater one none below it. */
    @Property(tries = 200)
    void everyNumberHasExactlyOneClass(
            @ForAll @IntRange(min = 1, max = 6) int cuts,
            @ForAll long seed,
            @ForAll @BigRange(min = "-3", max = "3") BigDecimal number) {
        List<ProgressBand> given = randomBands(cuts, new Random(seed));
        Collections.shuffle(given, new Random(seed));
        ProgressBands bands = ProgressBands.of(given);

        assertThat(given.stream()
                        .filter(band ->
                                band.interval().contains(YearValue.of(0, number).value())))
                .hasSize(1);
        int rank = bands.classes().indexOf(bands.classOf(number));
        assertThat(bands.classes().indexOf(bands.classOf(number.add(BigDecimal.ONE))))
                .isLessThanOrEqualTo(rank);
    }

    /** Cuts at -2, -1, 0, …, each belonging to the band below, to the one above, or being a band by itself. */
    private static List<ProgressBand> randomBands(int cuts, Random random) {
        List<ProgressBand> bands = new ArrayList<>();
        String start = "(-inf";
        for (int i = 0; i < cuts; i++) {
            int cut = i - 2;
            int kind = random.nextInt(3);
            bands.add(ProgressBand.of(start + "," + cut + (kind == 0 ? "]" : ")"), named("below " + cut)));
            if (kind == 2) {
                bands.add(ProgressBand.of("[" + cut + "," + cut + "]", named("at " + cut)));
            }
            start = (kind == 1 ? "[" : "(") + cut;
        }
        bands.add(ProgressBand.of(start + ",inf)", named("above all")));
        return bands;
    }

    private static ProgressBands bands(String low, String middle, String high) {
        return ProgressBands.of(
                ProgressBand.of(low, LOW), ProgressBand.of(middle, MIDDLE), ProgressBand.of(high, HIGH));
    }

    private static ProgressClass named(String id) {
        return ProgressClass.of(id, LocalizedText.of(id));
    }
}
