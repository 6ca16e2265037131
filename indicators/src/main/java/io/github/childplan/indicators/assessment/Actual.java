package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.rollup.Coverage;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The figure an assessment rests on: 18.96% (237 of 1,250) for 2024, added up from 14 of 14 communes.
 *
 * <p>The value is for people: where a count of a count has no short decimal it is rounded half up, with as many decimals as it
 * takes to stay on its side of the level. Verdicts are made of the exact counts. Immutable and thread-safe.
 *
 * @param period the period
 * @param value the value in the unit; absent when the denominator is 0
 * @param unit the unit
 * @param counts the counts behind it, where they are known
 * @param origin where it comes from
 * @param status ESTIMATED if any part of it is
 * @param finality PROVISIONAL if any part of it is
 * @param standing whether it decides
 * @param coverage how much of the area its parts cover
 */
public record Actual(
        Period period,
        Optional<BigDecimal> value,
        Unit unit,
        Optional<Ratio> counts,
        Origin origin,
        Status status,
        Finality finality,
        Standing standing,
        Coverage coverage) {

    /** Checks that nothing is null. */
    public Actual {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(finality, "finality");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(coverage, "coverage");
    }

    /**
     * Returns whether parts of the area are missing in a sum.
     *
     * @return whether it is a sum that does not cover the whole area
     */
    public boolean partial() {
        return origin == Origin.SUM && !coverage.complete();
    }

    /**
     * Returns value, unit and counts.
     *
     * @return for example 18.96% (237/1,250), of which a text can be made in either language
     */
    public Content.Figure content() {
        return new Content.Figure(value, unit, counts);
    }

    /**
     * Returns the figure for people.
     *
     * @param language the language
     * @return for example "18,96% (237/1.250)"; a denominator of 0 gives "0/0"
     */
    public String asText(Language language) {
        return content().text().in(language);
    }
}
