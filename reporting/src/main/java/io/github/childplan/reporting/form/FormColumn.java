package io.github.childplan.reporting.form;

import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.value.LocalizedText;
import java.util.Locale;

/** The columns of a form, from the left. Where one stands in a file that came back, its anchor tells. */
enum FormColumn {
    /** The key of each row, {@link FormRowKey}; nobody sees it. */
    INDICATOR(1, Use.ANCHORED),
    LINE(2, Use.SHOWN),
    NAME(3, Use.SHOWN),
    PERIOD(4, Use.SHOWN),
    NUMERATOR_WORDS(5, Use.SHOWN),
    NUMERATOR(6, Use.INPUT),
    DENOMINATOR_WORDS(7, Use.SHOWN),
    DENOMINATOR(8, Use.INPUT),
    /** The rate that the two counts make, worked out by the spreadsheet and never read. */
    CALCULATED(9, Use.SHOWN),
    VALUE(10, Use.INPUT),
    UNIT(11, Use.SHOWN),
    STATUS(12, Use.INPUT),
    SOURCE(13, Use.INPUT);

    /** What begins every anchor. */
    static final String ANCHOR = "childplan:";

    /** The anchor of the row with the day on which the form was filled. */
    static final String FILLED = ANCHOR + "filled";

    private enum Use {
        ANCHORED,
        SHOWN,
        INPUT
    }

    private final int position;
    private final Use use;
    private final String word;
    private final String anchor;

    FormColumn(int position, Use use) {
        this.position = position;
        this.use = use;
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.anchor = ANCHOR + word;
    }

    /** Returns whether people write into it. */
    boolean input() {
        return use == Use.INPUT;
    }

    /** Returns whether the reader looks for it. */
    boolean anchored() {
        return use != Use.SHOWN;
    }

    String anchor() {
        return anchor;
    }

    LocalizedText heading() {
        return text("form.column." + word);
    }

    /** Returns the place in a file that nobody has changed, from 1. */
    int position() {
        return position;
    }
}
