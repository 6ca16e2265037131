package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One count of places in the making. Used once and not thread-safe. */
final class ShareCount {

    private final ShareQuestion question;
    private final Map<PlaceId, Observation> figures;
    private final List<NamedPlace> expected = new ArrayList<>();
    private final List<NamedPlace> meeting = new ArrayList<>();
    private final List<NamedPlace> notMeeting = new ArrayList<>();
    private final List<NamedPlace> judged = new ArrayList<>();
    private final List<NamedPlace> missing = new ArrayList<>();
    private final List<NotCovered> notCovered = new ArrayList<>();

    ShareCount(ShareQuestion question, Indicator indicator, Observations observations) {
        this.question = question;
        this.figures = observations.at(
                indicator.id(), question.key().breakdown(), question.key().period());
    }

    PlaceShare share(AreaNode area) {
        under(area);
        return new PlaceShare(question, meeting, notMeeting, new Coverage(expected, judged, missing, notCovered));
    }

    private void under(AreaNode node) {
        node.parts().forEach(this::take);
        notCovered.addAll(node.notCovered());
    }

    private void take(AreaNode node) {
        if (!node.leaf()) {
            under(node);
            return;
        }
        expected.add(node.place());
        if (node.share() == AreaNode.Share.PART) {
            return;
        }
        Observation own = figures.get(node.place().id());
        if (own == null) {
            missing.add(node.place());
            return;
        }
        Optional<NotCovered.Reason> obstacle = RateObstacle.of(own.value(), question.unit());
        if (obstacle.isPresent()) {
            notCovered.add(new NotCovered(node.place(), obstacle.get(), RollUpMessages.obstacle(obstacle.get())));
            return;
        }
        judged.add(node.place());
        (question.bound().holds(compare(own.value())) ? meeting : notMeeting).add(node.place());
    }

    private int compare(MeasuredValue value) {
        return value.fold(
                counted -> counted.counts()
                        .compareWith(question.level(), question.unit().kind()),
                stated -> stated.value().compareTo(question.level()));
    }
}
