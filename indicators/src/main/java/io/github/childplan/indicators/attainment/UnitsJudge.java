package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.List;
import java.util.Optional;

/**
 * Judges units one by one and then how many of them meet the demand. A unit for which there was nothing to count belongs
 * neither to those that meet it nor to the total. Units without an answer leave the whole open, unless it is the same whether
 * all of them meet the demand or none does.
 */
record UnitsJudge(ValueJudge values, Optional<Level> share) {

    Judgement judge(List<JudgedPart> units) {
        int met = count(units, Verdict.ATTAINED);
        int failed = count(units, Verdict.NOT_ATTAINED);
        int notApplicable = count(units, Verdict.NOT_APPLICABLE);
        int open = units.size() - met - failed - notApplicable;
        if (met + failed + open == 0) {
            return Judgement.open(Verdict.NOT_APPLICABLE, VerdictReason.ZERO_DENOMINATOR)
                    .withParts(units);
        }
        int total = met + failed + open;
        Judgement atLeast = held(met, total);
        Judgement atMost = held(met + open, total);
        return (atLeast.verdict() == atMost.verdict() ? atLeast : undecided(units)).withParts(units);
    }

    private Judgement held(int met, int total) {
        if (share.isEmpty()) {
            return Judgement.by(Judgement.DecidedBy.UNITS, met == total);
        }
        Judgement judged = values.level(share.get(), MeasuredValue.counted(met, total));
        return judged.verdict().decided()
                ? Judgement.by(Judgement.DecidedBy.UNITS, judged.verdict() == Verdict.ATTAINED)
                : judged;
    }

    /** Where all open units are open for one reason other than a missing figure, that is it; otherwise too few reported. */
    private static Judgement undecided(List<JudgedPart> units) {
        List<Judgement> open = units.stream()
                .map(JudgedPart::judgement)
                .filter(judged -> !judged.verdict().decided() && judged.verdict() != Verdict.NOT_APPLICABLE)
                .map(judged -> Judgement.open(judged.verdict(), judged.reason().orElseThrow()))
                .distinct()
                .toList();
        return open.size() == 1 && open.get(0).verdict() != Verdict.NO_DATA
                ? open.get(0)
                : Judgement.open(Verdict.NO_DATA, VerdictReason.TOO_FEW_REPORTED);
    }

    private static int count(List<JudgedPart> units, Verdict verdict) {
        return (int) units.stream()
                .filter(unit -> unit.judgement().verdict() == verdict)
                .count();
    }
}
