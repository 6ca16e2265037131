package io.github.childplan.indicators.explanation;

import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence of an explanation as a code and its arguments: {@code figure.SUM} with period, value, 13 and 14 reads "The counts
 * for 2024 of 13 of 14 communes add up to 18.96% (237/1,250)."
 *
 * <p>The codes are those of this library's catalogue and stable; a code that it does not have and an argument that is
 * missing are refused, so that every sentence has a text. Immutable and thread-safe.
 *
 * @param kind what the sentence is for
 * @param code what it says, for programs
 * @param arguments what it speaks of, each name once
 */
public record Sentence(Kind kind, String code, List<Argument> arguments) {

    private static final String PREFIX = "explain.";

    /** What a sentence is for. Thread-safe. */
    public enum Kind {
        /** What the plan asks for. */
        DEMAND,
        /** Why there is no answer. */
        REASON,
        /** Which figure there is. */
        FIGURE,
        /** How figure and demand compare. */
        COMPARISON,
        /** What is short of the demand, or beyond it. */
        GAP,
        /** Whether the target is on track. */
        PROGRESS,
        /** What weakens an answer. */
        WARNING,
        /** What was read into the words of the plan. */
        READING,
        /** What differs from another assessment. */
        CHANGE,
        /** Through what it differs. */
        CAUSE
    }

    /**
     * Something a sentence speaks of. Immutable and thread-safe.
     *
     * @param name its name in the message
     * @param content what it is
     */
    public record Argument(String name, Content content) {
        /** Checks that nothing is null. */
        public Argument {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the code is unknown, or an argument is missing, given twice or not part of the message
     */
    public Sentence {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
        if (!IndicatorsMessages.has(PREFIX + Objects.requireNonNull(code, "code"))) {
            throw new IllegalArgumentException("code of a sentence was '" + code + "', must be one of the catalogue");
        }
        Set<String> needed = IndicatorsMessages.arguments(PREFIX + code);
        if (arguments.size() != needed.size() || !named(arguments, needed)) {
            throw new IllegalArgumentException("arguments of sentence '" + code + "' were "
                    + arguments.stream().map(Argument::name).toList() + ", must be " + needed + ", each once");
        }
    }

    /**
     * Returns a sentence without arguments.
     *
     * @param kind what it is for
     * @param code what it says
     * @return the sentence
     */
    public static Sentence of(Kind kind, String code) {
        return new Sentence(kind, code, List.of());
    }

    /**
     * Returns a sentence.
     *
     * @param kind what it is for
     * @param code what it says
     * @param arguments what it speaks of
     * @return the sentence
     */
    public static Sentence of(Kind kind, String code, Argument... arguments) {
        return new Sentence(kind, code, Arrays.asList(arguments));
    }

    /**
     * Returns what a name stands for.
     *
     * @param name the name of an argument
     * @return its content, if the sentence has such an argument
     */
    public Optional<Content> find(String name) {
        return arguments.stream()
                .filter(argument -> argument.name().equals(name))
                .map(Argument::content)
                .findFirst();
    }

    /**
     * Returns the sentence for people. It is made anew by every call.
     *
     * @return the text in both languages
     */
    public LocalizedText text() {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        arguments.forEach(
                argument -> texts.put(argument.name(), argument.content().text()));
        return IndicatorsMessages.text(PREFIX + code, texts);
    }

    private static boolean named(List<Argument> arguments, Set<String> needed) {
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i).name();
            if (!needed.contains(name)) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if (arguments.get(j).name().equals(name)) {
                    return false;
                }
            }
        }
        return true;
    }
}
