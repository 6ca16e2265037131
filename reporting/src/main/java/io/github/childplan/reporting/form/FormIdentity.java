package io.github.childplan.reporting.form;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.objective.IndicatorId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.PlanId;
import java.util.List;
import java.util.Objects;

/**
 * What a filled form says about itself, in a sheet that nobody sees or in the first lines of a CSV: plan, version, reporter,
 * place, year, and the indicators it asked for. Immutable and thread-safe.
 *
 * @param plan the plan
 * @param version the version of the form
 * @param reporter the reporter
 * @param kind whether the reporter is the body of a place or an agency of the area
 * @param place the place of the figures
 * @param year the reporting year
 * @param indicators the indicators of the rows
 */
public record FormIdentity(
        PlanId plan,
        int version,
        AgencyId reporter,
        FormReporter.Kind kind,
        PlaceId place,
        int year,
        List<IndicatorId> indicators) {

    /** Copies the list. */
    public FormIdentity {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        indicators = List.copyOf(indicators);
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
                form.fields().stream().map(field -> field.indicator().id()).toList());
    }
}
