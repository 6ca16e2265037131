package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Change;
import java.util.Optional;

/** The policies behind {@link ChangeReadings}. */
enum StandardChangeReading implements ChangeReading {
    LEAVE_OPEN(Optional.empty()),
    AS_POINTS(Optional.of(Change.Measure.POINTS)),
    AS_PERCENT_OF_BASE(Optional.of(Change.Measure.PERCENT_OF_BASE));

    private final Optional<Change.Measure> measure;

    StandardChangeReading(Optional<Change.Measure> measure) {
        this.measure = measure;
    }

    @Override
    public Optional<Change.Measure> measure(Change change) {
        return measure;
    }
}
