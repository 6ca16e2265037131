package io.github.childplan.engines;

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
import io.github.childplan.indicators.assessment.AreaAssessor;
import io.github.childplan.indicators.assessment.AreaVerdict;
import io.github.childplan.indicators.assessment.AreaVerdicts;
import io.github.childplan.indicators.assessment.PlanAssessor;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.StandardIndicators;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.place.PlaceCertainty;
import io.github.childplan.indicators.place.PlaceKind;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.indicators.rollup.AreaSum;
import io.github.childplan.indicators.table.ObservationTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A country that does not exist: 34 provinces, 3,321 communes, and figures drawn from a seed. None of it is true. */
final class MadeUpCountry {

    static final String HEADER = "indicator,place,period,numerator,denominator,rate,source,breakdown";

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final PlaceId NATION = PlaceId.of("nation");
    private static final List<PlaceId> PROVINCES = ids("province", 34);
    private static final List<PlaceId> COMMUNES = ids("commune", 3_321);

    private MadeUpCountry() {}

    /** Writes some figures in random order, each of another place, indicator, year and part of the population. */
    static void write(Path file, int rows) throws IOException {
        List<IndicatorId> indicators = List.copyOf(StandardIndicators.childPlan().ids());
        List<Breakdown> breakdowns = breakdowns();
        int ofYear = COMMUNES.size() * indicators.size() * breakdowns.size();
        int[] order = order(rows, new Random(28));
        Random random = new Random(29);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER + "\n");
            for (int number : order) {
                IndicatorId indicator = indicators.get(number % indicators.size());
                boolean places = StandardIndicators.childPlan().find(indicator).orElseThrow().counting() == Counting.PLACES;
                int whole = places ? 1 : 50 + random.nextInt(950);
                out.write(indicator + "," + COMMUNES.get(number / indicators.size() % COMMUNES.size()) + ","
                        + (2025 - number / ofYear) + ","
                        + random.nextInt(whole + 1) + "," + whole + ",,made up,"
                        + breakdowns.get(number / indicators.size() / COMMUNES.size() % breakdowns.size()) + "\n");
            }
        }
    }

    /** Judges every target of the plan for each province and the nation, and tells all sums and verdicts as lines. */
    static byte[] judge(ObservationTable figures) {
        List<PlaceId> areas = new ArrayList<>(PROVINCES);
        areas.add(NATION);
        AreaVerdicts verdicts = AreaAssessor.of(assessor()).judge(figures, areas, AS_OF);
        StringBuilder lines = new StringBuilder();
        for (AreaVerdict verdict : verdicts.verdicts()) {
            lines.append(verdict).append('\n');
        }
        for (PlaceId area : areas) {
            for (int cell = 0; cell < figures.cells(); cell++) {
                AreaSum sum = verdicts.sums().find(figures.cell(cell).at(area)).orElseThrow();
                lines.append(sum).append('\n');
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static PlanAssessor assessor() {
        Plan plan = StandardPlans.muongTe();
        PlanIdentity identity = PlanIdentity.of(
                plan.identity().type(), plan.identity().title(), plan.identity().issuer(), NATION, plan.identity().issued());
        return PlanAssessor.of(plan.toBuilder().identity(identity).build(), StandardIndicators.childPlan(), places());
    }

    static PlaceRegistry places() {
        List<PlaceVersion> places = new ArrayList<>();
        places.add(place(NATION, PlaceLevel.COUNTRY).build());
        PROVINCES.forEach(id -> places.add(place(id, PlaceLevel.PROVINCE).parent(NATION).build()));
        for (int i = 0; i < COMMUNES.size(); i++) {
            places.add(place(COMMUNES.get(i), PlaceLevel.COMMUNE)
                    .parent(PROVINCES.get(i % PROVINCES.size()))
                    .build());
        }
        return PlaceRegistry.of(places).orElseThrow();
    }

    private static PlaceVersion.Builder place(PlaceId id, PlaceLevel level) {
        return PlaceVersion.builder()
                .place(id)
                .level(level)
                .kind(PlaceKind.of("đơn vị", "unit"))
                .name(LocalizedText.of("Đơn vị " + id, "Unit " + id))
                .validity(Validity.always())
                .source("made up for an example")
                .certainty(PlaceCertainty.UNVERIFIED);
    }

    private static List<PlaceId> ids(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> PlaceId.of(kind + "-" + (10_000 + i))).toList();
    }

    private static List<Breakdown> breakdowns() {
        List<Breakdown> all = new ArrayList<>(List.of(
                Breakdown.total(), Breakdown.total().withSex(Sex.FEMALE), Breakdown.total().withSex(Sex.MALE)));
        IntStream.rangeClosed(1, 17).forEach(i -> all.add(Breakdown.total().withEthnicity("people " + i)));
        return all;
    }

    private static int[] order(int rows, Random random) {
        int[] order = new int[rows];
        for (int i = 0; i < rows; i++) {
            int swap = random.nextInt(i + 1);
            order[i] = order[swap];
            order[swap] = i;
        }
        return order;
    }
}
