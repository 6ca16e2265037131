package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.JsonDocument;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.assessment.PlanAssessment;
import io.github.childplan.indicators.observation.RevisionPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;

/**
 * Assessments of a plan in JSON, format {@code childplan-assessment/1}: every answer with its explanation and working, the
 * policies, and the figures that were assessed.
 *
 * <pre>{@code
 * AssessmentJson json = AssessmentJson.of(StandardPlans.muongTe());
 * byte[] bytes = json.write(assessment);
 * PlanAssessment again = json.read("assessment.json", bytes, AssessmentJson.limits()).orElseThrow();   // equals assessment
 * }</pre>
 *
 * <p>A document is read together with the plan, which it names by id and by the digest of its canonical form; a document of
 * another plan, or of the same one before or after an amendment, is a problem (CP-2601, CP-2602). It needs nothing else: not
 * the files of figures, nor the definitions. It names its audience; what an assessment for the public withholds was taken out
 * of it by {@link PlanAssessment#releasedAs} and is not in the document.
 *
 * <p>Numbers that were worked out stand as strings with every digit. Sentences stand as codes with typed arguments and are
 * worded when asked for. Reading is strict, writing canonical: equal assessments give equal bytes. Where figures were read is
 * not written. Immutable and thread-safe.
 */
public final class AssessmentJson {

    private static final JsonLimits LIMITS = JsonLimits.standard().withMaxBytes(64 * 1024 * 1024);

    private final OnePlan plan;
    private final KnownReasons reasons;
    private final FigureTables figures;
    private final JsonDocument<PlanAssessment> document;

    private AssessmentJson(OnePlan plan, KnownReasons reasons, FigureTables figures) {
        this.plan = plan;
        this.reasons = reasons;
        this.figures = figures;
        this.document = JsonDocument.of(AssessmentTables.FORMAT, AssessmentTables.assessment(plan, reasons, figures));
    }

    /**
     * Returns the form for the assessments of a plan, which knows the reasons of core and of this module and the library's
     * policies for revisions.
     *
     * @param plan the plan
     * @return the form
     */
    public static AssessmentJson of(Plan plan) {
        return new AssessmentJson(new OnePlan(plan), KnownReasons.STANDARD, FigureTables.STANDARD);
    }

    /**
     * Returns the form that knows more reasons of problems.
     *
     * @param more the other reasons
     * @return the form that knows them as well
     * @throws IllegalArgumentException if two reasons have the same code
     */
    public AssessmentJson knowing(Collection<? extends ProblemReason> more) {
        return new AssessmentJson(plan, reasons.and(more), figures);
    }

    /**
     * Returns the form that knows more policies for revisions.
     *
     * @param more the other policies
     * @return the form that knows them as well
     * @throws IllegalArgumentException if two policies have the same name
     */
    public AssessmentJson choosing(Collection<? extends RevisionPolicy> more) {
        return new AssessmentJson(plan, reasons, figures.and(more));
    }

    /**
     * Returns the limits used when none are given: 64 MiB, else those of {@link JsonLimits#standard}. Reading takes up to some
     * ten times as much memory as the document has bytes.
     *
     * @return the limits
     */
    public static JsonLimits limits() {
        return LIMITS;
    }

    /**
     * Reads an assessment from a file.
     *
     * @param file the file; problems carry its name without the folder
     * @param limits limits against hostile input, for example {@link #limits}
     * @return the assessment, or the problems that kept it from being built
     */
    public WithProblems<PlanAssessment> read(Path file, JsonLimits limits) {
        return document.read(file, limits);
    }

    /**
     * Reads an assessment from a stream, to its end or to the limit. The stream is not closed.
     *
     * @param source the name of the source, for messages
     * @param in the document in UTF-8
     * @param limits limits against hostile input, for example {@link #limits}
     * @return the assessment, or the problems that kept it from being built
     * @throws IOException if the stream fails
     */
    public WithProblems<PlanAssessment> read(String source, InputStream in, JsonLimits limits) throws IOException {
        return document.read(source, in, limits);
    }

    /**
     * Reads an assessment from a text within the standard limits.
     *
     * @param source the name of the source, for messages
     * @param json the document
     * @return the assessment, or the problems that kept it from being built
     */
    public WithProblems<PlanAssessment> read(String source, String json) {
        return document.read(source, json, LIMITS);
    }

    /**
     * Reads an assessment from bytes.
     *
     * @param source the name of the source, for messages
     * @param utf8 the document in UTF-8, with or without byte order mark
     * @param limits limits against hostile input, for example {@link #limits}
     * @return the assessment, or the problems that kept it from being built
     */
    public WithProblems<PlanAssessment> read(String source, byte[] utf8, JsonLimits limits) {
        return document.read(source, utf8, limits);
    }

    /**
     * Writes the canonical form, without white space.
     *
     * @param assessment the assessment, for whatever audience it was made
     * @return UTF-8, the same bytes for equal assessments
     * @throws IllegalArgumentException if it is of another plan or of targets that the plan does not have
     */
    public byte[] write(PlanAssessment assessment) {
        plan.requireOwn(assessment);
        return document.write(assessment);
    }

    /**
     * Writes the canonical form with a field per line, for people and for version control.
     *
     * @param assessment the assessment, for whatever audience it was made
     * @return UTF-8, the same bytes for equal assessments
     * @throws IllegalArgumentException if it is of another plan or of targets that the plan does not have
     */
    public byte[] writeIndented(PlanAssessment assessment) {
        plan.requireOwn(assessment);
        return document.writeIndented(assessment);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format, the same for all plans. The library carries the same text as the
     * resource {@code /io/github/childplan/indicators/json/childplan-assessment-1.schema.json}. Explanations are described
     * there under {@code $defs}.
     *
     * @return the schema in UTF-8
     */
    public byte[] schema() {
        return document.schema(
                "https://childplan.github.io/schema/childplan-assessment-1.schema.json",
                "childplan assessment, version 1");
    }
}
