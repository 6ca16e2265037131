package io.github.childplan.indicators.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes the figures file. Stateless. */
final class FiguresWriter {

    private FiguresWriter() {}

    static String write(Observations figures) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(FiguresCsv.COLUMNS);
            figures.all().forEach(figure -> csv.writeRecord(cells(figure)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Observation figure) {
        requireColumns(figure);
        List<String> value = figure.value()
                .fold(
                        counted -> List.of(
                                Long.toString(counted.counts().numerator()),
                                Long.toString(counted.counts().denominator()),
                                ""),
                        stated -> List.of(
                                "",
                                "",
                                stated.value()
                                        .setScale(stated.printedDecimals())
                                        .toPlainString()));
        return List.of(
                figure.indicator().value(),
                figure.place().value(),
                figure.period().toString(),
                value.get(0),
                value.get(1),
                value.get(2),
                figure.source().orElse(""),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.known().map(LocalDate::toString).orElse(""));
    }

    private static void requireColumns(Observation figure) {
        boolean years = figure.period() instanceof Period.CalendarYear || figure.period() instanceof Period.SchoolYear;
        boolean plain = figure.value().fold(counted -> true, FiguresWriter::plain);
        if (!figure.breakdown().values().isEmpty() || !years || !plain || figure.finality() == Finality.PROVISIONAL) {
            throw new IllegalArgumentException("figure was " + figure.key()
                    + ", must be a final figure of the whole population for a year or school year, without a sample or limits:"
                    + " the figures file has no column for anything else");
        }
    }

    private static boolean plain(MeasuredValue.Stated stated) {
        return stated.sample().isEmpty() && stated.limits().isEmpty();
    }
}
