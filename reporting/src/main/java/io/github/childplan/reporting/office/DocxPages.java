package io.github.childplan.reporting.office;

import io.github.childplan.reporting.document.Annex;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The pages of a document: paper, margins, and the number of the page in the middle of the top margin from the second page of
 * each part on. Each annex counts its pages from 1. Stateless.
 */
final class DocxPages {

    private DocxPages() {}

    /** Makes the last part of the document, which is its only one where there is no annex. */
    static void last(XWPFDocument document, Annex.Page page) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        lay(section, page);
    }

    /** Ends a part at a paragraph; what follows begins on a new page. */
    static void endPart(XWPFDocument document, Annex.Page page) {
        XWPFParagraph end = document.createParagraph();
        DocxText.centred(end);
        lay(end.getCTP().getPPr().addNewSectPr(), page);
    }

    /** Adds the number of the page to the top of every page but the first of its part. */
    static void number(XWPFDocument document) {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, last);
        XWPFHeader header = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph =
                header.getParagraphs().isEmpty() ? header.createParagraph() : header.getParagraphArray(0);
        DocxText.centred(paragraph);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        var run = paragraph.getCTP().getFldSimpleArray(0).addNewR();
        run.addNewRPr().addNewSz().setVal(Measures.big(2L * Measures.SMALL));
        run.addNewT().setStringValue("2");
        document.getDocument().getBody().getPList().stream()
                .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                .forEach(p -> p.getPPr().getSectPr().addNewHeaderReference().set(last.getHeaderReferenceArray(0)));
    }

    private static void lay(CTSectPr section, Annex.Page page) {
        boolean upright = page == Annex.Page.PORTRAIT;
        CTPageSz size = section.addNewPgSz();
        size.setW(Measures.big(upright ? Measures.PAGE_SHORT : Measures.PAGE_LONG));
        size.setH(Measures.big(upright ? Measures.PAGE_LONG : Measures.PAGE_SHORT));
        if (!upright) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Measures.big(Measures.TOP));
        margins.setBottom(Measures.big(Measures.BOTTOM));
        margins.setLeft(Measures.big(Measures.LEFT));
        margins.setRight(Measures.big(Measures.RIGHT));
        margins.setHeader(Measures.big(Measures.HEADER));
        margins.setFooter(Measures.big(Measures.HEADER));
        margins.setGutter(Measures.big(0));
        section.addNewPgNumType().setStart(Measures.big(1));
        section.addNewTitlePg();
    }
}
