package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.Field;
import io.github.childplan.core.codec.JsonDocument;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.codec.JsonTypes;
import io.github.childplan.core.codec.ObjectType;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemReason;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.disclosure.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Problems in JSON, format {@code childplan-problems/1}: code, name, severity, place, value, expectation, and the text for people
 * in both languages.
 *
 * <pre>{@code
 * byte[] bytes = ProblemsJson.standard().write(read.problems());
 * List<Problem> again = ProblemsJson.standard().read("problems.json", bytes, ProblemsJson.limits()).orElseThrow();
 * }</pre>
 *
 * <p>Problems quote figures, so a document of them is for the authorities, says so, and has no form for the public. A reader
 * knows the reasons of core and of this module, and those it was {@link #knowing given}; any other code is a problem, because
 * nobody could say what it means. Reading is strict, writing canonical: equal lists give equal bytes. Texts stay as they were
 * written, also when the library words them otherwise by now; half a surrogate pair in a quoted value is written as U+FFFD.
 * Immutable and thread-safe.
 */
public final class ProblemsJson {

    static final String FORMAT = "childplan-problems/1";

    private static final ProblemsJson STANDARD = new ProblemsJson(KnownReasons.STANDARD);

    private final KnownReasons reasons;
    private final JsonDocument<List<Problem>> document;

    private ProblemsJson(KnownReasons reasons) {
        this.reasons = reasons;
        this.document = JsonDocument.of(FORMAT, ObjectType.<List<Problem>>of("problems", fields -> {
            fields.required("format", JsonTypes.constant(FORMAT), problems -> FORMAT);
            fields.required("audience", AudienceTables.AUTHORITY, problems -> new Audience.Authority());
            Field<List<Problem>> list =
                    fields.requiredList("problems", ProblemTables.problem(reasons), problems -> problems);
            return values -> List.copyOf(values.get(list));
        }));
    }

    /**
     * Returns the form that knows the reasons of core and of this module.
     *
     * @return the form
     */
    public static ProblemsJson standard() {
        return STANDARD;
    }

    /**
     * Returns the form that knows more reasons, for example {@code List.of(ReportingProblem.values())}.
     *
     * @param more the other reasons
     * @return the form that knows them as well
     * @throws IllegalArgumentException if two reasons have the same code
     */
    public ProblemsJson knowing(Collection<? extends ProblemReason> more) {
        return new ProblemsJson(reasons.and(more));
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
     * Reads problems from a file.
     *
     * @param file the file; problems carry its name without the folder
     * @param limits limits against hostile input, for example {@link #limits}
     * @return the problems of the document, or what is wrong with the document itself
     */
    public WithProblems<List<Problem>> read(Path file, JsonLimits limits) {
        return document.read(file, limits);
    }

    /**
     * Reads problems from a stream, to its end or to the limit. The stream is not closed.
     *
     * @param source the name of the source, for messages
     * @param in the document in UTF-8
     * @param limits limits against hostile input, for example {@link #limits}
     * @return as {@link #read(Path, JsonLimits)}
     * @throws IOException if the stream fails
     */
    public WithProblems<List<Problem>> read(String source, InputStream in, JsonLimits limits) throws IOException {
        return document.read(source, in, limits);
    }

    /**
     * Reads problems from a text within the standard limits.
     *
     * @param source the name of the source, for messages
     * @param json the document
     * @return as {@link #read(Path, JsonLimits)}
     */
    public WithProblems<List<Problem>> read(String source, String json) {
        return document.read(source, json, limits());
    }

    /**
     * Reads problems from bytes.
     *
     * @param source the name of the source, for messages
     * @param utf8 the document in UTF-8, with or without byte order mark
     * @param limits limits against hostile input, for example {@link #limits}
     * @return as {@link #read(Path, JsonLimits)}
     */
    public WithProblems<List<Problem>> read(String source, byte[] utf8, JsonLimits limits) {
        return document.read(source, utf8, limits);
    }

    /**
     * Writes the canonical form, without white space.
     *
     * @param problems the problems, of whatever reasons
     * @return UTF-8, the same bytes for equal lists
     */
    public byte[] write(List<Problem> problems) {
        return document.write(problems);
    }

    /**
     * Writes the canonical form with a field per line, for people and for version control.
     *
     * @param problems the problems, of whatever reasons
     * @return UTF-8, the same bytes for equal lists
     */
    public byte[] writeIndented(List<Problem> problems) {
        return document.writeIndented(problems);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format, the same whatever reasons are known. The library carries the same
     * text as the resource {@code /io/github/childplan/indicators/json/childplan-problems-1.schema.json}.
     *
     * @return the schema in UTF-8
     */
    public static byte[] schema() {
        return STANDARD.document.schema(
                "https://childplan.github.io/schema/childplan-problems-1.schema.json", "childplan problems, version 1");
    }
}
