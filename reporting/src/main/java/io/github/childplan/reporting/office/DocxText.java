package io.github.childplan.reporting.office;

import io.github.childplan.reporting.render.PlainText;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Paragraphs as the decree wants them. Stateless. */
final class DocxText {

    private DocxText() {}

    /** How letters look. */
    enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    /** Adds a text to a paragraph. */
    static XWPFRun run(XWPFParagraph paragraph, String text, int points, Look look) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(look == Look.BOLD || look == Look.BOLD_ITALIC);
        run.setItalic(look == Look.ITALIC || look == Look.BOLD_ITALIC);
        run.setText(PlainText.of(text));
        return run;
    }

    /** Makes a paragraph a line of the head: centred, without space around it and without indent. */
    static XWPFParagraph centred(XWPFParagraph paragraph) {
        return tight(paragraph, ParagraphAlignment.CENTER);
    }

    static XWPFParagraph tight(XWPFParagraph paragraph, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(0);
        paragraph.setIndentationFirstLine(0);
        return paragraph;
    }

    /** Draws a line of a length in the middle of an empty low paragraph. */
    static void rule(XWPFParagraph paragraph, long length, long room) {
        tight(paragraph, ParagraphAlignment.CENTER);
        int side = (int) Math.max(0, (room - length) / 2);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTPBdr borders = properties.isSetPBdr() ? properties.getPBdr() : properties.addNewPBdr();
        var top = borders.addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(6));
        top.setSpace(BigInteger.ZERO);
        top.setColor("auto");
    }
}
