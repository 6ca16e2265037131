package io.github.childplan.reporting.render;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.Ratio;
import io.github.childplan.core.value.UnitKind;
import io.github.childplan.indicators.text.DateForms;
import io.github.childplan.indicators.text.NumberStyle;
import io.github.childplan.reporting.document.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The words of a cell in a language, not escaped: "21,40%" for an amount, "20/24 (83,3%)" for a share. A status and a missing
 * figure carry a sign before their words, a withheld one stands in square brackets. Immutable and thread-safe.
 */
public final class CellText implements Cell.Cases<String> {

    private final Language language;
    private final NumberStyle style;

    /**
     * Makes the words of one language.
     *
     * @param language the language of the document
     */
    public CellText(Language language) {
        this.language = language;
        this.style = NumberStyle.of(language);
    }

    @Override
    public String text(Cell.Text cell) {
        return cell.text();
    }

    @Override
    public String quote(Cell.Quote cell) {
        return "“" + cell.words() + "”";
    }

    @Override
    public String amount(Cell.Amount cell) {
        return style.print(cell.value(), cell.decimals()) + cell.suffix();
    }

    @Override
    public String share(Cell.Share cell) {
        Ratio counts = cell.counts();
        String both = style.printCount(counts.numerator()) + "/" + style.printCount(counts.denominator());
        if (counts.undefined() || cell.shown() == Cell.Shown.COUNTS) {
            return both;
        }
        BigDecimal percent = counts.in(UnitKind.PERCENT, 1, RoundingMode.HALF_UP);
        return both + " (" + style.print(percent) + "%)";
    }

    @Override
    public String day(Cell.Day cell) {
        return DateForms.shortForm(cell.date(), language);
    }

    @Override
    public String status(Cell.Status cell) {
        return sign(cell.tone()) + " " + cell.label();
    }

    @Override
    public String missing(Cell.Missing cell) {
        return "— " + cell.reason();
    }

    @Override
    public String suppressed(Cell.Suppressed cell) {
        return "[" + cell.label() + "]";
    }

    static String sign(Cell.Tone tone) {
        return switch (tone) {
            case GOOD -> "✓";
            case BAD -> "✗";
            case OPEN -> "○";
            case NEUTRAL -> "–";
        };
    }
}
