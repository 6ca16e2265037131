package io.github.childplan.service.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.objective.IndicatorRef;
import io.github.childplan.core.objective.Target;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.indicators.assessment.Actual;
import io.github.childplan.indicators.assessment.Due;
import io.github.childplan.indicators.assessment.Gap;
import io.github.childplan.indicators.assessment.TargetAssessment;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.attainment.VerdictReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target and its verdict. The four answers attained, due, on track and reported in time stay apart.
 *
 * @param id the id of the target
 * @param milestone the milestone that holds it
 * @param clause the clause of the plan
 * @param indicator the id of the indicator
 * @param name the name of the indicator
 * @param words the words of the plan
 * @param criterion what is demanded
 * @param verdict the verdict
 * @param verdictLabel the verdict in words
 * @param reason why there is no yes or no
 * @param due whether its time has come
 * @param onTrack the class of progress
 * @param onTrackLabel the class in words
 * @param actual the figure
 * @param gap how much is short, or beyond
 * @param explanation why the verdict is what it is
 * @param madeUp whether figures that are made up may be behind it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TargetView(
        String id,
        String milestone,
        String clause,
        String indicator,
        LocalizedText name,
        String words,
        @Schema(implementation = Object.class, ref = "/api/schemas/childplan-plan-1.schema.json#/$defs/criterion")
                Criterion criterion,
        Verdict verdict,
        LocalizedText verdictLabel,
        Optional<VerdictReason> reason,
        Due due,
        String onTrack,
        LocalizedText onTrackLabel,
        Optional<Figure> actual,
        Optional<LocalizedText> gap,
        LocalizedText explanation,
        boolean madeUp) {

    /**
     * The figure that decided, or else the latest earlier one.
     *
     * @param period its period
     * @param value its value, absent where there was nobody and nothing to count
     * @param counts the counts behind it
     * @param text the figure in words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "TargetFigure")
    public record Figure(
            String period,
            Optional<BigDecimal> value,
            @Schema(type = "string", example = "3/14") Optional<Ratio> counts,
            LocalizedText text) {

        static Figure of(Actual actual) {
            return new Figure(
                    actual.period().toString(),
                    actual.value(),
                    actual.counts(),
                    actual.content().text());
        }
    }

    static TargetView of(Plan plan, TargetAssessment one, boolean madeUp) {
        Target target = one.target();
        return new TargetView(
                target.id().value(),
                one.milestone().value(),
                target.clause().value(),
                target.indicator().value(),
                name(plan, target),
                target.words(),
                target.criterion(),
                one.verdict(),
                one.verdict().label(),
                one.reason(),
                one.due(),
                one.progress().progressClass(),
                one.progress().label(),
                one.actual().map(Figure::of),
                one.gap().map(Gap::text),
                one.explanation().text(),
                madeUp);
    }

    /**
     * Returns the name of a target's indicator.
     *
     * @param plan the plan
     * @param target the target
     * @return the name in the plan, else the id
     */
    public static LocalizedText name(Plan plan, Target target) {
        return plan.findIndicator(target.indicator())
                .map(IndicatorRef::name)
                .orElseGet(() -> LocalizedText.of(target.indicator().value()));
    }
}
