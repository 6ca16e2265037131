package io.github.childplan.core.place;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.value.Decimals;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Validity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns the cells of one row into a version and reports every cell that cannot be read. Used once. */
final class PlaceCells {

    private static final int MAX_LISTED = 100;

    private final List<String> cells;
    private final ProblemPlace at;
    private final Consumer<Problem> report;
    private boolean usable = true;

    PlaceCells(List<String> cells, ProblemPlace at, Consumer<Problem> report) {
        this.cells = cells;
        this.at = at;
        this.report = report;
    }

    Optional<PlaceVersion> version() {
        Optional<PlaceId> id = required("id", PlaceId::parse);
        Optional<PlaceLevel> level = required("level", PlaceLevel::parse);
        Optional<LocalizedText> kind = localized("kind", "kind_en");
        Optional<LocalizedText> name = localized("name", "name_en");
        List<String> aliases = listed("aliases", alias -> Texts.require("alias", alias));
        List<PlaceCode> codes = listed("codes", PlaceCode::parse);
        Optional<PlaceId> parent = optional("parent", PlaceId::parse);
        Optional<Validity> validity = validity();
        Optional<PlaceOrigin> origin = origin();
        Optional<PlaceFacts> facts = facts();
        Optional<String> beganBy = text("began_by");
        Optional<String> endedBy = text("ended_by");
        Optional<String> source = required("source", value -> Texts.require("source", value));
        Optional<PlaceCertainty> certainty = required("certainty", PlaceCertainty::parse);
        Optional<String> note = text("note");
        if (!usable) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlaceVersion.builder()
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
        } catch (IllegalArgumentException contradiction) {
            report.accept(Problem.of(CoreProblem.INVALID_OBJECT)
                    .at(at)
                    .with("detail", String.valueOf(contradiction.getMessage()))
                    .build());
            return Optional.empty();
        }
    }

    private Optional<Validity> validity() {
        Optional<LocalDate> from = optional("from", LocalDate::parse);
        Optional<LocalDate> to = optional("to", LocalDate::parse);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            usable = false;
            report.accept(Problem.of(CoreProblem.END_BEFORE_START)
                    .at(at.atField("to"))
                    .value(to.get().toString())
                    .with("from", from.get().toString())
                    .build());
            return Optional.empty();
        }
        return Optional.of(new Validity(from, to));
    }

    private Optional<PlaceOrigin> origin() {
        Optional<SuccessionKind> kind = optional("succession", SuccessionKind::parse);
        List<PlaceId> predecessors = listed("predecessors", PlaceId::parse);
        if (cell("succession").isEmpty() != cell("predecessors").isEmpty()) {
            return invalid(cell("succession").isEmpty() ? "succession" : "predecessors");
        }
        return kind.filter(known -> !predecessors.isEmpty())
                .flatMap(known -> checked("predecessors", value -> new PlaceOrigin(known, predecessors)));
    }

    private Optional<PlaceFacts> facts() {
        Optional<BigDecimal> area = optional("area_km2", PlaceCells::positive);
        Optional<Long> population =
                optional("population", value -> positive(value).longValueExact());
        Optional<String> seat = text("seat");
        if (area.isEmpty() && population.isEmpty() && seat.isEmpty()) {
            return cell("facts_source").isEmpty() ? Optional.empty() : invalid("facts_source");
        }
        return required("facts_source", source -> new PlaceFacts(area, population, seat, source));
    }

    private Optional<LocalizedText> localized(String vi, String en) {
        Optional<String> english = required(en, value -> Texts.require(en, value));
        Optional<String> vietnamese = required(vi, value -> Texts.require(vi, value));
        return vietnamese.flatMap(text -> english.map(translated -> LocalizedText.of(text, translated)));
    }

    private Optional<String> text(String column) {
        return optional(column, value -> Texts.require(column, value));
    }

    private <T> Optional<T> required(String column, Function<String, T> parser) {
        return cell(column).isEmpty() ? invalid(column) : checked(column, parser);
    }

    private <T> Optional<T> optional(String column, Function<String, T> parser) {
        return cell(column).isEmpty() ? Optional.empty() : checked(column, parser);
    }

    private <T> List<T> listed(String column, Function<String, T> parser) {
        return optional(
                        column,
                        value -> Arrays.stream(value.split(";", MAX_LISTED))
                                .map(String::strip)
                                .map(parser)
                                .toList())
                .orElse(List.of());
    }

    private <T> Optional<T> checked(String column, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(cell(column)));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            return invalid(column);
        }
    }

    private <T> Optional<T> invalid(String column) {
        usable = false;
        report.accept(Problem.of(CoreProblem.INVALID_CELL)
                .at(at.atColumn(PlaceRegistry.COLUMNS.indexOf(column) + 1L).atField(column))
                .value(cell(column))
                .expected(PlaceMessages.text("place.expected." + column, Map.of()))
                .with("field", column)
                .build());
        return Optional.empty();
    }

    private static BigDecimal positive(String value) {
        BigDecimal number = Decimals.parse("number", value);
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("number was " + value + ", must be greater than 0");
        }
        return number;
    }

    private String cell(String column) {
        return cells.get(PlaceRegistry.COLUMNS.indexOf(column)).strip();
    }
}
