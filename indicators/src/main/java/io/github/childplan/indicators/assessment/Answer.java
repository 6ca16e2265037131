package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.Verdict;
import java.util.Optional;

/**
 * Whether a target is attained.
 *
 * @param judgement the judgement
 * @param standing how the latest earlier figure would do, if there is only that
 * @param other what another comparison policy would say, if it differs
 */
record Answer(Judgement judgement, Optional<Judgement> standing, Optional<Verdict> other) {

    /** The judgement on the figure that is shown. */
    Judgement shown() {
        return standing.orElse(judgement);
    }
}
