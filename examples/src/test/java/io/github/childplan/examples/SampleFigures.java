package io.github.childplan.examples;

import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.Language;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.place.StandardPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes up the sample figures. Nothing here was measured: no figures of the district are published.
 *
 * <p>The rule, all in whole numbers. Each of the 14 communes has an invented population that grows by one in a hundred each
 * year from 2021; a commune of 2025 has that of its predecessors together, Hua Bun 1,900 of its own. A denominator is a share
 * of the population in thousandths ({@link Series#perMille}), or a number of institutions that goes with its size. The total
 * of a year is the made-up rate of the area in ten-thousandths, rounded down; it is dealt out to the communes in proportion to
 * their denominators times a weight from 90 to 110 that goes by position and year, so that communes differ a little and the
 * total is exact. Where the rate is above one half, it is the rest that is dealt out.
 *
 * <p>On purpose: underweight in 2025 is 18.95%, which is less than 19% but not when it is rounded; primary completion is
 * 98.5%, the other way round; nobody counts awareness; no child is struck by a disaster in 2025; Tá Bạ does not report lower
 * secondary graduation in 2024-2025; help for abused children is given for the district only, because a count of one in a
 * commune would point at a child.
 */
final class SampleFigures {

    private static final String SOURCE = "made up / số liệu giả định";
    private static final List<String> COLUMNS =
            List.of("indicator", "place", "period", "numerator", "denominator", "rate", "source");
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2025;
    private static final String SILENT_COMMUNE = "ta-ba-commune";
    private static final String PARTLY_OUTSIDE = "hua-bum-commune-2025";
    private static final Map<String, Integer> POPULATION = population();

    /** One indicator; rates of the report years 2021 to 2025 in ten-thousandths. */
    private record Series(String indicator, boolean schoolYear, int perMille, List<Integer> rates) {}

    private static final List<Series> SERIES = List.of(
            new Series("school-sanitation", true, 0, List.of(7800, 8400, 9000, 9500, 10000)),
            new Series("school-counselling", true, 0, List.of(6200, 7100, 8000, 8900, 9600)),
            new Series("underweight-under-5", false, 87, List.of(2210, 2120, 2030, 1960, 1896)),
            new Series("stunting-under-5", false, 87, List.of(3050, 2910, 2780, 2640, 2530)),
            new Series("kindergarten-age-5", true, 19, List.of(9840, 9870, 9890, 9900, 9950)),
            new Series("primary-completion", true, 20, List.of(9750, 9790, 9820, 9840, 9860)),
            new Series("lower-secondary-graduation", true, 17, List.of(9700, 9760, 9830, 9890, 9930)),
            new Series("participation-from-11", false, 92, List.of(1800, 2100, 2500, 2800, 3150)),
            new Series("birth-registration-under-5", false, 90, List.of(9400, 9550, 9670, 9750, 9830)));

    /** Recognised communes, by report year; the same for places of culture and play. */
    private static final Map<String, List<Integer>> UNITS = Map.of(
            "child-friendly-communes", List.of(3, 4, 5, 6, 4),
            "culture-play-points", List.of(1, 2, 2, 3, 2));

    private final PlaceRegistry places = StandardPlaces.muongTe();
    private final List<List<String>> rows = new ArrayList<>();

    private SampleFigures() {}

    static String csv() {
        return new SampleFigures().write();
    }

    private String write() {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            units("child-friendly-communes", year);
            units("culture-play-points", year);
            for (Series series : SERIES) {
                add(series, year);
            }
            disasters(year);
            abuse(year);
        }
        return CsvText.of(COLUMNS, rows);
    }

    private void add(Series series, int year) {
        String period = series.schoolYear() ? (year - 1) + "-" + year : Integer.toString(year);
        LocalDate day = series.schoolYear() ? LocalDate.of(year, 5, 31) : LocalDate.of(year, 12, 31);
        List<PlaceVersion> communes = communes(day);
        List<Long> denominators = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            denominators.add(denominator(series, communes.get(i), year, i));
        }
        int rate = series.rates().get(year - FIRST_YEAR);
        boolean most = rate > 5000;
        List<Long> parts = parts(communes, denominators, rate, year);
        for (int i = 0; i < communes.size(); i++) {
            long numerator = most ? denominators.get(i) - parts.get(i) : parts.get(i);
            boolean silent = series.indicator().equals("lower-secondary-graduation")
                    && year == LAST_YEAR
                    && communes.get(i).place().value().equals(SILENT_COMMUNE);
            if (!silent) {
                row(series.indicator(), communes.get(i), period, numerator, denominators.get(i));
            }
        }
    }

    /** The communes of the area share its rate exactly; a place with land from outside has the same rate by itself. */
    private static List<Long> parts(List<PlaceVersion> communes, List<Long> denominators, int rate, int year) {
        List<Long> inside = new ArrayList<>(denominators);
        for (int i = 0; i < communes.size(); i++) {
            if (communes.get(i).place().value().equals(PARTLY_OUTSIDE)) {
                inside.set(i, 0L);
            }
        }
        List<Long> parts = new ArrayList<>(
                deal(dealt(inside.stream().mapToLong(Long::longValue).sum(), rate), inside, year));
        for (int i = 0; i < communes.size(); i++) {
            if (inside.get(i) == 0) {
                parts.set(i, dealt(denominators.get(i), rate));
            }
        }
        return parts;
    }

    private static long dealt(long whole, int rate) {
        long part = whole * rate / 10_000;
        return rate > 5000 ? whole - part : part;
    }

    private static long denominator(Series series, PlaceVersion commune, int year, int position) {
        long people = people(commune, year);
        return switch (series.indicator()) {
            case "school-sanitation" -> 3 + people / 1_500;
            case "school-counselling" -> 1 + people / 2_000 + position % 2;
            default -> people * series.perMille() / 1_000;
        };
    }

    private static long people(PlaceVersion commune, int year) {
        long people =
                commune.origin().isPresent() && commune.validity().from().get().getYear() == LAST_YEAR
                        ? commune.origin().get().predecessors().stream()
                                .mapToLong(former -> POPULATION.get(former.value()))
                                .sum()
                        : POPULATION.get(commune.place().value());
        return people * (100 + year - FIRST_YEAR) / 100;
    }

    /** Deals a total out by cumulated weights, so that the parts add up to it; no part exceeds its denominator. */
    private static List<Long> deal(long total, List<Long> denominators, int year) {
        List<Long> weights = new ArrayList<>();
        for (int i = 0; i < denominators.size(); i++) {
            weights.add(denominators.get(i) * (90 + (i * 7L + year * 11L) % 21));
        }
        long all = weights.stream().mapToLong(Long::longValue).sum();
        List<Long> parts = new ArrayList<>();
        long seen = 0;
        long given = 0;
        for (int i = 0; i < weights.size(); i++) {
            seen += weights.get(i);
            long part = Math.min(total * seen / all - given, denominators.get(i));
            parts.add(part);
            given += part;
        }
        if (given != total) {
            throw new IllegalStateException("dealt out " + given + ", must be " + total);
        }
        return parts;
    }

    private void units(String indicator, int year) {
        List<PlaceVersion> communes = communes(LocalDate.of(year, 12, 31));
        int count = UNITS.get(indicator).get(year - FIRST_YEAR);
        for (int i = 0; i < communes.size(); i++) {
            row(indicator, communes.get(i), Integer.toString(year), (i * 5 + 2) % communes.size() < count ? 1 : 0, 1);
        }
    }

    /** A few children in every third commune, nearly all helped; nobody in 2025. */
    private void disasters(int year) {
        List<PlaceVersion> communes = communes(LocalDate.of(year, 12, 31));
        for (int i = 0; i < communes.size(); i++) {
            long struck = year < LAST_YEAR && (i + year) % 3 == 0 ? 5 + (i * 3 + year) % 7 : 0;
            long missed = struck > 0 && year % 2 == 1 && i == (year == FIRST_YEAR ? 1 : 2) ? 1 : 0;
            row("disaster-support", communes.get(i), Integer.toString(year), struck - missed, struck);
        }
    }

    private void abuse(int year) {
        if (year < LAST_YEAR) {
            PlaceVersion district = places.find(StandardPlaces.MUONG_TE_DISTRICT)
                    .orElseThrow()
                    .versionOn(LocalDate.of(year, 12, 31))
                    .orElseThrow();
            row("abuse-support", district, Integer.toString(year), 6 + year % 3, 6 + year % 3);
        }
    }

    /** The communes of the district, and after its end the places that took them over. */
    private List<PlaceVersion> communes(LocalDate day) {
        LocalDate within = day.isAfter(LocalDate.of(2025, 6, 30)) ? LocalDate.of(2025, 6, 30) : day;
        Stream<PlaceVersion> former = places.descendants(StandardPlaces.MUONG_TE_DISTRICT, within).stream()
                .filter(version -> version.level() == PlaceLevel.COMMUNE);
        if (day.equals(within)) {
            return former.toList();
        }
        Map<String, PlaceVersion> successors = new LinkedHashMap<>();
        former.flatMap(version -> places.successors(version.place(), day).stream())
                .forEach(version -> successors.putIfAbsent(version.place().value(), version));
        return List.copyOf(successors.values());
    }

    private void row(String indicator, PlaceVersion place, String period, long numerator, long denominator) {
        rows.add(List.of(
                indicator,
                place.name().in(Language.VI),
                period,
                Long.toString(numerator),
                Long.toString(denominator),
                "",
                SOURCE));
    }

    private static Map<String, Integer> population() {
        Map<String, Integer> people = new LinkedHashMap<>();
        people.put("hua-bum-commune", 1_900);
        people.put("muong-te-township", 4_300);
        people.put("thu-lum-commune", 2_600);
        people.put("ka-lang-commune", 2_400);
        people.put("ta-ba-commune", 2_500);
        people.put("pa-u-commune", 3_400);
        people.put("muong-te-commune", 4_100);
        people.put("pa-ve-su-commune", 3_000);
        people.put("mu-ca-commune", 3_100);
        people.put("bum-to-commune", 4_600);
        people.put("nam-khao-commune", 1_900);
        people.put("ta-tong-commune", 7_400);
        people.put("bum-nua-commune", 3_800);
        people.put("vang-san-commune", 3_500);
        people.put("kan-ho-commune", 2_200);
        return people;
    }
}
