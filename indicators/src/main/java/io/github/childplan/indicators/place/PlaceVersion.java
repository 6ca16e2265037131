package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import io.github.childplan.core.value.Validity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place as it was during a span of days: "Xã Mù Cả" with the code 03451 in the district of Mường Tè until 30 June 2025, and
 * the same place directly under the province from 1 July 2025.
 *
 * <p>Names, codes and the parent may change from version to version, the level may not. Each version names the document
 * that began or ended it, where known, and where its values were read. Built with {@link #builder()}; unset optional parts
 * are empty. Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
public interface PlaceVersion {

    /**
     * Returns the place that this is a version of.
     *
     * @return for example {@code mu-ca-commune}
     */
    PlaceId place();

    /**
     * Returns the level.
     *
     * @return the level
     */
    PlaceLevel level();

    /**
     * Returns what the unit is called at its level.
     *
     * @return for example xã
     */
    PlaceKind kind();

    /**
     * Returns the official name with its kind, as a list prints it, and its English form.
     *
     * @return for example "Xã Pa Ủ" / "Pa Ủ commune"
     */
    LocalizedText name();

    /**
     * Returns other spellings in use, without the kind.
     *
     * @return for example "Can Hồ" for Kan Hồ
     */
    List<String> aliases();

    /**
     * Returns the official codes, at most one a scheme.
     *
     * @return for example {@code vn-gso:03442}
     */
    List<PlaceCode> codes();

    /**
     * Returns the place that this one is directly under.
     *
     * @return the parent; empty for a country and where the data begin below it
     */
    Optional<PlaceId> parent();

    /**
     * Returns the days of this version.
     *
     * @return the days, of which either end may be unknown
     */
    Validity validity();

    /**
     * Returns from which places this one was made.
     *
     * @return the origin; only on the first version of a place, and only where known
     */
    Optional<PlaceOrigin> origin();

    /**
     * Returns area, population and seat.
     *
     * @return the facts, where a source states them
     */
    Optional<PlaceFacts> facts();

    /**
     * Returns the document by which this version began.
     *
     * @return for example "NQ 97/NQ-CP of 14/10/2011"
     */
    Optional<String> beganBy();

    /**
     * Returns the document by which this version ended.
     *
     * @return for example "NQ 1670/NQ-UBTVQH15 of 16/06/2025"
     */
    Optional<String> endedBy();

    /**
     * Returns where the values were read.
     *
     * @return the source
     */
    String source();

    /**
     * Returns how far the values were checked.
     *
     * @return the certainty
     */
    PlaceCertainty certainty();

    /**
     * Returns what a reader of this version should know, such as the part that was not checked.
     *
     * @return the note; always there for {@link PlaceCertainty#PARTLY_VERIFIED}
     */
    Optional<String> note();

    /**
     * Returns the Vietnamese name without the kind.
     *
     * @return "Pa Ủ" for "Xã Pa Ủ"; the whole name if it does not start with its kind
     */
    default String bareName() {
        String whole = name().vi();
        String prefix = kind().name().vi() + " ";
        return whole.regionMatches(true, 0, prefix, 0, prefix.length()) ? whole.substring(prefix.length()) : whole;
    }

    /**
     * Returns the code in one scheme.
     *
     * @param scheme for example {@link PlaceCode#VN_GSO}
     * @return the code without the scheme, if the version has one
     */
    default Optional<String> codeIn(String scheme) {
        return codes().stream()
                .filter(code -> code.scheme().equals(scheme))
                .map(PlaceCode::code)
                .findFirst();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds everything of this version.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if a text is blank, two codes are of one scheme, the place is its own parent or
     *     predecessor, an origin has no first day, or a partly verified version has no note
     */
    @Value.Check
    default void check() {
        aliases().forEach(alias -> Texts.require("alias", alias));
        Texts.require("source", source());
        if (codes().stream().map(PlaceCode::scheme).distinct().count() < codes().size()) {
            throw new IllegalArgumentException(
                    "codes of place '" + place() + "' were " + codes() + ", must have one code a scheme");
        }
        if (parent().filter(place()::equals).isPresent()) {
            throw new IllegalArgumentException("parent of place '" + place() + "' was the place itself");
        }
        origin().ifPresent(origin -> {
            if (origin.predecessors().contains(place()) || validity().from().isEmpty()) {
                throw new IllegalArgumentException("place '" + place() + "' with predecessors " + origin.predecessors()
                        + " and validity " + validity() + " must have a first day and other places as predecessors");
            }
        });
        if (certainty() == PlaceCertainty.PARTLY_VERIFIED && note().isEmpty()) {
            throw new IllegalArgumentException(
                    "note of place '" + place() + "' is missing, must say what was not verified");
        }
    }

    /** Collects the parts of a {@link PlaceVersion}. Not thread-safe. */
    final class Builder extends ImmutablePlaceVersion.Builder {
        Builder() {}
    }
}
