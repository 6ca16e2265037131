package io.github.childplan.benchmarks;

import io.github.childplan.core.catalog.StandardPlans;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.plan.PlanIdentity;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.place.PlaceCertainty;
import io.github.childplan.indicators.place.PlaceKind;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.table.ObservationTable;
import io.github.childplan.indicators.table.ObservationTableBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A country with invented places and made-up figures: a nation, 34 provinces, communes, the fourteen indicators of the plan, years
 * up to 2025, and twenty parts of the population. Rows come in random order; every figure is there, and none is true.
 *
 * @param places the registry
 * @param nation the country
 * @param provinces the provinces
 * @param communes the communes
 * @param provinceOf the province of each commune
 * @param indicators the indicators
 * @param periods the periods
 * @param breakdowns the parts of the population
 */
record MadeUpCountry(
        PlaceRegistry places,
        PlaceId nation,
        List<PlaceId> provinces,
        List<PlaceId> communes,
        List<Integer> provinceOf,
        List<IndicatorId> indicators,
        List<Period> periods,
        List<Breakdown> breakdowns) {

    static final int PROVINCES = 34;
    static final int LAST_YEAR = 2025;
    static final IndicatorCatalog CATALOG = StandardIndicators.childPlan();

    static final LocalDate AS_OF = LocalDate.of(LAST_YEAR, 12, 31);

    private static final String SOURCE = "made up for a benchmark";
    private static final long SEED = 28;

    static MadeUpCountry of(int communeCount, int years) {
        PlaceId nation = PlaceId.of("nation");
        List<PlaceVersion> versions = new ArrayList<>();
        versions.add(version(nation, PlaceLevel.COUNTRY).build());
        List<PlaceId> provinces = ids("province", PROVINCES);
        provinces.forEach(id ->
                versions.add(version(id, PlaceLevel.PROVINCE).parent(nation).build()));
        List<PlaceId> communes = ids("commune", communeCount);
        List<Integer> provinceOf = IntStream.range(0, communeCount)
                .mapToObj(commune -> commune % PROVINCES)
                .toList();
        for (int i = 0; i < communeCount; i++) {
            versions.add(version(communes.get(i), PlaceLevel.COMMUNE)
                    .parent(provinces.get(provinceOf.get(i)))
                    .build());
        }
        return new MadeUpCountry(
                PlaceRegistry.of(versions).orElseThrow(),
                nation,
                provinces,
                communes,
                provinceOf,
                List.copyOf(CATALOG.ids()),
                IntStream.rangeClosed(LAST_YEAR - years + 1, LAST_YEAR)
                        .<Period>mapToObj(Period.CalendarYear::new)
                        .toList(),
                twentyBreakdowns());
    }

    /** The areas that figures are rolled up to. */
    List<PlaceId> areas() {
        List<PlaceId> areas = new ArrayList<>(provinces);
        areas.add(nation);
        return areas;
    }

    int cells() {
        return indicators.size() * periods.size() * breakdowns.size();
    }

    /** The bundled plan as if it were the nation's. */
    Plan plan() {
        Plan plan = StandardPlans.muongTe();
        return plan.toBuilder()
                .identity(PlanIdentity.of(
                        plan.identity().type(),
                        plan.identity().title(),
                        plan.identity().issuer(),
                        nation,
                        plan.identity().issued()))
                .build();
    }

    /** Judges the targets of the plan. */
    PlanAssessor assessor() {
        return PlanAssessor.of(plan(), CATALOG, places);
    }

    /** All rows in random order. */
    MadeUpRows rows() {
        boolean[] countsPlaces = new boolean[cells()];
        for (int cell = 0; cell < countsPlaces.length; cell++) {
            countsPlaces[cell] =
                    CATALOG.find(indicators.get(indicator(cell))).orElseThrow().counting() == Counting.PLACES;
        }
        return MadeUpRows.of(communes.size(), countsPlaces, new Random(SEED));
    }

    int indicator(int cell) {
        return cell / (periods.size() * breakdowns.size());
    }

    int period(int cell) {
        return cell / breakdowns.size() % periods.size();
    }

    int breakdown(int cell) {
        return cell % breakdowns.size();
    }

    /** Loads rows through the builder, as any stream of rows would be. */
    ObservationTable table(MadeUpRows rows) {
        ObservationTableBuilder table = ObservationTable.builder();
        int[] placeCodes = communes.stream().mapToInt(table::place).toArray();
        int[] indicatorCodes = indicators.stream().mapToInt(table::indicator).toArray();
        int[] periodCodes = periods.stream().mapToInt(table::period).toArray();
        int[] breakdownCodes = breakdowns.stream().mapToInt(table::breakdown).toArray();
        for (int row = 0; row < rows.size(); row++) {
            int cell = rows.cell(row);
            table.add(
                    placeCodes[rows.commune(row)],
                    indicatorCodes[indicator(cell)],
                    periodCodes[period(cell)],
                    breakdownCodes[breakdown(cell)],
                    rows.numerator(row),
                    rows.denominator(row));
        }
        return table.build().orElseThrow();
    }

    private static List<PlaceId> ids(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PlaceId.of(kind + "-" + (10_000 + i)))
                .toList();
    }

    private static PlaceVersion.Builder version(PlaceId id, PlaceLevel level) {
        return PlaceVersion.builder()
                .place(id)
                .level(level)
                .kind(PlaceKind.of("đơn vị", "unit"))
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .validity(Validity.always())
                .source(SOURCE)
                .certainty(PlaceCertainty.UNVERIFIED);
    }

    /** All people, both sexes, and seventeen invented peoples. */
    private static List<Breakdown> twentyBreakdowns() {
        List<Breakdown> breakdowns = new ArrayList<>();
        breakdowns.add(Breakdown.total());
        breakdowns.add(Breakdown.total().withSex(Sex.FEMALE));
        breakdowns.add(Breakdown.total().withSex(Sex.MALE));
        for (int people = 1; people <= 17; people++) {
            breakdowns.add(Breakdown.total().withEthnicity("people " + people));
        }
        return breakdowns;
    }
}
