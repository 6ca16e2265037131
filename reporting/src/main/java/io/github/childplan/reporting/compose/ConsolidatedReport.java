package io.github.childplan.reporting.compose;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.definition.IndicatorCatalog;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.place.PlaceRegistry;
import io.github.childplan.indicators.text.VietnameseOrder;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a district reports on a year of its plan, in the form of an administrative document: a short text with a summary, results
 * by objective, what is missing and why, who has and has not reported in time; annexes with every target, the results by
 * commune and by year, every report, every verdict explained, and what was wrong with the files, by cell.
 *
 * <pre>{@code
 * Document report = ConsolidatedReport.builder()
 *         .assessment(assessment)
 *         .compliance(compliance)
 *         .places(StandardPlaces.muongTe())
 *         .indicators(StandardIndicators.childPlan())
 *         .build()
 *         .document(Language.VI);
 * DocxRenderer.standard().write(report, out);
 * }</pre>
 *
 * <p>The three answers attained, complete and in time stay apart. Every figure and every sentence comes from the assessment or
 * the compliance; nothing is judged here. The document is for the audience of the assessment and says so: that of {@link
 * PlanAssessment#releasedAs a released} one is for the public, shows nothing that the release withholds, and only counts the
 * problems of the files, because they quote figures. The notices are written as they are given. Places and members of a class
 * are listed in the {@link VietnameseOrder order of their names}. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface ConsolidatedReport {

    /**
     * Returns the verdicts on the plan's targets.
     *
     * @return the assessment
     */
    PlanAssessment assessment();

    /**
     * Returns who has reported.
     *
     * @return the compliance, of the year that the report is about
     */
    Compliance compliance();

    /**
     * Returns the places, for the name of the area and what became of it.
     *
     * @return the registry
     */
    PlaceRegistry places();

    /**
     * Returns the definitions of the indicators, with which the figures of single communes and of earlier years can be shown.
     *
     * @return the definitions; without them the report has neither results by commune nor results by year
     */
    Optional<IndicatorCatalog> indicators();

    /**
     * Returns the figures as the audience sees them, which tell what is withheld of a commune from what is missing.
     *
     * @return the release under which the assessment was {@link PlanAssessment#releasedAs released}; without it a commune's
     *     figure that the public does not see is shown as missing or not published
     */
    Optional<Release> release();

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
     * Returns what was wrong with the files that were read. Problems that the assessment found are added to them.
     *
     * @return the problems in order
     */
    List<Problem> fileProblems();

    /**
     * Returns the draft of the form, made of what the plan says: its issuing agency, whose signature lines and recipients the
     * plan prints. Number, date and signer are left blank, and so is an addressee, because no plan is asked who stands above.
     *
     * <pre>{@code
     * OfficialForm form = report.standardForm(Language.VI).toBuilder()
     *         .addAddressees("Ủy ban nhân dân tỉnh Lai Châu")
     *         .build();
     * report.toBuilder().putForm(Language.VI, form).build().document(Language.VI);
     * }</pre>
     *
     * @param language the language of the document
     * @return the form
     */
    default OfficialForm standardForm(Language language) {
        return new StandardForms(assessment().plan(), places(), new Words(language))
                .consolidated(compliance().year().year());
    }

    /**
     * Returns the report as a document.
     *
     * @param language the language of the document; words of the plan stay in Vietnamese
     * @return the document
     */
    default Document document(Language language) {
        return new ConsolidatedComposer(this, language).document();
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
     * Checks that what belongs together is together.
     *
     * @throws IllegalArgumentException if assessment and compliance are of different plans, or assessment and release for
     *     different audiences
     */
    @Value.Check
    default void check() {
        if (!assessment().plan().id().equals(compliance().year().plan())) {
            throw new IllegalArgumentException("compliance was of plan '"
                    + compliance().year().plan() + "', must be of the plan of the assessment, which is '"
                    + assessment().plan().id() + "'");
        }
        release()
                .filter(release -> !release.audience().equals(assessment().audience()))
                .ifPresent(release -> {
                    throw new IllegalArgumentException("release was for "
                            + release.audience().name() + ", must be for the audience of the assessment, which is "
                            + assessment().audience().name());
                });
    }

    /** Collects the parts of a {@link ConsolidatedReport}. Not thread-safe. */
    final class Builder extends ImmutableConsolidatedReport.Builder {
        Builder() {}
    }
}
