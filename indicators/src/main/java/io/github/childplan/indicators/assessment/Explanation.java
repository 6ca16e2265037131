package io.github.childplan.indicators.assessment;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why a verdict is what it is, in sentences that build on each other: what the plan asks for, which figure there is, how the
 * two compare, what is missing and what was read into the words. Immutable and thread-safe.
 *
 * @param sentences the sentences in order, at least one
 */
public record Explanation(List<Sentence> sentences) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Explanation {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("sentences were empty, must be at least one");
        }
    }

    /**
     * One sentence.
     *
     * @param code what it says, for programs; stable, for example {@code figure.sum}
     * @param text the sentence
     */
    public record Sentence(String code, LocalizedText text) {
        /** Checks that nothing is null. */
        public Sentence {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Returns all sentences as one paragraph.
     *
     * @return the paragraph in both languages
     */
    public LocalizedText text() {
        return LocalizedText.of(joined(Language.VI), joined(Language.EN));
    }

    private String joined(Language language) {
        return sentences.stream().map(sentence -> sentence.text().in(language)).collect(Collectors.joining(" "));
    }
}
