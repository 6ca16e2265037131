package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.AS_OF;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COMMUNES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COUNT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.DISTRICT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.PROVINCE;
import static io.github.childplan.indicators.assessment.AssessmentFixture.T;
import static io.github.childplan.indicators.assessment.AssessmentFixture.X;
import static io.github.childplan.indicators.assessment.AssessmentFixture.Y;
import static io.github.childplan.indicators.assessment.AssessmentFixture.assess;
import static io.github.childplan.indicators.assessment.AssessmentFixture.figure;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static io.github.childplan.indicators.observation.MeasuredValue.stated;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.childplan.core.objective.AgeBand;
import io.github.childplan.core.objective.Baseline;
import io.github.childplan.core.objective.Measurability;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Sex;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Quantity;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.OutsideFigures;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.RecordedJudgements;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.github.childplan.indicators.observation.Breakdown;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form in which plans word targets, with figures and without: each ends in a right verdict or in a right reason. */
class TargetFormsJudgedTest {

    private static final Change.Trend DOWN = Change.Trend.DECREASE;
    private static final Recurrence YEAR = Recurrence.every(RecurrenceUnit.YEAR);
    private static final Recurrence QUARTER = Recurrence.every(RecurrenceUnit.QUARTER);
    private static final Grade RECOGNISED = new Grade(
            new GradeScale(
                    text("Xã phù hợp với trẻ em"),
                    List.of(
                            new GradeScale.Step("no", text("chưa được công nhận")),
                            new GradeScale.Step("yes", text("được công nhận")))),
            Bound.AT_LEAST,
            "yes");
    private static final Grade GOOD = new Grade(
            new GradeScale(
                    text("Xếp loại"),
                    List.of(
                            new GradeScale.Step("fair", text("trung bình")),
                            new GradeScale.Step("good", text("khá")),
                            new GradeScale.Step("very-good", text("tốt")))),
            Bound.AT_LEAST,
            "good");

    /** One form with what is given for it, and the answer. */
    record Row(
            String form,
            Target target,
            List<Observation> figures,
            List<OutsideFigure> outside,
            List<RecordedJudgement> recorded,
            Verdict verdict,
            Optional<VerdictReason> reason) {

        Row with(OutsideFigure figure) {
            return new Row(form, target, figures, List.of(figure), recorded, verdict, reason);
        }

        Row with(RecordedJudgement judgement) {
            List<RecordedJudgement> more = new ArrayList<>(recorded);
            more.add(judgement);
            return new Row(form, target, figures, outside, more, verdict, reason);
        }

        PlanAssessor assessor() {
            return AssessmentFixture.assessor(target).toBuilder()
                    .outsideFigures(OutsideFigures.of(outside).orElseThrow())
                    .recordedJudgements(RecordedJudgements.of(recorded).orElseThrow())
                    .build();
        }

        @Override
        public String toString() {
            return form + " -> " + verdict + reason.map(why -> " " + why).orElse("");
        }
    }

    private static Row yes(String form, Target.Builder target, Observation... figures) {
        return row(form, target, Verdict.ATTAINED, Optional.empty(), figures);
    }

    private static Row no(String form, Target.Builder target, Observation... figures) {
        return row(form, target, Verdict.NOT_ATTAINED, Optional.empty(), figures);
    }

    private static Row open(
            String form, Target.Builder target, Verdict verdict, VerdictReason reason, Observation... figures) {
        return row(form, target, verdict, Optional.of(reason), figures);
    }

    private static Row unjudged(String form, Target.Builder target, VerdictReason reason, Observation... figures) {
        return open(form, target, Verdict.NOT_JUDGED, reason, figures);
    }

    private static Row noData(String form, Target.Builder target, VerdictReason reason, Observation... figures) {
        return open(form, target, Verdict.NO_DATA, reason, figures);
    }

    private static Row row(
            String form,
            Target.Builder target,
            Verdict verdict,
            Optional<VerdictReason> reason,
            Observation... figures) {
        return new Row(form, target.build(), List.of(figures), List.of(), List.of(), verdict, reason);
    }

    static Stream<Row> rows() {
        return Stream.of(levels(), changes(), upkeep(), others(), units(), persons(), surroundings(), places(), times())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> levels() {
        Target.Builder atLeast = target(Level.percent(Bound.AT_LEAST, "83"));
        return Stream.of(
                yes("bare đạt", atLeast, y("2028", counted(83, 100))),
                no("bare đạt", atLeast, y("2028", stated("82.99", Unit.PERCENT))),
                noData("bare đạt, no figure", atLeast, VerdictReason.NO_FIGURE),
                noData("earlier figure", atLeast, VerdictReason.ONLY_EARLIER_FIGURES, y("2027", counted(9, 10))),
                noData("a part of the year", atLeast, VerdictReason.NO_FIGURE, y("2028-Q4", counted(9, 10))),
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

    private static Stream<Row> changes() {
        Target.Builder base2026 = change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.year(2026));
        Target.Builder unstated = change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.unstated());
        Change eachYear = Change.eachYear(DOWN, ChangeAmount.atLeast("1"), Change.Measure.POINTS);
        Target.Builder strict = target(Change.eachYear(
                DOWN,
                new ChangeAmount(Bound.MORE_THAN, new java.math.BigDecimal("1"), Optional.empty()),
                Change.Measure.POINTS));
        Observation[] twoAYear = {
            y("2025", counted(50, 100)),
            y("2026", counted(48, 100)),
            y("2027", counted(46, 100)),
            y("2028", counted(44, 100))
        };
        return Stream.of(
                yes("against a base year", base2026, y("2026", counted(50, 100)), y("2028", counted(44, 100))),
                no("against a base year", base2026, y("2026", counted(50, 100)), y("2028", counted(441, 1000))),
                noData("base figure missing", base2026, VerdictReason.BASE_FIGURE_MISSING, y("2028", counted(44, 100))),
                unjudged(
                        "base zero",
                        base2026,
                        VerdictReason.BASE_IS_ZERO,
                        y("2026", counted(0, 100)),
                        y("2028", counted(0, 100))),
                unjudged(
                        "base not earlier",
                        change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.year(2028)),
                        VerdictReason.BASE_NOT_EARLIER,
                        y("2028", counted(44, 100))),
                open(
                        "base of another definition",
                        change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.year(2026))
                                .indicator(X),
                        Verdict.NOT_COMPARABLE,
                        VerdictReason.OTHER_DEFINITION,
                        figure(X, DISTRICT, "2026", counted(50, 100)),
                        figure(X, DISTRICT, "2028", counted(40, 100))),
                unjudged("base not stated", unstated, VerdictReason.BASE_UNSTATED, twoAYear),
                yes(
                        "base not stated, baseline printed",
                        change("12", Change.Measure.PERCENT_OF_BASE, ChangeBase.unstated())
                                .baseline(new Baseline(Quantity.of("50", Unit.PERCENT), OptionalInt.empty())),
                        y("2028", counted(44, 100))),
                yes(
                        "a range, exceeded",
                        target(Change.once(
                                DOWN,
                                ChangeAmount.between("4", "6"),
                                Change.Measure.PERCENT_OF_BASE,
                                ChangeBase.year(2026))),
                        y("2026", counted(50, 100)),
                        y("2028", counted(40, 100))),
                yes("each year", target(eachYear), twoAYear),
                no(
                        "each year, not in one",
                        target(eachYear),
                        y("2025", counted(50, 100)),
                        y("2026", counted(50, 100)),
                        y("2027", counted(40, 100)),
                        y("2028", counted(30, 100))),
                noData(
                        "each year, one missing",
                        target(eachYear),
                        VerdictReason.SOME_YEARS_MISSING,
                        y("2025", counted(50, 100)),
                        y("2026", counted(48, 100)),
                        y("2028", counted(44, 100))),
                yes("strict change", strict, twoAYear),
                no(
                        "strict change, just the amount in one year",
                        strict,
                        y("2025", counted(50, 100)),
                        y("2026", counted(49, 100)),
                        y("2027", counted(46, 100)),
                        y("2028", counted(44, 100))),
                unjudged(
                        "points or per cent unclear",
                        change("3", Change.Measure.UNSTATED, ChangeBase.previousYear()),
                        VerdictReason.POINTS_OR_PERCENT_UNCLEAR,
                        twoAYear),
                yes("direction only", target(Change.directionOnly(DOWN, ChangeBase.year(2026))), twoAYear),
                unjudged(
                        "direction only, base not stated",
                        target(Change.directionOnly(DOWN, ChangeBase.unstated())),
                        VerdictReason.BASE_UNSTATED,
                        twoAYear),
                unjudged(
                        "a mean in per cent on which the readings differ",
                        target(new Change(
                                DOWN,
                                Optional.of(ChangeAmount.atLeast("10")),
                                Change.Measure.PERCENT_OF_BASE,
                                Optional.empty(),
                                ChangeBase.year(2026),
                                Change.Pace.MEAN_PER_YEAR)),
                        VerdictReason.MEAN_RATE_UNCLEAR,
                        y("2026", counted(100, 200)),
                        y("2028", counted(81, 200))),
                yes(
                        "more of",
                        target(Change.ofCount(
                                        Change.Trend.INCREASE,
                                        ChangeAmount.atLeast("4"),
                                        AssessmentFixture.count(),
                                        ChangeBase.year(2025)))
                                .indicator(COUNT),
                        figure(COUNT, DISTRICT, "2025", stated("3", AssessmentFixture.count())),
                        figure(COUNT, DISTRICT, "2028", stated("7", AssessmentFixture.count()))),
                yes("level and pace", levelAndPace(), y("2026", counted(73, 1000)), y("2028", counted(64, 1000))),
                no("level and pace, level missed", levelAndPace(), y("2028", counted(65, 1000))),
                noData(
                        "level and pace, base missing",
                        levelAndPace(),
                        VerdictReason.BASE_FIGURE_MISSING,
                        y("2028", counted(64, 1000))));
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

    private static Stream<Row> units() {
        Target.Builder every = perUnit(Optional.empty());
        Target.Builder half = perUnit(Optional.of(Level.percent(Bound.AT_LEAST, "50")));
        Target.Builder three =
                perUnit(Optional.of(Level.percent(Bound.AT_LEAST, "75").withBasis(Ratio.of(3, 4))));
        return Stream.of(
                yes("every commune", every, clubs(2, 2, 3, 2)),
                no("every commune, one fails", every, clubs(2, 1, 3, 2)),
                no("every commune, one fails and one is missing", every, clubs(2, 1, 3)),
                noData("every commune, one missing", every, VerdictReason.TOO_FEW_REPORTED, clubs(2, 2, 3)),
                noData("every commune, none reported", every, VerdictReason.TOO_FEW_REPORTED),
                yes("half, reached with one missing", half, clubs(2, 2, 1)),
                no("half, impossible with one missing", half, clubs(1, 1, 1)),
                noData("half, still possible", half, VerdictReason.TOO_FEW_REPORTED, clubs(2, 1, 1)),
                yes("3 of 4 by count", three, clubs(2, 2, 2, 1)),
                no("3 of 4 by count", three, clubs(2, 2, 1, 1)),
                unjudged(
                        "units that are no places",
                        target(PerUnit.every(text("bản"), Level.of(Bound.AT_LEAST, "1", AssessmentFixture.count())))
                                .indicator(COUNT),
                        VerdictReason.UNITS_NOT_IN_FIGURES,
                        clubs(2, 2, 2, 2)),
                unjudged(
                        "schools, each term",
                        target(new PerUnit(
                                        text("xã"),
                                        Optional.of(PlaceLevel.COMMUNE),
                                        Level.of(Bound.AT_LEAST, "2", AssessmentFixture.count()),
                                        Optional.of(Recurrence.every(RecurrenceUnit.TERM)),
                                        Optional.empty()))
                                .indicator(COUNT),
                        VerdictReason.PERIODS_NOT_IN_FIGURES,
                        clubs(2, 2, 2, 2)));
    }

    private static Stream<Row> persons() {
        Target.Builder status = target(RECOGNISED);
        Target.Builder grade = target(GOOD);
        Target.Builder narrative = target(new Narrative(text("không có mức đo")));
        Target.Builder mixed = target(new AllOf(
                List.of(AllOf.Part.of(Level.percent(Bound.AT_LEAST, "50")), AllOf.Part.of(new Narrative(text("lời")))),
                AllOf.Relation.SAME_INDICATOR));
        Target.Builder share = target(new PerUnit(
                text("xã"),
                Optional.of(PlaceLevel.COMMUNE),
                RECOGNISED,
                Optional.empty(),
                Optional.of(Level.percent(Bound.AT_LEAST, "50"))));
        return Stream.of(
                unjudged("status", status, VerdictReason.NEEDS_A_PERSON),
                yes("status, recognised", status).with(judged(new Finding.Graded("yes"), "2028", AS_OF)),
                no("status, not recognised", status).with(judged(new Finding.Graded("no"), "2028", AS_OF)),
                unjudged("status, judged later", status, VerdictReason.NEEDS_A_PERSON)
                        .with(judged(new Finding.Graded("yes"), "2028", AS_OF.plusDays(1))),
                unjudged("status, of another year", status, VerdictReason.NEEDS_A_PERSON)
                        .with(judged(new Finding.Graded("yes"), "2027", AS_OF)),
                no("status, the latest counts", status)
                        .with(judged(new Finding.Graded("no"), "2028", AS_OF))
                        .with(judged(new Finding.Graded("yes"), "2028", AS_OF.minusDays(1))),
                yes("khá trở lên, tốt", grade).with(judged(new Finding.Graded("very-good"), "2028", AS_OF)),
                yes("khá trở lên, khá", grade).with(judged(new Finding.Graded("good"), "2028", AS_OF)),
                no("khá trở lên, trung bình", grade).with(judged(new Finding.Graded("fair"), "2028", AS_OF)),
                unjudged("khá trở lên, another scale", grade, VerdictReason.GRADE_NOT_ON_SCALE)
                        .with(judged(new Finding.Graded("a"), "2028", AS_OF)),
                yes("khá trở lên, plain yes", grade).with(judged(Finding.Plain.MET, "2028", AS_OF)),
                unjudged("narrative", narrative, VerdictReason.NEEDS_A_PERSON, y("2028", counted(1, 2))),
                yes("narrative, met", narrative).with(judged(Finding.Plain.MET, "2028", AS_OF)),
                no("narrative, not met", narrative).with(judged(Finding.Plain.NOT_MET, "2028", AS_OF)),
                unjudged("narrative, a step of no scale", narrative, VerdictReason.GRADE_NOT_ON_SCALE)
                        .with(judged(new Finding.Graded("good"), "2028", AS_OF)),
                no("figures decide, not a person", percent("50"), y("2028", counted(1, 3)))
                        .with(judged(Finding.Plain.MET, "2028", AS_OF)),
                noData("a person is no figure", percent("50"), VerdictReason.NO_FIGURE)
                        .with(judged(Finding.Plain.MET, "2028", AS_OF)),
                no("figure fails, words open", mixed, y("2028", counted(1, 3))),
                unjudged("figure meets, words open", mixed, VerdictReason.NEEDS_A_PERSON, y("2028", counted(2, 3))),
                yes("figure meets, words met", mixed, y("2028", counted(2, 3)))
                        .with(judged(Finding.Plain.MET, "2028", AS_OF)),
                unjudged("85% xã ban hành kế hoạch", share, VerdictReason.NEEDS_A_PERSON),
                yes("share of communes, two judged", share)
                        .with(judged(new Finding.Graded("yes"), "2028", AS_OF).withPlace(COMMUNES.get(0)))
                        .with(judged(new Finding.Graded("yes"), "2028", AS_OF).withPlace(COMMUNES.get(1))));
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
                yes("girls", girls, of(Breakdown.total().withSex(Sex.FEMALE), counted(8, 10))),
                noData(
                        "girls, figures of all",
                        girls,
                        VerdictReason.NO_FIGURE_OF_THE_POPULATION,
                        y("2028", counted(9, 10))),
                yes("near-poor households", poor, of(poorThreeToFive, counted(95, 100))),
                unjudged(
                        "near-poor, other figures",
                        poor,
                        VerdictReason.POPULATION_NOT_DEFINED,
                        y("2028", counted(1, 1))),
                no(
                        "told in words that figures use",
                        words,
                        of(Breakdown.total().with("disability", "Trẻ em khuyết tật"), counted(9, 10))),
                unjudged("told in words", words, VerdictReason.POPULATION_NOT_DEFINED, y("2028", counted(1, 1))),
                yes("condition", found, y("2028", counted(5, 5))),
                no(
                        "condition, told apart by the figures",
                        found,
                        y("2028", counted(5, 5)),
                        of(Breakdown.total().with("condition", "khi được tìm thấy"), counted(4, 5))),
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

    private static Stream<Row> times() {
        Target.Builder from = percent("70").timing(new Timing.From(2027));
        Target.Builder each = percent("70").timing(new Timing.Each(YEAR, OptionalInt.of(2026), OptionalInt.of(2028)));
        Target.Builder everyTwo = percent("70")
                .timing(new Timing.Each(
                        Recurrence.every(2, RecurrenceUnit.YEAR), OptionalInt.of(2026), OptionalInt.of(2028)));
        Target.Builder quarters =
                percent("70").timing(new Timing.Each(QUARTER, OptionalInt.of(2028), OptionalInt.of(2028)));
        Target.Builder weeks = percent("70")
                .timing(new Timing.Each(
                        Recurrence.every(RecurrenceUnit.WEEK), OptionalInt.of(2028), OptionalInt.of(2028)));
        return Stream.of(
                yes("from a year on", from, y("2027", counted(7, 10)), y("2028", counted(7, 10))),
                no("from a year on, missed in the first", from, y("2027", counted(6, 10)), y("2028", counted(9, 10))),
                noData(
                        "from a year on, the first missing",
                        from,
                        VerdictReason.SOME_YEARS_MISSING,
                        y("2028", counted(9, 10))),
                no("each year", each, y("2026", counted(9, 10)), y("2027", counted(6, 10)), y("2028", counted(9, 10))),
                yes(
                        "every two years",
                        everyTwo,
                        y("2026", counted(9, 10)),
                        y("2027", counted(6, 10)),
                        y("2028", counted(9, 10))),
                yes("each quarter", quarters, quarters(7, 8, 9, 7)),
                no("each quarter, one missed", quarters, quarters(7, 8, 6, 7)),
                unjudged(
                        "each quarter, figure of the year",
                        quarters,
                        VerdictReason.PERIODS_NOT_IN_FIGURES,
                        y("2028", counted(9, 10))),
                noData("each quarter, no figure", quarters, VerdictReason.NO_FIGURE),
                unjudged("each week", weeks, VerdictReason.PERIODS_NOT_IN_FIGURES, y("2028", counted(9, 10))),
                yes("within a span", percent("70").timing(new Timing.Within(2026, 2028)), y("2028", counted(7, 10))),
                yes(
                        "on a day",
                        percent("70").timing(new Timing.On(LocalDate.of(2028, 6, 30))),
                        y("2028", counted(7, 10))),
                unjudged(
                        "no year",
                        percent("70").timing(new Timing.Unstated(Optional.empty())),
                        VerdictReason.NO_YEAR,
                        y("2028", counted(7, 10))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void endsInARightVerdictOrARightReason(Row row) {
        TargetAssessment assessed = assess(row.assessor(), row.figures().toArray(Observation[]::new));

        assertThat(assessed.verdict()).isEqualTo(row.verdict());
        assertThat(assessed.reason()).isEqualTo(row.reason());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isExplainedInBothLanguagesWithItsReason(Row row) {
        TargetAssessment assessed = assess(row.assessor(), row.figures().toArray(Observation[]::new));

        row.reason()
                .ifPresent(reason -> assertThat(assessed.explanation().in(Language.EN))
                        .contains(assessed.explanation()
                                .find("reason." + reason)
                                .orElseThrow()
                                .text()
                                .in(Language.EN)));
        assertThat(assessed.explanation().in(Language.VI)).doesNotContain("{").isNotBlank();
        assertThat(assessed.explanation().in(Language.EN)).doesNotContain("{").isNotBlank();
    }

    @Test
    void reachesEveryReasonThereIs() {
        Set<VerdictReason> reached = new TreeSet<>();
        rows().forEach(row -> row.reason().ifPresent(reached::add));

        assertThat(reached).containsExactlyInAnyOrder(VerdictReason.values());
    }

    @Test
    void hasASentenceForEveryReason() {
        assertThat(VerdictReason.values())
                .allSatisfy(reason -> assertThat(IndicatorsMessages.has("explain.reason." + reason.name()))
                        .isTrue());
    }

    private static Target.Builder percent(String level) {
        return target(Level.percent(Bound.AT_LEAST, level));
    }

    private static Unit con() {
        return Unit.other(text("con/phụ nữ"));
    }

    private static Target.Builder exactly(String value) {
        return target(TwoSided.of(value, con(), TwoSided.Precision.EXACTLY));
    }

    private static Target.Builder about() {
        return target(TwoSided.of("31000", con(), TwoSided.Precision.ABOUT));
    }

    private static Target.Builder band(Band.Beyond beyond) {
        return target(Band.of("60", "65", Unit.PERCENT, beyond));
    }

    private static Target.Builder kOfN() {
        return target(Level.of(Bound.AT_LEAST, "5", Unit.count(text("bản"))).withBasis(Ratio.of(5, 12)));
    }

    private static Target.Builder change(String amount, Change.Measure of, ChangeBase base) {
        return target(Change.once(DOWN, ChangeAmount.atLeast(amount), of, base));
    }

    private static Target.Builder levelAndPace() {
        return target(new AllOf(
                List.of(
                        AllOf.Part.of(Level.percent(Bound.AT_MOST, "6.4")),
                        AllOf.Part.of(Change.once(
                                DOWN, ChangeAmount.atLeast("0.9"), Change.Measure.POINTS, ChangeBase.year(2026)))),
                AllOf.Relation.SAME_INDICATOR));
    }

    private static AllOf.Part falling(String label) {
        return new AllOf.Part(Optional.of(text(label)), Change.directionOnly(DOWN, ChangeBase.year(2026)));
    }

    private static Target.Builder composition() {
        return target(new AllOf(
                List.of(share("một", "50"), share("hai", "30"), share("ba", "20")), AllOf.Relation.PARTS_OF_A_WHOLE));
    }

    private static AllOf.Part share(String label, String value) {
        return new AllOf.Part(
                Optional.of(text("nguồn " + label)), TwoSided.of(value, Unit.PERCENT, TwoSided.Precision.EXACTLY));
    }

    private static Observation source(String label, long percent) {
        return of(Breakdown.total().with("source", "nguồn " + label), counted(percent, 100));
    }

    private static Target.Builder series(Series.TotalRole role, String total) {
        int[] asked = {40, 40, 45, 50, 55};
        List<Series.Point> points = IntStream.range(0, asked.length)
                .mapToObj(i -> new Series.Point(new Period.CalendarYear(2024 + i), points(Integer.toString(asked[i]))))
                .toList();
        return target(new Series(points, Optional.of(new Series.Total(role, points(total)))))
                .timing(new Timing.Within(2024, 2028))
                .indicator(COUNT);
    }

    private static Criterion points(String number) {
        return Level.of(Bound.AT_LEAST, number, AssessmentFixture.count());
    }

    private static Observation[] years(int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> figure(
                        COUNT,
                        DISTRICT,
                        Integer.toString(2024 + i),
                        stated(Integer.toString(values[i]), AssessmentFixture.count())))
                .toArray(Observation[]::new);
    }

    private static Observation[] quarters(int... ofTen) {
        return IntStream.range(0, ofTen.length)
                .mapToObj(i -> y("2028-Q" + (i + 1), counted(ofTen[i], 10)))
                .toArray(Observation[]::new);
    }

    private static Observation full(String year) {
        return y(year, counted(10, 10));
    }

    private static Observation commune(int index, String period, MeasuredValue value) {
        return figure(Y, COMMUNES.get(index), period, value);
    }

    private static Observation[] clubs(int... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> figure(
                        COUNT,
                        COMMUNES.get(i),
                        "2028",
                        stated(Integer.toString(numbers[i]), AssessmentFixture.count())))
                .toArray(Observation[]::new);
    }

    private static Target.Builder perUnit(Optional<Level> share) {
        return target(new PerUnit(
                        text("xã"),
                        Optional.of(PlaceLevel.COMMUNE),
                        Level.of(Bound.AT_LEAST, "2", AssessmentFixture.count()),
                        Optional.empty(),
                        share))
                .indicator(COUNT);
    }

    private static OutsideFigure assignedLevel(String percent, LocalDate known) {
        return new OutsideFigure.AssignedLevel(
                T, 2028, Level.percent(Bound.AT_LEAST, percent), "Quyết định giao chỉ tiêu", Optional.of(known));
    }

    private static OutsideFigure obtained(int rank, int of) {
        return new OutsideFigure.ObtainedRank(T, 2028, rank, OptionalInt.of(of), "Bảng xếp hạng", Optional.empty());
    }

    private static RecordedJudgement judged(Finding finding, String period, LocalDate on) {
        return RecordedJudgement.of(T, Period.parse(period), finding, text("Ủy ban nhân dân huyện"), on, "Biên bản");
    }

    private static Scope population(Population population) {
        return Scope.wholeArea().withPopulation(population);
    }

    private static Scope in(PlaceScope places) {
        return Scope.wholeArea().withPlaces(places);
    }

    private static Observation of(Breakdown breakdown, MeasuredValue value) {
        return figure(Y, DISTRICT, "2028", breakdown, value);
    }

    private static Observation[] with(Observation[] some, Observation... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(Observation[]::new);
    }
}
