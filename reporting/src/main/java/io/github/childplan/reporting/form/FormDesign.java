package io.github.childplan.reporting.form;

import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.reporting.compliance.ReportingYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the forms of a plan are made: which indicators, as they are defined, from whom.
 *
 * <pre>{@code
 * FormDesign design = FormDesign.of(
 *         StandardPlans.muongTe(), StandardIndicators.childPlan(), StandardPlaces.muongTe());
 * FormReporter paU = design.reporters(planner.in(2024)).get(13);
 * byte[] workbook = FormWorkbook.write(design.form(paU, 2024), Language.VI);
 * }</pre>
 *
 * <p>A school-year indicator is asked for the school year that ends in the reporting year. Where the reporter's place had not
 * begun by the last day of a period, each place that was in force then and was merged into it since has a row: the communes of
 * July 2025 are asked for the school year 2024-2025 of the former communes. If the registry does not tell which, nothing is
 * asked, and the form says so. An indicator of the plan that the catalogue does not define has no row. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface FormDesign {

    /**
     * Returns the plan.
     *
     * @return the plan
     */
    Plan plan();

    /**
     * Returns the definitions of the indicators.
     *
     * @return the catalogue
     */
    IndicatorCatalog indicators();

    /**
     * Returns the places.
     *
     * @return the registry
     */
    PlaceRegistry places();

    /**
     * Returns which indicators a reporter is asked for.
     *
     * @return the policy, {@link IndicatorSelections#BY_REPORTER} if nothing is set
     */
    @Value.Default
    default IndicatorSelection selection() {
        return IndicatorSelections.BY_REPORTER;
    }

    /**
     * Returns the version of the forms, to be raised when the questions change.
     *
     * @return the version, 1 if nothing is set
     */
    @Value.Default
    default int version() {
        return 1;
    }

    /**
     * Returns a design with the default policy.
     *
     * @param plan the plan
     * @param indicators the definitions
     * @param places the registry
     * @return the design
     */
    static FormDesign of(Plan plan, IndicatorCatalog indicators, PlaceRegistry places) {
        return builder().plan(plan).indicators(indicators).places(places).build();
    }

    /**
     * Returns the reporters of a year: everybody with a place of its own, and the agencies that are asked for something.
     * Whoever owes several reports is one reporter.
     *
     * @param year the reports that are due
     * @return the reporters in the order of the reports, those without a known holder left out
     */
    default List<FormReporter> reporters(ReportingYear year) {
        return year.reports().stream()
                .filter(report -> report.vacancy().isEmpty())
                .map(report ->
                        FormReporter.of(report.reporter(), plan().identity().area()))
                .distinct()
                .filter(reporter ->
                        !FormFields.of(this, reporter, year.year()).asked().isEmpty())
                .toList();
    }

    /**
     * Returns the form of a reporter for a year.
     *
     * @param reporter the reporter
     * @param year the reporting year
     * @return the form
     * @throws IllegalArgumentException if the place of the reporter is not in the registry, or it is asked for nothing
     */
    default Form form(FormReporter reporter, int year) {
        LocalizedText placeName = placeName(reporter, year);
        FormFields rows = FormFields.of(this, reporter, year);
        return Form.builder()
                .plan(plan().id())
                .planTitle(plan().identity().title())
                .version(version())
                .reporter(reporter)
                .placeName(placeName)
                .year(year)
                .selection(selection().statement())
                .fields(rows.asked())
                .leftOut(rows.leftOut())
                .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this design.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if the registry does not have the area of the plan, or the version is out of range
     */
    @Value.Check
    default void check() {
        if (places().find(plan().identity().area()).isEmpty()) {
            throw new IllegalArgumentException(
                    "area was '" + plan().identity().area() + "', must be a place of the registry");
        }
        if (version() < 1 || version() > Form.MAX_VERSION) {
            throw new IllegalArgumentException("version was " + version() + ", must be from 1 to " + Form.MAX_VERSION);
        }
    }

    private LocalizedText placeName(FormReporter reporter, int year) {
        Optional<LocalizedText> name = places().find(reporter.place())
                .map(place -> place.versionOn(LocalDate.of(year, 12, 31)).orElse(place.latest()))
                .map(version -> version.name());
        return name.orElseThrow(() -> new IllegalArgumentException("place of reporter '" + reporter.id() + "' was '"
                + reporter.place() + "', must be a place of the registry"));
    }

    /** Collects the parts of a {@link FormDesign}. Not thread-safe. */
    final class Builder extends ImmutableFormDesign.Builder {
        Builder() {}
    }
}
