package io.github.childplan.indicators.rollup;

import java.util.List;

/**
 * The policies of the library for places that have a figure of their own and places under them with figures.
 *
 * <pre>{@code
 * RollUp rollUp = RollUp.of(indicators, places).withChoice(FigureChoices.COMPLETE_SUM_FIRST);
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class FigureChoices {

    /** The own figure of a place is used as it is; the default. */
    public static final FigureChoice OWN_FIRST = StandardFigureChoice.OWN_FIRST;

    /** The sum is used where it covers the whole place, and else the own figure. */
    public static final FigureChoice COMPLETE_SUM_FIRST = StandardFigureChoice.COMPLETE_SUM_FIRST;

    private FigureChoices() {}

    /**
     * Returns the policies of the library.
     *
     * @return all of them, the default first
     */
    public static List<FigureChoice> all() {
        return List.of(StandardFigureChoice.values());
    }
}
