package io.github.childplan.core.forms;

import static io.github.childplan.core.forms.Form.count;
import static io.github.childplan.core.forms.Form.one;
import static io.github.childplan.core.forms.Form.several;
import static io.github.childplan.core.forms.Form.target;
import static io.github.childplan.core.forms.Form.vi;

import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Obstacle;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.objective.PartNote;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.objective.TargetPart;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Interpretation;
import io.github.childplan.core.value.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Bounds on a level: every row of that table. */
final class LevelForms {

    static final List<Form> ALL = List.of(
            one(
                    "bare \"đạt\" is read as at least",
                    target("Tỷ lệ trẻ được tẩy giun đạt 84% vào năm 2028.", Level.percent(Bound.AT_LEAST, "84"))
                            .addNotes(PartNote.readInto(
                                    TargetPart.BOUND, Interpretation.of("đạt", vi("ít nhất; câu không nói hơn"))))),
            one(
                    "100%, of those who meet a condition",
                    target("100% thôn có tủ sách khi có nhà văn hóa.", Level.percent(Bound.AT_LEAST, "100"))
                            .scope(Scope.wholeArea().withCondition(vi("khi có nhà văn hóa")))),
            one(
                    "strict upper, \"xuống dưới\"",
                    target("Giảm tỷ lệ trẻ ngủ muộn xuống dưới 12%.", Level.percent(Bound.LESS_THAN, "12"))),
            one(
                    "upper, \"xuống còn\"",
                    target("Giảm tỷ lệ trẻ ngủ muộn xuống còn 12%.", Level.percent(Bound.AT_MOST, "12"))),
            one(
                    "at least, before the number",
                    target("Tối thiểu 63% trẻ biết bơi.", Level.percent(Bound.AT_LEAST, "63"))),
            one("at least, after the number", target("63% trẻ trở lên biết bơi.", Level.percent(Bound.AT_LEAST, "63"))),
            one(
                    "strict lower, \"trên\"",
                    target("Trên 63% người chăm sóc trẻ được tập huấn.", Level.percent(Bound.MORE_THAN, "63"))),
            one(
                    "a value wanted on both sides",
                    target(
                            "Duy trì tổng tỷ suất sinh ở mức 2,1 con/phụ nữ.",
                            TwoSided.of("2.1", Unit.other(vi("con/phụ nữ")), TwoSided.Precision.EXACTLY))),
            one(
                    "\"khoảng\" has no tolerance until somebody sets one",
                    target(
                            "Số học sinh mầm non khoảng 28.000 em.",
                            TwoSided.of("28000", count("em"), TwoSided.Precision.ABOUT)),
                    Obstacle.TOLERANCE_NOT_SET),
            one(
                    "\"khoảng\" with a tolerance that somebody has set",
                    target(
                            "Số học sinh mầm non khoảng 28.000 em.",
                            TwoSided.of("28000", count("em"), TwoSided.Precision.ABOUT)
                                    .withTolerance(new BigDecimal("500")))),
            one(
                    "a range that does not say what lies beyond",
                    target("Có 55-62% xã đạt chuẩn.", Band.of("55", "62", Unit.PERCENT, Band.Beyond.UNSTATED)),
                    Obstacle.BEYOND_RANGE_UNSTATED),
            one(
                    "a range whose top may be passed",
                    target(
                            "Có từ 55 đến 62% xã đạt chuẩn trở lên.",
                            Band.of("55", "62", Unit.PERCENT, Band.Beyond.ABOVE_SUCCEEDS))),
            one(
                    "\"khống chế\", an upper bound on what is expected to grow",
                    target("Khống chế tỷ lệ trẻ thừa cân dưới 16%.", Level.percent(Bound.LESS_THAN, "16"))
                            .addNotes(PartNote.readInto(
                                    TargetPart.BOUND,
                                    Interpretation.of("khống chế dưới", vi("được tăng, nhưng không tới mức này"))))),
            several(
                    "the bound changes between milestones",
                    target("xuống 15% năm 2026", Level.percent(Bound.AT_MOST, "15"))
                            .timing(new Timing.By(2026)),
                    target("dưới 13% năm 2030", Level.percent(Bound.LESS_THAN, "13"))
                            .id(TargetId.of("u"))
                            .timing(new Timing.By(2030))),
            one(
                    "an ordinary count",
                    target(
                            "Xây dựng 7 điểm vui chơi liên bản.",
                            Level.of(Bound.AT_LEAST, "7", count("điểm vui chơi")))));

    private LevelForms() {}
}
