package io.github.childplan.indicators.rollup;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Made-up figures and places of the tests of this package. */
final class Given {

    static final IndicatorId STUNTING = IndicatorId.of("stunting-under-5");
    static final IndicatorId PLAY = IndicatorId.of("culture-play-points");
    static final PlaceId DISTRICT = StandardPlaces.MUONG_TE_DISTRICT;
    static final PlaceId PROVINCE = StandardPlaces.LAI_CHAU;
    static final RollUp ROLL_UP = RollUp.of(StandardIndicators.childPlan(), StandardPlaces.muongTe());

    /** The fourteen communes of the district to 30 June 2025. */
    static final List<PlaceId> OLD_COMMUNES =
            StandardPlaces.muongTe().children(DISTRICT, LocalDate.of(2024, 12, 31)).stream()
                    .map(PlaceVersion::place)
                    .toList();

    /** Two provinces-worth of levels: a province of two districts with two and three communes. All of it is invented. */
    static final PlaceRegistry LEVELS = places("""
            province,province,,,,,
            east,district,province,,,,
            west,district,province,,,,
            e1,commune,east,,,,
            e2,commune,east,,,,
            w1,commune,west,,,,
            w2,commune,west,,,,
            w3,commune,west,,,,
            """);

    private Given() {}

    static Observation counted(IndicatorId indicator, String place, String period, long numerator, long denominator) {
        return figure(indicator, place, period, MeasuredValue.counted(numerator, denominator));
    }

    static Observation counted(String place, String period, long numerator, long denominator) {
        return counted(STUNTING, place, period, numerator, denominator);
    }

    static Observation stated(String place, String period, String rate) {
        return figure(STUNTING, place, period, MeasuredValue.stated(rate, Unit.PERCENT));
    }

    static Observation figure(IndicatorId indicator, String place, String period, MeasuredValue value) {
        return Observation.builder()
                .indicator(indicator)
                .place(PlaceId.of(place))
                .period(Period.parse(period))
                .value(value)
                .build();
    }

    static Observation narrowed(Breakdown breakdown, Observation figure) {
        return figure.toBuilder().breakdown(breakdown).build();
    }

    static List<Observation> each(IndicatorId indicator, List<PlaceId> places, String period, long part, long whole) {
        List<Observation> figures = new ArrayList<>();
        places.forEach(place -> figures.add(counted(indicator, place.value(), period, part, whole)));
        return figures;
    }

    static Observations all(Collection<Observation> figures) {
        WithProblems<Observations> collected = Observations.of(figures);
        if (!collected.problems().isEmpty()) {
            throw new IllegalArgumentException("problems were " + collected.problems() + ", must be none");
        }
        return collected.orElseThrow();
    }

    static ObservationKey key(IndicatorId indicator, String place, String period) {
        return ObservationKey.of(indicator, PlaceId.of(place), Period.parse(period));
    }

    static RollUp over(PlaceRegistry places) {
        return RollUp.of(StandardIndicators.childPlan(), places);
    }

    /** Places of rows "id,level,parent,from,to,succession,predecessors". */
    static PlaceRegistry places(String rows) {
        StringBuilder csv = new StringBuilder(String.join(",", PlaceRegistry.COLUMNS));
        for (String row : rows.strip().split("\n", -1)) {
            String[] cells = row.strip().split(",", -1);
            csv.append("\n").append(cells[0]).append(',').append(cells[1]).append(",đơn vị,unit,Đơn vị ");
            csv.append(cells[0]).append(",Unit ").append(cells[0]).append(",,,");
            csv.append(String.join(",", List.of(cells).subList(2, 7)));
            csv.append(",,,,,,,invented,unverified,");
        }
        try {
            WithProblems<PlaceRegistry> read = PlaceRegistry.read(new StringReader(csv.toString()), "places.csv");
            return read.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
