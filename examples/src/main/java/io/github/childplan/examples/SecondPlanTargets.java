package io.github.childplan.examples;

import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Milestone;
import io.github.childplan.core.objective.MilestoneId;
import io.github.childplan.core.objective.Modality;
import io.github.childplan.core.objective.PartNote;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetAmendment;
import io.github.childplan.core.objective.TargetGroup;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The targets of {@link SecondPlan}: the forms that the plan of Mường Tè does not use. All invented. */
final class SecondPlanTargets {

    private static final Timing BY_2028 = new Timing.By(2028);
    private static final Timing BY_2030 = new Timing.By(2030);

    private SecondPlanTargets() {}

    static List<IndicatorRef> indicators() {
        return List.of(
                indicator(
                        "child-friendly-communes",
                        "Tỷ lệ xã, phường phù hợp với trẻ em",
                        "Share of communes and wards suitable for children"),
                indicator("play-points", "Điểm vui chơi dành cho trẻ em", "Points of play for children"),
                indicator("school-violence-cases", "Số vụ bạo lực học đường", "Cases of violence at school"),
                indicator(
                        "child-injury-rate",
                        "Tỷ suất trẻ em bị tai nạn thương tích",
                        "Rate of children injured in accidents"),
                indicator(
                        "stunting-under-5",
                        "Tỷ lệ trẻ em dưới 5 tuổi thấp còi",
                        "Prevalence of stunting among children under 5"),
                indicator(
                        "self-protection-skills",
                        "Tỷ lệ trẻ em được tập huấn kỹ năng tự bảo vệ",
                        "Share of children trained in protecting themselves"),
                indicator(
                        "birth-registration-under-5",
                        "Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh",
                        "Share of children under 5 whose birth is registered"));
    }

    static List<Milestone> milestones() {
        return List.of(
                milestone("2028", "II.1", "Đến năm 2028", BY_2028, to2028()),
                milestone("2030", "II.2", "Đến năm 2030", BY_2030, to2030()));
    }

    private static List<TargetGroup> to2028() {
        Target range = target("2028/child-friendly-communes", "II.1(1)", BY_2028)
                .criterion(Band.of("60", "65", Unit.PERCENT, Band.Beyond.ABOVE_SUCCEEDS))
                .words("Có 60-65% xã, phường phù hợp với trẻ em")
                .addNotes(PartNote.readInto(
                        TargetPart.CRITERION,
                        Interpretation.of(
                                "60-65%",
                                LocalizedText.of(
                                        "Được đọc là ít nhất 60%; vượt 65% vẫn là đạt.",
                                        "Read as at least 60%; more than 65% also reaches it."))))
                .build();
        Target oneCommune = target("2028/play-points", "II.1(1)", BY_2028)
                .scope(Scope.wholeArea().withPlaces(new PlaceScope.Listed(List.of(SecondPlanPlaces.SUOI_MAY))))
                .criterion(
                        Level.of(Bound.AT_LEAST, "3", Unit.count(LocalizedText.of("điểm vui chơi", "points of play"))))
                .words("riêng xã Suối Mây có ít nhất 3 điểm vui chơi dành cho trẻ em")
                .build();
        Target girls = target("2028/self-protection-skills", "II.1(2)", BY_2028)
                .scope(Scope.wholeArea()
                        .withPopulation(Population.of(LocalizedText.of(
                                        "trẻ em gái từ 11 đến dưới 16 tuổi", "girls from 11 to under 16"))
                                .withAges(new AgeBand(OptionalInt.of(11), OptionalInt.of(16)))
                                .withSex(Sex.FEMALE)))
                .criterion(Level.percent(Bound.AT_LEAST, "92"))
                .words("Tối thiểu 92% trẻ em gái từ 11 đến dưới 16 tuổi được tập huấn kỹ năng tự bảo vệ")
                .build();
        return List.of(group("II.1(1)", range, oneCommune), group("II.1(2)", girls));
    }

    private static List<TargetGroup> to2030() {
        Target fromBase = target("2030/school-violence-cases", "II.2(1)", BY_2030)
                .criterion(Change.once(
                        Change.Trend.DECREASE,
                        ChangeAmount.atLeast("10"),
                        Change.Measure.PERCENT_OF_BASE,
                        ChangeBase.year(2024)))
                .words("Giảm 10% số vụ bạo lực học đường so với năm 2024")
                .modality(Modality.STRIVE)
                .build();
        Target perHundredThousand = target("2030/child-injury-rate", "II.2(1)", BY_2030)
                .criterion(Level.of(Bound.LESS_THAN, "480", Unit.PER_HUNDRED_THOUSAND))
                .words("giảm tỷ suất trẻ em bị tai nạn thương tích xuống dưới 480/100.000 trẻ em")
                .build();
        Target amended = target("2030/birth-registration-under-5", "II.2(3)", BY_2030)
                .criterion(Level.percent(Bound.AT_LEAST, "99.5"))
                .words("Bảo đảm từ 99,5% trẻ em dưới 5 tuổi trở lên được đăng ký khai sinh")
                .modality(Modality.ENSURE)
                .addAmendments(new TargetAmendment(
                        LocalizedText.of(
                                "Quyết định điều chỉnh kế hoạch (giả định)",
                                "Decision that adjusts the plan (invented)"),
                        Optional.of(LocalDate.of(2027, 3, 1)),
                        Level.percent(Bound.AT_LEAST, "98"),
                        "98% trẻ em dưới 5 tuổi được đăng ký khai sinh"))
                .build();
        return List.of(
                group("II.2(1)", fromBase, perHundredThousand),
                group("II.2(2)", pace(), wards(), highlands()),
                group("II.2(3)", amended));
    }

    private static Target pace() {
        Timing everyYear =
                new Timing.Each(Recurrence.every(RecurrenceUnit.YEAR), OptionalInt.of(2026), OptionalInt.of(2030));
        return target("2030/stunting-under-5/pace", "II.2(2)", everyYear)
                .criterion(Change.eachYear(Change.Trend.DECREASE, ChangeAmount.atLeast("0.5"), Change.Measure.POINTS))
                .words("Mỗi năm giảm 0,5 điểm phần trăm tỷ lệ trẻ em dưới 5 tuổi thấp còi")
                .build();
    }

    /** Two areas of one sentence are two targets of one indicator. */
    private static Target wards() {
        return target("2030/stunting-under-5/wards", "II.2(2)", BY_2030)
                .scope(Scope.wholeArea()
                        .withPlaces(
                                new PlaceScope.Listed(List.of(SecondPlanPlaces.BEN_GIO, SecondPlanPlaces.CAU_TRANG))))
                .criterion(Level.percent(Bound.LESS_THAN, "12"))
                .words("còn dưới 12% (các phường)")
                .build();
    }

    private static Target highlands() {
        return target("2030/stunting-under-5/highlands", "II.2(2)", BY_2030)
                .scope(Scope.wholeArea()
                        .withPlaces(
                                new PlaceScope.Described(LocalizedText.of("các xã vùng cao", "the highland communes"))))
                .criterion(Level.percent(Bound.LESS_THAN, "17.5"))
                .words("dưới 17,5% (các xã vùng cao)")
                .addNotes(PartNote.carried(TargetPart.INDICATOR, ClauseRef.parse("II.2(2)")))
                .build();
    }

    private static Target.Builder target(String id, String clause, Timing timing) {
        return Target.builder()
                .id(TargetId.of(id))
                .clause(ClauseRef.parse(clause))
                .indicator(IndicatorId.of(id.split("/", -1)[1]))
                .timing(timing);
    }

    private static TargetGroup group(String clause, Target... targets) {
        return TargetGroup.of(ClauseRef.parse(clause), List.of(targets));
    }

    private static Milestone milestone(
            String id, String clause, String words, Timing timing, List<TargetGroup> groups) {
        return new Milestone(MilestoneId.of(id), ClauseRef.parse(clause), words, timing, groups);
    }

    private static IndicatorRef indicator(String id, String vi, String en) {
        return new IndicatorRef(IndicatorId.of(id), LocalizedText.of(vi, en));
    }
}
