package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.names;
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
        lines.addAll(places(form));
        lines.add(form.selection());
        return lines;
    }

    /** Returns what a form says about places that had not begun: which former ones have rows, and what is not asked. */
    static List<LocalizedText> places(Form form) {
        List<LocalizedText> lines = new ArrayList<>();
        List<LocalizedText> former = form.fields().stream()
                .flatMap(field -> field.former().stream())
                .distinct()
                .toList();
        if (!former.isEmpty()) {
            lines.add(text("form.instruction.former-rows", Map.of("place", form.placeName(), "places", names(former))));
        }
        List<LocalizedText> leftOut =
                form.leftOut().stream().map(FormTexts::name).toList();
        if (!leftOut.isEmpty()) {
            lines.add(
                    text("form.instruction.left-out", Map.of("place", form.placeName(), "indicators", names(leftOut))));
        }
        return lines;
    }

    /** Returns the name of a row: of its indicator, with the former place if it is about one. */
    static LocalizedText name(FormField field) {
        LocalizedText indicator = field.indicator().name();
        return field.former()
                .map(place -> text("form.former-row", Map.of("name", indicator, "place", place)))
                .orElse(indicator);
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
            case INDICATOR -> field.key().toString();
            case LINE -> Integer.toString(number);
            case NAME -> name(field).in(language);
            case PERIOD -> period(field.period()).in(language);
            case NUMERATOR_WORDS -> counts ? numerator(field).in(language) : "";
            case DENOMINATOR_WORDS -> counts ? denominator(field).in(language) : "";
            case DENOMINATOR -> field.entry() == FormField.Entry.OWN_PLACE ? "1" : "";
            case UNIT -> indicator.unit().suffix(language).strip();
            case NUMERATOR, CALCULATED, VALUE, STATUS, SOURCE -> "";
        };
    }

    private static LocalizedText numerator(FormField field) {
        LocalizedText words = field.indicator().numerator();
        if (field.entry() != FormField.Entry.OWN_PLACE) {
            return words;
        }
        return field.former()
                .map(place -> text("form.former-place", Map.of("words", words, "place", place)))
                .orElseGet(() -> text("form.own-place", Map.of("words", words)));
    }

    private static LocalizedText denominator(FormField field) {
        return field.entry() == FormField.Entry.OWN_PLACE
                ? text("form.one-place")
                : field.indicator().denominator();
    }
}
