package io.github.childplan.reporting.form;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.UsualPeriod;
import java.util.List;
import java.util.Optional;

/** The rows of a form: which period and which definition a year means, and what is written. Stateless. */
final class FormFields {

    private FormFields() {}

    static List<FormField> of(FormDesign design, FormReporter reporter, int year) {
        return design.plan().indicators().stream()
                .flatMap(ref -> find(design.indicators(), ref.id(), reporter.kind(), year).stream())
                .filter(field -> design.selection().asks(reporter, field.indicator()))
                .toList();
    }

    /** Returns the row of an indicator whose definition is in force at the end of its own period. */
    static Optional<FormField> find(IndicatorCatalog indicators, IndicatorId id, FormReporter.Kind reporter, int year) {
        for (Indicator definition : indicators.definitions(id)) {
            Period period = period(definition, year);
            if (definition.validity().includes(period.lastDay())) {
                return Optional.of(new FormField(definition, period, entry(definition, reporter)));
            }
        }
        return Optional.empty();
    }

    private static Period period(Indicator indicator, int year) {
        return indicator.usualPeriod() == UsualPeriod.SCHOOL_YEAR
                ? new Period.SchoolYear(year - 1)
                : new Period.CalendarYear(year);
    }

    private static FormField.Entry entry(Indicator indicator, FormReporter.Kind reporter) {
        if (indicator.counting() == Counting.PLACES && reporter == FormReporter.Kind.BODY_OF_A_PLACE) {
            return FormField.Entry.OWN_PLACE;
        }
        return indicator.unit().kind().rate() ? FormField.Entry.COUNTS : FormField.Entry.NUMBER;
    }
}
