package io.github.childplan.indicators.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.ConfidenceLimits;
import io.github.childplan.indicators.observation.Finality;
import io.github.childplan.indicators.observation.MeasuredValue;
import io.github.childplan.indicators.observation.Observation;
import io.github.childplan.indicators.observation.ObservationKey;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes the figures file. Stateless. */
final class FiguresWriter {

    /** How many columns stand in every file: those to {@code known}. */
    private static final int ALWAYS = 9;

    private FiguresWriter() {}

    static String write(Release release) {
        String audience =
                release.audience().fold(authority -> FigureAudience.AUTHORITY, everybody -> FigureAudience.PUBLIC);
        List<List<String>> rows = release.figures().stream()
                .map(figure -> figure.fold(
                        shown -> cells(shown.observation(), audience), one -> suppressed(one.key(), audience)))
                .toList();
        int[] columns = IntStream.range(0, FiguresCsv.COLUMNS.size())
                .filter(column -> column < ALWAYS
                        || FiguresCsv.COLUMNS.get(column).equals("audience")
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
    static List<String> cells(Observation figure, String audience) {
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
        cells.add(audience);
        cells.add("");
        return cells;
    }

    /** The mark is the same for every figure that is withheld, whatever the reason. */
    private static List<String> suppressed(ObservationKey key, String audience) {
        List<String> cells = new ArrayList<>(Collections.nCopies(FiguresCsv.COLUMNS.size(), ""));
        cells.set(FiguresCsv.COLUMNS.indexOf("indicator"), key.indicator().value());
        cells.set(FiguresCsv.COLUMNS.indexOf("place"), key.place().value());
        cells.set(FiguresCsv.COLUMNS.indexOf("period"), key.period().toString());
        cells.set(FiguresCsv.COLUMNS.indexOf("breakdown"), key.breakdown().toString());
        cells.set(FiguresCsv.COLUMNS.indexOf("audience"), audience);
        cells.set(FiguresCsv.COLUMNS.indexOf("suppressed"), FigureAudience.SUPPRESSED);
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
