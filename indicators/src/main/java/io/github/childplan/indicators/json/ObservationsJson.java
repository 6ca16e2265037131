package io.github.childplan.indicators.json;

import io.github.childplan.core.codec.JsonLimits;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.indicators.disclosure.Release;
import io.github.childplan.indicators.observation.Observations;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.problem.IndicatorsProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures in JSON, format {@code childplan-observations/1}.
 *
 * <pre>{@code
 * byte[] bytes = ObservationsJson.write(Release.toAuthority(figures));
 * WithProblems<Observations> read = ObservationsJson.read("figures.json", bytes, ObservationsJson.limits());
 * }</pre>
 *
 * <p>A document names its audience. Of a figure that is withheld from the public it holds the key alone, in a list of its own
 * and without the reason: such a figure is neither missing nor 0. An entry of {@code figures} has the very bytes that a plain
 * JSON mapper makes of an {@link io.github.childplan.indicators.observation.Observation}.
 *
 * <p>Reading is strict: an unknown, doubled or missing field, a wrong type and anything after the end are problems with JSON
 * pointer, line and column, and then there are no figures. A figure that stands twice is left out and reported (CP-2029), as in
 * the CSV file; withheld ones are a warning with their number (CP-2503). Whether an indicator or a
 * place exists and a value can be is for {@code FiguresCheck} of the package io.
 * Writing is canonical: equal releases give equal bytes. Where a figure was read, and which policy chooses among revisions, is
 * not written. Stateless and thread-safe.
 */
public final class ObservationsJson {

    private static final JsonLimits LIMITS = JsonLimits.standard().withMaxBytes(64 * 1024 * 1024);

    private ObservationsJson() {}

    /**
     * Returns the limits used when none are given: 64 MiB, some 300,000 figures, and else those of {@link JsonLimits#standard}.
     * Reading takes up to some ten times as much memory as the document has bytes; whoever has it raises the limit,
     * {@code ObservationsJson.limits().withMaxBytes(…)}.
     *
     * @return the limits
     */
    public static JsonLimits limits() {
        return LIMITS;
    }

    /**
     * Reads figures from a file.
     *
     * @param file the file; problems carry its name without the folder
     * @param limits limits against hostile input, for example {@link #limits}
     * @return the figures that are shown, with the problems; no figures if the document is not in this format
     */
    public static WithProblems<Observations> read(Path file, JsonLimits limits) {
        return figures(ObservationsDocument.DOCUMENT.read(file, limits), limits);
    }

    /**
     * Reads figures from a stream, to its end or to the limit. The stream is not closed.
     *
     * @param source the name of the source, for messages
     * @param in the document in UTF-8
     * @param limits limits against hostile input, for example {@link #limits}
     * @return as {@link #read(Path, JsonLimits)}
     * @throws IOException if the stream fails
     */
    public static WithProblems<Observations> read(String source, InputStream in, JsonLimits limits) throws IOException {
        return figures(ObservationsDocument.DOCUMENT.read(source, in, limits), limits);
    }

    /**
     * Reads figures from a text within the standard limits.
     *
     * @param source the name of the source, for messages
     * @param json the document
     * @return as {@link #read(Path, JsonLimits)}
     */
    public static WithProblems<Observations> read(String source, String json) {
        return figures(ObservationsDocument.DOCUMENT.read(source, json, LIMITS), LIMITS);
    }

    /**
     * Reads figures from bytes.
     *
     * @param source the name of the source, for messages
     * @param utf8 the document in UTF-8, with or without byte order mark
     * @param limits limits against hostile input, for example {@link #limits}
     * @return as {@link #read(Path, JsonLimits)}
     */
    public static WithProblems<Observations> read(String source, byte[] utf8, JsonLimits limits) {
        return figures(ObservationsDocument.DOCUMENT.read(source, utf8, limits), limits);
    }

    /**
     * Writes the canonical form, without white space.
     *
     * @param release the figures for an audience, for example {@link Release#toAuthority}
     * @return UTF-8, the same bytes for equal figures
     */
    public static byte[] write(Release release) {
        Objects.requireNonNull(release, "release");
        return ObservationsDocument.DOCUMENT.write(ObservationsDocument.of(release));
    }

    /**
     * Writes the canonical form with a field per line, for people and for version control.
     *
     * @param release the figures for an audience
     * @return UTF-8, the same bytes for equal figures
     */
    public static byte[] writeIndented(Release release) {
        Objects.requireNonNull(release, "release");
        return ObservationsDocument.DOCUMENT.writeIndented(ObservationsDocument.of(release));
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format. The library carries the same text as the resource
     * {@code /io/github/childplan/indicators/json/childplan-observations-1.schema.json}.
     *
     * @return the schema in UTF-8
     */
    public static byte[] schema() {
        return ObservationsDocument.DOCUMENT.schema(
                "https://childplan.github.io/schema/childplan-observations-1.schema.json",
                "childplan observations, version 1");
    }

    private static WithProblems<Observations> figures(WithProblems<ObservationsDocument> read, JsonLimits limits) {
        if (read.result().isEmpty()) {
            return WithProblems.failed(read.problems());
        }
        ObservationsDocument document = read.orElseThrow();
        WithProblems<Observations> kept = Observations.of(document.figures());
        List<Problem> problems = new ArrayList<>(kept.problems());
        document.suppressed().stream()
                .findFirst()
                .ifPresent(first -> problems.add(Problem.of(IndicatorsProblem.FIGURES_SUPPRESSED)
                        .at(first.at())
                        .value(Integer.toString(document.suppressed().size()))
                        .expected(IndicatorsMessages.text("figures.from-authority"))
                        .build()));
        return WithProblems.of(kept.orElseThrow(), limits.bound(problems));
    }
}
