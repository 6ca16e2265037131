package io.github.childplan.indicators.table;

import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the two ints of a value are to be read.
 *
 * @param kind two counts, the digits of a stated number, or the number of a value that is kept apart
 * @param unit the unit of a stated number
 * @param scale the decimals of a stated number
 * @param printed the decimals its source prints, where they are more
 */
record ValueForm(Kind kind, Optional<Unit> unit, int scale, OptionalInt printed) {

    enum Kind {
        COUNTED,
        STATED,
        APART
    }

    static final ValueForm COUNTED = plain(Kind.COUNTED);
    static final ValueForm APART = plain(Kind.APART);

    static ValueForm of(MeasuredValue.Stated stated) {
        boolean plain = stated.sample().isEmpty()
                && stated.limits().isEmpty()
                && stated.value().unscaledValue().bitLength() < Long.SIZE;
        return plain
                ? new ValueForm(
                        Kind.STATED, Optional.of(stated.unit()), stated.value().scale(), stated.decimals())
                : APART;
    }

    private static ValueForm plain(Kind kind) {
        return new ValueForm(kind, Optional.empty(), 0, OptionalInt.empty());
    }
}
