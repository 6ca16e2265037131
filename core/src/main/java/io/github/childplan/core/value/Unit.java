package io.github.childplan.core.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;

/**
 * What a number counts: per cent, a rate, a number of playgrounds.
 *
 * <p>A count and every other unit carry a noun ("sân chơi" / "playgrounds", "bé trai/100 bé gái" / "boys per 100 girls");
 * a rate does not. Two units are the same if kind and noun are equal. Immutable and thread-safe.
 *
 * @param kind the kind
 * @param noun what is counted or measured; present exactly for COUNT and OTHER
 */
@JsonPropertyOrder({"kind", "noun"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Unit(
        @JsonProperty(value = "kind", required = true) UnitKind kind,
        @JsonProperty("noun") Optional<LocalizedText> noun) {

    /** Per cent. */
    public static final Unit PERCENT = new Unit(UnitKind.PERCENT, Optional.empty());

    /** Of a thousand. */
    public static final Unit PER_THOUSAND = new Unit(UnitKind.PER_THOUSAND, Optional.empty());

    /** Of a hundred thousand. */
    public static final Unit PER_HUNDRED_THOUSAND = new Unit(UnitKind.PER_HUNDRED_THOUSAND, Optional.empty());

    /**
     * Checks that the noun is there when it must be.
     *
     * @throws IllegalArgumentException if a rate has a noun, or a count or another unit has none
     */
    public Unit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(noun, "noun");
        if (kind.rate() == noun.isPresent()) {
            throw new IllegalArgumentException("unit " + kind
                    + (kind.rate()
                            ? " has a noun, must have none"
                            : " has no noun, must name what is counted or measured"));
        }
    }

    /**
     * Returns a number of things.
     *
     * @param noun what is counted
     * @return the unit
     */
    public static Unit count(LocalizedText noun) {
        return new Unit(UnitKind.COUNT, Optional.of(noun));
    }

    /**
     * Returns a unit of any other kind.
     *
     * @param noun the name of the unit
     * @return the unit
     */
    public static Unit other(LocalizedText noun) {
        return new Unit(UnitKind.OTHER, Optional.of(noun));
    }

    /**
     * Returns the unit as it stands behind a number, with the space where one is needed.
     *
     * @param language the language
     * @return {@code %}, {@code ‰}, {@code /100.000} or a space and the noun
     */
    public String suffix(Language language) {
        return kind.sign()
                .map(sign -> sign.in(language))
                .orElseGet(() -> " " + noun.orElseThrow().in(language));
    }
}
