package io.github.childplan.reporting.form;

import io.github.childplan.core.problem.FileFault;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a copy of a workbook as it was received, with the bad cells coloured and commented, to be sent back to the reporter.
 *
 * <p>A cell with an error is red, one to look at is yellow; a comment says what is wrong, after whatever comment was there.
 * What belongs to no cell that can be seen stands in a comment of the first cell that can. Everything else stays: figures,
 * formulas, other sheets, protection. The copy can be corrected and read again. Needs the office library, which brings
 * {@code poi-ooxml}. Immutable and thread-safe.
 */
public final class FormMarker {

    private final FormLimits limits;

    private FormMarker(FormLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Returns a marker with the standard limits.
     *
     * @return the marker
     */
    public static FormMarker standard() {
        return new FormMarker(FormLimits.standard());
    }

    /**
     * Returns a marker.
     *
     * @param limits how large a workbook may be
     * @return the marker
     */
    public static FormMarker of(FormLimits limits) {
        return new FormMarker(limits);
    }

    /**
     * Marks the problems of a file in a copy.
     *
     * @param received the workbook as it was received
     * @param problems the problems of that file
     * @param language the language of the comments
     * @return the bytes of the copy; or why there is none: a CSV and a damaged file cannot be marked
     */
    public WithProblems<byte[]> mark(Path received, List<Problem> problems, Language language) {
        String name = String.valueOf(received.getFileName());
        try (InputStream in = Files.newInputStream(received)) {
            return mark(name, in, problems, language);
        } catch (IOException unreadable) {
            return WithProblems.failed(List.of(FileFault.problem(name, unreadable)));
        }
    }

    /**
     * Marks problems in a copy of bytes.
     *
     * @param source the file name or label that a problem of the marking carries
     * @param received the bytes as they were received; not closed
     * @param problems the problems of that file
     * @param language the language of the comments
     * @return as {@link #mark(Path, List, Language)}
     */
    public WithProblems<byte[]> mark(String source, InputStream received, List<Problem> problems, Language language) {
        ProblemPlace file = ProblemPlace.in(source);
        try {
            Optional<byte[]> bytes = Bytes.read(received, limits.fileBytes());
            return bytes.isEmpty()
                    ? WithProblems.failed(List.of(FormProblems.limit(file, "file-bytes", limits.fileBytes())))
                    : WithProblems.of(WorkbookMarker.mark(bytes.get(), file, limits, problems, language), List.of());
        } catch (UnusableFileException unusable) {
            return WithProblems.failed(List.of(unusable.problem()));
        } catch (IOException unreadable) {
            return WithProblems.failed(List.of(FileFault.problem(source, unreadable)));
        }
    }
}
