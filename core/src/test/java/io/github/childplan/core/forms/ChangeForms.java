package io.github.childplan.core.forms;

import static io.github.childplan.core.forms.Form.count;
import static io.github.childplan.core.forms.Form.one;
import static io.github.childplan.core.forms.Form.target;
import static io.github.childplan.core.forms.Form.vi;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.Obstacle;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Quantity;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Change, pace, upkeep: every row of that table. */
final class ChangeForms {

    private static final Change.Trend DOWN = Change.Trend.DECREASE;

    static final List<Form> ALL = List.of(
            one(
                    "against a base year",
                    target(
                            "Giảm 15% số vụ bắt nạt so với năm 2023.",
                            Change.once(
                                    DOWN,
                                    ChangeAmount.atLeast("15"),
                                    Change.Measure.PERCENT_OF_BASE,
                                    ChangeBase.year(2023)))),
            one(
                    "against a base year in points",
                    target(
                            "Giảm 1,5 điểm phần trăm so với năm 2023.",
                            Change.once(
                                    DOWN, ChangeAmount.atLeast("1.5"), Change.Measure.POINTS, ChangeBase.year(2023)))),
            one(
                    "base not stated",
                    target(
                            "Giảm 15% số vụ vào năm 2028.",
                            Change.once(
                                    DOWN,
                                    ChangeAmount.atLeast("15"),
                                    Change.Measure.PERCENT_OF_BASE,
                                    ChangeBase.unstated())),
                    Obstacle.BASE_UNSTATED),
            one(
                    "a range against a base year",
                    target(
                            "Giảm từ 3 đến 7% số vụ so với năm 2023.",
                            Change.once(
                                    DOWN,
                                    ChangeAmount.between("3", "7"),
                                    Change.Measure.PERCENT_OF_BASE,
                                    ChangeBase.year(2023)))),
            one(
                    "each year",
                    target(
                                    "Mỗi năm giảm 0,6 điểm phần trăm tỷ lệ hộ thiếu nước sạch.",
                                    Change.eachYear(DOWN, ChangeAmount.atLeast("0.6"), Change.Measure.POINTS))
                            .timing(new Timing.Each(
                                    Recurrence.every(RecurrenceUnit.YEAR),
                                    OptionalInt.of(2026),
                                    OptionalInt.of(2030)))),
            one(
                    "a mean per year, \"bình quân\", whose base is not stated",
                    target(
                                    "Bình quân mỗi năm giảm 0,6 điểm phần trăm.",
                                    new Change(
                                            DOWN,
                                            Optional.of(ChangeAmount.atLeast("0.6")),
                                            Change.Measure.POINTS,
                                            Optional.empty(),
                                            ChangeBase.unstated(),
                                            Change.Pace.MEAN_PER_YEAR))
                            .timing(new Timing.Within(2026, 2030)),
                    Obstacle.BASE_UNSTATED),
            one(
                    "a range each year",
                    target(
                            "Mỗi năm giảm 2-3% số cặp tảo hôn.",
                            Change.eachYear(DOWN, ChangeAmount.between("2", "3"), Change.Measure.PERCENT_OF_BASE))),
            one(
                    "points or per cent unclear",
                    target(
                            "Giảm 4% tỷ lệ thấp còi so với năm trước.",
                            Change.once(
                                    DOWN,
                                    ChangeAmount.atLeast("4"),
                                    Change.Measure.UNSTATED,
                                    ChangeBase.previousYear())),
                    Obstacle.POINTS_OR_PERCENT_UNCLEAR),
            one(
                    "strict change",
                    target(
                            "Giảm trên 3%/năm.",
                            Change.eachYear(
                                    DOWN,
                                    new ChangeAmount(Bound.MORE_THAN, new BigDecimal("3"), Optional.empty()),
                                    Change.Measure.PERCENT_OF_BASE))),
            one(
                    "direction only",
                    target(
                            "Giảm tỷ lệ trẻ dùng thuốc lá điện tử so với năm 2024.",
                            Change.directionOnly(DOWN, ChangeBase.year(2024)))),
            one(
                    "direction only, base not stated",
                    target("Giảm tỷ lệ trẻ dùng thuốc lá điện tử.", Change.directionOnly(DOWN, ChangeBase.unstated())),
                    Obstacle.BASE_UNSTATED),
            one("level and pace in one sentence", levelAndPace("6.8", "7.5")),
            one(
                    "baseline stated, its year not",
                    target("giảm từ 33 ca/1.000 xuống 29 ca/1.000", Level.of(Bound.AT_MOST, "29", Unit.PER_THOUSAND))
                            .baseline(new Baseline(Quantity.of("33", Unit.PER_THOUSAND), OptionalInt.empty()))),
            one(
                    "maintain a level",
                    target(
                                    "Duy trì 100% bản có nhân viên y tế đến năm 2030.",
                                    new Maintain(Level.percent(Bound.AT_LEAST, "100")))
                            .timing(new Timing.Within(2026, 2030))),
            one(
                    "maintain a status",
                    target("Giữ vững danh hiệu xã phù hợp với trẻ em.", new Maintain(OtherForms.RECOGNISED)),
                    Obstacle.NEEDS_A_PERSON),
            one(
                    "never",
                    target(
                                    "Không để xảy ra vụ đuối nước tại hồ bơi trường học.",
                                    new Never(vi("vụ đuối nước tại hồ bơi trường học")))
                            .timing(new Timing.Each(
                                    Recurrence.every(RecurrenceUnit.YEAR), OptionalInt.empty(), OptionalInt.empty()))),
            one(
                    "\"cơ bản không còn\" is not zero",
                    target("Cơ bản không còn lớp học tạm.", new Narrative(vi("\"cơ bản\" không có mức đo"))),
                    Obstacle.NEEDS_A_PERSON),
            one(
                    "so many more, from a base that the words imply and do not name",
                    target(
                            "Thêm 4 thư viện lưu động.",
                            Change.ofCount(
                                    Change.Trend.INCREASE,
                                    ChangeAmount.atLeast("4"),
                                    count("thư viện"),
                                    ChangeBase.unstated())),
                    Obstacle.BASE_UNSTATED),
            one(
                    "so many per cent more",
                    target(
                            "Tăng thêm ít nhất 12% số lớp so với năm 2025.",
                            Change.once(
                                    Change.Trend.INCREASE,
                                    ChangeAmount.atLeast("12"),
                                    Change.Measure.PERCENT_OF_BASE,
                                    ChangeBase.year(2025)))),
            one("a figure for each year and their sum", series(Series.TotalRole.SUM, "230")),
            one("a figure for each year and the last of them", series(Series.TotalRole.LAST, "55")),
            one("a figure for each year and their mean", series(Series.TotalRole.MEAN, "46")),
            one(
                    "a figure for each year and one whose role is not said",
                    series(Series.TotalRole.UNSTATED, "230"),
                    Obstacle.TOTAL_ROLE_UNSTATED));

    private ChangeForms() {}

    static Target.Builder levelAndPace(String level, String baseline) {
        return target(
                        "Còn 6,8% (giảm 0,7 điểm phần trăm so với năm 2024).",
                        new AllOf(
                                List.of(
                                        AllOf.Part.of(Level.percent(Bound.AT_MOST, level)),
                                        AllOf.Part.of(Change.once(
                                                DOWN,
                                                ChangeAmount.atLeast("0.7"),
                                                Change.Measure.POINTS,
                                                ChangeBase.year(2024)))),
                                AllOf.Relation.SAME_INDICATOR))
                .baseline(new Baseline(Quantity.of(baseline, Unit.PERCENT), OptionalInt.of(2024)));
    }

    static Target.Builder series(Series.TotalRole role, String total) {
        List<String> years = List.of("40", "40", "45", "50", "55");
        List<Series.Point> points = IntStream.range(0, years.size())
                .mapToObj(i -> new Series.Point(new Period.CalendarYear(2026 + i), classes(years.get(i))))
                .toList();
        return target(
                        "40 | 40 | 45 | 50 | 55; giai đoạn: " + total,
                        new Series(points, Optional.of(new Series.Total(role, classes(total)))))
                .timing(new Timing.Within(2026, 2030));
    }

    private static Level classes(String number) {
        return Level.of(Bound.AT_LEAST, number, count("lớp tập huấn"));
    }
}
