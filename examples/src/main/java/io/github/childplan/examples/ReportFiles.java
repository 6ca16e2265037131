package io.github.childplan.examples;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.compose.ConsolidatedReport;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.office.XlsxRenderer;
import io.github.childplan.reporting.render.CsvRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.MarkdownRenderer;
import io.github.childplan.reporting.render.Renderer;
import io.github.childplan.reporting.render.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a report in every format there is, in Vietnamese and in English. */
final class ReportFiles {

    /** A format by the end of its file names. */
    private record Format(String extension, Renderer renderer) {}

    private static final List<Format> FORMATS = List.of(
            new Format("docx", DocxRenderer.standard()),
            new Format("html", HtmlRenderer.standard()),
            new Format("xlsx", XlsxRenderer.standard()),
            new Format("md", MarkdownRenderer.standard()),
            new Format("txt", TextRenderer.standard()),
            new Format("csv", CsvRenderer.standard()));

    private ReportFiles() {}

    /** Returns the files that were written. */
    static List<Path> write(Path folder, String name, ConsolidatedReport report) throws UnusableException {
        List<Path> files = new ArrayList<>();
        for (Language language : Language.values()) {
            Document document = report.document(language);
            for (Format format : FORMATS) {
                Path file = folder.resolve(
                        name + "-" + language.name().toLowerCase(Locale.ROOT) + "." + format.extension());
                Program.write(file, bytes(format.renderer(), document));
                files.add(file);
            }
        }
        return files;
    }

    private static byte[] bytes(Renderer renderer, Document document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.write(document, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a report in memory cannot be written", impossible);
        }
    }
}
