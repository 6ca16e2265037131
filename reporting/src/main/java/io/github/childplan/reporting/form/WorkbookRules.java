package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.definition.Ceiling;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.observation.Status;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the cells of a form check while somebody types, and what they say then. Used for one sheet. */
final class WorkbookRules {

    private static final int MAX_SOURCE = 500;

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;
    private final Language language;

    WorkbookRules(XSSFSheet sheet, Language language) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.language = language;
    }

    void ownPlace(int row) {
        add(
                row,
                FormColumn.NUMERATOR,
                helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "1"),
                text("form.rule.own-place"));
    }

    void counts(int row, Indicator indicator) {
        String part = GridCell.name(row, FormColumn.NUMERATOR.position());
        String whole = GridCell.name(row, FormColumn.DENOMINATOR.position());
        boolean limited = indicator.ceiling() == Ceiling.WHOLE;
        String within = "," + part + "<=" + whole + ")";
        String partRule = limited ? ",OR(ISBLANK(" + whole + ")" + within : "";
        String wholeRule = limited ? ",OR(ISBLANK(" + part + ")" + within : "";
        add(
                row,
                FormColumn.NUMERATOR,
                helper.createCustomConstraint("AND(" + wholeNumber(part) + partRule + ")"),
                text(limited ? "form.rule.numerator" : "form.rule.count"));
        add(
                row,
                FormColumn.DENOMINATOR,
                helper.createCustomConstraint("AND(" + wholeNumber(whole) + wholeRule + ")"),
                text(limited ? "form.rule.denominator" : "form.rule.count"));
    }

    private static String wholeNumber(String cell) {
        return "ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "=INT(" + cell + ")";
    }

    void value(int row, Indicator indicator) {
        UnitKind kind = indicator.unit().kind();
        if (kind == UnitKind.OTHER) {
            return;
        }
        boolean limited = kind.rate() && indicator.ceiling() == Ceiling.WHOLE;
        String limit = kind.factor().toString();
        add(
                row,
                FormColumn.VALUE,
                limited
                        ? helper.createDecimalConstraint(OperatorType.BETWEEN, "0", limit)
                        : helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                limited ? text("form.rule.rate", Map.of("limit", limit)) : text("form.rule.not-negative"));
    }

    void status(int row) {
        String[] choices = Arrays.stream(Status.values())
                .map(status -> text("form.status." + status.name()).in(language))
                .toArray(String[]::new);
        add(row, FormColumn.STATUS, helper.createExplicitListConstraint(choices), text("form.rule.status"));
    }

    void source(int row) {
        add(
                row,
                FormColumn.SOURCE,
                helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, Integer.toString(MAX_SOURCE), null),
                text("form.rule.source", Map.of("limit", Integer.toString(MAX_SOURCE))));
    }

    void day(int row, int year) {
        add(
                row,
                FormColumn.NUMERATOR,
                helper.createDateConstraint(
                        OperatorType.BETWEEN, "DATE(" + year + ",1,1)", "DATE(" + (year + 1) + ",12,31)", "dd/mm/yyyy"),
                text("form.rule.day", Map.of("year", Integer.toString(year), "next", Integer.toString(year + 1))));
    }

    private void add(int row, FormColumn column, DataValidationConstraint constraint, LocalizedText words) {
        int at = column.position() - 1;
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(row - 1, row - 1, at, at));
        String title = column.heading().in(language);
        String heading = title.length() > 32 ? title.substring(0, 32) : title;
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(heading, words.in(language));
        validation.createPromptBox(heading, words.in(language));
        validation.setShowErrorBox(true);
        validation.setShowPromptBox(true);
        validation.setEmptyCellAllowed(true);
        // for a list, the arrow is shown when this is set, in spite of its name
        validation.setSuppressDropDownArrow(column == FormColumn.STATUS);
        sheet.addValidationData(validation);
    }
}
