package io.github.childplan.indicators.json;

import static io.github.childplan.core.json.ValueTypes.LOCALIZED_TEXT;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonType;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.codec.UnionType;
import io.github.childplan.core.json.PlanTypes;
import io.github.childplan.core.json.ValueTypes;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.Verdict;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.explanation.Content;
import io.github.childplan.indicators.explanation.Sentence;
import io.github.childplan.indicators.rollup.NamedPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of sentences, their arguments and what those say. */
final class SentenceTables {

    static final ObjectType<NamedPlace> PLACE = ObjectType.of("namedPlace", fields -> {
        Field<PlaceId> id = fields.required("id", ValueTypes.PLACE_ID, NamedPlace::id);
        Field<LocalizedText> name = fields.required("name", LOCALIZED_TEXT, NamedPlace::name);
        return values -> new NamedPlace(values.get(id), values.get(name));
    });

    static final ObjectType<CountedNoun> NOUN = ObjectType.of("countedNoun", fields -> {
        Field<LocalizedText> one = fields.required("one", LOCALIZED_TEXT, CountedNoun::one);
        Field<LocalizedText> many = fields.required("many", LOCALIZED_TEXT, CountedNoun::many);
        return values -> new CountedNoun(values.get(one), values.get(many));
    });

    private static final ObjectType<Content.Things> THINGS = ObjectType.<Content.Things>of("things", fields -> {
                Field<Long> count = fields.required("count", JsonTypes.whole(), Content.Things::count);
                Field<CountedNoun> noun = fields.required("noun", NOUN, Content.Things::noun);
                return values -> new Content.Things(values.get(count), values.get(noun));
            })
            .tagged("things");

    private static final ObjectType<Content.Figure> FIGURE = ObjectType.<Content.Figure>of("figure", fields -> {
                Field<Optional<BigDecimal>> value =
                        fields.optional("value", ExactTables.NUMBER_TEXT, Content.Figure::value);
                Field<Unit> unit = fields.required("unit", ValueTypes.UNIT, Content.Figure::unit);
                Field<Optional<Ratio>> counts = fields.optional("counts", ValueTypes.RATIO, Content.Figure::counts);
                return values -> new Content.Figure(values.get(value), values.get(unit), values.get(counts));
            })
            .tagged("figure");

    private static final ObjectType<Content.Places> PLACES = ObjectType.<Content.Places>of("places", fields -> {
                Field<List<NamedPlace>> places = fields.requiredList("places", PLACE, Content.Places::places);
                return values -> new Content.Places(values.get(places));
            })
            .tagged("places");

    static final JsonType<Content> CONTENT = UnionType.<Content>of("content")
            .or(Content.Words.class, single("words", LOCALIZED_TEXT, Content.Words::words, Content.Words::new))
            .or(Content.Name.class, single("name", Verbatim.TEXT, Content.Name::name, Content.Name::new))
            .or(Content.Count.class, single("count", JsonTypes.whole(), Content.Count::count, Content.Count::new))
            .or(Content.Things.class, THINGS)
            .or(
                    Content.Decimal.class,
                    single("decimal", ExactTables.NUMBER_TEXT, Content.Decimal::number, Content.Decimal::new))
            .or(Content.Figure.class, FIGURE)
            .or(Content.Counts.class, single("counts", ValueTypes.RATIO, Content.Counts::counts, Content.Counts::new))
            .or(Content.Demand.class, single("demand", PlanTypes.LEVEL, Content.Demand::level, Content.Demand::new))
            .or(Content.Places.class, PLACES)
            .or(Content.Span.class, single("span", ValueTypes.PERIOD, Content.Span::period, Content.Span::new))
            .or(Content.Day.class, single("day", JsonTypes.date(), Content.Day::day, Content.Day::new))
            .or(
                    Content.Outcome.class,
                    single(
                            "outcome",
                            JsonTypes.enumeration(Verdict.class),
                            Content.Outcome::verdict,
                            Content.Outcome::new))
            .or(
                    Content.Withheld.class,
                    ObjectType.<Content.Withheld>of("withheld", fields -> values -> new Content.Withheld())
                            .tagged("withheld"));

    private static final ObjectType<Sentence.Argument> ARGUMENT = ObjectType.of("argument", fields -> {
        Field<String> name = fields.required("name", Verbatim.TEXT, Sentence.Argument::name);
        Field<Content> content = fields.required("content", CONTENT, Sentence.Argument::content);
        return values -> new Sentence.Argument(values.get(name), values.get(content));
    });

    static final ObjectType<Sentence> SENTENCE = ObjectType.of("sentence", fields -> {
        Field<Sentence.Kind> kind = fields.required("kind", JsonTypes.enumeration(Sentence.Kind.class), Sentence::kind);
        Field<String> code = fields.required("code", Verbatim.TEXT, Sentence::code);
        Field<List<Sentence.Argument>> arguments = fields.list("arguments", ARGUMENT, Sentence::arguments);
        return values -> new Sentence(values.get(kind), values.get(code), values.get(arguments));
    });

    private SentenceTables() {}

    /** Returns the type of what says one thing, whose field has the name of its kind. */
    private static <C extends Content, V> ObjectType<C> single(
            String kind, JsonType<V> type, Function<C, V> accessor, Function<V, C> build) {
        return ObjectType.<C>of(kind, fields -> {
                    Field<V> only = fields.required(kind, type, accessor);
                    return values -> build.apply(values.get(only));
                })
                .tagged(kind);
    }
}
