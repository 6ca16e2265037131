package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Of whom a target speaks, where that is narrower than its indicator: "trẻ em gái", "trẻ 3-5 tuổi thuộc hộ cận nghèo".
 * Immutable and thread-safe.
 *
 * @param words the words of the document
 * @param ages the span of ages, where it is said
 * @param sex the sex, where it is said
 * @param groups other marks: ethnicity, poverty, residence
 */
@JsonPropertyOrder({"words", "ages", "sex", "groups"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Population(
        @JsonProperty(value = "words", required = true) LocalizedText words,
        @JsonProperty("ages") Optional<AgeBand> ages,
        @JsonProperty("sex") Optional<Sex> sex,
        @JsonProperty("groups") List<LocalizedText> groups) {

    /** Copies the list; a missing list is empty. */
    public Population {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(ages, "ages");
        Objects.requireNonNull(sex, "sex");
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    /**
     * Returns a population told in words alone.
     *
     * @param words the words
     * @return the population
     */
    public static Population of(LocalizedText words) {
        return new Population(words, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Returns this population narrowed to one sex.
     *
     * @param which the sex
     * @return the population
     */
    public Population withSex(Sex which) {
        return new Population(words, ages, Optional.of(which), groups);
    }

    /**
     * Returns this population narrowed to a span of ages.
     *
     * @param span the ages
     * @return the population
     */
    public Population withAges(AgeBand span) {
        return new Population(words, Optional.of(span), sex, groups);
    }
}
