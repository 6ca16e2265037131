package io.github.childplan.indicators.progress;

import java.util.Optional;

/** v0 + (T - v0) * (t - t0) / (tT - t0), exactly. */
record LinearRequiredPath() implements RequiredPath {

    @Override
    public String name() {
        return "LINEAR";
    }

    @Override
    public Optional<YearValue> at(YearValue from, YearValue to, int year) {
        Fraction way = to.fraction().minus(from.fraction());
        Fraction done = way.times(RequiredPaths.share(from, to, year));
        return Optional.of(YearValue.of(year, from.fraction().plus(done).exact()));
    }
}
