package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a form, which the workbook and the CSV share. Stateless. */
final class FormTexts {

    private static final String INSTRUCTION = "form.instruction.";
    private static final String AUDIENCE = "audience";

    private FormTexts() {}

    static LocalizedText title(Form form) {
        return text("form.title", Map.of("year", Integer.toString(form.year())));
    }

    /** Returns whom the form is for: blank everybody, filled in the authorities. */
    static LocalizedText audience() {
        return text(INSTRUCTION + AUDIENCE);
    }

    static LocalizedText filled() {
        return text("form.filled");
    }

    /** Returns the instructions in their order. */
    static List<LocalizedText> instructions(Form form) {
        List<LocalizedText> lines = new ArrayList<>();
        for (String key : List.of(
                "what", AUDIENCE, "where", "counts", "zero", "own-place", "rate", "status", "day", "copy", "back")) {
            lines.add(text(INSTRUCTION + key));
        }
        form.reporter()
                .former()
                .ifPresent(names -> lines.add(text("form.instruction.former", Map.of("places", names))));
        lines.add(form.selection());
        return lines;
    }

    static LocalizedText period(Period period) {
        return period instanceof Period.SchoolYear
                ? text("form.period.school-year", Map.of("years", period.toString()))
                : text("form.period.year", Map.of("year", period.toString()));
    }

    /** Returns the cells of a row from the left, those that people fill blank. */
    static List<String> cells(FormField field, int number, Language language) {
        List<String> cells = new ArrayList<>();
        for (FormColumn column : FormColumn.values()) {
            cells.add(cell(field, column, number, language));
        }
        return cells;
    }

    private static String cell(FormField field, FormColumn column, int number, Language language) {
        Indicator indicator = field.indicator();
        boolean counts = field.entry() != FormField.Entry.NUMBER;
        return switch (column) {
            case INDICATOR -> indicator.id().value();
            case LINE -> Integer.toString(number);
            case NAME -> indicator.name().in(language);
            case PERIOD -> period(field.period()).in(language);
            case NUMERATOR_WORDS -> counts ? numerator(field).in(language) : "";
            case DENOMINATOR_WORDS -> counts ? denominator(field).in(language) : "";
            case DENOMINATOR -> field.entry() == FormField.Entry.OWN_PLACE ? "1" : "";
            case UNIT -> indicator.unit().suffix(language).strip();
            case NUMERATOR, CALCULATED, VALUE, STATUS, SOURCE -> "";
        };
    }

    private static LocalizedText numerator(FormField field) {
        return field.entry() == FormField.Entry.OWN_PLACE
                ? text("form.own-place", Map.of("words", field.indicator().numerator()))
                : field.indicator().numerator();
    }

    private static LocalizedText denominator(FormField field) {
        return field.entry() == FormField.Entry.OWN_PLACE
                ? text("form.one-place")
                : field.indicator().denominator();
    }
}
