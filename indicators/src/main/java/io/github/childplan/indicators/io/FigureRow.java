package io.github.childplan.indicators.io;

import static io.github.childplan.indicators.problem.IndicatorsMessages.date;
import static io.github.childplan.indicators.problem.IndicatorsMessages.list;
import static io.github.childplan.indicators.problem.IndicatorsMessages.text;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import io.github.childplan.indicators.csv.CsvReader;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Status;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns one row into a figure and reports every cell that cannot be right. Used once. */
final class FigureRow {

    private static final Pattern PERIOD = Pattern.compile("([0-9]{4})(?:-(?:([0-9]{4})|H[12]|Q[1-4]|0[1-9]|1[0-2]))?+");

    private final FigureCells cells;
    private final FiguresContext context;

    FigureRow(FigureCells cells, FiguresContext context) {
        this.cells = cells;
        this.context = context;
    }

    Optional<Observation> read() {
        Optional<IndicatorId> id = indicator();
        Optional<Period> period = period();
        Optional<Indicator> definition = definition(id, period);
        Observation.Builder figure = Observation.builder();
        id.ifPresent(figure::indicator);
        period.ifPresent(figure::period);
        new FigurePlace(cells, context).read(period).ifPresent(figure::place);
        Optional<MeasuredValue> value = new FigureValue(cells, definition).read();
        value.ifPresent(figure::value);
        figure.source(source())
                .status(status())
                .known(known())
                .breakdown(new FigureBreakdown(cells, context).read())
                .finality(finality());
        return cells.usable()
                ? Optional.of(figure.origin(cells.place(cells.find("rate").isPresent() ? "rate" : "numerator"))
                        .build())
                : Optional.empty();
    }

    private Optional<IndicatorId> indicator() {
        Optional<String> text = cells.required("indicator", "figures.indicator");
        Optional<IndicatorId> known = text.flatMap(written -> context.indicators().ids().stream()
                .filter(id -> id.value().equals(written))
                .findFirst());
        if (text.isPresent() && known.isEmpty()) {
            cells.report(cells.problem(IndicatorsProblem.UNKNOWN_INDICATOR, "indicator")
                    .expected(text("figures.indicator"))
                    .with("nearest", list(context.indicators().nearest(text.get()))));
        }
        return known;
    }

    private Optional<Period> period() {
        Optional<String> text = cells.required("period", "figures.period");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher period = PERIOD.matcher(text.get());
        boolean form = period.matches();
        int first = form ? Integer.parseInt(period.group(1)) : 0;
        int last = form && period.group(2) != null ? Integer.parseInt(period.group(2)) : first;
        if (!form || (period.group(2) != null && last != first + 1)) {
            cells.report(
                    cells.problem(IndicatorsProblem.INVALID_PERIOD, "period").expected(text("figures.period")));
            return Optional.empty();
        }
        if (last < context.firstYear()
                || last > context.lastYear()
                || first < Period.MIN_YEAR
                || last > Period.MAX_YEAR) {
            cells.report(cells.problem(IndicatorsProblem.YEAR_OUT_OF_RANGE, "period")
                    .with("year", Integer.toString(last))
                    .expected(text(
                            "figures.years",
                            Map.of(
                                    "first", Integer.toString(context.firstYear()),
                                    "last", Integer.toString(context.lastYear())))));
            return Optional.empty();
        }
        return Optional.of(Period.parse(text.get()));
    }

    private Optional<Indicator> definition(Optional<IndicatorId> id, Optional<Period> period) {
        if (id.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = period.get().lastDay();
        Optional<Indicator> found = context.indicators().find(id.get(), day);
        if (found.isEmpty()) {
            cells.report(cells.problem(IndicatorsProblem.NO_DEFINITION_IN_FORCE, "indicator")
                    .with("day", date(day))
                    .expected(list(context.indicators().definitions(id.get()).stream()
                            .map(definition -> definition.validity().toString())
                            .toList())));
        }
        return found;
    }

    private Optional<String> source() {
        return cells.find("source").flatMap(text -> {
            try {
                return Optional.of(Texts.require("source", text));
            } catch (IllegalArgumentException unprintable) {
                cells.report(cells.problem(IndicatorsProblem.INVALID_TEXT, "source")
                        .expected(text("figures.text", Map.of("limit", Integer.toString(CsvReader.MAX_FIELD_LENGTH)))));
                return Optional.empty();
            }
        });
    }

    private Status status() {
        return word("status", Status.values(), IndicatorsProblem.INVALID_STATUS).orElse(Status.MEASURED);
    }

    private Finality finality() {
        return word("finality", Finality.values(), IndicatorsProblem.INVALID_FINALITY)
                .orElse(Finality.FINAL);
    }

    /** Reads one of some words, or nothing if the cell is blank or reported. */
    private <E extends Enum<E>> Optional<E> word(String column, E[] words, IndicatorsProblem otherwise) {
        Optional<String> text = cells.find(column);
        Optional<E> found = text.flatMap(written -> Arrays.stream(words)
                .filter(word -> written.equals(FiguresCsv.word(word)))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            cells.report(cells.problem(otherwise, column).expected(text("figures." + column)));
        }
        return found;
    }

    private Optional<LocalDate> known() {
        return cells.find("known").flatMap(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= Period.MIN_YEAR && day.getYear() <= Period.MAX_YEAR) {
                    return Optional.of(day);
                }
            } catch (DateTimeParseException notADay) {
                // reported below, as any other text
            }
            cells.report(cells.problem(IndicatorsProblem.INVALID_DATE, "known").expected(text("figures.date")));
            return Optional.empty();
        });
    }
}
