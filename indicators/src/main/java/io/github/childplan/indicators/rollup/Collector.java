package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the places under a node add up to. Used once and not thread-safe. */
final class Collector {

    private static final LocalizedText STATED = IndicatorsMessages.text("rollup.stated");

    private final SumRequest request;
    private final Map<PlaceId, Observation> figures;
    private final List<NamedPlace> expected = new ArrayList<>();
    private final List<NamedPlace> reported = new ArrayList<>();
    private final List<NamedPlace> missing = new ArrayList<>();
    private final List<NotCovered> notCovered = new ArrayList<>();
    private final List<Observation> parts = new ArrayList<>();
    private final List<Observation> uncounted = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Total total;

    Collector(SumRequest request, Map<PlaceId, Observation> figures) {
        this.request = request;
        this.figures = figures;
        this.total = new Total(request.indicator().unit());
    }

    /** Adds up what lies under a node. */
    Collector under(AreaNode node) {
        for (AreaNode part : node.parts()) {
            take(part);
        }
        notCovered.addAll(node.notCovered());
        return this;
    }

    /** Returns the sum; empty if no part counts or it is too large. */
    Optional<MeasuredValue> sum() {
        return parts.isEmpty() || total.tooLarge() ? Optional.empty() : Optional.of(total.value());
    }

    Coverage coverage() {
        return new Coverage(expected, reported, missing, notCovered);
    }

    List<Observation> parts() {
        return parts;
    }

    List<NamedPlace> reported() {
        return reported;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean tooLarge() {
        return total.tooLarge();
    }

    /** Returns whether any place under the node has a figure, one that can be added or not. */
    boolean any() {
        return !parts.isEmpty() || !uncounted.isEmpty();
    }

    private void take(AreaNode node) {
        if (node.share() == AreaNode.Share.PART) {
            expected.add(node.place());
            return;
        }
        Observation own = figures.get(node.place().id());
        if (node.leaf()) {
            takeLeaf(node, own);
        } else {
            takeInner(node, own);
        }
    }

    private void takeLeaf(AreaNode node, @Nullable Observation own) {
        if (own == null) {
            expected.add(node.place());
            missing.add(node.place());
            return;
        }
        takeOwn(node, own, obstacle(node, own));
    }

    private void takeInner(AreaNode node, @Nullable Observation own) {
        Collector below = new Collector(request, figures).under(node);
        if (own == null) {
            merge(below);
            return;
        }
        NotCovered obstacle = obstacle(node, own);
        if (obstacle != null) {
            if (below.any()) {
                merge(below);
                setAside.add(new SetAside(own, SetAside.Reason.of(obstacle.reason())));
            } else {
                takeOwn(node, own, obstacle);
            }
            return;
        }
        Optional<MeasuredValue> sum = below.sum();
        if (sum.isPresent() && choose(own, sum.get(), below) == FigureOrigin.SUM) {
            merge(below);
            setAside.add(new SetAside(own, SetAside.Reason.PLACES_UNDER_COUNTED));
        } else {
            takeOwn(node, own, null);
            below.parts.forEach(part -> setAside.add(new SetAside(part, SetAside.Reason.PLACE_ABOVE_COUNTED)));
            below.uncounted.forEach(part -> setAside.add(new SetAside(part, SetAside.Reason.PLACE_ABOVE_COUNTED)));
        }
        Agreement.problem(request.key(), node.place(), own, sum, below.coverage())
                .ifPresent(problems::add);
    }

    private FigureOrigin choose(Observation own, MeasuredValue sum, Collector below) {
        return request.choice().choose(own, sum, below.coverage());
    }

    private void takeOwn(AreaNode node, Observation own, @Nullable NotCovered obstacle) {
        expected.add(node.place());
        if (obstacle != null) {
            notCovered.add(obstacle);
            uncounted.add(own);
            return;
        }
        reported.add(node.place());
        parts.add(own);
        total.add(own.value());
    }

    private void merge(Collector below) {
        expected.addAll(below.expected);
        reported.addAll(below.reported);
        missing.addAll(below.missing);
        notCovered.addAll(below.notCovered);
        parts.addAll(below.parts);
        uncounted.addAll(below.uncounted);
        setAside.addAll(below.setAside);
        problems.addAll(below.problems);
        total.add(below.total);
    }

    /** Why a figure cannot be added, or null if it can. */
    private @Nullable NotCovered obstacle(AreaNode node, Observation own) {
        Optional<NotCovered.Reason> ofValue =
                Total.obstacle(own.value(), request.indicator().unit());
        if (ofValue.isPresent()) {
            NotCovered.Reason reason = ofValue.get();
            return new NotCovered(
                    node.place(),
                    reason,
                    reason == NotCovered.Reason.STATED_RATE ? STATED : RollUpMessages.obstacle(reason));
        }
        if (request.indicator().counting() != Counting.PLACES) {
            return null;
        }
        Ratio counts = own.value().findCounts().orElseThrow();
        return countsItsPlaces(node, counts)
                ? null
                : new NotCovered(
                        node.place(),
                        NotCovered.Reason.NO_PLACE_COUNT,
                        RollUpMessages.noPlaceCount(counts, node.leaves()));
    }

    private static boolean countsItsPlaces(AreaNode node, Ratio counts) {
        return countsItsPlaces(
                counts.numerator(),
                counts.denominator(),
                node.leaves(),
                node.notCovered().isEmpty());
    }

    /** A commune counts itself, 1/1 or 0/1; a place above counts as many as it has, where all of them are known. */
    static boolean countsItsPlaces(long numerator, long denominator, int places, boolean allKnown) {
        return numerator <= denominator && (allKnown ? denominator == places : denominator >= places);
    }
}
