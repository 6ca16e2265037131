package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.AS_OF;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COUNT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.DISTRICT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.PROVINCE;
import static io.github.childplan.indicators.assessment.AssessmentFixture.T;
import static io.github.childplan.indicators.assessment.AssessmentFixture.X;
import static io.github.childplan.indicators.assessment.AssessmentFixture.Y;
import static io.github.childplan.indicators.assessment.AssessmentFixture.figure;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.assessment.TargetForms.about;
import static io.github.childplan.indicators.assessment.TargetForms.assignedLevel;
import static io.github.childplan.indicators.assessment.TargetForms.band;
import static io.github.childplan.indicators.assessment.TargetForms.commune;
import static io.github.childplan.indicators.assessment.TargetForms.composition;
import static io.github.childplan.indicators.assessment.TargetForms.con;
import static io.github.childplan.indicators.assessment.TargetForms.exactly;
import static io.github.childplan.indicators.assessment.TargetForms.falling;
import static io.github.childplan.indicators.assessment.TargetForms.full;
import static io.github.childplan.indicators.assessment.TargetForms.kOfN;
import static io.github.childplan.indicators.assessment.TargetForms.no;
import static io.github.childplan.indicators.assessment.TargetForms.noData;
import static io.github.childplan.indicators.assessment.TargetForms.obtained;
import static io.github.childplan.indicators.assessment.TargetForms.open;
import static io.github.childplan.indicators.assessment.TargetForms.percent;
import static io.github.childplan.indicators.assessment.TargetForms.series;
import static io.github.childplan.indicators.assessment.TargetForms.source;
import static io.github.childplan.indicators.assessment.TargetForms.unjudged;
import static io.github.childplan.indicators.assessment.TargetForms.years;
import static io.github.childplan.indicators.assessment.TargetForms.yes;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static io.github.childplan.indicators.observation.MeasuredValue.stated;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Maintain;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.NotYetSet;
import io.github.childplan.core.criteria.Reference;
import io.github.childplan.core.criteria.Relative;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.assessment.TargetForms.Row;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Observation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Targets about one value: levels, what is to be kept up, and comparisons with others. */
final class TargetFormsOfValues {

    private TargetFormsOfValues() {}

    static Stream<Row> rows() {
        return Stream.of(levels(), upkeep(), others()).flatMap(each -> each);
    }

    private static Stream<Row> levels() {
        Target.Builder atLeast = target(Level.percent(Bound.AT_LEAST, "83"));
        return Stream.of(
                yes("bare đạt", atLeast, y("2028", counted(83, 100))),
                no("bare đạt", atLeast, y("2028", stated("82.99", Unit.PERCENT))),
                noData("bare đạt, no figure", atLeast, VerdictReason.NO_FIGURE),
                noData("earlier figure", atLeast, VerdictReason.ONLY_EARLIER_FIGURES, y("2027", counted(9, 10))),
                noData("a part of the year", atLeast, VerdictReason.ONLY_PARTS_OF_YEARS, y("2028-Q4", counted(9, 10))),
                noData(
                        "rates of communes",
                        atLeast,
                        VerdictReason.ONLY_STATED_RATES,
                        commune(0, "2028", stated("90", Unit.PERCENT)),
                        commune(1, "2028", stated("90", Unit.PERCENT))),
                open(
                        "figure of another place",
                        atLeast,
                        Verdict.NOT_COMPARABLE,
                        VerdictReason.OTHER_PLACE,
                        figure(Y, PROVINCE, "2028", counted(9, 10))),
                open(
                        "figure in another unit",
                        atLeast,
                        Verdict.NOT_COMPARABLE,
                        VerdictReason.OTHER_UNIT,
                        y("2028", stated("830", Unit.PER_THOUSAND))),
                open(
                        "0 of 0",
                        atLeast,
                        Verdict.NOT_APPLICABLE,
                        VerdictReason.ZERO_DENOMINATOR,
                        y("2028", counted(0, 0))),
                no("100%, no rounding up", percent("100"), y("2028", counted(1999, 2000))),
                yes("100%", percent("100"), y("2028", counted(2000, 2000))),
                yes("dưới", target(Level.percent(Bound.LESS_THAN, "11")), y("2028", stated("10.99", Unit.PERCENT))),
                no("dưới, at the level", target(Level.percent(Bound.LESS_THAN, "11")), y("2028", counted(11, 100))),
                yes("xuống còn, at the level", target(Level.percent(Bound.AT_MOST, "11")), y("2028", counted(11, 100))),
                no("trên, at the level", target(Level.percent(Bound.MORE_THAN, "64")), y("2028", counted(64, 100))),
                yes("trên", target(Level.percent(Bound.MORE_THAN, "64")), y("2028", counted(641, 1000))),
                yes("ở mức", exactly("2.2"), y("2028", stated("2.2", con()))),
                no("ở mức, above", exactly("2.2"), y("2028", stated("2.3", con()))),
                no("ở mức, below", exactly("2.2"), y("2028", stated("2.1", con()))),
                unjudged("khoảng", about(), VerdictReason.TOLERANCE_NOT_SET, y("2028", stated("31000", con()))),
                yes("range, inside", band(Band.Beyond.UNSTATED), y("2028", counted(62, 100))),
                unjudged(
                        "range, beyond",
                        band(Band.Beyond.UNSTATED),
                        VerdictReason.BEYOND_RANGE_UNSTATED,
                        y("2028", counted(66, 100))),
                no("range that must not be passed", band(Band.Beyond.FAILS), y("2028", counted(66, 100))),
                yes("range that may be passed", band(Band.Beyond.ABOVE_SUCCEEDS), y("2028", counted(66, 100))),
                yes(
                        "ordinary count",
                        target(Level.of(Bound.AT_LEAST, "6", AssessmentFixture.count()))
                                .indicator(COUNT),
                        figure(COUNT, DISTRICT, "2028", stated("6", AssessmentFixture.count()))));
    }

    private static Stream<Row> upkeep() {
        Target.Builder maintain = target(new Maintain(Level.percent(Bound.AT_LEAST, "100")));
        Target.Builder never = target(new Never(text("vụ ngộ độc")))
                .timing(new Timing.Within(2027, 2028))
                .indicator(COUNT);
        Observation none2027 = figure(COUNT, DISTRICT, "2027", stated("0", AssessmentFixture.count()));
        return Stream.of(
                yes("maintain", maintain, full("2026"), full("2027"), full("2028")),
                no("maintain, lost in between", maintain, full("2026"), y("2027", counted(9, 10)), full("2028")),
                noData("maintain, a gap", maintain, VerdictReason.SOME_YEARS_MISSING, full("2026"), full("2028")),
                yes(
                        "maintain, nothing to count in a year",
                        maintain,
                        full("2026"),
                        y("2027", counted(0, 0)),
                        full("2028")),
                yes("never", never, none2027, figure(COUNT, DISTRICT, "2028", stated("0", AssessmentFixture.count()))),
                no(
                        "never, once",
                        never,
                        none2027,
                        figure(COUNT, DISTRICT, "2028", stated("1", AssessmentFixture.count()))),
                noData("never, a year without a figure", never, VerdictReason.ONLY_EARLIER_FIGURES, none2027),
                open(
                        "never, among nobody",
                        target(new Never(text("vụ"))).timing(new Timing.Within(2028, 2028)),
                        Verdict.NOT_APPLICABLE,
                        VerdictReason.ZERO_DENOMINATOR,
                        y("2028", counted(0, 0))),
                yes("series and its sum", series(Series.TotalRole.SUM, "230"), years(40, 40, 45, 50, 55)),
                no("series, its sum missed", series(Series.TotalRole.SUM, "231"), years(40, 40, 45, 50, 55)),
                no("series, a year missed", series(Series.TotalRole.SUM, "230"), years(39, 60, 60, 60, 60)),
                yes("series and its mean", series(Series.TotalRole.MEAN, "46"), years(40, 40, 45, 50, 55)),
                no("series, its mean missed", series(Series.TotalRole.MEAN, "46.1"), years(40, 40, 45, 50, 55)),
                yes("series and its last", series(Series.TotalRole.LAST, "55"), years(40, 40, 45, 50, 55)),
                no("series and a yearly value", series(Series.TotalRole.YEARLY, "41"), years(40, 41, 45, 50, 55)),
                unjudged(
                        "series, role not said",
                        series(Series.TotalRole.UNSTATED, "230"),
                        VerdictReason.TOTAL_ROLE_UNSTATED,
                        years(40, 40, 45, 50, 55)),
                no(
                        "series, role not said, a year missed",
                        series(Series.TotalRole.UNSTATED, "230"),
                        years(39, 40, 45, 50, 55)));
    }

    private static Stream<Row> others() {
        Target.Builder province = target(new Relative(
                new Reference.OtherPlace(Bound.LESS_THAN, Optional.of(PROVINCE), text("mức bình quân của tỉnh"))));
        Target.Builder words = target(new Relative(
                new Reference.OtherPlace(Bound.LESS_THAN, Optional.empty(), text("mức bình quân cả nước"))));
        Target.Builder assigned = target(new Relative(new Reference.Assigned(text("tỉnh giao"))));
        Target.Builder rank = target(new Relative(new Reference.Rank(7, OptionalInt.of(40), text("các xã"))));
        Target.Builder both =
                target(new AllOf(List.of(falling("Chỉ số X"), falling("Chỉ số Y")), AllOf.Relation.SEPARATE_MEASURES));
        Observation[] fallingFigures = {
            y("2026", counted(50, 100)), y("2028", counted(40, 100)),
            figure(X, DISTRICT, "2026", counted(50, 100)), figure(X, DISTRICT, "2028", counted(40, 100))
        };
        return Stream.of(
                yes("k of n", kOfN(), y("2028", counted(5, 12))),
                no("k of n", kOfN(), y("2028", counted(4, 12))),
                yes(
                        "per 100,000",
                        target(Level.of(Bound.LESS_THAN, "9", Unit.PER_HUNDRED_THOUSAND)),
                        y("2028", counted(8, 100_000))),
                no(
                        "per 1,000, at the level",
                        target(Level.of(Bound.LESS_THAN, "14", Unit.PER_THOUSAND)),
                        y("2028", counted(14, 1_000))),
                yes(
                        "boys per 100 girls",
                        target(Level.of(Bound.AT_MOST, "109", Unit.other(text("bé trai/100 bé gái")))),
                        y("2028", stated("109", Unit.other(text("bé trai/100 bé gái"))))),
                yes(
                        "against another place",
                        province,
                        y("2028", counted(10, 100)),
                        figure(Y, PROVINCE, "2028", counted(11, 100))),
                no(
                        "against another place, equal",
                        province,
                        y("2028", counted(10, 100)),
                        figure(Y, PROVINCE, "2028", counted(1, 10))),
                unjudged(
                        "against another place without figures",
                        province,
                        VerdictReason.REFERENCE_OUTSIDE_PLAN,
                        y("2028", counted(10, 100))),
                yes("against words, given", words, y("2028", counted(10, 100)))
                        .with(new OutsideFigure.OtherValue(T, 2028, counted(11, 100), "Niên giám", Optional.empty())),
                open(
                                "against words, in another unit",
                                words,
                                Verdict.NOT_COMPARABLE,
                                VerdictReason.OTHER_UNIT,
                                y("2028", counted(10, 100)))
                        .with(new OutsideFigure.OtherValue(
                                T, 2028, stated("110", Unit.PER_THOUSAND), "Niên giám", Optional.empty())),
                unjudged("assigned", assigned, VerdictReason.REFERENCE_OUTSIDE_PLAN, y("2028", counted(10, 100))),
                yes("assigned, given", assigned, y("2028", counted(40, 100))).with(assignedLevel("40", AS_OF)),
                no("assigned, missed", assigned, y("2028", counted(39, 100))).with(assignedLevel("40", AS_OF)),
                unjudged(
                                "assigned, known later",
                                assigned,
                                VerdictReason.REFERENCE_OUTSIDE_PLAN,
                                y("2028", counted(40, 100)))
                        .with(assignedLevel("40", AS_OF.plusDays(1))),
                noData("assigned, no figure", assigned, VerdictReason.NO_FIGURE).with(assignedLevel("40", AS_OF)),
                unjudged("rank", rank, VerdictReason.REFERENCE_OUTSIDE_PLAN),
                yes("rank, the last that counts", rank).with(obtained(7, 40)),
                no("rank, one too many", rank).with(obtained(8, 40)),
                open("rank among others", rank, Verdict.NOT_COMPARABLE, VerdictReason.RANKED_AMONG_OTHERS)
                        .with(obtained(5, 38)),
                open(
                        "two measures, one of another definition",
                        both,
                        Verdict.NOT_COMPARABLE,
                        VerdictReason.OTHER_DEFINITION,
                        fallingFigures),
                no("two measures, one missed", both, y("2026", counted(50, 100)), y("2028", counted(51, 100))),
                unjudged(
                        "two measures the figures do not tell apart",
                        target(new AllOf(
                                List.of(falling("thấp còi"), falling("nhẹ cân")), AllOf.Relation.SEPARATE_MEASURES)),
                        VerdictReason.PARTS_NOT_IN_FIGURES,
                        fallingFigures),
                yes("composition", composition(), source("một", 50), source("hai", 30), source("ba", 20)),
                no("composition, one off", composition(), source("một", 50), source("hai", 31), source("ba", 19)),
                unjudged("not yet set", target(new NotYetSet(text("các xã"))), VerdictReason.FIGURE_NOT_SET));
    }
}
