package io.github.childplan.reporting.form;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.PlanId;
import java.util.List;
import java.util.Objects;

/**
 * What a filled form says about itself, in a sheet that nobody sees or in the first lines of a CSV: plan, version, reporter,
 * place, year, and the rows it asked for. Immutable and thread-safe.
 *
 * @param plan the plan
 * @param version the version of the form
 * @param reporter the reporter
 * @param kind whether the reporter is the body of a place or an agency of the area
 * @param place the place of the reporter, which the figures are about unless a row is of a former place
 * @param year the reporting year
 * @param rows the rows; those of a form that was made before rows had places are all of the own place
 */
public record FormIdentity(
        PlanId plan,
        int version,
        AgencyId reporter,
        FormReporter.Kind kind,
        PlaceId place,
        int year,
        List<FormRowKey> rows) {

    /** Copies the list. */
    public FormIdentity {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        rows = List.copyOf(rows);
    }

    /**
     * Returns what a form says about itself.
     *
     * @param form the form
     * @return its identity
     */
    public static FormIdentity of(Form form) {
        return new FormIdentity(
                form.plan(),
                form.version(),
                form.reporter().id(),
                form.reporter().kind(),
                form.reporter().place(),
                form.year(),
                form.fields().stream().map(FormField::key).toList());
    }
}
