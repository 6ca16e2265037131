package io.github.childplan.indicators.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One calculation: the formula, the numbers it went through and the rule that fired.
 *
 * <p>For 237 of 1,250 and "less than 19%": formula {@code level}, version {@code 1}, policy {@code ABSOLUTE}, numbers
 * {@code value} 23700/1250 and {@code level} 19, rule {@code VALUE_MEETS_LESS_THAN}. Immutable and thread-safe.
 *
 * @param question what it answers
 * @param formula the id of the formula or method
 * @param version its version
 * @param policy the policy under which it ran, where there is one
 * @param numbers the intermediate numbers in the order in which they came about
 * @param rule the rule that fired, or the reason why none did
 */
public record Calculation(
        Question question,
        String formula,
        String version,
        Optional<String> policy,
        List<Intermediate> numbers,
        String rule) {

    /** Copies the list. */
    public Calculation {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(policy, "policy");
        numbers = List.copyOf(numbers);
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Returns an intermediate number.
     *
     * @param name its name
     * @return the number, if the calculation has it
     */
    public Optional<Intermediate> find(String name) {
        return numbers.stream().filter(number -> number.name().equals(name)).findFirst();
    }
}
