package io.github.childplan.reporting.form;

import io.github.childplan.core.plan.PlanId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one reporter is asked for one year, such as the committee of Pa Ủ for 2024, apart from how it is written down.
 *
 * <p>Made by {@link FormDesign}. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface Form {

    /** The highest number of a form's version. */
    int MAX_VERSION = 9999;

    /**
     * Returns the plan.
     *
     * @return its id
     */
    PlanId plan();

    /**
     * Returns the title of the plan.
     *
     * @return the title
     */
    LocalizedText planTitle();

    /**
     * Returns the version of the form, which whoever asks raises when the questions change.
     *
     * @return the version, from 1 to {@value #MAX_VERSION}
     */
    int version();

    /**
     * Returns who fills it.
     *
     * @return the reporter
     */
    FormReporter reporter();

    /**
     * Returns the name of the reporter's place.
     *
     * @return the name at the end of the year, or the last one
     */
    LocalizedText placeName();

    /**
     * Returns the reporting year.
     *
     * @return the year
     */
    int year();

    /**
     * Returns how the indicators were chosen.
     *
     * @return the sentence of the policy
     */
    LocalizedText selection();

    /**
     * Returns the rows.
     *
     * @return the rows in the order of the plan, no indicator twice for one place
     */
    List<FormField> fields();

    /**
     * Returns what is not asked, or not for all land of the reporter's place, because that had not begun by the end of the
     * period and not all places are known that were merged into it. The instructions name the indicators.
     *
     * @return the rows of the own place that there would be otherwise; none as a rule
     */
    List<FormField> leftOut();

    /**
     * Returns a row.
     *
     * @param key the indicator, and the former place if the row is not of the reporter's own
     * @return the row, if the form has it
     */
    default Optional<FormField> find(FormRowKey key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
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
     * Returns a builder that holds everything of this form.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if the version or the year is out of range, there is no row, or an indicator has two
     *     for one place
     */
    @Value.Check
    default void check() {
        Period.requireYear("year", year());
        if (version() < 1 || version() > MAX_VERSION) {
            throw new IllegalArgumentException("version was " + version() + ", must be from 1 to " + MAX_VERSION);
        }
        if (fields().isEmpty()) {
            throw new IllegalArgumentException(
                    "fields of the form for " + reporter().id() + " were empty, must be at least one");
        }
        Set<FormRowKey> seen = new HashSet<>();
        fields().forEach(field -> {
            if (!seen.add(field.key())) {
                throw new IllegalArgumentException(
                        "indicator '" + field.key() + "' stood in two fields, must stand in one");
            }
        });
    }

    /** Collects the parts of a {@link Form}. Not thread-safe. */
    final class Builder extends ImmutableForm.Builder {
        Builder() {}
    }
}
