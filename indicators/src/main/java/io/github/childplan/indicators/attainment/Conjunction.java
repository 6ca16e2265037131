package io.github.childplan.indicators.attainment;

import io.github.childplan.indicators.attainment.Judgement.DecidedBy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "And" over judgements, of which some may be open. One no is a no, whatever is open beside it. A part for which there was
 * nothing to count asks for nothing and drops out; where all do, so does the whole. Otherwise one open part leaves the whole
 * open, with the reason that no further figure would remove before one that a figure would. Only then it is a yes. The order
 * of the parts does not matter.
 */
final class Conjunction {

    private static final Comparator<Judgement> MOST_IN_THE_WAY = Comparator.<Judgement>comparingInt(
                    judgement -> weight(judgement.verdict()))
            .thenComparing(judgement -> judgement.reason().orElseThrow());

    private Conjunction() {}

    /** Joins parts, of which there is at least one; a single one stands for itself. */
    static Judgement of(List<JudgedPart> parts) {
        return parts.size() == 1
                ? parts.get(0).judgement()
                : joined(parts.stream().map(JudgedPart::judgement).toList()).withParts(parts);
    }

    private static Judgement joined(List<Judgement> all) {
        List<Judgement> refuted = with(all, Verdict.NOT_ATTAINED);
        if (!refuted.isEmpty()) {
            return Judgement.by(decidedBy(refuted), false);
        }
        List<Judgement> met = with(all, Verdict.ATTAINED);
        Optional<Judgement> open = all.stream()
                .filter(one -> !one.verdict().decided() && one.verdict() != Verdict.NOT_APPLICABLE)
                .min(MOST_IN_THE_WAY);
        if (open.isEmpty() && !met.isEmpty()) {
            return Judgement.by(decidedBy(met), true);
        }
        Judgement why = open.orElseGet(() -> all.stream().min(MOST_IN_THE_WAY).orElseThrow());
        return Judgement.open(why.verdict(), why.reason().orElseThrow());
    }

    private static List<Judgement> with(List<Judgement> all, Verdict verdict) {
        return all.stream().filter(one -> one.verdict() == verdict).toList();
    }

    private static DecidedBy decidedBy(List<Judgement> deciding) {
        return deciding.stream()
                .map(Judgement::decidedBy)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case NOT_JUDGED -> 0;
            case NOT_COMPARABLE -> 1;
            case NO_DATA -> 2;
            case NOT_APPLICABLE, ATTAINED, NOT_ATTAINED -> 3;
        };
    }
}
