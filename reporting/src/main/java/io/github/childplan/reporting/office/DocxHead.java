package io.github.childplan.reporting.office;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.OfficialForm;
import io.github.childplan.reporting.document.OfficialWords;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What stands before and after the text of an administrative document. Source: Decree 30/2020/NĐ-CP, Annex I. */
final class DocxHead {

    private static final long LEFT = 3700;
    private static final int ROOM_FOR_SIGNATURE = 1200;

    private final XWPFDocument document;
    private final OfficialForm form;
    private final Language language;
    private final long room = Measures.textWidth(Measures.PAGE_SHORT);

    DocxHead(XWPFDocument document, OfficialForm form, Language language) {
        this.document = document;
        this.form = form;
        this.language = language;
    }

    void before() {
        XWPFTable table = twoColumns(LEFT);
        agencies(table.getRow(0).getCell(0));
        state(table.getRow(0).getCell(1));
        blank();
        line(OfficialWords.capitals(form.type()), DocxText.Look.BOLD);
        XWPFParagraph summary = line(form.summary(), DocxText.Look.BOLD);
        summary.setKeepNext(true);
        rule(document.createParagraph(), Measures.width(form.summary(), Measures.TEXT), room);
        blank();
        OfficialWords.addressLine(form, language).ifPresent(text -> {
            line(text, DocxText.Look.PLAIN);
            blank();
        });
        OfficialWords.ended(form.bases())
                .forEach(base -> DocxText.run(document.createParagraph(), base, Measures.TEXT, DocxText.Look.ITALIC));
    }

    void after() {
        blank().setKeepNext(true);
        XWPFTable table = twoColumns(room / 2);
        recipients(table.getRow(0).getCell(0));
        XWPFTableCell right = table.getRow(0).getCell(1);
        boolean first = true;
        for (String title : form.signature().titles()) {
            XWPFParagraph paragraph =
                    DocxText.centred(first ? right.getParagraphs().get(0) : right.addParagraph());
            DocxText.run(paragraph, title, Measures.TEXT, DocxText.Look.BOLD);
            first = false;
        }
        XWPFParagraph signer = DocxText.centred(right.addParagraph());
        signer.setSpacingBefore(ROOM_FOR_SIGNATURE);
        DocxText.run(signer, form.signature().signer().orElse(""), Measures.TEXT, DocxText.Look.BOLD);
    }

    private void agencies(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        form.superior()
                .ifPresent(name -> DocxText.run(
                        DocxText.centred(first), OfficialWords.capitals(name), Measures.HEAD, DocxText.Look.PLAIN));
        XWPFParagraph issuer = form.superior().isPresent() ? cell.addParagraph() : first;
        String name = OfficialWords.capitals(form.issuer());
        DocxText.run(DocxText.centred(issuer), name, Measures.HEAD, DocxText.Look.BOLD);
        rule(cell.addParagraph(), Math.min(LEFT, Measures.width(name, Measures.HEAD)), LEFT);
        XWPFParagraph number = DocxText.centred(cell.addParagraph());
        number.setSpacingBefore((int) Measures.AFTER_PARAGRAPH);
        DocxText.run(number, OfficialWords.numberLine(form, language), Measures.SMALL, DocxText.Look.PLAIN);
    }

    private void state(XWPFTableCell cell) {
        DocxText.run(
                DocxText.centred(cell.getParagraphs().get(0)),
                OfficialWords.STATE.in(language),
                Measures.HEAD,
                DocxText.Look.BOLD);
        String motto = OfficialWords.MOTTO.in(language);
        DocxText.run(DocxText.centred(cell.addParagraph()), motto, Measures.SMALL, DocxText.Look.BOLD);
        DocxText.rule(cell.addParagraph(), Measures.width(motto, Measures.SMALL), room - LEFT);
        XWPFParagraph date = DocxText.centred(cell.addParagraph());
        date.setSpacingBefore((int) Measures.AFTER_PARAGRAPH);
        DocxText.run(date, OfficialWords.dateLine(form, language), Measures.SMALL, DocxText.Look.ITALIC);
    }

    private void recipients(XWPFTableCell cell) {
        XWPFParagraph first = DocxText.tight(cell.getParagraphs().get(0), ParagraphAlignment.LEFT);
        if (form.recipients().isEmpty()) {
            return;
        }
        DocxText.run(first, OfficialWords.RECIPIENTS.in(language), Measures.HEAD, DocxText.Look.BOLD_ITALIC);
        OfficialWords.ended(form.recipients())
                .forEach(one -> DocxText.run(
                        DocxText.tight(cell.addParagraph(), ParagraphAlignment.LEFT),
                        "- " + one,
                        Measures.LIST,
                        DocxText.Look.PLAIN));
    }

    /** Returns a table of one row without lines. */
    private XWPFTable twoColumns(long left) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        DocxTables.fix(table.getCTTbl(), new long[] {left, room - left});
        return table;
    }

    private XWPFParagraph line(String text, DocxText.Look look) {
        XWPFParagraph paragraph = DocxText.centred(document.createParagraph());
        DocxText.run(paragraph, text, Measures.TEXT, look);
        return paragraph;
    }

    private XWPFParagraph blank() {
        return DocxText.centred(document.createParagraph());
    }

    /** Draws a line two fifths as long as the text above it; the decree wants a third to a half. */
    private static void rule(XWPFParagraph paragraph, long text, long room) {
        DocxText.rule(paragraph, Math.min(text, room) * 2 / 5, room);
    }
}
