package io.github.childplan.service.reports;

import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.office.XlsxRenderer;
import io.github.childplan.reporting.render.CsvRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.Renderer;
import org.springframework.http.MediaType;

/** The formats in which a report can be downloaded. */
enum ReportFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxRenderer.standard()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxRenderer.standard()),
    HTML("text/html;charset=UTF-8", HtmlRenderer.standard()),
    CSV("text/csv;charset=UTF-8", CsvRenderer.standard());

    private final MediaType mediaType;
    private final Renderer renderer;

    ReportFormat(String mediaType, Renderer renderer) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.renderer = renderer;
    }

    MediaType mediaType() {
        return mediaType;
    }

    Renderer renderer() {
        return renderer;
    }
}
