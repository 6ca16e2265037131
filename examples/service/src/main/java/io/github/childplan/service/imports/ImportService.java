package io.github.childplan.service.imports;

import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.service.figures.FigureFiles;
import io.github.childplan.service.figures.FigureWriter;
import io.github.childplan.service.imports.ImportStore.Subject;
import io.github.childplan.service.intake.Counts;
import io.github.childplan.service.intake.Receipt;
import io.github.childplan.service.intake.Upload;
import io.github.childplan.service.problem.RejectedException;
import io.github.childplan.service.submissions.SubmissionFiles;
import io.github.childplan.service.submissions.SubmissionStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in: each in one transaction, so that all of it is stored or nothing, and the same bytes once, however often they
 * are sent.
 */
@Service
@Transactional
public class ImportService {

    private final ImportStore imports;
    private final FigureFiles figureFiles;
    private final FigureWriter figures;
    private final SubmissionFiles submissionFiles;
    private final SubmissionStore submissions;

    ImportService(
            ImportStore imports,
            FigureFiles figureFiles,
            FigureWriter figures,
            SubmissionFiles submissionFiles,
            SubmissionStore submissions) {
        this.imports = imports;
        this.figureFiles = figureFiles;
        this.figures = figures;
        this.submissionFiles = submissionFiles;
        this.submissions = submissions;
    }

    /**
     * How a file is taken.
     *
     * @param partial whether rows without an error are taken where others have one; else the whole file is refused
     * @param madeUp whether it holds made-up data
     */
    public record Mode(boolean partial, boolean madeUp) {}

    /**
     * Takes in a file of figures.
     *
     * @param upload JSON, CSV, or a filled form
     * @param mode how it is taken
     * @param receipt when and from whom
     * @return what became of it
     * @throws RejectedException if it cannot be used; then nothing was stored
     */
    public ImportResult figures(Upload upload, Mode mode, Receipt receipt) {
        return take(Subject.FIGURES, upload, mode, receipt, figureFiles::read, (read, in) -> figures.add(read.all(), in));
    }

    /**
     * Takes in a file of submissions.
     *
     * @param upload CSV, the whole register
     * @param mode how it is taken
     * @param receipt when and from whom
     * @return what became of it, and what is stored and not in the file
     * @throws RejectedException if it cannot be used; then nothing was stored
     */
    public ImportResult submissions(Upload upload, Mode mode, Receipt receipt) {
        ImportResult taken = take(Subject.SUBMISSIONS, upload, mode, receipt, submissionFiles::read, submissions::add);
        return taken.withMissing(submissionFiles
                .read(upload)
                .result()
                .map(submissions::missing)
                .orElseGet(List::of));
    }

    private interface Storing<T> {
        Counts store(T read, Receipt receipt);
    }

    private <T> ImportResult take(
            Subject subject,
            Upload upload,
            Mode mode,
            Receipt receipt,
            Function<Upload, WithProblems<T>> reader,
            Storing<T> storing) {
        Optional<ImportResult> before = imports.find(subject, upload.sha256());
        if (before.isPresent()) {
            return before.get().asRepeated();
        }
        WithProblems<T> read = reader.apply(upload);
        List<Problem> problems = read.problems();
        if (read.result().isEmpty() || (read.partial() && !mode.partial())) {
            throw new RejectedException(problems);
        }
        Optional<Long> id = imports.begin(subject, upload, receipt, mode.madeUp(), problems);
        if (id.isEmpty()) {
            return imports.find(subject, upload.sha256()).orElseThrow().asRepeated();
        }
        imports.end(id.get(), storing.store(read.orElseThrow(), receipt.in(id.get())));
        return imports.get(id.get());
    }
}
