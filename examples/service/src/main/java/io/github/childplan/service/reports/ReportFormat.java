package io.github.childplan.service.reports;

import io.github.childplan.reporting.office.DocxRenderer;
import io.github.childplan.reporting.office.XlsxRenderer;
import io.github.childplan.reporting.render.CsvRenderer;
import io.github.childplan.reporting.render.HtmlRenderer;
import io.github.childplan.reporting.render.Renderer;
import org.springframework.http.MediaType;

/** The formats in which a report can be downloaded. */
enum ReportFormat {
    DOCX(Type.DOCX, DocxRenderer.standard()),
    XLSX(Type.XLSX, XlsxRenderer.standard()),
    HTML(Type.HTML, HtmlRenderer.standard()),
    CSV(Type.CSV, CsvRenderer.standard());

    /** The media types, for the description of the API. */
    static final class Type {
        static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        static final String HTML = "text/html;charset=UTF-8";
        static final String CSV = "text/csv;charset=UTF-8";

        private Type() {}
    }

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
