package io.github.childplan.indicators.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.util.Objects;
import java.util.Optional;

/**
 * What an indicator is called in another scheme, and how far the two agree: stunting under 5 is {@code 2.2.1} of the global
 * SDG indicators, exactly. One scheme may hold several, as a survey and a modelled series. Immutable and thread-safe.
 *
 * @param scheme the id of the scheme, such as {@link #SDG_GLOBAL}; other schemes are data as well
 * @param code the code in the scheme; absent where the scheme has no counterpart or prints no code
 * @param quality how far they agree
 * @param note what differs; always there for NEAR
 * @param source where the mapping was read
 */
@JsonPropertyOrder({"scheme", "code", "quality", "note", "source"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SchemeMapping(
        @JsonProperty(value = "scheme", required = true) String scheme,
        @JsonProperty("code") Optional<String> code,
        @JsonProperty(value = "quality", required = true) MappingQuality quality,
        @JsonProperty("note") Optional<LocalizedText> note,
        @JsonProperty(value = "source", required = true) String source) {

    /** The global indicators of the Sustainable Development Goals. */
    public static final String SDG_GLOBAL = "sdg";

    /** Việt Nam's own set of statistical indicators of sustainable development. */
    public static final String SDG_VIET_NAM = "sdg-viet-nam";

    /** The indicator codes of UNICEF's data warehouse. */
    public static final String UNICEF = "unicef";

    /** The national programme of action for children 2021-2030, QĐ 23/QĐ-TTg of 7 January 2021. */
    public static final String NATIONAL_PROGRAMME = "qd-23-2021";

    /**
     * Checks that the parts agree.
     *
     * @throws IllegalArgumentException if the scheme is no id, a text is blank, NONE has a code or NEAR has no note
     */
    public SchemeMapping {
        scheme = Texts.requireId("scheme", scheme);
        code = Objects.requireNonNull(code, "code").map(text -> Texts.require("code", text));
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(note, "note");
        source = Texts.require("source", source);
        if (quality == MappingQuality.NONE && code.isPresent()) {
            throw new IllegalArgumentException(
                    "code in scheme '" + scheme + "' was '" + code.get() + "', must be absent where quality is NONE");
        }
        if (quality == MappingQuality.NEAR && note.isEmpty()) {
            throw new IllegalArgumentException(
                    "note on scheme '" + scheme + "' is missing, must say what differs where quality is NEAR");
        }
    }
}
