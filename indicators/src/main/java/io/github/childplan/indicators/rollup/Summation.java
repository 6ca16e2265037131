package io.github.childplan.indicators.rollup;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.text.NumberStyle;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One area figure in the making. Used once and not thread-safe. */
final class Summation {

    private final ObservationKey key;
    private final Indicator indicator;
    private final Units units;
    private final Optional<Observation> own;
    private final List<Observation> parts = new ArrayList<>();
    private final List<NamedPlace> reported = new ArrayList<>();
    private final List<NamedPlace> missing = new ArrayList<>();
    private final List<NotCovered> notCovered;
    private final List<Problem> problems = new ArrayList<>();
    private boolean stated;

    Summation(ObservationKey key, Indicator indicator, Units units, Observations observations) {
        this.key = key;
        this.indicator = indicator;
        this.units = units;
        this.own = observations.find(key);
        this.notCovered = new ArrayList<>(units.notCovered());
        units.wholly().forEach(place -> take(place, observations.find(key.withPlace(place.id()))));
    }

    /** Returns whether the area or one of its communes has a figure. */
    boolean any() {
        return own.isPresent() || !parts.isEmpty() || stated;
    }

    AreaFigure figure() {
        Coverage coverage = new Coverage(units.expected(), reported, missing, notCovered);
        Optional<Ratio> sum = parts.isEmpty() ? Optional.empty() : sum();
        List<Observation> used = own.map(List::of).orElse(sum.isPresent() ? parts : List.of());
        Optional<MeasuredValue> value = own.map(Observation::value).or(() -> sum.map(MeasuredValue.Counted::new));
        if (coverage.complete() && own.isPresent() && sum.isPresent()) {
            compare(own.get().value(), sum.get());
        }
        return AreaFigure.builder()
                .key(key)
                .value(value)
                .origin(value.map(any -> own.isPresent() ? FigureOrigin.OWN : FigureOrigin.SUM))
                .own(own)
                .sum(sum)
                .status(value.map(any -> used.stream().anyMatch(part -> part.status() == Status.ESTIMATED)
                        ? Status.ESTIMATED
                        : Status.MEASURED))
                .finality(value.map(any -> used.stream().anyMatch(part -> part.finality() == Finality.PROVISIONAL)
                        ? Finality.PROVISIONAL
                        : Finality.FINAL))
                .known(used.stream().flatMap(part -> part.known().stream()).max(Comparator.naturalOrder()))
                .coverage(coverage)
                .parts(parts)
                .problems(problems)
                .build();
    }

    private void take(NamedPlace place, Optional<Observation> figure) {
        if (figure.isEmpty()) {
            missing.add(place);
            return;
        }
        Optional<Ratio> counts = figure.get().value().findCounts();
        if (counts.isEmpty()) {
            stated = true;
            notCovered.add(
                    new NotCovered(place, NotCovered.Reason.STATED_RATE, IndicatorsMessages.text("rollup.stated")));
        } else if (indicator.counting() == Counting.PLACES && !onePlace(counts.get())) {
            stated = true;
            notCovered.add(new NotCovered(
                    place,
                    NotCovered.Reason.NO_PLACE_COUNT,
                    IndicatorsMessages.text("rollup.no-place-count", Map.of("value", counts.get()))));
        } else {
            reported.add(place);
            parts.add(figure.get());
        }
    }

    private static boolean onePlace(Ratio counts) {
        return counts.denominator() == 1 && counts.numerator() <= 1;
    }

    private Optional<Ratio> sum() {
        long numerator = 0;
        long denominator = 0;
        for (Observation part : parts) {
            // no step overflows: a count and a sum that passed the check are both far below half of Long.MAX_VALUE
            Ratio counts = part.value().findCounts().orElseThrow();
            numerator += counts.numerator();
            denominator += counts.denominator();
            if (Math.max(numerator, denominator) > Ratio.MAX_COUNT) {
                problems.add(tooLarge());
                return Optional.empty();
            }
        }
        return Optional.of(Ratio.of(numerator, denominator));
    }

    private Problem tooLarge() {
        String limit = Long.toString(Ratio.MAX_COUNT);
        return about(IndicatorsProblem.SUM_TOO_LARGE)
                .expected(IndicatorsMessages.text("figures.at-most", Map.of("limit", limit)))
                .with("limit", limit)
                .build();
    }

    private void compare(MeasuredValue value, Ratio sum) {
        boolean equal = value.fold(counted -> counted.counts().equals(sum), given -> agrees(given, sum));
        if (!equal) {
            String added = sum.toString();
            problems.add(about(IndicatorsProblem.OWN_FIGURE_DIFFERS_FROM_SUM)
                    .at(own.orElseThrow().origin())
                    .value(value.fold(counted -> counted.counts().toString(), given -> shown(given, Language.EN)))
                    .expected(added)
                    .with(
                            "own",
                            value.fold(
                                    counted -> IndicatorsMessages.same(
                                            counted.counts().toString()),
                                    Summation::shown))
                    .with("sum", added)
                    .build());
        }
    }

    /** A stated rate agrees with a sum that is printed alike. */
    private static boolean agrees(MeasuredValue.Stated given, Ratio sum) {
        return given.unit().kind().rate()
                && !sum.undefined()
                && sum.in(given.unit().kind(), given.printedDecimals(), RoundingMode.HALF_UP)
                                .compareTo(given.value())
                        == 0;
    }

    private Problem.Builder about(IndicatorsProblem reason) {
        return Problem.of(reason)
                .with("indicator", key.indicator().value())
                .with("period", key.period().toString())
                .with("place", units.area().name());
    }

    private static LocalizedText shown(MeasuredValue.Stated given) {
        return LocalizedText.of(shown(given, Language.VI), shown(given, Language.EN));
    }

    private static String shown(MeasuredValue.Stated given, Language language) {
        return NumberStyle.of(language).print(given.value(), given.printedDecimals())
                + given.unit().suffix(language);
    }
}
