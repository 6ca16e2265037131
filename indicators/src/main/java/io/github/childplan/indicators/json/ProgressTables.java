package io.github.childplan.indicators.json;

import static io.github.childplan.indicators.json.ExactTables.EXACT_VALUE;
import static io.github.childplan.indicators.json.ExactTables.NUMBER_TEXT;
import static io.github.childplan.indicators.json.ExactTables.YEAR_VALUE;
import static io.github.childplan.indicators.json.Verbatim.TEXT;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.json.ValueTypes;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.BaselineChoice;
import io.github.childplan.indicators.assessment.TargetProgress;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.progress.ProgressClass;
import io.github.childplan.indicators.progress.ProgressReason;
import io.github.childplan.indicators.progress.ProgressResult;
import io.github.childplan.indicators.progress.ProgressVerdict;
import io.github.childplan.indicators.progress.Projection;
import io.github.childplan.indicators.progress.YearValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of the progress towards a target. */
final class ProgressTables {

    private static final ObjectType<ProgressClass> CLASS = ObjectType.of("progressClass", fields -> {
        Field<String> id = fields.required("id", JsonTypes.text(), ProgressClass::id);
        Field<LocalizedText> label = fields.required("label", ValueTypes.LOCALIZED_TEXT, ProgressClass::label);
        return values -> new ProgressClass(values.get(id), values.get(label));
    });

    private static final ObjectType<ProgressVerdict> VERDICT = ObjectType.of("progressVerdict", fields -> {
        Field<Optional<String>> part = fields.optional("part", TEXT, ProgressVerdict::part);
        Field<ProgressClass> progressClass = fields.required("class", CLASS, ProgressVerdict::progressClass);
        Field<Optional<BigDecimal>> value = fields.optional("value", NUMBER_TEXT, ProgressVerdict::value);
        Field<Optional<BigDecimal>> score = fields.optional("score", NUMBER_TEXT, ProgressVerdict::score);
        Field<List<ProgressReason>> reasons =
                fields.list("reasons", JsonTypes.enumeration(ProgressReason.class), ProgressVerdict::reasons);
        return values -> new ProgressVerdict(
                values.get(part), values.get(progressClass), values.get(value), values.get(score), values.get(reasons));
    });

    private static final ObjectType<Projection.Range> RANGE = ObjectType.of("range", fields -> {
        Field<ExactValue> low = fields.required("low", EXACT_VALUE, Projection.Range::low);
        Field<ExactValue> high = fields.required("high", EXACT_VALUE, Projection.Range::high);
        return values -> new Projection.Range(values.get(low), values.get(high));
    });

    private static final ObjectType<Projection> PROJECTION = ObjectType.of("projection", fields -> {
        Field<YearValue> expected = fields.required("expected", YEAR_VALUE, Projection::expected);
        Field<Optional<Projection.Range>> interval = fields.optional("interval", RANGE, Projection::interval);
        return values -> new Projection(values.get(expected), values.get(interval));
    });

    /** A number of a method, by its name. */
    private record Named(String name, BigDecimal number) {}

    private static final ObjectType<Named> NAMED = ObjectType.of("namedNumber", fields -> {
        Field<String> name = fields.required("name", TEXT, Named::name);
        Field<BigDecimal> number = fields.required("number", NUMBER_TEXT, Named::number);
        return values -> new Named(values.get(name), values.get(number));
    });

    private static final ObjectType<ProgressResult> RESULT = ObjectType.of("progressResult", fields -> {
        Field<String> method = fields.required("method", TEXT, ProgressResult::method);
        Field<String> version = fields.required("version", TEXT, ProgressResult::version);
        Field<List<ProgressVerdict>> verdicts = fields.requiredList("verdicts", VERDICT, ProgressResult::verdicts);
        Field<Optional<YearValue>> baseline = fields.optional("baseline", YEAR_VALUE, ProgressResult::baseline);
        Field<Optional<YearValue>> current = fields.optional("current", YEAR_VALUE, ProgressResult::current);
        Field<Optional<Projection>> projection = fields.optional("projection", PROJECTION, ProgressResult::projection);
        Field<List<YearValue>> needed = fields.list("needed", YEAR_VALUE, ProgressResult::needed);
        Field<List<YearValue>> later = fields.list("later", YEAR_VALUE, ProgressResult::later);
        Field<List<Named>> numbers = fields.list("numbers", NAMED, result -> named(result.numbers()));
        return values -> ProgressResult.builder()
                .method(values.get(method))
                .version(values.get(version))
                .verdicts(values.get(verdicts))
                .baseline(values.get(baseline))
                .current(values.get(current))
                .projection(values.get(projection))
                .needed(values.get(needed))
                .later(values.get(later))
                .numbers(byName(values.get(numbers)))
                .build();
    });

    private static final ObjectType<BaselineChoice> BASELINE = ObjectType.of("baselineChoice", fields -> {
        Field<BaselineChoice.Origin> origin =
                fields.required("origin", JsonTypes.enumeration(BaselineChoice.Origin.class), BaselineChoice::origin);
        Field<YearValue> value = fields.required("value", YEAR_VALUE, BaselineChoice::value);
        Field<Optional<String>> detail = fields.optional("detail", TEXT, BaselineChoice::detail);
        return values -> new BaselineChoice(values.get(origin), values.get(value), values.get(detail));
    });

    static final ObjectType<TargetProgress> PROGRESS = ObjectType.of("targetProgress", fields -> {
        Field<String> method = fields.required("method", TEXT, TargetProgress::method);
        Field<String> version = fields.required("version", TEXT, TargetProgress::version);
        Field<Optional<ProgressResult>> result = fields.optional("result", RESULT, TargetProgress::result);
        Field<Optional<TargetProgress.Obstacle>> obstacle = fields.optional(
                "obstacle", JsonTypes.enumeration(TargetProgress.Obstacle.class), TargetProgress::obstacle);
        Field<Optional<BaselineChoice>> baseline = fields.optional("baseline", BASELINE, TargetProgress::baseline);
        return values -> new TargetProgress(
                values.get(method),
                values.get(version),
                values.get(result),
                values.get(obstacle),
                values.get(baseline));
    });

    private ProgressTables() {}

    /** The numbers in the order of their names, because equal maps may have them in another. */
    private static List<Named> named(Map<String, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, BigDecimal> byName(List<Named> numbers) {
        Map<String, BigDecimal> byName = new LinkedHashMap<>();
        for (Named one : numbers) {
            if (byName.put(one.name(), one.number()) != null) {
                throw new IllegalArgumentException("number '" + one.name() + "' stood twice, must stand once");
            }
        }
        return byName;
    }
}
