package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.rollup.AreaFigure;
import java.util.List;
import java.util.Optional;

/**
 * Whether a target is on track, with the figures behind it.
 *
 * @param answer the answer
 * @param policy the name of the rule for a baseline that was not given
 * @param baseline the figure of the baseline, where it is one of the area's
 * @param current the figure that was judged, where it is one of the area's
 * @param provisional the figure of the milestone before that is no baseline because it is not final
 * @param leftOut the periods whose sums lack places that could turn them, which no method is asked about
 */
record FoundProgress(
        TargetProgress answer,
        String policy,
        Optional<AreaFigure> baseline,
        Optional<AreaFigure> current,
        Optional<AreaFigure> provisional,
        List<Period> leftOut) {}
