package io.github.childplan.reporting.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** Reads how the cells of a workbook show their numbers: plainly, as percentages or as days. Used once. */
final class WorkbookFormats extends WorkbookHandler {

    private static final int PERCENT = 9;
    private static final int PERCENT_WITH_DECIMALS = 10;

    private final WorkbookBudget budget;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, GridCell.Format> known = new HashMap<>();
    private boolean inCellStyles;

    WorkbookFormats(WorkbookBudget budget) {
        super(budget);
        this.budget = budget;
    }

    /** Returns the format of a style; plain if there is no such style. */
    GridCell.Format format(int style) {
        if (style < 0 || style >= styles.size()) {
            return GridCell.Format.PLAIN;
        }
        return known.computeIfAbsent(styles.get(style), this::classify);
    }

    private GridCell.Format classify(int id) {
        String code = codes.getOrDefault(id, "");
        if (id == PERCENT || id == PERCENT_WITH_DECIMALS || showsPercent(code)) {
            return GridCell.Format.PERCENT;
        }
        return DateUtil.isADateFormat(id, code) ? GridCell.Format.DATE : GridCell.Format.PLAIN;
    }

    /** A per cent sign that multiplies by a hundred: not one in quotation marks or after a backslash. */
    private static boolean showsPercent(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && c == '%') {
                return true;
            }
        }
        return false;
    }

    @Override
    void start(String name, Attributes attributes) throws WorkbookBudget.StopException {
        switch (name) {
            case "numFmt" -> {
                budget.takeCell();
                String code = attributes.getValue("", "formatCode");
                codes.put(id(attributes), code == null ? "" : code);
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    budget.takeCell();
                    styles.add(id(attributes));
                }
            }
            default -> {}
        }
    }

    @Override
    void end(String name) {
        if (name.equals("cellXfs")) {
            // the schema has the number formats before the styles
            throw new DoneException();
        }
    }

    private static int id(Attributes attributes) {
        String id = attributes.getValue("", "numFmtId");
        return id == null ? 0 : WorkbookXml.digits(id);
    }
}
