package io.github.childplan.indicators.text;

import io.github.childplan.core.text.MatchKey;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Unit;
import java.util.Set;

/**
 * Units as a cell of a file: {@code %}, {@code ‰}, {@code /100000}, the Vietnamese name of what is counted ({@code sân chơi}), or
 * a unit of measure in square brackets ({@code [cm]}).
 *
 * <p>{@code UnitText.parse("%")} is {@link Unit#PERCENT}. Names in other languages have no place in a cell. Stateless and
 * thread-safe.
 */
public final class UnitText {

    private static final String PERCENT = "%";
    private static final String PER_THOUSAND = "‰";
    private static final String PER_HUNDRED_THOUSAND = "/100000";

    /** Words for a rate, which would otherwise pass for things that are counted. */
    private static final Set<String> RATES =
            Set.of("percent", "per cent", "pct", "phan tram", "permille", "per mille", "phan nghin");

    private UnitText() {}

    /**
     * Reads a unit.
     *
     * @param text the cell, not blank
     * @return the unit
     * @throws IllegalArgumentException if it is not the name of a unit, or a word for a rate such as "per cent", which would
     *     pass for something that is counted
     */
    public static Unit parse(String text) {
        return switch (text) {
            case PERCENT -> Unit.PERCENT;
            case PER_THOUSAND -> Unit.PER_THOUSAND;
            case PER_HUNDRED_THOUSAND -> Unit.PER_HUNDRED_THOUSAND;
            default -> named(text);
        };
    }

    private static Unit named(String text) {
        boolean measure = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        String noun = Texts.require("unit", measure ? text.substring(1, text.length() - 1) : text);
        requireNoun(noun);
        return measure ? Unit.other(LocalizedText.of(noun)) : Unit.count(LocalizedText.of(noun));
    }

    /**
     * Returns a unit as {@link #parse} reads it.
     *
     * @param unit the unit
     * @return for example {@code %} or {@code sân chơi}
     */
    public static String of(Unit unit) {
        return switch (unit.kind()) {
            case PERCENT -> PERCENT;
            case PER_THOUSAND -> PER_THOUSAND;
            case PER_HUNDRED_THOUSAND -> PER_HUNDRED_THOUSAND;
            case COUNT -> unit.noun().orElseThrow().in(Language.VI);
            case OTHER -> "[" + unit.noun().orElseThrow().in(Language.VI) + "]";
        };
    }

    private static void requireNoun(String noun) {
        boolean word = Character.isLetter(noun.codePointAt(0)) && noun.indexOf('%') < 0 && noun.indexOf('‰') < 0;
        if (!word || RATES.contains(MatchKey.ascii(noun))) {
            throw new IllegalArgumentException("unit was '" + Texts.excerpt(noun) + "', must be the name of a unit");
        }
    }
}
