package io.github.childplan.indicators.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.Observations;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes the figures file. Stateless. */
final class FiguresWriter {

    /** How many columns stand in every file: those to {@code known}. */
    private static final int ALWAYS = 9;

    private FiguresWriter() {}

    static String write(Observations figures) {
        List<List<String>> rows =
                figures.all().stream().map(FiguresWriter::cells).toList();
        int[] columns = IntStream.range(0, FiguresCsv.COLUMNS.size())
                .filter(column -> column < ALWAYS
                        || rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(chosen(FiguresCsv.COLUMNS, columns));
            rows.forEach(row -> csv.writeRecord(chosen(row, columns)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> chosen(List<String> cells, int[] columns) {
        return IntStream.of(columns).mapToObj(cells::get).toList();
    }

    /** Returns a cell for each of {@link FiguresCsv#COLUMNS}. */
    private static List<String> cells(Observation figure) {
        List<String> cells = new ArrayList<>(FiguresCsv.COLUMNS.size());
        cells.add(figure.indicator().value());
        cells.add(figure.place().value());
        cells.add(figure.period().toString());
        cells.addAll(figure.value().fold(FiguresWriter::counts, FiguresWriter::rate));
        cells.add(figure.source().orElse(""));
        cells.add(FiguresCsv.word(figure.status()));
        cells.add(figure.known().map(LocalDate::toString).orElse(""));
        cells.add(figure.breakdown().toString());
        cells.add(figure.finality() == Finality.FINAL ? "" : FiguresCsv.word(figure.finality()));
        cells.addAll(figure.value().fold(counted -> List.of("", "", "", "", ""), FiguresWriter::precisionAndUnit));
        return cells;
    }

    private static List<String> counts(MeasuredValue.Counted counted) {
        return List.of(
                Long.toString(counted.counts().numerator()),
                Long.toString(counted.counts().denominator()),
                "");
    }

    private static List<String> rate(MeasuredValue.Stated stated) {
        return List.of("", "", stated.value().setScale(stated.printedDecimals()).toPlainString());
    }

    private static List<String> precisionAndUnit(MeasuredValue.Stated stated) {
        return List.of(
                stated.sample().isPresent() ? Long.toString(stated.sample().getAsLong()) : "",
                limit(stated.limits(), ConfidenceLimits::lower),
                limit(stated.limits(), ConfidenceLimits::upper),
                limit(stated.limits(), ConfidenceLimits::levelPercent),
                FigureUnit.of(stated.unit()));
    }

    private static String limit(Optional<ConfidenceLimits> limits, Function<ConfidenceLimits, BigDecimal> part) {
        return limits.map(part).map(BigDecimal::toPlainString).orElse("");
    }
}
