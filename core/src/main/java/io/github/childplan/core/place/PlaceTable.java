package io.github.childplan.core.place;

import io.github.childplan.core.problem.CoreProblem;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.text.CsvReader;
import io.github.childplan.core.text.CsvRow;
import io.github.childplan.core.value.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the CSV file of a registry. Stateless. */
final class PlaceTable {

    private static final int MAX_ROWS = 100_000;
    private static final int MAX_PROBLEMS = 1_000;

    private PlaceTable() {}

    static WithProblems<PlaceRegistry> read(InputStream csv, String source) throws IOException {
        return read(
                new InputStreamReader(
                        csv,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                source);
    }

    static WithProblems<PlaceRegistry> read(Reader csv, String source) throws IOException {
        PlaceAssembly assembly = new PlaceAssembly();
        ProblemPlace file = ProblemPlace.in(source);
        try {
            CsvReader rows = CsvReader.of(csv);
            Optional<CsvRow> header = rows.next();
            if (header.isEmpty() || !header.get().fields().equals(PlaceRegistry.COLUMNS)) {
                return WithProblems.failed(List.of(wrongHeader(header, file)));
            }
            readRows(rows, file, assembly);
        } catch (CharacterCodingException notUtf8) {
            assembly.report(Problem.of(CoreProblem.INVALID_ENCODING).at(file).build());
        }
        return assembly.finish();
    }

    private static void readRows(CsvReader rows, ProblemPlace file, PlaceAssembly assembly) throws IOException {
        int count = 0;
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            ProblemPlace at = file.atLine(row.get().line());
            count++;
            if (count > MAX_ROWS || assembly.problemCount() >= MAX_PROBLEMS) {
                assembly.report(Problem.of(CoreProblem.LIMIT_EXCEEDED)
                        .at(at)
                        .with("detail", PlaceMessages.text("place.limit", Map.of()))
                        .build());
                return;
            }
            readRow(row.get(), at, assembly);
        }
    }

    private static void readRow(CsvRow row, ProblemPlace at, PlaceAssembly assembly) {
        if (row.fault().isPresent()) {
            assembly.report(Problem.of(CoreProblem.MALFORMED_CSV)
                    .at(at)
                    .with("column", Integer.toString(row.fields().size() + 1))
                    .with("detail", row.fault().get().explanation())
                    .build());
        } else if (row.fields().size() != PlaceRegistry.COLUMNS.size()) {
            assembly.report(Problem.of(CoreProblem.RAGGED_ROW)
                    .at(at)
                    .value(Integer.toString(row.fields().size()))
                    .expected(Integer.toString(PlaceRegistry.COLUMNS.size()))
                    .build());
        } else {
            new PlaceCells(row.fields(), at, assembly::report)
                    .version()
                    .ifPresent(version -> assembly.add(version, at));
        }
    }

    private static Problem wrongHeader(Optional<CsvRow> header, ProblemPlace file) {
        LocalizedText expected = PlaceMessages.same(String.join(",", PlaceRegistry.COLUMNS));
        return Problem.of(CoreProblem.WRONG_HEADER)
                .at(file.atLine(header.map(CsvRow::line).orElse(1L)))
                .value(header.map(row -> String.join(",", row.fields())).orElse(""))
                .expected(expected)
                .build();
    }
}
