package io.github.childplan.indicators.rollup;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One area figure in the making. Used once and not thread-safe. */
final class Summation {

    private final SumRequest request;
    private final AreaNode area;
    private final Observations observations;
    private final Map<PlaceId, Observation> figures;
    private final @Nullable Observation own;
    private final Collector below;

    Summation(SumRequest request, AreaNode area, Observations observations) {
        this.request = request;
        this.area = area;
        this.observations = observations;
        this.figures = observations.at(
                request.key().indicator(),
                request.key().breakdown(),
                request.key().period());
        this.own = figures.get(request.key().place());
        this.below = new Collector(request, figures).under(area);
    }

    /** Returns whether the area or one of its communes has a figure. */
    boolean any() {
        return own != null || below.any();
    }

    AreaFigure figure() {
        Coverage coverage = below.coverage();
        Optional<MeasuredValue> sum = below.sum();
        Optional<FigureOrigin> origin = origin(sum, coverage);
        List<Observation> used = used(origin);
        Map<NamedPlace, Observation> outOfForce = outOfForce();
        AreaFigure.Builder figure = AreaFigure.builder()
                .key(request.key())
                .definition(request.indicator())
                .origin(origin)
                .own(Optional.ofNullable(own))
                .sum(sum)
                .sumOf(area.sumOf())
                .choice(request.choice().name())
                .coverage(coverage)
                .parts(below.parts())
                .setAside(setAside(outOfForce));
        if (origin.isPresent()) {
            figure.value(value(origin.get(), sum)).status(status(used)).finality(finality(used));
        } else {
            figure.unknown(unknown(coverage));
        }
        return figure.known(known(used))
                .problems(problems(sum, coverage, outOfForce))
                .build();
    }

    private Optional<FigureOrigin> origin(Optional<MeasuredValue> sum, Coverage coverage) {
        if (own == null) {
            return sum.map(any -> FigureOrigin.SUM);
        }
        return Optional.of(sum.isPresent() ? request.choice().choose(own, sum.get(), coverage) : FigureOrigin.OWN);
    }

    private List<Observation> used(Optional<FigureOrigin> origin) {
        if (origin.isEmpty()) {
            return List.of();
        }
        return own != null && origin.get() == FigureOrigin.OWN ? List.of(own) : below.parts();
    }

    private MeasuredValue value(FigureOrigin origin, Optional<MeasuredValue> sum) {
        return own != null && origin == FigureOrigin.OWN ? own.value() : sum.orElseThrow();
    }

    private UnknownReason unknown(Coverage coverage) {
        if (below.tooLarge()) {
            return UnknownReason.SUM_TOO_LARGE;
        }
        if (below.any()) {
            return uncountable(coverage);
        }
        boolean nothingToAdd =
                coverage.missing().isEmpty() && !coverage.notCovered().isEmpty();
        return nothingToAdd ? UnknownReason.NOT_DERIVABLE : UnknownReason.NO_FIGURE;
    }

    private static UnknownReason uncountable(Coverage coverage) {
        UnknownReason reason = UnknownReason.OTHER_UNITS;
        for (NotCovered part : coverage.notCovered()) {
            if (part.reason() == NotCovered.Reason.STATED_RATE) {
                return UnknownReason.ONLY_STATED_RATES;
            }
            reason = part.reason() == NotCovered.Reason.NO_PLACE_COUNT ? UnknownReason.NO_PLACE_COUNT : reason;
        }
        return reason;
    }

    private List<SetAside> setAside(Map<NamedPlace, Observation> outOfForce) {
        List<SetAside> all = new ArrayList<>(below.setAside());
        outOfForce.values().forEach(figure -> all.add(new SetAside(figure, SetAside.Reason.NOT_IN_FORCE)));
        return all;
    }

    private List<Problem> problems(
            Optional<MeasuredValue> sum, Coverage coverage, Map<NamedPlace, Observation> outOfForce) {
        List<Problem> problems = new ArrayList<>(below.problems());
        if (below.tooLarge()) {
            problems.add(RollUpMessages.tooLarge(request.key(), area.place()));
        }
        if (own != null) {
            Agreement.problem(request.key(), area.place(), own, sum, coverage).ifPresent(problems::add);
        }
        if (!outOfForce.isEmpty()) {
            problems.add(RollUpMessages.outOfForce(request.key(), area.place(), outOfForce.keySet()));
        }
        problems.addAll(new BreakdownCheck(request, area, observations, figures).problems(below.reported()));
        return problems;
    }

    /** Returns the figures of places that share land with the area and were not in force on the last day of the period. */
    private Map<NamedPlace, Observation> outOfForce() {
        int accounted = below.parts().size() + below.setAside().size() + (own == null ? 0 : 1);
        Map<NamedPlace, Observation> found = new LinkedHashMap<>();
        if (figures.size() > accounted) {
            for (NamedPlace place : area.elsewhere()) {
                Observation figure = figures.get(place.id());
                if (figure != null) {
                    found.put(place, figure);
                }
            }
        }
        return found;
    }

    private static Status status(List<Observation> used) {
        for (Observation figure : used) {
            if (figure.status() == Status.ESTIMATED) {
                return Status.ESTIMATED;
            }
        }
        return Status.MEASURED;
    }

    private static Finality finality(List<Observation> used) {
        for (Observation figure : used) {
            if (figure.finality() == Finality.PROVISIONAL) {
                return Finality.PROVISIONAL;
            }
        }
        return Finality.FINAL;
    }

    private static Optional<LocalDate> known(List<Observation> used) {
        Optional<LocalDate> latest = Optional.empty();
        for (Observation figure : used) {
            Optional<LocalDate> day = figure.known();
            if (day.isPresent() && (latest.isEmpty() || day.get().isAfter(latest.get()))) {
                latest = day;
            }
        }
        return latest;
    }
}
