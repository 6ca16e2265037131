package io.github.childplan.indicators.explanation;

import java.util.List;
import java.util.Optional;

/**
 * How the answers to a target came about, for a program that checks them: the figures that went in, the years that were
 * chosen and why, and each calculation with its formula, its intermediate numbers and the rule that fired. Immutable and
 * thread-safe.
 *
 * @param inputs the figures, as they were reported: a sum has one input a commune
 * @param years the years, with the period that was taken for each
 * @param calculations the calculations, at most one a question
 */
public record Working(List<Input> inputs, List<YearChoice> years, List<Calculation> calculations) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two calculations answer the same question
     */
    public Working {
        inputs = List.copyOf(inputs);
        years = List.copyOf(years);
        calculations = List.copyOf(calculations);
        long questions =
                calculations.stream().map(Calculation::question).distinct().count();
        if (questions != calculations.size()) {
            throw new IllegalArgumentException("questions of the calculations were "
                    + calculations.stream().map(Calculation::question).toList() + ", must each stand once");
        }
    }

    /**
     * Returns the calculation that answers a question.
     *
     * @param question the question
     * @return the calculation; empty if nothing was calculated for it
     */
    public Optional<Calculation> find(Question question) {
        return calculations.stream().filter(one -> one.question() == question).findFirst();
    }

    /**
     * Returns the inputs of one use.
     *
     * @param use the use
     * @return the inputs in their order
     */
    public List<Input> inputs(FigureUse use) {
        return inputs.stream().filter(input -> input.use() == use).toList();
    }
}
