package io.github.childplan.indicators.assessment;

import static io.github.childplan.indicators.assessment.AssessmentFixture.AS_OF;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COMMUNES;
import static io.github.childplan.indicators.assessment.AssessmentFixture.COUNT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.DISTRICT;
import static io.github.childplan.indicators.assessment.AssessmentFixture.T;
import static io.github.childplan.indicators.assessment.AssessmentFixture.UNDEFINED;
import static io.github.childplan.indicators.assessment.AssessmentFixture.Y;
import static io.github.childplan.indicators.assessment.AssessmentFixture.assess;
import static io.github.childplan.indicators.assessment.AssessmentFixture.assessor;
import static io.github.childplan.indicators.assessment.AssessmentFixture.figure;
import static io.github.childplan.indicators.assessment.AssessmentFixture.target;
import static io.github.childplan.indicators.assessment.AssessmentFixture.text;
import static io.github.childplan.indicators.assessment.AssessmentFixture.y;
import static io.github.childplan.indicators.observation.MeasuredValue.counted;
import static io.github.childplan.indicators.observation.MeasuredValue.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.childplan.core.criteria.Change;
import io.github.childplan.core.criteria.ChangeAmount;
import io.github.childplan.core.criteria.ChangeBase;
import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.criteria.Narrative;
import io.github.childplan.core.criteria.Never;
import io.github.childplan.core.criteria.PerUnit;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.objective.Timing;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.schedule.RecurrenceUnit;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.attainment.ChangeReadings;
import io.github.childplan.indicators.attainment.Finding;
import io.github.childplan.indicators.attainment.JudgedPart;
import io.github.childplan.indicators.attainment.Judgement;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.RecordedJudgements;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.explanation.YearChoice;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The parts and grounds of a judgement, for programs and in sentences. */
class JudgementExplanationTest {

    @Test
    void namesTheUnitsThatFailAndThoseThatAreMissing() {
        Target every = target(new PerUnit(
                        text("xã"),
                        Optional.of(PlaceLevel.COMMUNE),
                        Level.of(Bound.AT_LEAST, "2", AssessmentFixture.count()),
                        Optional.empty(),
                        Optional.empty()))
                .indicator(COUNT)
                .build();

        TargetAssessment assessed = assess(
                assessor(every),
                figure(COUNT, COMMUNES.get(0), "2028", stated("2", AssessmentFixture.count())),
                figure(COUNT, COMMUNES.get(1), "2028", stated("1", AssessmentFixture.count())));

        Judgement judgement = assessed.judgement();
        assertThat(judgement.decidedBy()).isEqualTo(Judgement.DecidedBy.UNITS);
        assertThat(judgement.parts(JudgedPart.Kind.UNIT, Verdict.NOT_ATTAINED))
                .extracting(JudgedPart::id)
                .containsExactly("commune-b");
        assertThat(judgement.parts(JudgedPart.Kind.UNIT, Verdict.NO_DATA))
                .extracting(JudgedPart::id)
                .containsExactly("commune-c", "commune-d");
        assertThat(assessed.explanation().in(Language.EN))
                .contains("Of 4 units 1 meet the demand. It is not met by: commune-b."
                        + " There is no answer for: commune-c, commune-d.");
    }

    @Test
    void doesNotLetAYearThatMeetsTheLevelStandForOneThatDoesNot() {
        Target from = target(Level.percent(Bound.AT_LEAST, "70"))
                .timing(new Timing.From(2027))
                .build();

        TargetAssessment assessed = assess(assessor(from), y("2027", counted(6, 10)), y("2028", counted(9, 10)));

        assertThat(assessed.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
        assertThat(assessed.explanation().in(Language.EN))
                .isEqualTo(
                        "Clause II.2(1) asks for: “lời của mục tiêu”. The figure of district itself for 2028 is 90% (9/10)."
                                + " The figures do not meet the demand. The demand is not met for: 2027.");
    }

    @Test
    void namesTheYearsWhereTheDocumentNamesNoFirstOne() {
        Timing hangNam =
                new Timing.Each(Recurrence.every(RecurrenceUnit.YEAR), OptionalInt.empty(), OptionalInt.empty());
        Target each = target(new Never(text("vụ"))).timing(hangNam).build();

        TargetAssessment assessed =
                assess(assessor(each), y("2026", counted(3, 10)), y("2027", counted(0, 10)), y("2028", counted(0, 10)));

        assertThat(assessed.explanation().in(Language.EN))
                .contains("The demand is not met for: 2026.")
                .contains(
                        "The document names no first year: the demand is taken to hold in each year from the one after"
                                + " its issue on, here from 2026 to 2028.");
        assertThat(assessed.explanation().in(Language.VI))
                .contains(
                        "yêu cầu được xét cho từng năm kể từ năm sau năm ban hành, ở đây là từ năm 2026 đến năm 2028.");
        assertThat(assess(assessor(target(new Never(text("vụ"))).build()), y("2028", counted(0, 10)))
                        .explanation()
                        .find("reading.years"))
                .isPresent();
        assertThat(assess(assessor(target(Level.percent(Bound.AT_LEAST, "50")).build()), y("2028", counted(0, 10)))
                        .explanation()
                        .find("reading.years"))
                .isEmpty();
    }

    @Test
    void namesTheDayAndThePeriodThatTellsHowThingsStoodOnIt() {
        Target onADay = target(Level.percent(Bound.AT_LEAST, "50"))
                .timing(new Timing.On(LocalDate.of(2027, 6, 30)))
                .build();

        TargetAssessment assessed = assess(
                assessor(onADay), y("2026", counted(1, 10)), y("2027-H1", counted(6, 10)), y("2027", counted(1, 10)));

        assertThat(assessed.verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(assessed.actual().orElseThrow().period()).isEqualTo(Period.parse("2027-H1"));
        assertThat(assessed.explanation().in(Language.EN))
                .contains("What tells how things stand on 30 June 2027 is the latest period that had ended by then"
                        + " and has a figure: 2027-H1.");
        assertThat(assessed.explanation().working().years())
                .extracting(YearChoice::year, YearChoice::reason, YearChoice::period)
                .containsExactly(
                        tuple(2027, YearChoice.Reason.LATEST_BY_THE_DAY, Optional.of(Period.parse("2027-H1"))));
        assertThat(assess(assessor(onADay), y("2027", counted(6, 10)))
                        .explanation()
                        .in(Language.VI))
                .contains("không có số liệu nào để xét tại ngày 30/06/2027");
    }

    @Test
    void saysThatAProvisionalFigureDecides() {
        Target level = target(Level.percent(Bound.AT_LEAST, "50")).build();
        Observation provisional = Observation.builder()
                .from(figure(Y, COMMUNES.get(0), "2028", counted(6, 10)))
                .finality(Finality.PROVISIONAL)
                .build();

        TargetAssessment sum = assess(assessor(level), provisional, figure(Y, COMMUNES.get(1), "2028", counted(6, 10)));
        TargetAssessment ofFinals = assess(assessor(level), y("2028", counted(6, 10)));

        assertThat(sum.verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(sum.actual().orElseThrow().finality()).isEqualTo(Finality.PROVISIONAL);
        assertThat(sum.explanation().in(Language.EN))
                .contains("This figure is provisional, wholly or in part: the verdict can change once it is final.");
        assertThat(sum.explanation().in(Language.VI)).contains("Số liệu này là sơ bộ, toàn bộ hoặc một phần");
        assertThat(ofFinals.actual().orElseThrow().finality()).isEqualTo(Finality.FINAL);
        assertThat(ofFinals.explanation().find("figure.provisional")).isEmpty();
    }

    @Test
    void tellsHowToGiveADefinitionThatIsMissing() {
        Target undefined =
                target(Level.percent(Bound.AT_LEAST, "50")).indicator(UNDEFINED).build();

        TargetAssessment assessed = assess(assessor(undefined), figure(UNDEFINED, DISTRICT, "2028", counted(6, 10)));

        assertThat(assessed.explanation().in(Language.EN))
                .contains("There are figures of “New indicator”, but its definition has not been given")
                .doesNotContain("There is no figure.");
    }

    @Test
    void saysWhoJudgedAndWhenAndWhatWasFoundBefore() {
        Target words = target(new Narrative(text("không có mức đo"))).build();

        TargetAssessment assessed = assess(withJudgements(
                words, judged(Finding.Plain.MET, AS_OF), judged(Finding.Plain.NOT_MET, AS_OF.minusDays(9))));

        assertThat(assessed.verdict()).isEqualTo(Verdict.ATTAINED);
        assertThat(assessed.judgement().decidedBy()).isEqualTo(Judgement.DecidedBy.PERSON);
        assertThat(assessed.judgement().grounds()).containsExactly(judged(Finding.Plain.MET, AS_OF));
        assertThat(assessed.recordedJudgements())
                .containsExactly(judged(Finding.Plain.NOT_MET, AS_OF.minusDays(9)), judged(Finding.Plain.MET, AS_OF));
        assertThat(assessed.explanation().in(Language.EN))
                .contains(
                        "Phòng Y tế judged on 31 December 2028 for district, 2028: the demand is met. Grounds: Biên bản."
                                + " Before that, on 22 December 2028, Phòng Y tế judged for district, 2028: the demand is not met.");
        assertThat(assessed.explanation().in(Language.VI))
                .contains(
                        "Phòng Y tế đánh giá ngày 31/12/2028 cho district, kỳ 2028: đáp ứng yêu cầu. Căn cứ: Biên bản."
                                + " Trước đó, ngày 22/12/2028, Phòng Y tế đã đánh giá cho district, kỳ 2028: chưa đáp ứng yêu cầu.");
    }

    @Test
    void showsAJudgementBesideFiguresThatDecide() {
        Target level = target(Level.percent(Bound.AT_LEAST, "50")).build();

        TargetAssessment assessed =
                assess(withJudgements(level, judged(Finding.Plain.MET, AS_OF)), y("2028", counted(4, 10)));

        assertThat(assessed.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
        assertThat(assessed.judgement().grounds()).isEmpty();
        assertThat(assessed.explanation()
                        .find("person.beside")
                        .orElseThrow()
                        .text()
                        .in(Language.EN))
                .isEqualTo("Phòng Y tế judged on 31 December 2028 for district, 2028: the demand is met."
                        + " This stands beside the verdict and does not decide it.");
    }

    @Test
    void saysFromWhatAChangeIsMeasuredAndHowAnUnclearOneIsRead() {
        Target unclear = target(Change.once(
                        Change.Trend.DECREASE,
                        ChangeAmount.atLeast("3"),
                        Change.Measure.UNSTATED,
                        ChangeBase.year(2026)))
                .build();
        PlanAssessor points = assessor(unclear).toBuilder()
                .changeReading(ChangeReadings.AS_POINTS)
                .build();
        PlanAssessor ofBase = assessor(unclear).toBuilder()
                .changeReading(ChangeReadings.AS_PERCENT_OF_BASE)
                .build();

        TargetAssessment asPoints = assess(points, y("2026", counted(50, 100)), y("2028", counted(48, 100)));

        assertThat(asPoints.verdict()).isEqualTo(Verdict.NOT_ATTAINED);
        assertThat(assess(ofBase, y("2026", counted(50, 100)), y("2028", counted(48, 100)))
                        .verdict())
                .isEqualTo(Verdict.ATTAINED);
        assertThat(asPoints.explanation().in(Language.EN))
                .contains("The change is measured from 50% (50/100) in 2026.")
                .contains("it is read under the policy AS_POINTS.");
    }

    private static PlanAssessor withJudgements(Target target, RecordedJudgement... judgements) {
        return assessor(target).toBuilder()
                .recordedJudgements(RecordedJudgements.of(List.of(judgements)).orElseThrow())
                .build();
    }

    private static RecordedJudgement judged(Finding finding, LocalDate on) {
        return RecordedJudgement.of(T, Period.parse("2028"), finding, text("Phòng Y tế"), on, "Biên bản");
    }
}
