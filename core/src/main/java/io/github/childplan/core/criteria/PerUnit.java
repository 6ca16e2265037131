package io.github.childplan.core.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.place.PlaceLevel;
import io.github.childplan.core.schedule.Recurrence;
import io.github.childplan.core.value.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * A criterion for each of many units: "mỗi xã có ít nhất 2 câu lạc bộ trẻ em"; or for a share of them: "80% trường mỗi học
 * kỳ có tối thiểu 3 buổi ngoại khóa". Immutable and thread-safe.
 *
 * @param units what the units are
 * @param placeLevel the level of place, where the units are places
 * @param each what each of them must meet
 * @param cadence how often, where that is said
 * @param share how many of them must; absent for every one
 */
@JsonPropertyOrder({"units", "placeLevel", "each", "cadence", "share"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PerUnit(
        @JsonProperty(value = "units", required = true) LocalizedText units,
        @JsonProperty("placeLevel") Optional<PlaceLevel> placeLevel,
        @JsonProperty(value = "each", required = true) Criterion each,
        @JsonProperty("cadence") Optional<Recurrence> cadence,
        @JsonProperty("share") Optional<Level> share)
        implements Criterion {

    /** Checks that nothing is null. */
    public PerUnit {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(placeLevel, "placeLevel");
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(cadence, "cadence");
        Objects.requireNonNull(share, "share");
    }

    /**
     * Returns a criterion that every unit must meet.
     *
     * @param units what the units are
     * @param each what each must meet
     * @return the criterion
     */
    public static PerUnit every(LocalizedText units, Criterion each) {
        return new PerUnit(units, Optional.empty(), each, Optional.empty(), Optional.empty());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.perUnit(this);
    }
}
