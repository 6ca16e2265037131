package io.github.childplan.indicators.table;

import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Measured values in two ints each, exactly: counts as they are, a stated number by its digits, and what fits in neither (a
 * count of more than ten digits, a sample, limits of confidence) aside. Not thread-safe while values come.
 */
final class Values {

    private static final long LOW_HALF = 0xFFFF_FFFFL;

    private final Dictionary<ValueForm> forms = new Dictionary<>();
    private final Dictionary<MeasuredValue.Stated> apart = new Dictionary<>();
    private final LongStore counts = new LongStore();
    private final int counted = forms.code(ValueForm.COUNTED);

    /** Returns the form of two counts. */
    int counted() {
        return counted;
    }

    int form(MeasuredValue.Stated stated) {
        return forms.code(ValueForm.of(stated));
    }

    int code(ValueForm form) {
        return forms.code(form);
    }

    /** Returns how many forms there are. */
    int forms() {
        return forms.size();
    }

    ValueForm form(int code) {
        return forms.value(code);
    }

    /** Returns the int that stands for a count. */
    int count(long count) {
        return counts.encode(count);
    }

    long count(int code) {
        return counts.decode(code);
    }

    /** Returns both ints of a stated number, the first in the lower half. */
    long ints(MeasuredValue.Stated stated) {
        return ValueForm.of(stated).kind() == ValueForm.Kind.STATED
                ? stated.value().unscaledValue().longValueExact()
                : apart.code(stated);
    }

    /** Returns the digits of a stated number. */
    static long digits(int low, int high) {
        return ((long) high << Integer.SIZE) | (low & LOW_HALF);
    }

    MeasuredValue value(ValueForm form, int low, int high) {
        return switch (form.kind()) {
            case COUNTED -> new MeasuredValue.Counted(Ratio.of(count(low), count(high)));
            case STATED ->
                new MeasuredValue.Stated(
                        BigDecimal.valueOf(digits(low, high), form.scale()),
                        form.unit().orElseThrow(),
                        form.printed(),
                        OptionalLong.empty(),
                        Optional.empty());
            case APART -> apart(low);
        };
    }

    /** Returns a value that is kept aside. */
    MeasuredValue.Stated apart(int low) {
        return apart.value(low);
    }

    void trim() {
        counts.trim();
    }
}
