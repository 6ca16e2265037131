package io.github.childplan.indicators.progress;

import io.github.childplan.indicators.definition.Direction;
import java.math.BigDecimal;

/** Cases written in a line, for tables: baseline of 2025, target of 2030, a hyphen for what is not there. */
final class Cases {

    private Cases() {}

    static ProgressCase.Builder of(String baseline, String points, String target, Direction direction) {
        ProgressCase.Builder one = ProgressCase.builder().direction(direction);
        if (!baseline.equals("-")) {
            one.baseline(YearValue.of(2025, baseline));
        }
        if (!target.equals("-")) {
            one.target(ProgressTarget.of(target, 2030));
        }
        addPoints(one, points);
        return one;
    }

    static void addPoints(ProgressCase.Builder one, String points) {
        if (!points.equals("-")) {
            for (String point : points.split(", *", -1)) {
                String[] parts = point.split(" ", -1);
                one.addPoint(YearValue.of(Integer.parseInt(parts[0]), parts[1]));
            }
        }
    }

    /** Class, number and reasons. */
    static String shown(ProgressVerdict verdict) {
        return verdict.progressClass() + " "
                + verdict.value()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse("-")
                + " " + verdict.reasons();
    }
}
