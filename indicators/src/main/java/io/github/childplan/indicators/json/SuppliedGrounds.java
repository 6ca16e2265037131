package io.github.childplan.indicators.json;

import io.github.childplan.indicators.attainment.OutsideFigures;
import io.github.childplan.indicators.attainment.RecordedJudgements;
import java.util.Objects;

/**
 * What an assessment is given beside the figures of the plan: what offices and bodies found, and figures from outside. Both go
 * into {@code PlanAssessor}. Immutable and thread-safe.
 *
 * @param judgements what offices and bodies found
 * @param outside the figures that targets refer to
 */
public record SuppliedGrounds(RecordedJudgements judgements, OutsideFigures outside) {

    /** Checks that both are there. */
    public SuppliedGrounds {
        Objects.requireNonNull(judgements, "judgements");
        Objects.requireNonNull(outside, "outside");
    }
}
