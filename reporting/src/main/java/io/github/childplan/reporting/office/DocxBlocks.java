package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.Block;
import io.github.childplan.reporting.document.OfficialWords;
import io.github.childplan.reporting.render.PlainText;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The blocks of one part of a document. Used once and not thread-safe. */
final class DocxBlocks implements Block.Cases<XWPFDocument> {

    private static final int INDENT = 360;

    private final XWPFDocument document;
    private final DocxTables tables;
    private final DocxCharts charts;

    DocxBlocks(XWPFDocument document, DocxTables tables, DocxCharts charts) {
        this.document = document;
        this.tables = tables;
        this.charts = charts;
    }

    void add(List<Block> blocks) {
        blocks.forEach(block -> block.match(this));
    }

    /** Ends the text with the sign that nothing follows. */
    void end() {
        List<XWPFParagraph> paragraphs = document.getParagraphs();
        boolean after = !document.getBodyElements().isEmpty()
                && document.getBodyElements().get(document.getBodyElements().size() - 1) instanceof XWPFParagraph last
                && !last.getText().isBlank();
        XWPFParagraph paragraph = after ? paragraphs.get(paragraphs.size() - 1) : document.createParagraph();
        // the full stop of the last sentence is the first sign of the end
        String sign = paragraph.getText().endsWith(".") ? OfficialWords.END.substring(1) : OfficialWords.END;
        DocxText.run(paragraph, sign, Measures.TEXT, DocxText.Look.PLAIN);
        paragraph.setAlignment(ParagraphAlignment.BOTH); // the library keeps only a paragraph that has properties
        paragraph.setKeepNext(true); // a signature never stands alone on a page
    }

    @Override
    public XWPFDocument heading(Block.Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.heading(heading.level()));
        paragraph.createRun().setText(PlainText.of(heading.text()));
        return document;
    }

    @Override
    public XWPFDocument paragraph(Block.Paragraph paragraph) {
        DocxText.run(document.createParagraph(), paragraph.text(), Measures.TEXT, DocxText.Look.PLAIN);
        return document;
    }

    @Override
    public XWPFDocument items(Block.Items items) {
        items.texts()
                .forEach(text ->
                        DocxText.run(document.createParagraph(), "- " + text, Measures.TEXT, DocxText.Look.PLAIN));
        return document;
    }

    @Override
    public XWPFDocument table(Block.Table table) {
        tables.add(document, table);
        return document;
    }

    @Override
    public XWPFDocument notice(Block.Notice notice) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(0);
        paragraph.setIndentationLeft(INDENT);
        paragraph.setIndentationRight(INDENT);
        CTPBdr box = paragraph.getCTP().getPPr().addNewPBdr();
        for (CTBorder side : List.of(box.addNewTop(), box.addNewLeft(), box.addNewBottom(), box.addNewRight())) {
            side.setVal(STBorder.SINGLE);
            side.setSz(BigInteger.valueOf(notice.kind() == Block.NoticeKind.WARNING ? 12 : 4));
            side.setSpace(BigInteger.valueOf(4));
            side.setColor("auto");
        }
        DocxText.run(
                paragraph,
                notice.text(),
                Measures.SMALL,
                notice.kind() == Block.NoticeKind.WARNING ? DocxText.Look.BOLD : DocxText.Look.ITALIC);
        return document;
    }

    @Override
    public XWPFDocument chart(Block.Chart chart) {
        Block.Chart shown = NumberedChart.of(chart);
        charts.add(document, shown);
        tables.add(document, NumberedChart.table(chart));
        return document;
    }
}
