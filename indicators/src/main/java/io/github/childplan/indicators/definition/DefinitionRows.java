package io.github.childplan.indicators.definition;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.csv.CsvReader;
import io.github.childplan.indicators.csv.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of one bundled table, each cell by the name of its column. A bad row fails with its line. */
final class DefinitionRows {

    private final String file;
    private final List<String> columns;
    private final CsvRow row;

    private DefinitionRows(String file, List<String> columns, CsvRow row) {
        this.file = file;
        this.columns = columns;
        this.row = row;
    }

    static <T> List<T> read(
            String file,
            List<String> columns,
            Function<String, @Nullable InputStream> opener,
            Function<DefinitionRows, T> reader) {
        try (InputStream in = opener.apply(file)) {
            if (in == null) {
                throw new IllegalStateException("table " + file + " is missing from the class path");
            }
            CsvReader csv = CsvReader.of(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
            List<T> found = new ArrayList<>();
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                DefinitionRows rows = new DefinitionRows(file, columns, row.get());
                if (row.get().line() == 1) {
                    rows.requireHeader();
                } else {
                    found.add(rows.read(reader));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("table " + file + " cannot be read", e);
        }
    }

    String text(String column) {
        return row.fields().get(columns.indexOf(column));
    }

    <T> Optional<T> optional(String column, Function<String, T> reader) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(reader);
    }

    /** Returns the text of a column and of the one with the ending {@code _en}. */
    LocalizedText localized(String column) {
        return LocalizedText.of(text(column), text(column + "_en"));
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        String text = text(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> spelling(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(column + " was '" + text + "', must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(DefinitionRows::spelling)
                                .toList()));
    }

    private static String spelling(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void requireHeader() {
        if (!row.fields().equals(columns)) {
            throw new IllegalStateException("header of " + file + " was " + row.fields() + ", must be " + columns);
        }
    }

    private <T> T read(Function<DefinitionRows, T> reader) {
        if (row.fault().isPresent() || row.fields().size() != columns.size()) {
            throw new IllegalStateException(file + ", line " + row.line() + ": fields were "
                    + row.fields().size() + ", must be " + columns.size()
                    + row.fault().map(fault -> " (" + fault + ")").orElse(""));
        }
        try {
            return reader.apply(this);
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + ", line " + row.line() + ": " + e.getMessage(), e);
        }
    }
}
