package io.github.childplan.indicators.explanation;

import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why the answers to a target are what they are, twice: in sentences that a person follows, and as {@link Working} that a
 * program reads.
 *
 * <p>The sentences build on each other: what the plan asks for, which figure there is, how the two compare, what is missing and
 * what was read into the words. They are kept as codes with typed arguments; a text is made when it is asked for. Everything in
 * here is plain data. Immutable and thread-safe.
 *
 * @param sentences the sentences in order, at least one
 * @param working the inputs, the years chosen and the calculations
 */
public record Explanation(List<Sentence> sentences, Working working) {

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
        Objects.requireNonNull(working, "working");
    }

    /**
     * Returns all sentences as one paragraph.
     *
     * @return the paragraph in both languages
     */
    public LocalizedText text() {
        return LocalizedText.of(in(Language.VI), in(Language.EN));
    }

    /**
     * Returns all sentences as one paragraph in one language.
     *
     * @param language the language
     * @return the paragraph
     */
    public String in(Language language) {
        return sentences.stream().map(sentence -> sentence.text().in(language)).collect(Collectors.joining(" "));
    }

    /**
     * Returns the sentences of one kind.
     *
     * @param kind the kind, for example the warnings
     * @return the sentences in their order
     */
    public List<Sentence> sentences(Sentence.Kind kind) {
        return sentences.stream().filter(sentence -> sentence.kind() == kind).toList();
    }

    /**
     * Returns what weakens the answers: a partial sum, a changed definition, a policy that would differ, an estimate.
     *
     * @return the warnings in their order
     */
    public List<Sentence> warnings() {
        return sentences(Sentence.Kind.WARNING);
    }

    /**
     * Returns the sentence with a code.
     *
     * @param code the code
     * @return the first such sentence, if there is one
     */
    public Optional<Sentence> find(String code) {
        return sentences.stream()
                .filter(sentence -> sentence.code().equals(code))
                .findFirst();
    }
}
