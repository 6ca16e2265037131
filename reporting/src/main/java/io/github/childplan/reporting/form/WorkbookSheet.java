package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.reporting.problem.ReportingProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the cells of one sheet as they are in the file, with what no spreadsheet writes recognised. Used once. */
final class WorkbookSheet extends WorkbookHandler {

    private static final int MAX_LETTERS = 3;

    private final Grid grid;
    private final List<String> strings;
    private final WorkbookFormats formats;
    private final WorkbookBudget budget;
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean hasValue;
    private boolean inText;
    private int inReading;

    WorkbookSheet(Grid grid, List<String> strings, WorkbookFormats formats, WorkbookBudget budget) {
        super(budget);
        this.grid = grid;
        this.strings = strings;
        this.formats = formats;
        this.budget = budget;
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> {
                hasValue = true;
                inText = true;
                text.setLength(0);
            }
            case "is" -> {
                hasValue = true;
                text.setLength(0);
            }
            case "rPh" -> inReading++;
            case "t" -> inText = inReading == 0;
            case "mergeCell" -> merge(attributes.getValue("", "ref"));
            case "col" -> column(attributes);
            // the schema has both after the cells and the merged ones
            case "conditionalFormatting", "dataValidations" -> throw new DoneException();
            default -> {}
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "c" -> endCell();
            case "v", "t" -> inText = false;
            case "rPh" -> inReading--;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws WorkbookBudget.StopException {
        if (inText) {
            budget.append(text, characters, start, length);
        }
    }

    private void startRow(Attributes attributes) throws WorkbookBudget.StopException {
        budget.takeCell();
        String number = attributes.getValue("", "r");
        row = number == null ? row + 1 : WorkbookXml.digits(number);
        column = 0;
        if (row < 1 || row > Grid.MAX_ROW) {
            throw outside("r=" + number);
        }
        if (WorkbookXml.yes(attributes, "hidden")) {
            grid.hideRow(row);
        }
    }

    private void startCell(Attributes attributes) throws WorkbookBudget.StopException {
        budget.takeCell();
        String reference = null;
        type = "n";
        style = 0;
        // one way through the attributes, where three searches would be half of the time that a cell takes
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty()) {
                switch (attributes.getLocalName(i)) {
                    case "r" -> reference = attributes.getValue(i);
                    case "t" -> type = attributes.getValue(i);
                    case "s" -> style = WorkbookXml.digits(attributes.getValue(i));
                    default -> {}
                }
            }
        }
        if (reference == null) {
            column++;
            requireInside(row, column, "column " + column);
        } else {
            int[] cell = cell(reference);
            row = cell[0];
            column = cell[1];
        }
        formula = false;
        hasValue = false;
        text.setLength(0);
    }

    private void endCell() {
        if (!hasValue && !formula) {
            return;
        }
        if (!hasValue) {
            put(GridCell.Kind.UNCALCULATED, "");
            return;
        }
        String content = text.toString();
        switch (type) {
            case "s" -> shared(content);
            case "str", "inlineStr", "d" -> put(GridCell.Kind.TEXT, content);
            case "b" -> put(GridCell.Kind.TRUTH, content.equals("1") || content.equals("true") ? "TRUE" : "FALSE");
            case "e" -> put(GridCell.Kind.ERROR, content);
            case "n" -> number(content.strip());
            default -> put(GridCell.Kind.DAMAGED, "t=" + type);
        }
    }

    private void shared(String content) {
        int index = WorkbookXml.digits(content.strip());
        if (index >= 0 && index < strings.size()) {
            put(GridCell.Kind.TEXT, strings.get(index));
        } else {
            put(GridCell.Kind.DAMAGED, "#" + content);
        }
    }

    private void number(String content) {
        if (content.isEmpty()) {
            put(formula ? GridCell.Kind.UNCALCULATED : GridCell.Kind.DAMAGED, "");
        } else {
            put(FormCell.isNumber(content) ? GridCell.Kind.NUMBER : GridCell.Kind.DAMAGED, content);
        }
    }

    private void put(GridCell.Kind kind, String content) {
        boolean number = kind == GridCell.Kind.NUMBER;
        grid.put(new GridCell(row, column, kind, content, number ? formats.format(style) : GridCell.Format.PLAIN));
    }

    private void merge(@Nullable String reference) throws WorkbookBudget.StopException {
        budget.takeCell();
        if (reference == null) {
            return;
        }
        int colon = reference.indexOf(':');
        int[] first = cell(colon < 0 ? reference : reference.substring(0, colon));
        int[] last = colon < 0 ? first : cell(reference.substring(colon + 1));
        grid.merge(new Grid.Merged(
                Math.min(first[0], last[0]),
                Math.max(first[0], last[0]),
                Math.min(first[1], last[1]),
                Math.max(first[1], last[1])));
    }

    private void column(Attributes attributes) throws WorkbookBudget.StopException {
        budget.takeCell();
        String min = attributes.getValue("", "min");
        String max = attributes.getValue("", "max");
        if (min != null && max != null && WorkbookXml.yes(attributes, "hidden")) {
            int first = WorkbookXml.digits(min);
            int last = WorkbookXml.digits(max);
            requireInside(1, first, min);
            requireInside(1, last, max);
            if (first <= last) {
                grid.hideColumns(first, last);
            }
        }
    }

    /** Returns row and column of a reference such as C7. */
    private int[] cell(String reference) throws WorkbookBudget.StopException {
        int letters = 0;
        int number = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            if (letters == MAX_LETTERS) {
                throw outside(reference);
            }
            number = number * 26 + (reference.charAt(letters) - 'A' + 1);
            letters++;
        }
        int line = WorkbookXml.digits(reference.substring(letters));
        requireInside(line, number, reference);
        return new int[] {line, number};
    }

    private void requireInside(int line, int number, String reference) throws WorkbookBudget.StopException {
        if (line < 1 || line > Grid.MAX_ROW || number < 1 || number > Grid.MAX_COLUMN) {
            throw outside(reference);
        }
    }

    private WorkbookBudget.StopException outside(String reference) {
        return new WorkbookBudget.StopException(Problem.of(ReportingProblem.CELL_OUTSIDE_SHEET)
                .at(grid.place())
                .value(reference)
                .expected(text("form.expected.inside"))
                .build());
    }
}
