package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One weighted mean in the making. Used once and not thread-safe. */
final class MeanCalculation {

    private final ObservationKey key;
    private final Unit unit;
    private final Weights weights;
    private final Map<PlaceId, Observation> figures;
    private final List<NamedPlace> expected = new ArrayList<>();
    private final List<NamedPlace> reported = new ArrayList<>();
    private final List<NamedPlace> missing = new ArrayList<>();
    private final List<NotCovered> notCovered = new ArrayList<>();
    private final List<Observation> parts = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;
    /** The product of the denominators so far, as far as they differ. */
    private BigInteger factor = BigInteger.ONE;

    MeanCalculation(ObservationKey key, Indicator indicator, Weights weights, Observations observations) {
        this.key = key;
        this.unit = indicator.unit();
        this.weights = weights;
        this.figures = observations.at(key.indicator(), key.breakdown(), key.period());
        if (!unit.kind().rate()) {
            throw new IllegalArgumentException("unit of indicator '" + key.indicator() + "' was " + unit.kind()
                    + ", must be a rate, as nothing else has a weighted mean");
        }
    }

    WeightedMean mean(AreaNode area) {
        area.parts().forEach(this::take);
        notCovered.addAll(area.notCovered());
        BigDecimal common = new BigDecimal(factor);
        return new WeightedMean(
                key,
                unit,
                weights.label(),
                sum,
                weight.multiply(common),
                new Coverage(expected, reported, missing, notCovered),
                parts);
    }

    private void take(AreaNode node) {
        if (node.share() == AreaNode.Share.PART) {
            expected.add(node.place());
            return;
        }
        Observation own = figures.get(node.place().id());
        Optional<NotCovered.Reason> obstacle =
                Optional.ofNullable(own).flatMap(figure -> obstacle(node.place(), figure.value()));
        if (own != null && obstacle.isEmpty()) {
            expected.add(node.place());
            add(node.place(), own);
        } else if (!node.leaf()) {
            node.parts().forEach(this::take);
            notCovered.addAll(node.notCovered());
        } else {
            expected.add(node.place());
            leaveOut(node.place(), obstacle);
        }
    }

    private void leaveOut(NamedPlace place, Optional<NotCovered.Reason> obstacle) {
        if (obstacle.isEmpty()) {
            missing.add(place);
        } else {
            notCovered.add(new NotCovered(place, obstacle.get(), RollUpMessages.obstacle(obstacle.get())));
        }
    }

    private Optional<NotCovered.Reason> obstacle(NamedPlace place, MeasuredValue value) {
        Optional<NotCovered.Reason> ofValue = RateObstacle.of(value, unit);
        return ofValue.isEmpty() && weights.find(place.id()).isEmpty()
                ? Optional.of(NotCovered.Reason.NO_WEIGHT)
                : ofValue;
    }

    private void add(NamedPlace place, Observation own) {
        BigDecimal share = weights.find(place.id()).orElseThrow();
        reported.add(place);
        parts.add(own);
        weight = weight.add(share);
        BigDecimal rate = own.value().fold(counted -> ofCounts(counted.counts()), stated -> times(stated.value()));
        sum = sum.add(rate.multiply(share));
    }

    private BigDecimal times(BigDecimal value) {
        return value.multiply(new BigDecimal(factor));
    }

    /** Returns the rate times the common factor, which is made a multiple of the denominator first. */
    private BigDecimal ofCounts(Ratio counts) {
        BigInteger denominator = BigInteger.valueOf(counts.denominator());
        BigInteger more = denominator.divide(denominator.gcd(factor));
        factor = factor.multiply(more);
        sum = sum.multiply(new BigDecimal(more));
        BigInteger scaled = BigInteger.valueOf(counts.numerator()).multiply(factor.divide(denominator));
        return new BigDecimal(scaled).multiply(unit.kind().factor());
    }
}
