package io.github.childplan.indicators.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.Language;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.problem.IndicatorsMessages;
import io.github.childplan.indicators.text.NumberStyle;
import java.util.Objects;

/**
 * What the things are called that an indicator counts: "xã" / "commune" and "communes". Immutable and thread-safe.
 *
 * @param one the name of one
 * @param many the name of several, and of none
 */
@JsonPropertyOrder({"one", "many"})
public record CountedNoun(
        @JsonProperty(value = "one", required = true) LocalizedText one,
        @JsonProperty(value = "many", required = true) LocalizedText many) {

    /** Checks that nothing is null. */
    public CountedNoun {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(many, "many");
    }

    /**
     * Returns a noun that has one form.
     *
     * @param noun the noun
     * @return the noun for any number
     */
    public static CountedNoun of(LocalizedText noun) {
        return new CountedNoun(noun, noun);
    }

    /**
     * Returns the noun that goes with a kind of counting.
     *
     * @param counting the kind; people are children, of whom the plans of this library speak
     * @return for places "xã" / "commune" and "communes"
     */
    public static CountedNoun of(Counting counting) {
        String key = "counting." + counting.name();
        return new CountedNoun(IndicatorsMessages.text(key + ".one"), IndicatorsMessages.text(key + ".many"));
    }

    /**
     * Returns a number of these things.
     *
     * @param count how many
     * @return for example "2 xã" / "2 communes"
     */
    public LocalizedText counted(long count) {
        return LocalizedText.of(counted(count, Language.VI), counted(count, Language.EN));
    }

    private String counted(long count, Language language) {
        LocalizedText noun = count == 1 ? one : many;
        return NumberStyle.of(language).printCount(count) + " " + noun.in(language);
    }
}
