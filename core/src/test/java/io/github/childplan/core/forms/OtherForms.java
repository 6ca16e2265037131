package io.github.childplan.core.forms;

import static io.github.childplan.core.forms.Form.count;
import static io.github.childplan.core.forms.Form.one;
import static io.github.childplan.core.forms.Form.target;
import static io.github.childplan.core.forms.Form.vi;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.Obstacle;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Other criteria: every row of that table. */
final class OtherForms {

    static final Grade RECOGNISED = new Grade(
            new GradeScale(
                    vi("Xã phù hợp với trẻ em"),
                    List.of(
                            new GradeScale.Step("no", vi("chưa được công nhận")),
                            new GradeScale.Step("yes", vi("được công nhận")))),
            Bound.AT_LEAST,
            "yes");

    private static final GradeScale QUALITY = new GradeScale(
            vi("Xếp loại công tác trẻ em"),
            List.of(
                    new GradeScale.Step("fair", vi("trung bình")),
                    new GradeScale.Step("good", vi("khá")),
                    new GradeScale.Step("very-good", vi("tốt"))));

    static final List<Form> ALL = List.of(
            one(
                    "per unit",
                    target(
                            "Mỗi bản có ít nhất 1 tổ trông trẻ.",
                            PerUnit.every(vi("bản"), Level.of(Bound.AT_LEAST, "1", count("tổ trông trẻ"))))),
            one(
                    "share of units that meet a count, each term",
                    target(
                            "90% trường mỗi học kỳ có tối thiểu 2 buổi ngoại khóa.",
                            new PerUnit(
                                    vi("trường"),
                                    Optional.empty(),
                                    Level.of(Bound.AT_LEAST, "2", count("buổi ngoại khóa")),
                                    Optional.of(Recurrence.every(RecurrenceUnit.TERM)),
                                    Optional.of(Level.percent(Bound.AT_LEAST, "90"))))),
            one(
                    "k of n, whose per cent is derived",
                    target(
                            "7/12 bản đạt chuẩn.",
                            Level.of(Bound.AT_LEAST, "7", count("bản")).withBasis(Ratio.of(7, 12)))),
            one(
                    "status of a named unit by a date",
                    target("Phường A được công nhận phù hợp với trẻ em vào năm 2028.", RECOGNISED)
                            .scope(Scope.wholeArea()
                                    .withPlaces(new PlaceScope.Listed(List.of(PlaceId.of("phuong-a"))))),
                    Obstacle.NEEDS_A_PERSON),
            one(
                    "grade on an ordered scale",
                    target("Xếp loại tốt trở lên.", new Grade(QUALITY, Bound.AT_LEAST, "very-good")),
                    Obstacle.NEEDS_A_PERSON),
            one(
                    "rank",
                    target(
                            "Thuộc nhóm 5 xã đứng đầu trong 38 xã.",
                            new Relative(new Reference.Rank(5, OptionalInt.of(38), vi("các xã của tỉnh")))),
                    Obstacle.REFERENCE_OUTSIDE_PLAN),
            one(
                    "ratio unit, boys per 100 girls",
                    target(
                            "Tỷ số giới tính khi sinh không quá 109 bé trai/100 bé gái.",
                            Level.of(Bound.AT_MOST, "109", Unit.other(vi("bé trai/100 bé gái"))))),
            one("ratio unit, times", target("Gấp 1,4 lần.", Level.of(Bound.AT_LEAST, "1.4", Unit.other(vi("lần"))))),
            one("ratio unit, per 1,000", target("Dưới 14‰.", Level.of(Bound.LESS_THAN, "14", Unit.PER_THOUSAND))),
            one(
                    "ratio unit, per 100,000",
                    target("Dưới 9/100.000.", Level.of(Bound.LESS_THAN, "9", Unit.PER_HUNDRED_THOUSAND))),
            one("composition", composition("50", "30", "20")),
            one(
                    "against others",
                    target(
                            "Thấp hơn mức bình quân của tỉnh.",
                            new Relative(new Reference.OtherPlace(
                                    Bound.LESS_THAN, Optional.of(Form.AREA), vi("mức bình quân của tỉnh")))),
                    Obstacle.REFERENCE_OUTSIDE_PLAN),
            one(
                    "against what was assigned",
                    target(
                            "Hoàn thành chỉ tiêu trung ương giao.",
                            new Relative(new Reference.Assigned(vi("trung ương giao")))),
                    Obstacle.REFERENCE_OUTSIDE_PLAN),
            one(
                    "several measures at once",
                    target(
                            "Giảm cả 2 chỉ số so với năm 2024.",
                            new AllOf(
                                    List.of(falling("thấp còi"), falling("nhẹ cân")),
                                    AllOf.Relation.SEPARATE_MEASURES))),
            one(
                    "not yet set",
                    target("Các xã tự xác định mức giảm.", new NotYetSet(vi("các xã"))),
                    Obstacle.FIGURE_NOT_SET),
            one(
                    "narrative",
                    target("Từng bước nâng cao chất lượng chăm sóc.", new Narrative(vi("không có mức đo"))),
                    Obstacle.NEEDS_A_PERSON));

    private OtherForms() {}

    static Target.Builder composition(String... shares) {
        List<AllOf.Part> parts = Stream.of(shares)
                .map(share -> new AllOf.Part(
                        Optional.of(vi("nguồn thứ " + share)),
                        TwoSided.of(share, Unit.PERCENT, TwoSided.Precision.EXACTLY)))
                .toList();
        return target(
                "Cơ cấu kinh phí: " + String.join("% - ", shares) + "%.",
                new AllOf(parts, AllOf.Relation.PARTS_OF_A_WHOLE));
    }

    private static AllOf.Part falling(String what) {
        return new AllOf.Part(
                Optional.of(vi(what)), Change.directionOnly(Change.Trend.DECREASE, ChangeBase.year(2024)));
    }
}
