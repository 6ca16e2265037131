package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.csv.CsvCells;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns the cells of one row into a version and reports every cell that cannot be read. Used once. */
final class PlaceCells {

    private static final int MAX_LISTED = 100;

    private final CsvCells row;

    private PlaceCells(CsvCells row) {
        this.row = row;
    }

    static void add(CsvCells row, PlaceAssembly assembly) {
        new PlaceCells(row).version().ifPresent(version -> assembly.add(version, row.place(), row::report));
    }

    private Optional<PlaceVersion> version() {
        Optional<PlaceId> id = row.required("id", PlaceId::parse);
        Optional<PlaceLevel> level = row.required("level", PlaceLevel::parse);
        Optional<LocalizedText> kind = row.localized("kind", "kind_en");
        Optional<LocalizedText> name = row.localized("name", "name_en");
        List<String> aliases = listed("aliases", alias -> Texts.require("alias", alias));
        List<PlaceCode> codes = listed("codes", PlaceCode::parse);
        Optional<PlaceId> parent = row.optional("parent", PlaceId::parse);
        Optional<Validity> validity = validity();
        Optional<PlaceOrigin> origin = origin();
        Optional<PlaceFacts> facts = facts();
        Optional<String> beganBy = text("began_by");
        Optional<String> endedBy = text("ended_by");
        Optional<String> source = row.required("source", value -> Texts.require("source", value));
        Optional<PlaceCertainty> certainty = row.required("certainty", PlaceCertainty::parse);
        Optional<String> note = text("note");
        return row.build(() -> PlaceVersion.builder()
                .place(id.orElseThrow())
                .level(level.orElseThrow())
                .kind(new PlaceKind(kind.orElseThrow()))
                .name(name.orElseThrow())
                .aliases(aliases)
                .codes(codes)
                .parent(parent)
                .validity(validity.orElseThrow())
                .origin(origin)
                .facts(facts)
                .beganBy(beganBy)
                .endedBy(endedBy)
                .source(source.orElseThrow())
                .certainty(certainty.orElseThrow())
                .note(note)
                .build());
    }

    private Optional<Validity> validity() {
        Optional<LocalDate> from = row.optional("from", LocalDate::parse);
        Optional<LocalDate> to = row.optional("to", LocalDate::parse);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.report(Problem.of(IndicatorsProblem.END_BEFORE_START)
                    .at(row.place().atField("to"))
                    .value(to.get().toString())
                    .with("from", from.get().toString())
                    .build());
            return Optional.empty();
        }
        return Optional.of(new Validity(from, to));
    }

    private Optional<PlaceOrigin> origin() {
        Optional<SuccessionKind> kind = row.optional("succession", SuccessionKind::parse);
        List<PlaceId> predecessors = listed("predecessors", PlaceId::parse);
        if (row.text("succession").isEmpty() != row.text("predecessors").isEmpty()) {
            return row.invalid(row.text("succession").isEmpty() ? "succession" : "predecessors");
        }
        return kind.filter(known -> !predecessors.isEmpty())
                .flatMap(known -> row.required("predecessors", value -> new PlaceOrigin(known, predecessors)));
    }

    private Optional<PlaceFacts> facts() {
        Optional<BigDecimal> area = row.optional("area_km2", PlaceCells::positive);
        Optional<Long> population = row.optional("population", PlaceCells::people);
        Optional<String> seat = text("seat");
        if (area.isEmpty() && population.isEmpty() && seat.isEmpty()) {
            return row.text("facts_source").isEmpty() ? Optional.empty() : row.invalid("facts_source");
        }
        return row.required("facts_source", source -> new PlaceFacts(area, population, seat, source));
    }

    private Optional<String> text(String column) {
        return row.optional(column, value -> Texts.require(column, value));
    }

    private <T> List<T> listed(String column, Function<String, T> parser) {
        return row.optional(
                        column,
                        value -> Arrays.stream(value.split(";", MAX_LISTED))
                                .map(String::strip)
                                .map(parser)
                                .toList())
                .orElse(List.of());
    }

    private static long people(String value) {
        BigDecimal number = positive(value);
        if (number.scale() > 0 || number.precision() > 18) {
            throw new IllegalArgumentException("number was " + value + ", must be a whole number of at most 18 digits");
        }
        return number.longValue();
    }

    private static BigDecimal positive(String value) {
        BigDecimal number = Decimals.parse("number", value);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("number was " + value + ", must be greater than 0");
        }
        return number;
    }
}
