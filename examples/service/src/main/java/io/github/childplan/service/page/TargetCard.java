package io.github.childplan.service.page;

import io.github.childplan.indicators.assessment.Due;
import java.util.List;
import java.util.Optional;

/**
 * A target on the page, in the language of the page.
 *
 * @param id the id in the address of the card
 * @param clause the clause of the plan
 * @param name the name of the indicator
 * @param words the words of the plan, in Vietnamese
 * @param tone how the verdict looks
 * @param verdict the verdict in words
 * @param due whether its time has come
 * @param figure the figure, if there is one
 * @param gap how much is short or beyond
 * @param onTrack the class of progress
 * @param explanation the sentences of the explanation
 * @param chart the figures over the years
 */
record TargetCard(
        String id,
        String clause,
        String name,
        String words,
        Tone tone,
        String verdict,
        Due due,
        Optional<Figure> figure,
        Optional<String> gap,
        String onTrack,
        List<String> explanation,
        Optional<TrendChart> chart) {

    /**
     * The figure of a target.
     *
     * @param text the figure in words
     * @param period its period
     * @param earlier whether it is of an earlier period and decides nothing
     * @param partial whether communes are missing from it
     * @param reported how many communes are in it
     * @param expected how many there should be
     */
    record Figure(String text, String period, boolean earlier, boolean partial, int reported, int expected) {}
}
