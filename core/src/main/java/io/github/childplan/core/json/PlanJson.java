package io.github.childplan.core.json;

import io.github.childplan.core.codec.JsonDocument;
import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.plan.Plan;
import io.github.childplan.core.problem.WithProblems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Plans in JSON, format {@code childplan-plan/1}.
 *
 * <p>Reading is strict: an unknown, doubled or missing field, a wrong type, a reference that names nothing and anything after
 * the end are problems with their JSON pointer, line and column, as many in one pass as can be told honestly. Writing is
 * canonical: equal plans give equal bytes, and what was read and written is written the same again.
 *
 * <pre>{@code
 * WithProblems<Plan> read = PlanJson.read(Path.of("plan.json"));
 * read.problems().forEach(problem -> System.err.println(problem.describe(Language.VI)));
 * Plan plan = read.orElseThrow();
 * byte[] bytes = PlanJson.write(plan);
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class PlanJson {

    private static final JsonDocument<Plan> DOCUMENT = JsonDocument.of(Plan.FORMAT, PlanTables.PLAN);

    private PlanJson() {}

    /**
     * Reads a plan from a file within the standard limits.
     *
     * @param file the file
     * @return the plan, or the problems that kept it from being built; a file that cannot be read is one of them
     */
    public static WithProblems<Plan> read(Path file) {
        return DOCUMENT.read(file, JsonLimits.standard());
    }

    /**
     * Reads a plan from a stream within the standard limits. The stream is read to its end or to the limit and not closed.
     *
     * @param source the name of the source, for messages
     * @param in the document in UTF-8
     * @return the plan, or the problems that kept it from being built
     * @throws IOException if the stream fails
     */
    public static WithProblems<Plan> read(String source, InputStream in) throws IOException {
        return DOCUMENT.read(source, in, JsonLimits.standard());
    }

    /**
     * Reads a plan from a text within the standard limits.
     *
     * @param source the name of the source, for messages
     * @param json the document
     * @return the plan, or the problems that kept it from being built
     */
    public static WithProblems<Plan> read(String source, String json) {
        return DOCUMENT.read(source, json, JsonLimits.standard());
    }

    /**
     * Reads a plan from bytes.
     *
     * @param source the name of the source, for messages
     * @param utf8 the document in UTF-8, with or without byte order mark
     * @param limits limits against hostile input
     * @return the plan, or the problems that kept it from being built
     */
    public static WithProblems<Plan> read(String source, byte[] utf8, JsonLimits limits) {
        return DOCUMENT.read(source, utf8, limits);
    }

    /**
     * Writes the canonical form, without white space.
     *
     * @param plan the plan
     * @return UTF-8, the same bytes for equal plans
     */
    public static byte[] write(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return DOCUMENT.write(plan);
    }

    /**
     * Writes the canonical form with a field per line, for people and for version control.
     *
     * @param plan the plan
     * @return UTF-8, the same bytes for equal plans
     */
    public static byte[] writeIndented(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return DOCUMENT.writeIndented(plan);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format, made from what the reader and the writer go by. The repository of
     * the library has the same text in {@code docs/schema/childplan-plan-1.schema.json}.
     *
     * @return the schema in UTF-8
     */
    public static byte[] schema() {
        return DOCUMENT.schema(
                "https://childplan.github.io/schema/childplan-plan-1.schema.json", "childplan plan, version 1");
    }
}
