package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.COMMUNES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COUNT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.DISTRICT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.T;
import static io.github.childplan.indicators.assessment.AssessmentFixture.Y;
import static io.github.childplan.indicators.assessment.AssessmentFixture.figure;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static io.github.childplan.indicators.observation.MeasuredValue.stated;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Band;
import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Grade;
import io.github.childplan.core.criteria.GradeScale;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.criteria.Series;
import io.github.childplan.core.criteria.TwoSided;
import io.github.childplan.core.objective.PlaceScope;
import io.github.childplan.core.objective.Population;
import io.github.childplan.core.objective.Scope;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Period;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every form in which plans word targets, each with what is given for it and the answer, and the parts they are made of. */
final class TargetForms {

    static final Change.Trend DOWN = Change.Trend.DECREASE;
    static final Recurrence YEAR = Recurrence.every(RecurrenceUnit.YEAR);
    static final Recurrence QUARTER = Recurrence.every(RecurrenceUnit.QUARTER);
    static final Grade RECOGNISED = new Grade(
            new GradeScale(
                    text("Xã phù hợp với trẻ em"),
                    List.of(
                            new GradeScale.Step("no", text("chưa được công nhận")),
                            new GradeScale.Step("yes", text("được công nhận")))),
            Bound.AT_LEAST,
            "yes");
    static final Grade GOOD = new Grade(
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

    static Row yes(String form, Target.Builder target, Observation... figures) {
        return row(form, target, Verdict.ATTAINED, Optional.empty(), figures);
    }

    static Row no(String form, Target.Builder target, Observation... figures) {
        return row(form, target, Verdict.NOT_ATTAINED, Optional.empty(), figures);
    }

    static Row open(String form, Target.Builder target, Verdict verdict, VerdictReason reason, Observation... figures) {
        return row(form, target, verdict, Optional.of(reason), figures);
    }

    static Row unjudged(String form, Target.Builder target, VerdictReason reason, Observation... figures) {
        return open(form, target, Verdict.NOT_JUDGED, reason, figures);
    }

    static Row noData(String form, Target.Builder target, VerdictReason reason, Observation... figures) {
        return open(form, target, Verdict.NO_DATA, reason, figures);
    }

    static Row row(
            String form,
            Target.Builder target,
            Verdict verdict,
            Optional<VerdictReason> reason,
            Observation... figures) {
        return new Row(form, target.build(), List.of(figures), List.of(), List.of(), verdict, reason);
    }

    static Stream<Row> rows() {
        return Stream.of(
                        TargetFormsOfValues.rows(),
                        TargetFormsOfChanges.rows(),
                        TargetFormsOfUnits.rows(),
                        TargetFormsOfPlaces.rows(),
                        TargetFormsOverYears.rows(),
                        TargetFormsOnADay.rows())
                .flatMap(each -> each);
    }

    static Target.Builder percent(String level) {
        return target(Level.percent(Bound.AT_LEAST, level));
    }

    static Unit con() {
        return Unit.other(text("con/phụ nữ"));
    }

    static Target.Builder exactly(String value) {
        return target(TwoSided.of(value, con(), TwoSided.Precision.EXACTLY));
    }

    static Target.Builder about() {
        return target(TwoSided.of("31000", con(), TwoSided.Precision.ABOUT));
    }

    static Target.Builder band(Band.Beyond beyond) {
        return target(Band.of("60", "65", Unit.PERCENT, beyond));
    }

    static Target.Builder kOfN() {
        return target(Level.of(Bound.AT_LEAST, "5", Unit.count(text("bản"))).withBasis(Ratio.of(5, 12)));
    }

    static Target.Builder change(String amount, Change.Measure of, ChangeBase base) {
        return target(Change.once(DOWN, ChangeAmount.atLeast(amount), of, base));
    }

    static Target.Builder levelAndPace() {
        return target(new AllOf(
                List.of(
                        AllOf.Part.of(Level.percent(Bound.AT_MOST, "6.4")),
                        AllOf.Part.of(Change.once(
                                DOWN, ChangeAmount.atLeast("0.9"), Change.Measure.POINTS, ChangeBase.year(2026)))),
                AllOf.Relation.SAME_INDICATOR));
    }

    static AllOf.Part falling(String label) {
        return new AllOf.Part(Optional.of(text(label)), Change.directionOnly(DOWN, ChangeBase.year(2026)));
    }

    static Target.Builder composition() {
        return target(new AllOf(
                List.of(share("một", "50"), share("hai", "30"), share("ba", "20")), AllOf.Relation.PARTS_OF_A_WHOLE));
    }

    static AllOf.Part share(String label, String value) {
        return new AllOf.Part(
                Optional.of(text("nguồn " + label)), TwoSided.of(value, Unit.PERCENT, TwoSided.Precision.EXACTLY));
    }

    static Observation source(String label, long percent) {
        return inPart(Breakdown.total().with("source", "nguồn " + label), counted(percent, 100));
    }

    static Target.Builder series(Series.TotalRole role, String total) {
        int[] asked = {40, 40, 45, 50, 55};
        List<Series.Point> points = IntStream.range(0, asked.length)
                .mapToObj(i -> new Series.Point(new Period.CalendarYear(2024 + i), points(Integer.toString(asked[i]))))
                .toList();
        return target(new Series(points, Optional.of(new Series.Total(role, points(total)))))
                .timing(new Timing.Within(2024, 2028))
                .indicator(COUNT);
    }

    static Criterion points(String number) {
        return Level.of(Bound.AT_LEAST, number, AssessmentFixture.count());
    }

    static Observation[] years(int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> figure(
                        COUNT,
                        DISTRICT,
                        Integer.toString(2024 + i),
                        stated(Integer.toString(values[i]), AssessmentFixture.count())))
                .toArray(Observation[]::new);
    }

    static Observation[] quarters(int... ofTen) {
        return IntStream.range(0, ofTen.length)
                .mapToObj(i -> y("2028-Q" + (i + 1), counted(ofTen[i], 10)))
                .toArray(Observation[]::new);
    }

    static Observation full(String year) {
        return y(year, counted(10, 10));
    }

    static Observation commune(int index, String period, MeasuredValue value) {
        return figure(Y, COMMUNES.get(index), period, value);
    }

    static Observation[] clubs(int... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> figure(
                        COUNT,
                        COMMUNES.get(i),
                        "2028",
                        stated(Integer.toString(numbers[i]), AssessmentFixture.count())))
                .toArray(Observation[]::new);
    }

    static Target.Builder perUnit(Optional<Level> share) {
        return target(new PerUnit(
                        text("xã"),
                        Optional.of(PlaceLevel.COMMUNE),
                        Level.of(Bound.AT_LEAST, "2", AssessmentFixture.count()),
                        Optional.empty(),
                        share))
                .indicator(COUNT);
    }

    static OutsideFigure assignedLevel(String percent, LocalDate known) {
        return new OutsideFigure.AssignedLevel(
                T, 2028, Level.percent(Bound.AT_LEAST, percent), "Quyết định giao chỉ tiêu", Optional.of(known));
    }

    static OutsideFigure obtained(int rank, int of) {
        return new OutsideFigure.ObtainedRank(T, 2028, rank, OptionalInt.of(of), "Bảng xếp hạng", Optional.empty());
    }

    static RecordedJudgement judged(Finding finding, String period, LocalDate on) {
        return RecordedJudgement.of(T, Period.parse(period), finding, text("Ủy ban nhân dân huyện"), on, "Biên bản");
    }

    static Scope population(Population population) {
        return Scope.wholeArea().withPopulation(population);
    }

    static Scope in(PlaceScope places) {
        return Scope.wholeArea().withPlaces(places);
    }

    static Observation inPart(Breakdown breakdown, MeasuredValue value) {
        return figure(Y, DISTRICT, "2028", breakdown, value);
    }

    static Observation[] with(Observation[] some, Observation... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(Observation[]::new);
    }

    private TargetForms() {}
}
