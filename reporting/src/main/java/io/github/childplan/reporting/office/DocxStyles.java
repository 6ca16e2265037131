package io.github.childplan.reporting.office;

import io.github.childplan.core.value.Language;
import io.github.childplan.reporting.document.Block;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document: the text and headings that Word knows as headings. Stateless. */
final class DocxStyles {

    /** In the cells of tables; as styles, because a report has thousands of cells. */
    static final String CELL = "TableText";

    static final String NUMBER = "TableNumber";
    static final String HEAD = "TableHead";

    private static final String NORMAL = "Normal";

    private DocxStyles() {}

    /** Returns the id of the style of a heading. */
    static String heading(int level) {
        return "Heading" + level;
    }

    /** Returns the language in which a word processor checks the spelling. */
    static String proofingTag(Language language) {
        return language == Language.VI ? "vi-VN" : "en-GB";
    }

    static void add(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        CTStyles all = CTStyles.Factory.newInstance();
        CTDocDefaults defaults = all.addNewDocDefaults();
        CTRPr letters = defaults.addNewRPrDefault().addNewRPr();
        fonts(letters.addNewRFonts());
        letters.addNewSz().setVal(Measures.big(2L * Measures.TEXT));
        letters.addNewSzCs().setVal(Measures.big(2L * Measures.TEXT));
        letters.addNewLang().setVal(proofingTag(language));
        defaults.addNewPPrDefault();
        styles.setStyles(all);
        styles.addStyle(new XWPFStyle(normal(), styles));
        styles.addStyle(new XWPFStyle(cell(CELL, STJc.LEFT, false), styles));
        styles.addStyle(new XWPFStyle(cell(NUMBER, STJc.RIGHT, false), styles));
        styles.addStyle(new XWPFStyle(cell(HEAD, STJc.CENTER, true), styles));
        for (int level = 1; level <= Block.Heading.MAX_LEVEL; level++) {
            styles.addStyle(new XWPFStyle(headingStyle(level), styles));
        }
    }

    private static CTStyle normal() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setDefault(true);
        style.setStyleId(NORMAL);
        style.addNewName().setVal("Normal");
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setAfter(Measures.big(Measures.AFTER_PARAGRAPH));
        spacing.setLine(Measures.big(260));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        paragraph.addNewInd().setFirstLine(Measures.big(Measures.FIRST_LINE));
        paragraph.addNewJc().setVal(STJc.BOTH);
        return style;
    }

    private static CTStyle cell(String id, STJc.Enum alignment, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(id);
        style.addNewBasedOn().setVal(NORMAL);
        var paragraph = style.addNewPPr();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(Measures.big(0));
        spacing.setAfter(Measures.big(0));
        paragraph.addNewInd().setFirstLine(Measures.big(0));
        paragraph.addNewJc().setVal(alignment);
        CTRPr letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(Measures.big(2L * Measures.LIST));
        return style;
    }

    /** Chapters in capitals, titled sections bold, what is below them bold and slanted. */
    private static CTStyle headingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(heading(level));
        style.addNewName().setVal("heading " + level);
        style.addNewBasedOn().setVal(NORMAL);
        style.addNewNext().setVal(NORMAL);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(Measures.big(Measures.AFTER_PARAGRAPH));
        spacing.setAfter(Measures.big(Measures.AFTER_PARAGRAPH));
        paragraph.addNewJc().setVal(STJc.LEFT);
        paragraph.addNewOutlineLvl().setVal(Measures.big(level - 1L));
        CTRPr letters = style.addNewRPr();
        letters.addNewB();
        if (level == 1) {
            letters.addNewCaps();
        }
        if (level > 2) {
            letters.addNewI();
        }
        letters.addNewSz().setVal(Measures.big(2L * Measures.TEXT));
        return style;
    }

    private static void fonts(CTFonts fonts) {
        fonts.setAscii(Measures.FONT);
        fonts.setHAnsi(Measures.FONT);
        fonts.setCs(Measures.FONT);
        fonts.setEastAsia(Measures.FONT);
    }
}
