package io.github.childplan.indicators.attainment;

import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The figure a change was measured from. Immutable and thread-safe.
 *
 * @param year its year, where it is known
 * @param value the value
 * @param source where it comes from
 */
public record BaseFigure(OptionalInt year, MeasuredValue value, Source source) implements Ground {

    /** Where a base comes from. Thread-safe. */
    public enum Source {
        /** The figures. */
        FIGURES,
        /** The plan prints it with the target, and the figures do not have it. */
        PLAN
    }

    /** Checks that nothing is null. */
    public BaseFigure {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public <R> R fold(
            Function<? super RecordedJudgement, ? extends R> person,
            Function<? super OutsideFigure, ? extends R> outside,
            Function<? super BaseFigure, ? extends R> base) {
        return base.apply(this);
    }
}
