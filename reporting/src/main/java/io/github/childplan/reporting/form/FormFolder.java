package io.github.childplan.reporting.form;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Reads a folder of filled forms: fourteen of a district, or 3,321 of a country.
 *
 * <pre>{@code
 * FormReturns all = FormFolder.of(FormReader.of(design))
 *         .read(folder, 2024, design.reporters(planner.in(2024)), (file, done, total) -> ...);
 * all.missing();   // who sent nothing that can be read
 * }</pre>
 *
 * <p>Every regular file is read, one after the other in the order of their names; files in folders below are not, nor are those
 * whose names begin with a dot or with {@code ~$}, which programs leave behind. A file that cannot be read is a problem and
 * stops nothing. Of two forms of one reporter for the year the first is counted. One workbook is held at a time, and the
 * figures and problems of all. Immutable and thread-safe.
 */
public final class FormFolder {

    private final FormReader reader;

    private FormFolder(FormReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * Returns a reader of folders.
     *
     * @param reader reads each file
     * @return the reader
     */
    public static FormFolder of(FormReader reader) {
        return new FormFolder(reader);
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param year the reporting year that is collected
     * @param expected the reporters from whom a form is expected
     * @param progress is told of each file
     * @return what came back
     */
    public FormReturns read(Path folder, int year, List<FormReporter> expected, FormProgress progress) {
        Objects.requireNonNull(progress, "progress");
        ReturnsCollector collector = new ReturnsCollector(year, expected);
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(files(folder, collector));
        } catch (IOException unreadable) {
            collector.unreadable(folder, unreadable);
        } catch (DirectoryIteratorException unreadable) {
            collector.unreadable(folder, Objects.requireNonNull(unreadable.getCause(), "cause"));
        }
        WorkbookXml xml = new WorkbookXml();
        int done = 0;
        for (Path path : files) {
            FormFile file = new FormFile(path, reader.read(path, xml));
            done++;
            progress.read(file, done, files.size());
            collector.add(file);
        }
        return collector.returns();
    }

    private List<Path> files(Path folder, ReturnsCollector collector) throws IOException {
        List<Path> files = new ArrayList<>();
        int limit = reader.limits().files();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, FormFolder::sent)) {
            for (Path file : entries) {
                if (files.size() == limit) {
                    collector.tooManyFiles(folder, limit);
                    break;
                }
                files.add(file);
            }
        }
        files.sort(Comparator.comparing(file -> String.valueOf(file.getFileName())));
        return files;
    }

    private static boolean sent(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && !name.startsWith("~$") && Files.isRegularFile(file);
    }
}
