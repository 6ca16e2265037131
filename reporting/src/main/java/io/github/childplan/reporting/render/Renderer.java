package io.github.childplan.reporting.render;

import io.github.childplan.reporting.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents in one format. The same document gives the same bytes, and no text of it can become anything but text.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Renderer {

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    void write(Document document, OutputStream out) throws IOException;
}
