package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.AS_OF;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COMMUNES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.Y;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.assessment.TargetForms.RECOGNISED;
import static io.github.childplan.indicators.assessment.TargetForms.commune;
import static io.github.childplan.indicators.assessment.TargetForms.in;
import static io.github.childplan.indicators.assessment.TargetForms.inPart;
import static io.github.childplan.indicators.assessment.TargetForms.judged;
import static io.github.childplan.indicators.assessment.TargetForms.no;
import static io.github.childplan.indicators.assessment.TargetForms.noData;
import static io.github.childplan.indicators.assessment.TargetForms.open;
import static io.github.childplan.indicators.assessment.TargetForms.percent;
import static io.github.childplan.indicators.assessment.TargetForms.population;
import static io.github.childplan.indicators.assessment.TargetForms.unjudged;
import static io.github.childplan.indicators.assessment.TargetForms.with;
import static io.github.childplan.indicators.assessment.TargetForms.yes;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static io.github.childplan.indicators.observation.MeasuredValue.stated;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Measurability;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.TargetForms.Row;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Targets with a scope: populations, conditions and places. */
final class TargetFormsOfPlaces {

    private TargetFormsOfPlaces() {}

    static Stream<Row> rows() {
        return Stream.of(surroundings(), places()).flatMap(each -> each);
    }

    private static Stream<Row> surroundings() {
        Target.Builder girls =
                percent("80").scope(population(Population.of(text("trẻ em gái")).withSex(Sex.FEMALE)));
        Target.Builder poor = percent("95")
                .scope(population(new Population(
                        text("trẻ 3-5 tuổi thuộc hộ cận nghèo"),
                        Optional.of(new AgeBand(OptionalInt.of(3), OptionalInt.of(6))),
                        Optional.empty(),
                        List.of(text("hộ cận nghèo")))));
        Target.Builder words = percent("95").scope(population(Population.of(text("trẻ em khuyết tật"))));
        Target.Builder found = percent("100").scope(Scope.wholeArea().withCondition(text("khi được tìm thấy")));
        Breakdown poorThreeToFive = Breakdown.total()
                .withAges(new AgeBand(OptionalInt.of(3), OptionalInt.of(6)))
                .with("poverty", "hộ cận nghèo");
        return Stream.of(
                yes("girls", girls, inPart(Breakdown.total().withSex(Sex.FEMALE), counted(8, 10))),
                noData(
                        "girls, figures of all",
                        girls,
                        VerdictReason.NO_FIGURE_OF_THE_POPULATION,
                        y("2028", counted(9, 10))),
                yes("near-poor households", poor, inPart(poorThreeToFive, counted(95, 100))),
                unjudged(
                        "near-poor, other figures",
                        poor,
                        VerdictReason.POPULATION_NOT_DEFINED,
                        y("2028", counted(1, 1))),
                no(
                        "told in words that figures use",
                        words,
                        inPart(Breakdown.total().with("disability", "Trẻ em khuyết tật"), counted(9, 10))),
                unjudged("told in words", words, VerdictReason.POPULATION_NOT_DEFINED, y("2028", counted(1, 1))),
                yes("condition", found, y("2028", counted(5, 5))),
                no(
                        "condition, told apart by the figures",
                        found,
                        y("2028", counted(5, 5)),
                        inPart(Breakdown.total().with("condition", "khi được tìm thấy"), counted(4, 5))),
                open(
                        "condition that nobody met",
                        found,
                        Verdict.NOT_APPLICABLE,
                        VerdictReason.ZERO_DENOMINATOR,
                        y("2028", counted(0, 0))),
                unjudged(
                        "denominator nobody can know",
                        percent("100").measurability(Measurability.DENOMINATOR_UNKNOWABLE),
                        VerdictReason.DENOMINATOR_UNKNOWABLE,
                        y("2028", counted(5, 5))),
                yes(
                        "exceptions",
                        percent("98").scope(Scope.wholeArea().withExceptions(List.of(text("trẻ tạm vắng")))),
                        y("2028", counted(98, 100))));
    }

    private static Stream<Row> places() {
        Target.Builder one = percent("50").scope(in(new PlaceScope.Listed(List.of(COMMUNES.get(0)))));
        Target.Builder two = percent("50").scope(in(new PlaceScope.Listed(COMMUNES.subList(0, 2))));
        Target.Builder described = percent("50").scope(in(new PlaceScope.Described(text("vùng cao"))));
        Target.Builder chosen = target(Level.percent(Bound.LESS_THAN, "15"))
                .scope(in(new PlaceScope.ByBaseline(Y, 2024, Level.percent(Bound.MORE_THAN, "22"))));
        Observation[] base = {
            commune(0, "2024", counted(30, 100)), commune(1, "2024", counted(22, 100)),
            commune(2, "2024", counted(23, 100)), commune(3, "2024", counted(0, 0))
        };
        return Stream.of(
                yes("one place", one, commune(0, "2028", counted(5, 10))),
                yes(
                        "two places, each and together",
                        two,
                        commune(0, "2028", counted(5, 10)),
                        commune(1, "2028", counted(6, 10))),
                no("two places, neither", two, commune(0, "2028", counted(4, 10)), commune(1, "2028", counted(3, 10))),
                unjudged(
                        "two places, together but not each",
                        two,
                        VerdictReason.EACH_OR_TOGETHER_UNCLEAR,
                        commune(0, "2028", counted(9, 10)),
                        commune(1, "2028", counted(3, 10))),
                yes(
                        "two places, rates that each meet the level",
                        two,
                        commune(0, "2028", stated("50", Unit.PERCENT)),
                        commune(1, "2028", stated("60", Unit.PERCENT))),
                noData(
                        "two places, rates of which one fails",
                        two,
                        VerdictReason.ONLY_STATED_RATES,
                        commune(0, "2028", stated("49", Unit.PERCENT)),
                        commune(1, "2028", stated("60", Unit.PERCENT))),
                noData(
                        "two places, counts beyond all measure",
                        two,
                        VerdictReason.SUM_TOO_LARGE,
                        commune(0, "2028", counted(1, Ratio.MAX_COUNT)),
                        commune(1, "2028", counted(Ratio.MAX_COUNT, Ratio.MAX_COUNT))),
                noData(
                        "all places, counts beyond all measure",
                        percent("50"),
                        VerdictReason.SUM_TOO_LARGE,
                        commune(0, "2028", counted(1, Ratio.MAX_COUNT)),
                        commune(1, "2028", counted(Ratio.MAX_COUNT, Ratio.MAX_COUNT))),
                noData(
                        "two places, one missing",
                        two,
                        VerdictReason.TOO_FEW_REPORTED,
                        commune(0, "2028", counted(9, 10))),
                unjudged("described", described, VerdictReason.PLACES_NOT_LISTED, y("2028", counted(9, 10))),
                unjudged(
                        "a place that is not in the registry",
                        percent("50").scope(in(new PlaceScope.Listed(List.of(PlaceId.of("elsewhere"))))),
                        VerdictReason.PLACES_NOT_LISTED,
                        y("2028", counted(9, 10))),
                yes(
                        "chosen by their baseline",
                        chosen,
                        with(base, commune(0, "2028", counted(14, 100)), commune(2, "2028", counted(14, 100)))),
                no(
                        "chosen by their baseline",
                        chosen,
                        with(base, commune(0, "2028", counted(15, 100)), commune(2, "2028", counted(16, 100)))),
                unjudged(
                        "chosen, a baseline missing",
                        chosen,
                        VerdictReason.PLACES_NOT_DETERMINED,
                        commune(0, "2024", counted(30, 100)),
                        commune(0, "2028", counted(14, 100))),
                open(
                        "chosen, none qualifies",
                        chosen,
                        Verdict.NOT_APPLICABLE,
                        VerdictReason.NO_PLACE_QUALIFIES,
                        IntStream.range(0, 4)
                                .mapToObj(i -> commune(i, "2024", counted(1, 100)))
                                .toArray(Observation[]::new)),
                yes(
                                "status of named places",
                                target(RECOGNISED).scope(in(new PlaceScope.Listed(COMMUNES.subList(0, 2)))))
                        .with(judged(Finding.Plain.MET, "2028", AS_OF).withPlace(COMMUNES.get(0)))
                        .with(judged(Finding.Plain.MET, "2028", AS_OF).withPlace(COMMUNES.get(1))),
                unjudged(
                                "status of named places, one open",
                                target(RECOGNISED).scope(in(new PlaceScope.Listed(COMMUNES.subList(0, 2)))),
                                VerdictReason.NEEDS_A_PERSON)
                        .with(judged(Finding.Plain.MET, "2028", AS_OF).withPlace(COMMUNES.get(0))));
    }
}
