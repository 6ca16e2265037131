package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.indicators.csv.CsvReader;
import io.github.childplan.indicators.csv.CsvRow;
import io.github.childplan.indicators.csv.CsvText;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the cells of a form in CSV: UTF-8 with or without a byte order mark, or UTF-16 with one. Stateless. */
final class CsvGrid {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATOR_LINE = "sep=";

    private CsvGrid() {}

    static Grid read(byte[] file, ProblemPlace place, FormLimits limits) throws UnusableFileException {
        String whole = decoded(file, place);
        int start = !whole.isEmpty() && whole.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        if (whole.startsWith(SEPARATOR_LINE, start)) {
            // Excel writes this line to itself; it stays a line, so that line numbers are those of the file
            whole = "\n"
                    + whole.substring(Math.min(whole.length(), start + SEPARATOR_LINE.length() + 1))
                            .stripLeading();
            start = 1;
        }
        if (!whole.startsWith(IdentityKey.FORMAT_START, start)) {
            throw new UnusableFileException(Problem.of(ReportingProblem.WRONG_KIND_OF_FILE)
                    .at(place)
                    .with("kind", FileKind.TEXT.words())
                    .expected(text("form.expected.file"))
                    .build());
        }
        return rows(whole, separator(whole, start), place, limits);
    }

    /** The sign after the first cell separates all cells. */
    private static char separator(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == ',' || c == '\t') {
                return c;
            }
        }
        return ';';
    }

    private static Grid rows(String text, char separator, ProblemPlace place, FormLimits limits)
            throws UnusableFileException {
        Grid grid = new Grid(place, Optional.empty(), false);
        CsvReader csv = CsvReader.of(new StringReader(text), separator);
        int cells = 0;
        try {
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                CsvRow found = row.get();
                if (found.fault().isPresent()) {
                    throw new UnusableFileException(Problem.of(ReportingProblem.CSV_MALFORMED)
                            .at(place.atLine(found.line())
                                    .atColumn(found.fields().size() + 1L))
                            .with("detail", found.fault().get().explanation())
                            .expected(text("form.expected.csv"))
                            .build());
                }
                cells += found.fields().size();
                if (cells > limits.cells()) {
                    throw new UnusableFileException(FormProblems.limit(place, "cells", limits.cells()));
                }
                put(grid, found);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory cannot be read", impossible);
        }
        return grid;
    }

    private static void put(Grid grid, CsvRow row) {
        int column = 1;
        for (String field : row.fields()) {
            String cell = CsvText.unguard(field);
            if (!cell.isEmpty()) {
                grid.put(GridCell.text((int) row.line(), column, cell));
            }
            column++;
        }
    }

    private static String decoded(byte[] file, ProblemPlace place) throws UnusableFileException {
        try {
            return charset(file)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new UnusableFileException(Problem.of(ReportingProblem.CSV_NOT_UTF8)
                    .at(place)
                    .expected(text("form.expected.utf8"))
                    .build());
        }
    }

    private static Charset charset(byte[] file) {
        boolean bigEnd = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        boolean littleEnd = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        return bigEnd || littleEnd ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
