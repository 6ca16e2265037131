package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonDocument;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.attainment.OutsideFigure;
import io.github.childplan.indicators.attainment.OutsideFigures;
import io.github.childplan.indicators.attainment.RecordedJudgement;
import io.github.childplan.indicators.attainment.RecordedJudgements;
import io.github.childplan.indicators.disclosure.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What offices and bodies found about targets, and figures from outside the plan, in JSON, format {@code childplan-grounds/1}.
 *
 * <pre>{@code
 * SuppliedGrounds grounds = GroundsJson.read(Path.of("grounds.json"), GroundsJson.limits()).orElseThrow();
 * PlanAssessor assessor = PlanAssessor.of(plan, indicators, places).toBuilder()
 *         .recordedJudgements(grounds.judgements())
 *         .outsideFigures(grounds.outside())
 *         .build();
 * }</pre>
 *
 * <p>They are an input and are for the authorities, which a document says; what the public may see of them an assessment tells
 * that was released. Reading is strict: an unknown, doubled or missing field, a wrong type and anything after the end are
 * problems with JSON pointer, line and column, and then there are no grounds. Two judgements of one day on one target, unit and
 * year (CP-2201), and two outside figures for one target and year known on one day (CP-2202), are reported and the first is
 * kept. Whether a target exists is for the assessment. Writing is canonical: equal grounds give equal bytes. Stateless and
 * thread-safe.
 */
public final class GroundsJson {

    private static final String FORMAT = "childplan-grounds/1";

    private static final JsonDocument<Listed> DOCUMENT =
            JsonDocument.of(FORMAT, ObjectType.<Listed>of("grounds", fields -> {
                fields.required("format", JsonTypes.constant(FORMAT), grounds -> FORMAT);
                fields.required("audience", AudienceTables.AUTHORITY, grounds -> new Audience.Authority());
                Field<List<RecordedJudgement>> judgements =
                        fields.list("judgements", JudgementTables.RECORDED, Listed::judgements);
                Field<List<OutsideFigure>> outside = fields.list("outside", JudgementTables.OUTSIDE, Listed::outside);
                return values -> new Listed(values.get(judgements), values.get(outside));
            }));

    private GroundsJson() {}

    /** The document as it is written, in which something may stand twice. */
    private record Listed(List<RecordedJudgement> judgements, List<OutsideFigure> outside) {

        static Listed of(SuppliedGrounds grounds) {
            return new Listed(grounds.judgements().all(), grounds.outside().all());
        }
    }

    /**
     * Returns the limits used when none are given, those of {@link JsonLimits#standard}.
     *
     * @return the limits
     */
    public static JsonLimits limits() {
        return JsonLimits.standard();
    }

    /**
     * Reads grounds from a file.
     *
     * @param file the file; problems carry its name without the folder
     * @param limits limits against hostile input, for example {@link #limits}
     * @return the grounds, with the problems; none if the document is not in this format
     */
    public static WithProblems<SuppliedGrounds> read(Path file, JsonLimits limits) {
        return grounds(DOCUMENT.read(file, limits), limits);
    }

    /**
     * Reads grounds from a stream, to its end or to the limit. The stream is not closed.
     *
     * @param source the name of the source, for messages
     * @param in the document in UTF-8
     * @param limits limits against hostile input, for example {@link #limits}
     * @return as {@link #read(Path, JsonLimits)}
     * @throws IOException if the stream fails
     */
    public static WithProblems<SuppliedGrounds> read(String source, InputStream in, JsonLimits limits)
            throws IOException {
        return grounds(DOCUMENT.read(source, in, limits), limits);
    }

    /**
     * Reads grounds from a text within the standard limits.
     *
     * @param source the name of the source, for messages
     * @param json the document
     * @return as {@link #read(Path, JsonLimits)}
     */
    public static WithProblems<SuppliedGrounds> read(String source, String json) {
        return grounds(DOCUMENT.read(source, json, limits()), limits());
    }

    /**
     * Reads grounds from bytes.
     *
     * @param source the name of the source, for messages
     * @param utf8 the document in UTF-8, with or without byte order mark
     * @param limits limits against hostile input, for example {@link #limits}
     * @return as {@link #read(Path, JsonLimits)}
     */
    public static WithProblems<SuppliedGrounds> read(String source, byte[] utf8, JsonLimits limits) {
        return grounds(DOCUMENT.read(source, utf8, limits), limits);
    }

    /**
     * Writes the canonical form, without white space.
     *
     * @param grounds the grounds
     * @return UTF-8, the same bytes for equal grounds
     */
    public static byte[] write(SuppliedGrounds grounds) {
        return DOCUMENT.write(Listed.of(grounds));
    }

    /**
     * Writes the canonical form with a field per line, for people and for version control.
     *
     * @param grounds the grounds
     * @return UTF-8, the same bytes for equal grounds
     */
    public static byte[] writeIndented(SuppliedGrounds grounds) {
        return DOCUMENT.writeIndented(Listed.of(grounds));
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format. The library carries the same text as the resource
     * {@code /io/github/childplan/indicators/json/childplan-grounds-1.schema.json}.
     *
     * @return the schema in UTF-8
     */
    public static byte[] schema() {
        return DOCUMENT.schema(
                "https://childplan.github.io/schema/childplan-grounds-1.schema.json", "childplan grounds, version 1");
    }

    private static WithProblems<SuppliedGrounds> grounds(WithProblems<Listed> read, JsonLimits limits) {
        if (read.result().isEmpty()) {
            return WithProblems.failed(read.problems());
        }
        Listed listed = read.orElseThrow();
        WithProblems<RecordedJudgements> judgements = RecordedJudgements.of(listed.judgements());
        WithProblems<OutsideFigures> outside = OutsideFigures.of(listed.outside());
        List<Problem> problems = new ArrayList<>(judgements.problems());
        problems.addAll(outside.problems());
        return WithProblems.of(
                new SuppliedGrounds(
                        judgements.result().orElseThrow(), outside.result().orElseThrow()),
                limits.bound(problems));
    }
}
