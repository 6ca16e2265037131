package io.github.childplan.core.json;

import static io.github.childplan.core.json.EverythingPlan.text;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Measurability;
import io.github.childplan.core.objective.Modality;
import io.github.childplan.core.objective.PartNote;
import io.github.childplan.core.objective.PartSource;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetAmendment;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetOwner;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.Quantity;
import io.github.childplan.core.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Every kind of scope and timing, and every optional field of a target. */
final class EveryScope {

    private static final Level LEVEL = Level.percent(Bound.LESS_THAN, "9");

    static final List<Target> TARGETS = List.of(
            target("whole-area", new Timing.On(LocalDate.of(2027, 6, 1)), Scope.wholeArea())
                    .modality(Modality.ENSURE)
                    .measurability(Measurability.DENOMINATOR_UNKNOWABLE)
                    .baseline(new Baseline(Quantity.of("31", Unit.PER_THOUSAND), OptionalInt.of(2024)))
                    .owner(new TargetOwner(
                            List.of(AgencyId.of("health")),
                            List.of(AgencyId.of("communes")),
                            List.of(AgencyId.of("committee"))))
                    .addNotes(
                            PartNote.readInto(TargetPart.BOUND, Interpretation.of("đạt", text("ít nhất", "at least"))),
                            PartNote.inherited(TargetPart.TIMING, ClauseRef.parse("II.2.1")),
                            PartNote.carried(TargetPart.BOUND, ClauseRef.parse("II.2.1(1)")),
                            new PartNote(TargetPart.VALUE, PartSource.PRINTED, Optional.empty(), Optional.empty()))
                    .addAmendments(
                            new TargetAmendment(
                                    text("Kế hoạch 18"),
                                    Optional.of(LocalDate.of(2026, 7, 1)),
                                    Level.percent(Bound.LESS_THAN, "10"),
                                    "dưới 10%"),
                            new TargetAmendment(
                                    text("Kế hoạch 19"), Optional.empty(), EveryCriterion.CRITERIA.get(9), "giảm"))
                    .build(),
            target(
                            "listed",
                            new Timing.From(2026),
                            Scope.wholeArea()
                                    .withPlaces(new PlaceScope.Listed(
                                            List.of(PlaceId.of("phuong-a"), PlaceId.of("phuong-b")))))
                    .baseline(new Baseline(Quantity.of("12.5", Unit.PERCENT), OptionalInt.empty()))
                    .build(),
            target(
                            "described",
                            new Timing.Each(
                                    Recurrence.every(RecurrenceUnit.QUARTER),
                                    OptionalInt.of(2026),
                                    OptionalInt.of(2030)),
                            Scope.wholeArea()
                                    .withPlaces(new PlaceScope.Described(text("vùng ven biển", "the coast")))
                                    .withPopulation(new Population(
                                            text("trẻ em gái 3-5 tuổi thuộc hộ cận nghèo"),
                                            Optional.of(new AgeBand(OptionalInt.of(3), OptionalInt.of(6))),
                                            Optional.of(Sex.FEMALE),
                                            List.of(text("hộ cận nghèo"))))
                                    .withCondition(text("khi được phát hiện"))
                                    .withExceptions(List.of(text("trừ trẻ tạm vắng"))))
                    .build(),
            target(
                            "by-baseline",
                            new Timing.Within(2026, 2030),
                            Scope.wholeArea()
                                    .withPlaces(new PlaceScope.ByBaseline(
                                            IndicatorId.of("stunting"), 2024, Level.percent(Bound.MORE_THAN, "20")))
                                    .withPopulation(Population.of(text("trẻ em trai"))
                                            .withSex(Sex.MALE)
                                            .withAges(AgeBand.below(2))))
                    .build(),
            target(
                            "adults",
                            new Timing.Unstated(Optional.of("thời gian tới")),
                            Scope.wholeArea()
                                    .withPopulation(Population.of(text("từ 16 tuổi trở lên"))
                                            .withAges(AgeBand.from(16))))
                    .build(),
            target(
                            "each",
                            new Timing.Each(
                                    Recurrence.every(RecurrenceUnit.YEAR), OptionalInt.empty(), OptionalInt.empty()),
                            Scope.wholeArea())
                    .build(),
            target("unstated", new Timing.Unstated(Optional.empty()), Scope.wholeArea())
                    .build());

    private EveryScope() {}

    private static Target.Builder target(String id, Timing timing, Scope scope) {
        return Target.builder()
                .id(TargetId.of("2030/" + id))
                .clause(ClauseRef.parse("II.2.1(2)"))
                .indicator(IndicatorId.of("meals"))
                .scope(scope)
                .timing(timing)
                .criterion(LEVEL)
                .words("Tỷ lệ trẻ bỏ bữa sáng dưới 9%");
    }
}
