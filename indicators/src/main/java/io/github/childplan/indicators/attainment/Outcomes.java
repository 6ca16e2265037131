package io.github.childplan.indicators.attainment;

import java.util.List;

/** The judgements of every value that a figure can turn out to have: an answer counts where all of them give it. */
final class Outcomes {

    private Outcomes() {}

    static Judgement joined(List<Judgement> possible) {
        boolean alike = possible.stream().map(Judgement::verdict).distinct().count() == 1;
        return alike ? possible.get(0) : tooFew();
    }

    static Judgement tooFew() {
        return Judgement.open(Verdict.NO_DATA, VerdictReason.TOO_FEW_REPORTED);
    }
}
