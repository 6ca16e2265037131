package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.AS_OF;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COMMUNES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COUNT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.assessment.TargetForms.GOOD;
import static io.github.childplan.indicators.assessment.TargetForms.RECOGNISED;
import static io.github.childplan.indicators.assessment.TargetForms.clubs;
import static io.github.childplan.indicators.assessment.TargetForms.judged;
import static io.github.childplan.indicators.assessment.TargetForms.no;
import static io.github.childplan.indicators.assessment.TargetForms.noData;
import static io.github.childplan.indicators.assessment.TargetForms.perUnit;
import static io.github.childplan.indicators.assessment.TargetForms.percent;
import static io.github.childplan.indicators.assessment.TargetForms.share;
import static io.github.childplan.indicators.assessment.TargetForms.unjudged;
import static io.github.childplan.indicators.assessment.TargetForms.yes;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;

import io.github.childplan.core.criteria.AllOf;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.assessment.TargetForms.Row;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.VerdictReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Targets about units one by one, and those that need a person. */
final class TargetFormsOfUnits {

    private TargetFormsOfUnits() {}

    static Stream<Row> rows() {
        return Stream.of(units(), persons()).flatMap(each -> each);
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
}
