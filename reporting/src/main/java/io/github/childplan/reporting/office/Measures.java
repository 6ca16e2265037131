package io.github.childplan.reporting.office;

import java.math.BigInteger;

/**
 * The measures of an administrative document. Source: Decree 30/2020/NĐ-CP, Annex I: paper A4, margins of 20 to 25 mm above and
 * below, 30 to 35 mm left, 15 to 20 mm right; Times New Roman; letters of 13 to 14 points in the text, 12 to 13 in the head, 11
 * in the list of recipients; indent of the first line 1 or 1.27 cm; at least 6 points between paragraphs.
 */
final class Measures {

    static final String FONT = "Times New Roman";

    /** Points of the text, of headings and of the type of document. */
    static final int TEXT = 14;
    /** Points of number, motto, place and date. */
    static final int SMALL = 13;
    /** Points of the state's and the agencies' names. */
    static final int HEAD = 12;
    /** Points of the list of recipients and of tables. */
    static final int LIST = 11;

    /** Twentieths of a point. */
    static final long PAGE_SHORT = 11906;

    static final long PAGE_LONG = 16838;
    static final long TOP = mm(20);
    static final long BOTTOM = mm(20);
    static final long LEFT = mm(30);
    static final long RIGHT = mm(15);
    static final long HEADER = mm(10);
    static final long FIRST_LINE = 720;
    static final long AFTER_PARAGRAPH = 120;

    private static final double TWENTIETHS_PER_MM = 1440 / 25.4;

    private Measures() {}

    static BigInteger big(long twentieths) {
        return BigInteger.valueOf(twentieths);
    }

    /** Returns the width between the margins. */
    static long textWidth(long pageWidth) {
        return pageWidth - LEFT - RIGHT;
    }

    /**
     * Returns about how wide a bold text is, from the mean widths of the letters of Times New Roman: capitals 0.69, figures and
     * small letters 0.5, spaces 0.25 of the size.
     */
    static long width(String text, int points) {
        double ems = text.codePoints()
                .mapToDouble(c -> c == ' ' ? 0.25 : Character.isUpperCase(c) ? 0.69 : 0.5)
                .sum();
        return Math.round(ems * points * 20);
    }

    private static long mm(int millimetres) {
        return (long) Math.ceil(millimetres * TWENTIETHS_PER_MM);
    }
}
