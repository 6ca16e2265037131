package io.github.childplan.reporting.office;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Annex;
import io.github.childplan.reporting.document.Document;
import io.github.childplan.reporting.document.OfficialWords;
import io.github.childplan.reporting.render.CellText;
import io.github.childplan.reporting.render.PlainText;
import io.github.childplan.reporting.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes a document as DOCX in the format that Decree 30/2020/NĐ-CP prescribes for administrative documents: A4, Times New
 * Roman, its sizes and margins, the national heading, number and date left blank in a draft, real headings, tables whose header
 * row repeats, native charts, signature and recipients, page numbers from the second page on, annexes with pages of their own.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("report.docx"))) {
 *     DocxRenderer.standard().write(document, out);
 * }
 * }</pre>
 *
 * <p>The file has no time of writing and no name of a person, so the same document gives the same bytes. A document without
 * an official form begins with its title. Needs the office library. Immutable and thread-safe.
 */
public final class DocxRenderer implements Renderer {

    private static final DocxRenderer STANDARD = new DocxRenderer();

    private DocxRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static DocxRenderer standard() {
        return STANDARD;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            properties(docx, document);
            DocxStyles.add(docx, document.language());
            Optional<DocxHead> head = document.form().map(form -> new DocxHead(docx, form, document.language()));
            head.ifPresentOrElse(DocxHead::before, () -> title(docx, document.title()));
            DocxBlocks blocks = blocks(docx, document.language(), Annex.Page.PORTRAIT);
            blocks.add(document.content());
            head.ifPresent(present -> {
                blocks.end();
                present.after();
            });
            annexes(docx, document);
            DocxPages.number(docx);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            out.write(OfficeZip.withoutTimes(bytes.toByteArray()));
        }
    }

    private static void annexes(XWPFDocument docx, Document document) {
        Annex.Page page = Annex.Page.PORTRAIT;
        int count = document.annexes().size();
        for (int i = 0; i < count; i++) {
            Annex annex = document.annexes().get(i);
            DocxPages.endPart(docx, page);
            page = annex.page();
            XWPFParagraph name =
                    centred(docx, OfficialWords.annexName(i, count, document.language()), DocxText.Look.BOLD);
            name.setKeepNext(true);
            centred(docx, OfficialWords.capitals(annex.title()), DocxText.Look.BOLD);
            document.form()
                    .ifPresent(form ->
                            centred(docx, OfficialWords.annexTie(form, document.language()), DocxText.Look.ITALIC));
            blocks(docx, document.language(), page).add(annex.blocks());
        }
        DocxPages.last(docx, page);
    }

    private static DocxBlocks blocks(XWPFDocument docx, Language language, Annex.Page page) {
        CellText words = new CellText(language);
        long room = Measures.textWidth(page == Annex.Page.PORTRAIT ? Measures.PAGE_SHORT : Measures.PAGE_LONG);
        return new DocxBlocks(docx, new DocxTables(words, room), new DocxCharts(language));
    }

    private static void title(XWPFDocument docx, String title) {
        centred(docx, title, DocxText.Look.BOLD);
        DocxText.centred(docx.createParagraph());
    }

    private static XWPFParagraph centred(XWPFDocument docx, String text, DocxText.Look look) {
        XWPFParagraph paragraph = DocxText.centred(docx.createParagraph());
        DocxText.run(paragraph, text, Measures.TEXT, look);
        return paragraph;
    }

    private static void properties(XWPFDocument docx, Document document) {
        POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();
        core.setTitle(PlainText.of(document.title()));
        core.setCreator("");
        core.setCreated(Optional.empty());
        core.getUnderlyingProperties().setLanguageProperty(document.language().tag());
        docx.getProperties().getExtendedProperties().setApplication("childplan");
    }
}
