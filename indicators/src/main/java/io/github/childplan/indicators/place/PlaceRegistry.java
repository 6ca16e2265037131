package io.github.childplan.indicators.place;

import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.problem.Problem;
import io.github.childplan.core.problem.ProblemPlace;
import io.github.childplan.core.problem.WithProblems;
import io.github.childplan.core.text.NearestNames;
import io.github.childplan.core.value.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Places by id, code and name as of a day, with what they are part of and what became of them.
 *
 * <pre>{@code
 * PlaceRegistry places = StandardPlaces.muongTe();
 * places.lookUp(PlaceCode.vnGso("03433"));                                  // Several: the code was given away in 2025
 * places.findByName("Can Hồ", LocalDate.of(2024, 12, 31));                  // One: Xã Kan Hồ
 * places.successors(PlaceId.of("vang-san-commune"), LocalDate.of(2026, 1, 1)); // Xã Hua Bum
 * }</pre>
 *
 * <p>Read from a CSV file with {@link #read(Reader, String)}, whose columns are those of {@link #COLUMNS}, or made of versions
 * with {@link #of}. An unknown beginning reaches back without limit, so an answer about a day before the recorded history
 * repeats the oldest version that is known; its {@link PlaceVersion#validity()} says so. Lookups by id, code and name do
 * not depend on the number of places. Immutable and thread-safe.
 */
public final class PlaceRegistry {

    /**
     * The columns of the CSV file, in this order: the id of the place; {@code country}, {@code province}, {@code district}
     * or {@code commune}; the kind and the official name with its kind, each in Vietnamese and English; other spellings
     * and codes ({@code vn-gso:03433}), joined by semicolons; the id of the parent; the first and last day in ISO form,
     * blank where unknown or open; {@code merger}, {@code split} or {@code parts} with the ids of the predecessors, on the
     * first version only; area, population and seat with their source; the documents that began and ended the version; the
     * source of the row; {@code verified}, {@code partly-verified} or {@code unverified}; a note. One row is one version.
     */
    public static final List<String> COLUMNS = List.of(
            "id",
            "level",
            "kind",
            "kind_en",
            "name",
            "name_en",
            "aliases",
            "codes",
            "parent",
            "from",
            "to",
            "succession",
            "predecessors",
            "area_km2",
            "population",
            "seat",
            "facts_source",
            "began_by",
            "ended_by",
            "source",
            "certainty",
            "note");

    private final PlaceIndex index;
    private final Set<PlaceId> partlyListed;

    PlaceRegistry(PlaceIndex index) {
        this(index, Set.of());
    }

    private PlaceRegistry(PlaceIndex index, Set<PlaceId> partlyListed) {
        this.index = index;
        this.partlyListed = partlyListed;
    }

    /**
     * Makes a registry of place versions, in any order.
     *
     * @param versions the versions
     * @return the registry of all versions that fit together, and the problems of the others
     */
    public static WithProblems<PlaceRegistry> of(Collection<PlaceVersion> versions) {
        Objects.requireNonNull(versions, "versions");
        PlaceAssembly assembly = new PlaceAssembly();
        List<Problem> conflicts = new ArrayList<>();
        versions.forEach(version -> assembly.add(
                version, ProblemPlace.unknown().atField(version.place().toString()), conflicts::add));
        return assembly.finish(conflicts);
    }

    /**
     * Reads a registry from CSV with a header of {@link #COLUMNS}.
     *
     * @param csv the text; not closed
     * @param source the file name or label that the problems carry
     * @return the registry of all rows that could be used and the problems of the others; no registry if the header is
     *     wrong or no row can be used
     * @throws IOException if the text cannot be read
     */
    public static WithProblems<PlaceRegistry> read(Reader csv, String source) throws IOException {
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(source, "source");
        return PlaceTable.read(csv, source);
    }

    /**
     * Reads a registry from CSV in UTF-8; bytes that are not UTF-8 are a problem and never replaced.
     *
     * @param csv the bytes; not closed
     * @param source the file name or label that the problems carry
     * @return as {@link #read(Reader, String)}
     * @throws IOException if the bytes cannot be read
     */
    public static WithProblems<PlaceRegistry> read(InputStream csv, String source) throws IOException {
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(source, "source");
        return PlaceTable.read(csv, source);
    }

    /**
     * Returns this registry with the knowledge that it lacks places under some: a registry of one district has its province, and
     * none of the province's other districts. A sum over what it has is then not taken for the whole.
     *
     * @param places the places under which some are missing; others that were named before are no longer
     * @return the registry
     * @throws IllegalArgumentException if a place is not in the data
     */
    public PlaceRegistry withPartlyListed(Collection<PlaceId> places) {
        places.forEach(this::required);
        return new PlaceRegistry(index, Collections.unmodifiableSet(new LinkedHashSet<>(places)));
    }

    /**
     * Returns the places under which some are missing in this registry.
     *
     * @return the ids; none unless somebody named them
     */
    public Set<PlaceId> partlyListed() {
        return partlyListed;
    }

    /**
     * Returns all places in the order of the data.
     *
     * @return the places
     */
    public Collection<Place> places() {
        return index.places().values();
    }

    /**
     * Returns a place.
     *
     * @param id its id
     * @return the place, if it is in the data
     */
    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(index.places().get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns a place as it was on a day.
     *
     * @param id its id
     * @param day the day
     * @return the version, or empty if the place is not in the data or did not exist on that day
     */
    public Optional<PlaceVersion> versionOf(PlaceId id, LocalDate day) {
        return find(id).flatMap(place -> place.versionOn(day));
    }

    /**
     * Looks a code up as of a day.
     *
     * @param code the code with its scheme
     * @param day the day
     * @return the place that has the code on that day
     */
    public PlaceLookup lookUp(PlaceCode code, LocalDate day) {
        return answer(code.toString(), Optional.of(day), index.coded(code));
    }

    /**
     * Looks a code up without a day: every place that ever had it is a candidate.
     *
     * @param code the code with its scheme
     * @return one place only if no other ever had the code; 03451 is Mù Cả, with both its versions
     */
    public PlaceLookup lookUp(PlaceCode code) {
        return answer(code.toString(), Optional.empty(), index.coded(code));
    }

    /**
     * Looks a name up as of a day: the official name, its English form or another spelling, with or without the kind, in any
     * Unicode composition, case and tone placement.
     *
     * @param name for example "xã Mường Tè", which is one place, or "Mường Tè", which before July 2025 is three
     * @param day the day
     * @return the places of that name on that day
     */
    public PlaceLookup findByName(String name, LocalDate day) {
        return answer(name, Optional.of(day), index.named(name));
    }

    /**
     * Looks up whatever a data file calls a place: an id first, then a code with or without its scheme, then a name.
     *
     * @param idNameOrCode the text
     * @param day the day, for a figure the last day of its period
     * @return the answer of the first of the three that knows the text on some day
     */
    public PlaceLookup resolve(String idNameOrCode, LocalDate day) {
        return answer(idNameOrCode, Optional.of(day), index.anyhow(idNameOrCode));
    }

    /**
     * Returns the official names nearest to an unknown one.
     *
     * @param name the name that was not found
     * @param day the day
     * @return up to three names of places in force on that day, nearest first
     */
    public List<String> nearestNames(String name, LocalDate day) {
        return NearestNames.of(
                name,
                places().stream()
                        .flatMap(place -> place.versionOn(day).stream())
                        .map(version -> version.name().vi())
                        .toList());
    }

    /**
     * Returns what a reader of data reports when a lookup does not give exactly one place.
     *
     * @param lookup an answer of this registry
     * @param at where the text stands
     * @return UNKNOWN_PLACE with the nearest names, AMBIGUOUS_PLACE with the candidates, or empty for one place
     */
    public Optional<Problem> problem(PlaceLookup lookup, ProblemPlace at) {
        return PlaceMessages.problem(this, lookup, at);
    }

    /**
     * Returns the places directly under one.
     *
     * @param parent the parent
     * @param day the day
     * @return their versions in the order of the data; none if the parent did not exist on that day
     * @throws IllegalArgumentException if the parent is not in the data
     */
    public List<PlaceVersion> children(PlaceId parent, LocalDate day) {
        return required(parent).versionOn(day).isEmpty()
                ? List.of()
                : index.byParent().getOrDefault(parent, List.of()).stream()
                        .filter(version -> version.validity().includes(day))
                        .toList();
    }

    /**
     * Returns the places under one, at every depth.
     *
     * @param ancestor the place at the top, which is not returned
     * @param day the day
     * @return their versions, each followed by those under it
     * @throws IllegalArgumentException if the place is not in the data
     */
    public List<PlaceVersion> descendants(PlaceId ancestor, LocalDate day) {
        List<PlaceVersion> found = new ArrayList<>();
        for (PlaceVersion child : children(ancestor, day)) {
            found.add(child);
            found.addAll(descendants(child.place(), day));
        }
        return List.copyOf(found);
    }

    /**
     * Returns whether a place is the area or lies in it.
     *
     * @param area for example the district of Mường Tè
     * @param place for example the commune of Pa Ủ
     * @param day the day
     * @return true before July 2025 and false after it; false if either did not exist on that day
     * @throws IllegalArgumentException if one of the two is not in the data
     */
    public boolean covers(PlaceId area, PlaceId place, LocalDate day) {
        required(area);
        Optional<PlaceVersion> version = required(place).versionOn(day);
        while (version.isPresent() && !version.get().place().equals(area)) {
            version = version.get().parent().flatMap(parent -> versionOf(parent, day));
        }
        return version.isPresent();
    }

    /**
     * Returns how a place came about.
     *
     * @param place the place
     * @return its succession; empty if it is not known to come from others
     * @throws IllegalArgumentException if the place is not in the data
     */
    public Optional<PlaceSuccession> originOf(PlaceId place) {
        return Optional.ofNullable(index.origins().get(required(place).id()));
    }

    /**
     * Returns the successions in which a place gave land.
     *
     * @param place the place
     * @return the successions, oldest first
     * @throws IllegalArgumentException if the place is not in the data
     */
    public List<PlaceSuccession> successionsOf(PlaceId place) {
        return List.copyOf(index.successions().getOrDefault(required(place).id(), List.of()));
    }

    /**
     * Returns what a place has become by a day: itself while it exists, then the places that took it over, step by step.
     *
     * @param place for example the township of Mường Tè
     * @param day the day
     * @return the versions in force on that day, Bum Tở for the township in 2026; none if the place had not begun yet, or
     *     ended and no successor is known, as with the district of Mường Tè
     * @throws IllegalArgumentException if the place is not in the data
     */
    public List<PlaceVersion> successors(PlaceId place, LocalDate day) {
        return PlaceLineage.successors(this, required(place), day);
    }

    /**
     * Returns what a place was on an earlier day: itself once it exists, before that the places it was made of, step by step.
     *
     * @param place for example the commune of Bum Tở of 2025
     * @param day the day
     * @return the versions in force on that day; none if nothing is known. A place that was split off gives the place it was
     *     a part of
     * @throws IllegalArgumentException if the place is not in the data
     */
    public List<PlaceVersion> predecessors(PlaceId place, LocalDate day) {
        return PlaceLineage.predecessors(this, required(place), day);
    }

    /**
     * Compares what a code means on two days.
     *
     * @param code the code
     * @param before the earlier day
     * @param after the later day
     * @return the comparison; empty unless the code names exactly one place on each day
     * @throws IllegalArgumentException if the later day is before the earlier one
     */
    public Optional<CodeContinuity> continuity(PlaceCode code, LocalDate before, LocalDate after) {
        if (after.isBefore(before)) {
            throw new IllegalArgumentException("later day was " + after + ", must not be before " + before);
        }
        return lookUp(code, before)
                .only()
                .flatMap(first -> lookUp(code, after)
                        .only()
                        .map(second -> PlaceLineage.compare(this, first.version(), second.version(), after)));
    }

    private Place required(PlaceId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("place '" + id
                + "' is not in this registry; nearest: "
                + NearestNames.of(
                        id.value(),
                        places().stream().map(place -> place.id().value()).toList())));
    }

    private PlaceLookup answer(String asked, Optional<LocalDate> day, List<PlaceVersion> versions) {
        String shown = Texts.excerpt(asked);
        List<PlaceMatch> matches = matches(
                versions, version -> day.map(version.validity()::includes).orElse(true));
        return switch (matches.size()) {
            case 0 -> new PlaceLookup.None(shown, day, matches(versions, version -> true));
            case 1 -> new PlaceLookup.One(shown, day, matches.get(0));
            default -> new PlaceLookup.Several(shown, day, matches);
        };
    }

    private List<PlaceMatch> matches(List<PlaceVersion> versions, Predicate<PlaceVersion> wanted) {
        Map<PlaceId, List<PlaceVersion>> byPlace = new LinkedHashMap<>();
        versions.stream()
                .filter(wanted)
                .forEach(version -> byPlace.computeIfAbsent(version.place(), id -> new ArrayList<>())
                        .add(version));
        return byPlace.entrySet().stream()
                .map(entry -> new PlaceMatch(required(entry.getKey()), entry.getValue()))
                .toList();
    }
}
