package io.github.childplan.indicators.io;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.text.UnitText;
import java.util.Optional;

/** The unit of a rate as a cell: as {@link UnitText} has it, and an English name after a bar where there is one. Stateless. */
final class FigureUnit {

    private static final String BAR = "|";

    private FigureUnit() {}

    static Unit parse(String cell) {
        int bar = cell.indexOf(BAR);
        if (bar < 0) {
            return UnitText.parse(cell);
        }
        Unit unit = UnitText.parse(Texts.require("unit", cell.substring(0, bar)));
        String english = Texts.require("unit", cell.substring(bar + 1));
        return new Unit(unit.kind(), unit.noun().map(noun -> LocalizedText.of(noun.vi(), english)));
    }

    /** Returns the unit that a cell names, which is that of the indicator if the cell has its name without the English one. */
    static Unit parse(String cell, Unit usual) {
        return cell.equals(UnitText.of(usual)) ? usual : parse(cell);
    }

    /**
     * Returns the cell of a unit.
     *
     * @throws IllegalArgumentException if the name of the unit would be read as something else
     */
    static String of(Unit unit) {
        Optional<String> english = unit.noun().flatMap(LocalizedText::en);
        String cell = UnitText.of(unit) + english.map(name -> BAR + name).orElse("");
        if (!readsBack(cell, unit)) {
            throw new IllegalArgumentException(
                    "unit was '" + Texts.excerpt(unit.suffix(Language.VI).strip())
                            + "', must have a name that begins with a letter and has neither %, ‰ nor |");
        }
        return cell;
    }

    private static boolean readsBack(String cell, Unit unit) {
        try {
            return parse(cell).equals(unit);
        } catch (IllegalArgumentException otherName) {
            return false;
        }
    }
}
