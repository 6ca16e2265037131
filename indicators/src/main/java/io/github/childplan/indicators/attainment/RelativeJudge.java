package io.github.childplan.indicators.attainment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.indicators.observation.MeasuredValue;
import java.util.Optional;
import java.util.function.Function;

/** Judges a comparison with others, once what it compares with is there. */
record RelativeJudge(ValueJudge values, Evidence evidence, int year) {

    Judgement judge(Reference reference) {
        return evidence.outside(reference, year)
                .filter(figure -> figure.answers(reference))
                .map(figure -> judge(reference, figure).withGround(figure))
                .orElseGet(() -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.REFERENCE_OUTSIDE_PLAN));
    }

    private Judgement judge(Reference reference, OutsideFigure outside) {
        return outside.foldOutside(
                value -> withFigure(figure -> against(reference, figure, value.value())),
                assigned -> withFigure(figure -> assigned(assigned.level(), figure)),
                rank -> ranked(reference, rank));
    }

    private Judgement withFigure(Function<ReportedFigure, Judgement> judged) {
        return evidence.reportedInYear(year).map(judged).orElseGet(() -> evidence.withoutFigure(year));
    }

    private Judgement assigned(Level level, ReportedFigure figure) {
        return Outcomes.joined(figure.possible(level.unit(), level.value()).stream()
                .map(value -> values.level(level, value))
                .toList());
    }

    private Judgement against(Reference reference, ReportedFigure own, MeasuredValue other) {
        Judgement ofTheReported = against(reference, own.value(), other);
        if (own.hasNoEnds(evidence.unit()) && ofTheReported.verdict() != Verdict.NOT_COMPARABLE) {
            return Outcomes.tooFew();
        }
        return Outcomes.joined(own.ends(evidence.unit()).stream()
                .map(value -> against(reference, value, other))
                .toList());
    }

    private Judgement against(Reference reference, MeasuredValue own, MeasuredValue other) {
        Optional<ExactValue> level = FigureInUnit.of(other, evidence.unit()).value();
        if (level.isEmpty()) {
            boolean nothingToCount =
                    other.findCounts().isPresent() && evidence.unit().kind().rate();
            return nothingToCount
                    ? Judgement.open(Verdict.NOT_JUDGED, VerdictReason.REFERENCE_OUTSIDE_PLAN)
                    : Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.OTHER_UNIT);
        }
        return FigureInUnit.of(own, evidence.unit()).judge(value -> {
            int comparison = value.minus(level.get()).numerator().signum();
            return Judgement.byValue(
                    reference.fold(place -> place.bound().holds(comparison), assigned -> false, rank -> false));
        });
    }

    private static Judgement ranked(Reference reference, OutsideFigure.ObtainedRank obtained) {
        return reference.fold(
                place -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.REFERENCE_OUTSIDE_PLAN),
                assigned -> Judgement.open(Verdict.NOT_JUDGED, VerdictReason.REFERENCE_OUTSIDE_PLAN),
                rank -> rank.of().isPresent()
                                && obtained.of().isPresent()
                                && !rank.of().equals(obtained.of())
                        ? Judgement.open(Verdict.NOT_COMPARABLE, VerdictReason.RANKED_AMONG_OTHERS)
                        : Judgement.by(Judgement.DecidedBy.RANK, obtained.rank() <= rank.atMost()));
    }
}
