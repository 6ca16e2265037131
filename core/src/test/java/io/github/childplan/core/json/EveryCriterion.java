package io.github.childplan.core.json;

import static io.github.childplan.core.json.EverythingPlan.text;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Every kind of criterion, each with and without its optional fields. */
final class EveryCriterion {

    private static final Level HALF = Level.percent(Bound.AT_LEAST, "50");
    private static final Unit CLUBS = Unit.count(text("câu lạc bộ", "clubs"));

    static final GradeScale SCALE = new GradeScale(
            text("Xếp loại", "Grade"),
            List.of(
                    new GradeScale.Step("fair", text("trung bình")),
                    new GradeScale.Step("good", text("khá")),
                    new GradeScale.Step("very-good", text("tốt"))));

    static final List<Criterion> CRITERIA = List.of(
            HALF,
            Level.percent(Bound.LESS_THAN, "21.40"),
            Level.percent(Bound.AT_LEAST, "21.4").withBasis(Ratio.of(3, 14)),
            Level.of(Bound.MORE_THAN, "0.000001", Unit.PER_HUNDRED_THOUSAND),
            Level.of(Bound.AT_MOST, "27", Unit.PER_THOUSAND),
            Level.of(Bound.AT_LEAST, "6", Unit.count(text("sân chơi"))),
            new Band(
                    new BigDecimal("60"),
                    new BigDecimal("65.5"),
                    Unit.PERCENT,
                    OptionalInt.of(2),
                    Band.Beyond.ABOVE_SUCCEEDS),
            Band.of("60", "65", Unit.PERCENT, Band.Beyond.UNSTATED),
            TwoSided.of("2.2", Unit.other(text("con/phụ nữ", "children per woman")), TwoSided.Precision.EXACTLY),
            new TwoSided(
                    new BigDecimal("31000"),
                    Unit.count(text("trẻ em")),
                    OptionalInt.of(1),
                    TwoSided.Precision.ABOUT,
                    Optional.of(new BigDecimal("500"))),
            Change.once(
                    Change.Trend.DECREASE,
                    ChangeAmount.between("4", "6.5"),
                    Change.Measure.PERCENT_OF_BASE,
                    ChangeBase.year(2022)),
            Change.eachYear(Change.Trend.DECREASE, ChangeAmount.atLeast("0.4"), Change.Measure.UNSTATED),
            Change.ofCount(Change.Trend.INCREASE, ChangeAmount.atLeast("3"), CLUBS, ChangeBase.unstated()),
            Change.directionOnly(Change.Trend.INCREASE, ChangeBase.samePeriodLastYear()),
            new Maintain(HALF),
            new Never(text("vụ ngộ độc thực phẩm", "a case of food poisoning")),
            PerUnit.every(text("mỗi xã"), Level.of(Bound.AT_LEAST, "2", CLUBS)),
            new PerUnit(
                    text("trường"),
                    Optional.of(PlaceLevel.COMMUNE),
                    Level.of(Bound.AT_LEAST, "3", Unit.count(text("buổi"))),
                    Optional.of(Recurrence.every(RecurrenceUnit.TERM)),
                    Optional.of(Level.percent(Bound.AT_LEAST, "100"))),
            new Relative(new Reference.OtherPlace(
                    Bound.LESS_THAN, Optional.of(PlaceId.of("viet-nam")), text("bình quân cả nước"))),
            new Relative(new Reference.OtherPlace(Bound.AT_MOST, Optional.empty(), text("bình quân vùng"))),
            new Relative(new Reference.Assigned(text("tỉnh giao"))),
            new Relative(new Reference.Rank(7, OptionalInt.of(40), text("các xã"))),
            new Relative(new Reference.Rank(1, OptionalInt.empty(), text("các tỉnh"))),
            new Grade(SCALE, Bound.AT_LEAST, "good"),
            new Series(
                    List.of(
                            new Series.Point(new Period.SchoolYear(2025), HALF),
                            new Series.Point(new Period.CalendarYear(2026), HALF),
                            new Series.Point(new Period.HalfYear(2027, 1), HALF),
                            new Series.Point(new Period.Quarter(2027, 3), HALF),
                            new Series.Point(new Period.Month(2027, 12), HALF)),
                    Optional.of(new Series.Total(Series.TotalRole.MEAN, HALF))),
            new Series(List.of(new Series.Point(new Period.CalendarYear(2026), HALF)), Optional.empty()),
            new AllOf(
                    List.of(
                            new AllOf.Part(Optional.of(text("thấp còi")), HALF),
                            AllOf.Part.of(Change.directionOnly(Change.Trend.DECREASE, ChangeBase.previousYear()))),
                    AllOf.Relation.SEPARATE_MEASURES),
            new Narrative(text("cơ bản không còn", "almost none left")),
            new NotYetSet(text("địa phương tự xác định")));

    static final List<Target> TARGETS = IntStream.range(0, CRITERIA.size())
            .mapToObj(i -> Target.builder()
                    .id(TargetId.of("2030/criterion-" + i))
                    .clause(ClauseRef.parse("II.2.1(1)"))
                    .indicator(IndicatorId.of("stunting"))
                    .timing(new Timing.By(2030))
                    .criterion(CRITERIA.get(i))
                    .words("Chỉ tiêu số " + i)
                    .build())
            .toList();

    private EveryCriterion() {}
}
