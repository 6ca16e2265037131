package io.github.childplan.reporting.compose;

import io.github.childplan.core.place.PlaceRegistry;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.reporting.compliance.Compliance;
import io.github.childplan.reporting.document.Document;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a district reports on a year of its plan: results against targets, what is missing, who has and has not reported in
 * time, and what was wrong with the files.
 *
 * <pre>{@code
 * Document report = ConsolidatedReport.builder()
 *         .assessment(assessment)
 *         .compliance(compliance)
 *         .places(StandardPlaces.muongTe())
 *         .build()
 *         .document(Language.VI);
 * String markdown = MarkdownRenderer.standard().render(report);
 * }</pre>
 *
 * <p>The three answers attained, complete and in time stay apart. Every figure and every sentence comes from the assessment or
 * the compliance; nothing is judged here. The document is for the audience of the assessment and says so: that of {@link
 * PlanAssessment#releasedAs a released} one is for the public, shows nothing that the release withholds, and only counts the
 * problems of the files, because they quote figures. The notices are written as they are given. Immutable and thread-safe; implemented by this library only.
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

    /** Collects the parts of a {@link ConsolidatedReport}. Not thread-safe. */
    final class Builder extends ImmutableConsolidatedReport.Builder {
        Builder() {}
    }
}
