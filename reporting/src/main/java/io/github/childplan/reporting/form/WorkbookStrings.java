package io.github.childplan.reporting.form;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** Reads the texts that the cells of a workbook share. Used once. */
final class WorkbookStrings extends WorkbookHandler {

    private final WorkbookBudget budget;
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private int inReading;

    WorkbookStrings(WorkbookBudget budget) {
        super(budget);
        this.budget = budget;
    }

    List<String> strings() {
        return strings;
    }

    @Override
    void start(String name, Attributes attributes) throws WorkbookBudget.StopException {
        switch (name) {
            case "si" -> {
                budget.takeCell();
                text.setLength(0);
            }
            case "rPh" -> inReading++;
            case "t" -> inText = inReading == 0;
            default -> {}
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "si" -> strings.add(text.toString());
            case "rPh" -> inReading--;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws WorkbookBudget.StopException {
        if (inText) {
            budget.append(text, characters, start, length);
        }
    }
}
