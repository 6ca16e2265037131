package io.github.childplan.indicators.attainment;

import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One figure of one year. */
record SingleFigure(Unit unit, int year, ReportedFigure figure) implements Evidence {

    SingleFigure {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(figure, "figure");
    }

    @Override
    public List<Integer> years() {
        return List.of(year);
    }

    @Override
    public Optional<MeasuredValue> inYear(int asked) {
        return reportedInYear(asked).map(ReportedFigure::value);
    }

    @Override
    public Optional<ReportedFigure> reportedInYear(int asked) {
        return asked == year ? Optional.of(figure) : Optional.empty();
    }
}
