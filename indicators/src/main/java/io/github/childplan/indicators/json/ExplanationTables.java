package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.json.ValueTypes;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.explanation.Calculation;
import io.github.childplan.indicators.explanation.Explanation;
import io.github.childplan.indicators.explanation.FigureUse;
import io.github.childplan.indicators.explanation.Input;
import io.github.childplan.indicators.explanation.Intermediate;
import io.github.childplan.indicators.explanation.Question;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.explanation.Working;
import io.github.childplan.indicators.explanation.YearChoice;
import io.github.childplan.indicators.observation.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The fields of explanations. */
final class ExplanationTables {

    private static final ObjectType<Input> INPUT = ObjectType.of("input", fields -> {
        Field<FigureUse> use = fields.required("use", JsonTypes.enumeration(FigureUse.class), Input::use);
        Field<Observation> figure = fields.required("figure", ObservationTables.OBSERVATION, Input::figure);
        return values -> new Input(values.get(use), values.get(figure));
    });

    private static final ObjectType<YearChoice> YEAR_CHOICE = ObjectType.of("yearChoice", fields -> {
        Field<FigureUse> use = fields.required("use", JsonTypes.enumeration(FigureUse.class), YearChoice::use);
        Field<Integer> year = fields.required("year", JsonTypes.integer(), YearChoice::year);
        Field<YearChoice.Reason> reason =
                fields.required("reason", JsonTypes.enumeration(YearChoice.Reason.class), YearChoice::reason);
        Field<Optional<Period>> period = fields.optional("period", ValueTypes.PERIOD, YearChoice::period);
        Field<List<Period>> passedOver = fields.list("passedOver", ValueTypes.PERIOD, YearChoice::passedOver);
        return values -> new YearChoice(
                values.get(use), values.get(year), values.get(reason), values.get(period), values.get(passedOver));
    });

    private static final ObjectType<Intermediate> INTERMEDIATE = ObjectType.of("intermediate", fields -> {
        Field<String> name = fields.required("name", Verbatim.TEXT, Intermediate::name);
        Field<BigDecimal> numerator = fields.required("numerator", ExactTables.NUMBER_TEXT, Intermediate::numerator);
        Field<BigDecimal> denominator =
                fields.required("denominator", ExactTables.NUMBER_TEXT, Intermediate::denominator);
        return values -> new Intermediate(values.get(name), values.get(numerator), values.get(denominator));
    });

    private static final ObjectType<Calculation> CALCULATION = ObjectType.of("calculation", fields -> {
        Field<Question> question =
                fields.required("question", JsonTypes.enumeration(Question.class), Calculation::question);
        Field<String> formula = fields.required("formula", Verbatim.TEXT, Calculation::formula);
        Field<String> version = fields.required("version", Verbatim.TEXT, Calculation::version);
        Field<Optional<String>> policy = fields.optional("policy", Verbatim.TEXT, Calculation::policy);
        Field<List<Intermediate>> numbers = fields.list("numbers", INTERMEDIATE, Calculation::numbers);
        Field<String> rule = fields.required("rule", Verbatim.TEXT, Calculation::rule);
        return values -> new Calculation(
                values.get(question),
                values.get(formula),
                values.get(version),
                values.get(policy),
                values.get(numbers),
                values.get(rule));
    });

    private static final ObjectType<Working> WORKING = ObjectType.of("working", fields -> {
        Field<List<Input>> inputs = fields.list("inputs", INPUT, Working::inputs);
        Field<List<YearChoice>> years = fields.list("years", YEAR_CHOICE, Working::years);
        Field<List<Calculation>> calculations = fields.list("calculations", CALCULATION, Working::calculations);
        return values -> new Working(values.get(inputs), values.get(years), values.get(calculations));
    });

    static final ObjectType<Explanation> EXPLANATION = ObjectType.of("explanation", fields -> {
        Field<List<Sentence>> sentences =
                fields.requiredList("sentences", SentenceTables.SENTENCE, Explanation::sentences);
        Field<Working> working = fields.required("working", WORKING, Explanation::working);
        return values -> new Explanation(values.get(sentences), values.get(working));
    });

    private ExplanationTables() {}
}
