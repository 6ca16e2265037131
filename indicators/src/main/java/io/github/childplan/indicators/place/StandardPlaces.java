package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.WithProblems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The places of the bundled plan: Việt Nam, the province of Lai Châu, the district of Mường Tè with its thirteen communes and
 * one township, and the eight communes that have their land since 1 July 2025, one of them together with a commune of the
 * district of Nậm Nhùn. Of the country, the province and the district of Nậm Nhùn they are not all places, and
 * {@link PlaceRegistry#partlyListed()} says so.
 *
 * <p>They lie in {@code places-muong-te.csv} beside this class, each row with its legal basis, source and certainty. An
 * application with other places reads its own file with {@link PlaceRegistry#read(java.io.Reader, String)}. Thread-safe.
 */
public final class StandardPlaces {

    /** Việt Nam. */
    public static final PlaceId VIET_NAM = PlaceId.of("viet-nam");

    /** The province of Lai Châu. */
    public static final PlaceId LAI_CHAU = PlaceId.of("lai-chau");

    /** The district of Mường Tè, until 30 June 2025. */
    public static final PlaceId MUONG_TE_DISTRICT = PlaceId.of("muong-te-district");

    /** The district of Nậm Nhùn, until 30 June 2025, of which one commune is here. */
    private static final PlaceId NAM_NHUN_DISTRICT = PlaceId.of("nam-nhun-district");

    private static final String RESOURCE = "places-muong-te.csv";

    private StandardPlaces() {}

    /**
     * Returns the places of the bundled plan. They are read once.
     *
     * @return the registry
     */
    public static PlaceRegistry muongTe() {
        return Holder.MUONG_TE;
    }

    private static PlaceRegistry read() {
        try (InputStream csv =
                Objects.requireNonNull(StandardPlaces.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing")) {
            WithProblems<PlaceRegistry> places = PlaceRegistry.read(csv, RESOURCE);
            if (!places.problems().isEmpty()) {
                throw new IllegalStateException(RESOURCE + " has problems: " + places.problems());
            }
            return places.orElseThrow().withPartlyListed(List.of(VIET_NAM, LAI_CHAU, NAM_NHUN_DISTRICT));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static final class Holder {
        private static final PlaceRegistry MUONG_TE = read();
    }
}
