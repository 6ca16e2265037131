package io.github.childplan.reporting.schedule;

import io.github.childplan.core.schedule.AnnualDay;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Validity;
import io.github.childplan.indicators.csv.CsvCells;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads one row of a file of laws. */
final class LawCells {

    private static final String ANY_DAY = "any-day";
    private static final String NEXT_WORKING_DAY = "next-working-day";

    private LawCells() {}

    /** The days of which the law layer speaks. */
    record Known(LocalDate firstDay, LocalDate lastDay) {}

    static void read(CsvCells cells, WorkingCalendar.Builder builder, List<Known> known) {
        switch (cells.text("kind")) {
            case "known" -> known(cells).ifPresent(known::add);
            case "weekly-rest" ->
                rule(
                                cells,
                                LawCells::weekday,
                                (day, shared) -> new LawRule.WeeklyRest(day, shared.days(), shared.source()))
                        .ifPresent(builder::addRule);
            case "holiday" ->
                rule(
                                cells,
                                AnnualDay::parse,
                                (day, shared) -> new LawRule.FixedHoliday(day, shared.days(), shared.source()))
                        .ifPresent(builder::addRule);
            case "compensation" ->
                rule(
                                cells,
                                LawCells::nextWorkingDay,
                                (next, shared) -> new LawRule.Compensation(shared.days(), shared.source()))
                        .ifPresent(builder::addRule);
            case "set-each-year" -> setEachYear(cells).ifPresent(builder::addRule);
            default -> cells.invalid("kind");
        }
    }

    private static Optional<Known> known(CsvCells cells) {
        noFact(cells);
        if (!cells.text("value").isEmpty()) {
            cells.invalid("value");
        }
        Optional<LocalDate> from = cells.required("from", LocalDate::parse);
        Optional<LocalDate> to = cells.required("to", LocalDate::parse);
        CalendarTables.source(cells);
        return cells.build(() -> new Known(from.orElseThrow(), to.orElseThrow()));
    }

    private static Optional<LawRule> setEachYear(CsvCells cells) {
        Optional<String> fact = cells.required("fact", id -> Texts.requireId("fact", id));
        Optional<Optional<AnnualSpan>> window = cells.required("value", LawCells::window);
        Optional<Shared> shared = shared(cells);
        return cells.build(() -> new LawRule.SetEachYear(
                fact.orElseThrow(),
                window.orElseThrow(),
                shared.orElseThrow().days(),
                shared.orElseThrow().source()));
    }

    private static <T> Optional<LawRule> rule(
            CsvCells cells, Function<String, T> parser, BiFunction<T, Shared, LawRule> maker) {
        noFact(cells);
        Optional<T> value = cells.required("value", parser);
        Optional<Shared> shared = shared(cells);
        return cells.build(() -> maker.apply(value.orElseThrow(), shared.orElseThrow()));
    }

    private static Optional<Shared> shared(CsvCells cells) {
        Optional<LocalDate> from = cells.optional("from", LocalDate::parse);
        Optional<LocalDate> to = cells.optional("to", LocalDate::parse);
        Optional<CalendarSource> source = CalendarTables.source(cells);
        return cells.build(() -> new Shared(new Validity(from, to), source.orElseThrow()));
    }

    private static void noFact(CsvCells cells) {
        if (!cells.text("fact").isEmpty()) {
            cells.invalid("fact");
        }
    }

    private static DayOfWeek weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(text)) {
                return day;
            }
        }
        throw new IllegalArgumentException("weekday was '" + Texts.excerpt(text) + "', must be one such as sunday");
    }

    private static Optional<AnnualSpan> window(String text) {
        return text.equals(ANY_DAY) ? Optional.empty() : Optional.of(AnnualSpan.parse(text));
    }

    private static String nextWorkingDay(String text) {
        if (!text.equals(NEXT_WORKING_DAY)) {
            throw new IllegalArgumentException(
                    "compensation was '" + Texts.excerpt(text) + "', must be " + NEXT_WORKING_DAY);
        }
        return text;
    }

    private record Shared(Validity days, CalendarSource source) {}
}
