/**
 * Why an answer is what it is, as data: an {@link io.github.childplan.indicators.explanation.Explanation} has
 * {@link io.github.childplan.indicators.explanation.Sentence}s, codes with typed
 * {@link io.github.childplan.indicators.explanation.Content} of which a text is made when it is asked for, and the
 * {@link io.github.childplan.indicators.explanation.Working}: inputs, years chosen, and each
 * {@link io.github.childplan.indicators.explanation.Calculation} with formula, intermediate numbers and the rule that fired.
 *
 * <p>API: every public type.
 */
@NullMarked
package io.github.childplan.indicators.explanation;

import org.jspecify.annotations.NullMarked;
