package io.github.childplan.indicators.progress;

import java.math.BigDecimal;
import java.util.Optional;

/** The straight line between the logits of both ends, with 34 digits. */
record LogitRequiredPath(Logit logit) implements RequiredPath {

    LogitRequiredPath(BigDecimal scale) {
        this(new Logit(scale));
    }

    @Override
    public String name() {
        return "LOGIT";
    }

    @Override
    public Optional<YearValue> at(YearValue from, YearValue to, int year) {
        Fraction share = RequiredPaths.share(from, to, year);
        if (!logit.defined(from.fraction()) || !logit.defined(to.fraction())) {
            return Optional.empty();
        }
        BigDecimal start = logit.of(from.fraction());
        BigDecimal way = logit.of(to.fraction()).subtract(start, DecimalMath.WORKING);
        BigDecimal here = start.add(way.multiply(share.decimal(DecimalMath.WORKING)), DecimalMath.WORKING);
        return Optional.of(YearValue.of(year, logit.valueOf(here).round(DecimalMath.RESULT)));
    }
}
