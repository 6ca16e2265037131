package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.rollup.AreaFigure;
import io.github.childplan.indicators.rollup.FigureOrigin;

/** Makes the figure that an assessment shows. */
final class Actuals {

    private Actuals() {}

    static Actual of(TargetCase one, AreaFigure figure, Standing standing) {
        Unit unit = one.unit();
        MeasuredValue value = figure.value().orElseThrow();
        return new Actual(
                figure.key().period(),
                ShownValue.of(value, unit, one.target().criterion()),
                value.fold(counted -> unit, stated -> stated.unit()),
                value.findCounts(),
                origin(one, figure),
                figure.status().orElseThrow(),
                figure.finality().orElseThrow(),
                standing,
                figure.coverage());
    }

    private static Origin origin(TargetCase one, AreaFigure figure) {
        boolean standsIn =
                one.assessor().standIn().filter(figure.key().place()::equals).isPresent();
        if (standsIn && !figure.key().place().equals(one.planArea())) {
            return Origin.STAND_IN;
        }
        return figure.origin().orElseThrow() == FigureOrigin.OWN ? Origin.OWN : Origin.SUM;
    }
}
