package io.github.childplan.core.forms;

import static io.github.childplan.core.forms.Form.one;
import static io.github.childplan.core.forms.Form.several;
import static io.github.childplan.core.forms.Form.target;
import static io.github.childplan.core.forms.Form.vi;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Obstacle;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.objective.AgeBand;
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
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetOwner;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What surrounds the number: every row of that table. */
final class SurroundingForms {

    private static final Level ALL_OF_THEM = Level.percent(Bound.AT_LEAST, "100");
    private static final Recurrence YEAR = Recurrence.every(RecurrenceUnit.YEAR);

    static final List<Form> ALL = List.of(
            several(
                    "two milestones in one sentence",
                    target("53% vào năm 2027 và 68% vào năm 2032", percent("53"))
                            .timing(new Timing.By(2027)),
                    other("53% vào năm 2027 và 68% vào năm 2032", percent("68")).timing(new Timing.By(2032))),
            several(
                    "several indicators in one sentence",
                    target("…; 71% trẻ được học bơi; và 44% trẻ …", percent("71")),
                    other("…; 71% trẻ được học bơi; và 44% trẻ …", percent("44"))
                            .indicator(IndicatorId.of("y"))),
            one(
                    "year only in a heading",
                    target("92% trẻ có thẻ thư viện", percent("92"))
                            .addNotes(PartNote.inherited(TargetPart.TIMING, ClauseRef.parse("II.2")))),
            one(
                    "area only in a heading",
                    target("77% trẻ có áo phao", percent("77"))
                            .scope(inside(new PlaceScope.Described(vi("vùng ven sông"))))
                            .addNotes(PartNote.inherited(TargetPart.SCOPE, ClauseRef.parse("II.2.b")))),
            several(
                    "bound not repeated",
                    target("xuống dưới 10% năm 2027 và 8% năm 2030", Level.percent(Bound.LESS_THAN, "10"))
                            .timing(new Timing.By(2027)),
                    other("xuống dưới 10% năm 2027 và 8% năm 2030", Level.percent(Bound.LESS_THAN, "8"))
                            .timing(new Timing.By(2030))
                            .addNotes(new PartNote(
                                    TargetPart.BOUND,
                                    PartSource.CARRIED,
                                    Optional.of(ClauseRef.parse("II.2(1)")),
                                    Optional.of(Interpretation.of("và 8%", vi("cũng là dưới")))))),
            several(
                    "areas within one target",
                    target("dưới 9% (phường), dưới 14% (xã vùng cao)", Level.percent(Bound.LESS_THAN, "9"))
                            .scope(inside(new PlaceScope.Described(vi("các phường")))),
                    other("dưới 9% (phường), dưới 14% (xã vùng cao)", Level.percent(Bound.LESS_THAN, "14"))
                            .scope(inside(new PlaceScope.Described(vi("các xã vùng cao"))))),
            one(
                    "places chosen by their own baseline",
                    target("các xã năm 2024 còn trên 22% giảm xuống dưới 15%", Level.percent(Bound.LESS_THAN, "15"))
                            .scope(inside(new PlaceScope.ByBaseline(
                                    IndicatorId.of("x"), 2024, Level.percent(Bound.MORE_THAN, "22"))))),
            one(
                    "units named",
                    target("gồm 2 phường A, B", ALL_OF_THEM)
                            .scope(inside(
                                    new PlaceScope.Listed(List.of(PlaceId.of("phuong-a"), PlaceId.of("phuong-b")))))),
            one(
                    "population: ages and poverty",
                    target("95% trẻ 3-5 tuổi thuộc hộ cận nghèo đến lớp", percent("95"))
                            .scope(Scope.wholeArea()
                                    .withPopulation(new Population(
                                            vi("trẻ 3-5 tuổi thuộc hộ cận nghèo"),
                                            Optional.of(new AgeBand(OptionalInt.of(3), OptionalInt.of(6))),
                                            Optional.empty(),
                                            List.of(vi("hộ cận nghèo")))))),
            one(
                    "population: sex and \"trở lên\" of an age",
                    target("80% trẻ em gái từ 11 tuổi trở lên được tư vấn", percent("80"))
                            .scope(Scope.wholeArea()
                                    .withPopulation(Population.of(vi("trẻ em gái từ 11 tuổi trở lên"))
                                            .withSex(Sex.FEMALE)
                                            .withAges(AgeBand.from(11))))),
            one(
                    "denominator on a condition",
                    target("100% trẻ đi lạc khi được tìm thấy được đưa về nhà", ALL_OF_THEM)
                            .scope(Scope.wholeArea().withCondition(vi("khi được tìm thấy")))),
            one(
                    "denominator nobody can know",
                    target("100% vụ việc được phát hiện", ALL_OF_THEM)
                            .measurability(Measurability.DENOMINATOR_UNKNOWABLE),
                    Obstacle.DENOMINATOR_UNKNOWABLE),
            one(
                    "exception and exemption",
                    target("98% trẻ được tiêm, trừ trẻ tạm vắng; nơi dưới 25% tự điều chỉnh", percent("98"))
                            .scope(Scope.wholeArea()
                                    .withExceptions(List.of(vi("trẻ tạm vắng"), vi("nơi dưới 25% tự điều chỉnh"))))),
            one(
                    "units are authorities",
                    target(
                            "85% xã ban hành kế hoạch riêng",
                            new PerUnit(
                                    vi("xã"),
                                    Optional.of(PlaceLevel.COMMUNE),
                                    OtherForms.RECOGNISED,
                                    Optional.empty(),
                                    Optional.of(percent("85")))),
                    Obstacle.NEEDS_A_PERSON),
            one(
                    "from a year on",
                    target("Từ năm 2027 trở đi, 70% …", percent("70")).timing(new Timing.From(2027))),
            one(
                    "each year",
                    target("Hằng năm 70% …", percent("70"))
                            .timing(new Timing.Each(YEAR, OptionalInt.empty(), OptionalInt.empty()))),
            one(
                    "each quarter",
                    target("Mỗi quý 70% …", percent("70"))
                            .timing(new Timing.Each(
                                    Recurrence.every(RecurrenceUnit.QUARTER),
                                    OptionalInt.of(2026),
                                    OptionalInt.empty()))),
            one(
                    "no year at all",
                    target("Phấn đấu 100% …", ALL_OF_THEM)
                            .timing(new Timing.Unstated(Optional.empty()))
                            .modality(Modality.STRIVE),
                    Obstacle.NO_YEAR),
            several(
                    "modality per target",
                    target("phấn đấu 47% năm 2027, bảo đảm 61% năm 2030", percent("47"))
                            .timing(new Timing.By(2027))
                            .modality(Modality.STRIVE),
                    other("phấn đấu 47% năm 2027, bảo đảm 61% năm 2030", percent("61"))
                            .timing(new Timing.By(2030))
                            .modality(Modality.ENSURE)),
            one(
                    "lead agency per target",
                    target("Chỉ tiêu | Sở Y tế | Sở Giáo dục và Đào tạo", percent("50"))
                            .owner(new TargetOwner(
                                    List.of(AgencyId.of("health")),
                                    List.of(AgencyId.of("education")),
                                    List.of(AgencyId.of("committee"))))),
            several(
                    "two clauses of one plan that disagree",
                    target("41% ở mục II", percent("41")),
                    other("58% ở mục III", percent("58")).clause(ClauseRef.parse("III.1"))));

    private SurroundingForms() {}

    private static Level percent(String value) {
        return Level.percent(Bound.AT_LEAST, value);
    }

    private static Scope inside(PlaceScope places) {
        return Scope.wholeArea().withPlaces(places);
    }

    private static Target.Builder other(String words, Level level) {
        return target(words, level).id(TargetId.of("u"));
    }
}
