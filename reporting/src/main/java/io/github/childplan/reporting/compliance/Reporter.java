package io.github.childplan.reporting.compliance;

import static io.github.childplan.reporting.problem.ReportingTexts.names;
import static io.github.childplan.reporting.problem.ReportingTexts.text;

import io.github.childplan.core.agency.AgencyId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.indicators.place.PlaceVersion;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who owes a report: an agency of the plan, or a member of a class such as the committee of the commune of Bum Tở with the id
 * {@code commune-committees/bum-to-commune}. Immutable and thread-safe.
 *
 * <p>A body that took over from several owes one report for all of them; they are {@link #former}. Where it also has land
 * that never belonged to the plan's area, {@link #extent} says that its report is for the former places alone.
 *
 * @param id its id
 * @param name its name on the due date
 * @param addressee the agency or class of the plan through which it is addressed
 * @param place its place, for a member of a class of every place
 * @param otherNames other names under which it may be called in data
 * @param former the bodies whose duty it took over, without itself
 * @param extent what its report covers
 */
public record Reporter(
        AgencyId id,
        LocalizedText name,
        AgencyId addressee,
        Optional<PlaceId> place,
        Set<String> otherNames,
        List<FormerReporter> former,
        Extent extent) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the extent speaks of former places and there is none
     */
    public Reporter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(addressee, "addressee");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(extent, "extent");
        otherNames = Collections.unmodifiableSet(new LinkedHashSet<>(otherNames));
        former = List.copyOf(former);
        if (extent == Extent.FORMER_PLACES_ALONE && former.isEmpty()) {
            throw new IllegalArgumentException(
                    "former reporters of " + id + " were empty, must be there for " + extent);
        }
    }

    /**
     * Returns a body that reports for itself.
     *
     * @param id its id, which the plan has
     * @param name its name
     * @return the reporter
     */
    public static Reporter of(AgencyId id, LocalizedText name) {
        return new Reporter(id, name, id, Optional.empty(), Set.of(), List.of(), Extent.WHOLE);
    }

    /**
     * Returns the name of a body that every place has, such as its People's Committee.
     *
     * @param before the name before that of the place
     * @param place the place as of the day in question
     * @return for example "Ủy ban nhân dân xã Pa Ủ" and "People's Committee of Pa Ủ commune"
     */
    public static LocalizedText nameOf(LocalizedText before, PlaceVersion place) {
        String bare = place.bareName();
        String inSentence =
                bare.equals(place.name().vi()) ? bare : place.kind().name().vi() + " " + bare;
        String vi = before.vi() + " " + inSentence;
        return before.en()
                .map(english -> LocalizedText.of(
                        vi,
                        english + " " + place.name().en().orElse(place.name().vi())))
                .orElseGet(() -> LocalizedText.of(vi));
    }

    /**
     * Returns for whom it reports besides itself.
     *
     * @return for example "báo cáo chung cho các đơn vị cũ: Xã Tá Bạ; Xã Pa Ủ"; empty if it took over from nobody
     */
    public Optional<LocalizedText> formerNote() {
        LocalizedText names = names(
                former.stream().map(one -> one.placeName().orElse(one.name())).toList());
        String key = extent == Extent.FORMER_PLACES_ALONE ? "report.note.former-alone" : "report.note.former";
        return former.isEmpty() ? Optional.empty() : Optional.of(text(key, Map.of("former", names)));
    }

    /** What a report covers. Thread-safe. */
    public enum Extent {
        /** Everything the reporter is responsible for. */
        WHOLE,
        /** Only what once belonged to the plan's area: of Hua Bum the land of the former Vàng San. */
        FORMER_PLACES_ALONE
    }
}
