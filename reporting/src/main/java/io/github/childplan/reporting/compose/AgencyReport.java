package io.github.childplan.reporting.compose;

import io.github.childplan.core.agency.AgencyClass;
import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.agency.Membership;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.place.Place;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.place.PlaceVersion;
import io.github.childplan.reporting.compliance.Reporter;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one agency or commune reports on a year of a plan: its own figures with numerator and denominator, what is missing among
 * them, how they went over the years beside what the plan asks of its whole area, and the duties that the plan gives it.
 *
 * <pre>{@code
 * Document report = AgencyReport.builder()
 *         .plan(StandardPlans.muongTe())
 *         .indicators(StandardIndicators.childPlan())
 *         .places(StandardPlaces.muongTe())
 *         .release(Release.toAuthority(figures))
 *         .reporter(MuongTeAgencies.COMMUNE_COMMITTEES)
 *         .place(PlaceId.of("pa-u-commune"))
 *         .year(2024)
 *         .build()
 *         .document(Language.VI);
 * }</pre>
 *
 * <p>A plan sets its targets for its whole area, not for one commune: what it asks is shown beside the figures for comparison and
 * no verdict is given. Figures that the release withholds are shown as withheld. Immutable and thread-safe; implemented by
 * this library only.
 */
@Value.Immutable
public interface AgencyReport {

    /**
     * Returns the plan.
     *
     * @return the plan
     */
    Plan plan();

    /**
     * Returns the definitions of the indicators.
     *
     * @return the definitions
     */
    IndicatorCatalog indicators();

    /**
     * Returns the places, for their names on the day.
     *
     * @return the registry, which has the place
     */
    PlaceRegistry places();

    /**
     * Returns the figures as the audience of the report sees them.
     *
     * @return the release
     */
    Release release();

    /**
     * Returns who reports.
     *
     * @return the id of an agency of the plan, or of the class of agencies to which it belongs
     */
    AgencyId reporter();

    /**
     * Returns the place whose figures are reported.
     *
     * @return the id of the place, for example of the commune
     */
    PlaceId place();

    /**
     * Returns the year that the report is about.
     *
     * @return the year in which the periods of the figures end
     */
    int year();

    /**
     * Returns what stands around the text of the document, by the language of the document.
     *
     * @return the forms that take the place of the {@link #standardForm standard one}
     */
    Map<Language, OfficialForm> forms();

    /**
     * Returns what every reader must know first, such as that the figures are made up.
     *
     * @return the notices in order
     */
    List<LocalizedText> notices();

    /**
     * Returns what was wrong with the file that the reporter sent.
     *
     * @return the problems in order
     */
    List<Problem> fileProblems();

    /**
     * Returns the draft of the form, made of what the plan says: who reports, to whom and through whom. Number, date and signer
     * are left blank; what a clerk has to fill in, such as the abbreviation of a division, is an ellipsis.
     *
     * @param language the language of the document
     * @return the form
     */
    default OfficialForm standardForm(Language language) {
        return new StandardForms(plan(), places(), new Words(language)).agency(this, eachPlace());
    }

    /**
     * Returns who reports, by name.
     *
     * @return the name of the agency, or of the member of its class at the place, such as "Ủy ban nhân dân xã Pa Ủ"
     */
    default LocalizedText reporterName() {
        return eachPlace()
                .map(each -> Reporter.nameOf(each.nameBefore(), placeThen()))
                .or(() -> plan().findAgencyName(reporter()))
                .orElseThrow();
    }

    private Optional<Membership.EachPlace> eachPlace() {
        return plan().findAgencyClass(reporter())
                .map(AgencyClass::membership)
                .filter(Membership.EachPlace.class::isInstance)
                .map(Membership.EachPlace.class::cast);
    }

    /**
     * Returns the place as it was at the end of the year.
     *
     * @return its version of that day, or the latest if it was not in force
     */
    default PlaceVersion placeThen() {
        Place found = places().find(place()).orElseThrow();
        return found.versionOn(LocalDate.of(year(), 12, 31)).orElse(found.latest());
    }

    /**
     * Returns the report as a document.
     *
     * @param language the language of the document; words of the plan stay in Vietnamese
     * @return the document
     */
    default Document document(Language language) {
        return new AgencyComposer(this, language).document();
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
     * Returns a builder that holds everything of this report.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks that the registry knows the place and the plan the reporter.
     *
     * @throws IllegalArgumentException if one does not
     */
    @Value.Check
    default void check() {
        if (places().find(place()).isEmpty()) {
            throw new IllegalArgumentException("place was '" + place() + "', must be a place of the registry");
        }
        if (plan().findAgencyName(reporter()).isEmpty()) {
            throw new IllegalArgumentException(
                    "reporter was '" + reporter() + "', must be an agency of the plan or a class of agencies");
        }
    }

    /** Collects the parts of an {@link AgencyReport}. Not thread-safe. */
    final class Builder extends ImmutableAgencyReport.Builder {
        Builder() {}
    }
}
