package io.github.childplan.indicators.definition;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Unit;
import io.github.childplan.core.value.Validity;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the bundled definitions from their three tables. Stateless. */
final class DefinitionTables {

    private static final List<String> INDICATORS = List.of(
            "id",
            "from",
            "to",
            "name",
            "name_en",
            "unit",
            "direction",
            "counting",
            "zero_denominator",
            "ceiling",
            "usual_period",
            "numerator",
            "numerator_en",
            "denominator",
            "denominator_en",
            "population",
            "population_en",
            "owner",
            "owner_why",
            "owner_why_en",
            "source");
    private static final List<String> MAPPINGS =
            List.of("indicator", "scheme", "code", "quality", "note", "note_en", "source");
    private static final List<String> NOTES = List.of("indicator", "kind", "text", "text_en", "source", "certainty");

    private record Of<T>(IndicatorId indicator, T part) {}

    private DefinitionTables() {}

    static IndicatorCatalog read(Function<String, @Nullable InputStream> opener) {
        List<Of<SchemeMapping>> mappings =
                DefinitionRows.read("mappings.csv", MAPPINGS, opener, DefinitionTables::mapping);
        List<Of<DefinitionNote>> notes = DefinitionRows.read("notes.csv", NOTES, opener, DefinitionTables::note);
        List<Indicator> definitions = DefinitionRows.read("indicators.csv", INDICATORS, opener, row -> {
            IndicatorId id = IndicatorId.of(row.text("id"));
            return definition(row, id)
                    .mappings(of(id, mappings))
                    .notes(of(id, notes))
                    .build();
        });
        IndicatorCatalog catalog = IndicatorCatalog.of(definitions);
        mappings.forEach(mapping -> requireKnown(catalog, "mappings.csv", mapping.indicator()));
        notes.forEach(note -> requireKnown(catalog, "notes.csv", note.indicator()));
        return catalog;
    }

    private static Indicator.Builder definition(DefinitionRows row, IndicatorId id) {
        return Indicator.builder()
                .id(id)
                .validity(new Validity(row.optional("from", LocalDate::parse), row.optional("to", LocalDate::parse)))
                .name(row.localized("name"))
                .unit(unit(row.text("unit")))
                .direction(row.choice("direction", Direction.class))
                .counting(row.choice("counting", Counting.class))
                .zeroDenominator(row.choice("zero_denominator", ZeroDenominator.class))
                .ceiling(row.choice("ceiling", Ceiling.class))
                .usualPeriod(row.choice("usual_period", UsualPeriod.class))
                .numerator(row.localized("numerator"))
                .denominator(row.localized("denominator"))
                .population(row.localized("population"))
                .owner(row.optional(
                        "owner", agency -> new InferredOwner(AgencyId.of(agency), row.localized("owner_why"))))
                .source(row.text("source"));
    }

    private static Of<SchemeMapping> mapping(DefinitionRows row) {
        return new Of<>(
                IndicatorId.of(row.text("indicator")),
                new SchemeMapping(
                        row.text("scheme"),
                        row.optional("code", code -> code),
                        row.choice("quality", MappingQuality.class),
                        row.optional("note", note -> row.localized("note")),
                        row.text("source")));
    }

    private static Of<DefinitionNote> note(DefinitionRows row) {
        return new Of<>(
                IndicatorId.of(row.text("indicator")),
                new DefinitionNote(
                        row.choice("kind", NoteKind.class),
                        row.localized("text"),
                        row.text("source"),
                        row.choice("certainty", NoteCertainty.class)));
    }

    private static Unit unit(String text) {
        return switch (text) {
            case "percent" -> Unit.PERCENT;
            case "per-thousand" -> Unit.PER_THOUSAND;
            case "per-hundred-thousand" -> Unit.PER_HUNDRED_THOUSAND;
            default ->
                throw new IllegalArgumentException(
                        "unit was '" + text + "', must be one of percent, per-thousand, per-hundred-thousand");
        };
    }

    private static <T> List<T> of(IndicatorId id, List<Of<T>> all) {
        return all.stream()
                .filter(part -> part.indicator().equals(id))
                .map(Of::part)
                .toList();
    }

    private static void requireKnown(IndicatorCatalog catalog, String file, IndicatorId id) {
        if (catalog.find(id).isEmpty()) {
            throw new IllegalStateException(
                    file + " names the indicator '" + id + "', must be one of " + catalog.ids());
        }
    }
}
