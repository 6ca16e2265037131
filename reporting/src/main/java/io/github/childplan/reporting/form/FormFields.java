package io.github.childplan.reporting.form;

import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.Period;
import io.github.childplan.indicators.definition.Counting;
import io.github.childplan.indicators.definition.Indicator;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.definition.UsualPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a form: which period and which definition a year means, of which places, and what is written.
 *
 * @param asked the rows
 * @param leftOut the rows of the own place that are not asked, wholly or for a part of its land, because it had not begun by
 *     the end of the period and not all places are known that were merged into it
 */
record FormFields(List<FormField> asked, List<FormField> leftOut) {

    FormFields {
        asked = List.copyOf(asked);
        leftOut = List.copyOf(leftOut);
    }

    static FormFields of(FormDesign design, FormReporter reporter, int year) {
        List<FormField> asked = new ArrayList<>();
        List<FormField> leftOut = new ArrayList<>();
        design.plan().indicators().stream()
                .flatMap(ref -> find(design.indicators(), ref.id(), reporter.kind(), reporter.place(), year).stream())
                .filter(field -> design.selection().asks(reporter, field.indicator()))
                .forEach(field -> {
                    if (!FormerPlaces.unbegun(
                            design.places(), field.place(), field.period().lastDay())) {
                        asked.add(field);
                        return;
                    }
                    FormerPlaces.Found former = FormerPlaces.of(
                            design.places(), reporter, field.period().lastDay());
                    former.places().forEach(version -> asked.add(field.ofFormer(version)));
                    if (!former.complete() || former.places().isEmpty()) {
                        leftOut.add(field);
                    }
                });
        return new FormFields(asked, leftOut);
    }

    /** Returns the row of the own place of an indicator whose definition is in force at the end of its own period. */
    static Optional<FormField> find(
            IndicatorCatalog indicators, IndicatorId id, FormReporter.Kind reporter, PlaceId place, int year) {
        for (Indicator definition : indicators.definitions(id)) {
            Period period = period(definition, year);
            if (definition.validity().includes(period.lastDay())) {
                return Optional.of(
                        new FormField(definition, period, entry(definition, reporter), place, Optional.empty()));
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
