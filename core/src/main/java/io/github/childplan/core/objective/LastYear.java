package io.github.childplan.core.objective;

import java.util.OptionalInt;

/** The last year each kind of timing speaks of. */
final class LastYear implements Timing.Cases<OptionalInt> {

    @Override
    public OptionalInt by(Timing.By by) {
        return OptionalInt.of(by.year());
    }

    @Override
    public OptionalInt on(Timing.On on) {
        return OptionalInt.of(on.day().getYear());
    }

    @Override
    public OptionalInt from(Timing.From from) {
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt each(Timing.Each each) {
        return each.toYear();
    }

    @Override
    public OptionalInt within(Timing.Within within) {
        return OptionalInt.of(within.toYear());
    }

    @Override
    public OptionalInt unstated(Timing.Unstated unstated) {
        return OptionalInt.empty();
    }
}
