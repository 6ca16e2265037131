package io.github.childplan.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.criteria.Criterion;
import io.github.childplan.core.criteria.Obstacle;
import io.github.childplan.core.value.ClauseRef;
import io.github.childplan.core.value.Texts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One demand on one indicator, such as II.2.1(3): the rate of stunting among children under 5 to be less than 25 per cent by
 * 2025.
 *
 * <p>A sentence that names two indicators or two years gives several targets with one clause. What the target's own words do
 * not print is listed in {@link #notes()}: inherited from a heading, carried over, or read into the words.
 *
 * <pre>{@code
 * Target.builder()
 *         .id(TargetId.of("2025/stunting-under-5"))
 *         .clause(ClauseRef.parse("II.2.1(3)"))
 *         .indicator(IndicatorId.of("stunting-under-5"))
 *         .timing(new Timing.By(2025))
 *         .criterion(Level.percent(Bound.LESS_THAN, "25"))
 *         .words("giảm tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể chiều cao theo tuổi xuống dưới 25%")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; implemented by this library only.
 */
@Value.Immutable
@JsonPropertyOrder({
    "id",
    "clause",
    "indicator",
    "scope",
    "timing",
    "criterion",
    "words",
    "modality",
    "measurability",
    "baseline",
    "owner",
    "notes",
    "amendments"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Target {

    /**
     * Returns the id within the plan.
     *
     * @return the id
     */
    @JsonProperty(required = true)
    TargetId id();

    /**
     * Returns where the plan says it.
     *
     * @return the clause
     */
    @JsonProperty(required = true)
    ClauseRef clause();

    /**
     * Returns what is measured.
     *
     * @return the id of an indicator of the plan
     */
    @JsonProperty(required = true)
    IndicatorId indicator();

    /**
     * Returns where and for whom it holds.
     *
     * @return the scope, by default the plan's whole area
     */
    @JsonProperty
    Scope scope();

    /**
     * Returns when it has to hold.
     *
     * @return the timing
     */
    @JsonProperty(required = true)
    Timing timing();

    /**
     * Returns what has to hold.
     *
     * @return the criterion
     */
    @JsonProperty(required = true)
    Criterion criterion();

    /**
     * Returns the words of the document.
     *
     * @return the words, quoted
     */
    @JsonProperty(required = true)
    String words();

    /**
     * Returns how firmly it is worded.
     *
     * @return the modality, by default STATED
     */
    @JsonProperty
    Modality modality();

    /**
     * Returns whether its denominator can be known.
     *
     * @return by default MEASURABLE
     */
    @JsonProperty
    Measurability measurability();

    /**
     * Returns where things stood, if the document says so with the target.
     *
     * @return the baseline
     */
    @JsonProperty
    Optional<Baseline> baseline();

    /**
     * Returns who answers for it, if the plan says so.
     *
     * @return the owner
     */
    @JsonProperty
    Optional<TargetOwner> owner();

    /**
     * Returns where parts come from that are not printed in the target's own words.
     *
     * @return the notes
     */
    @JsonProperty
    List<PartNote> notes();

    /**
     * Returns what the target was before, oldest first.
     *
     * @return the amendments
     */
    @JsonProperty
    List<TargetAmendment> amendments();

    /**
     * Returns why the target cannot be judged from figures alone as it is worded.
     *
     * @return the obstacles of the criterion, of the timing and of the denominator
     */
    default Set<Obstacle> obstacles() {
        EnumSet<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        found.addAll(criterion().obstacles());
        if (timing() instanceof Timing.Unstated) {
            found.add(Obstacle.NO_YEAR);
        }
        if (measurability() == Measurability.DENOMINATOR_UNKNOWABLE) {
            found.add(Obstacle.DENOMINATOR_UNKNOWABLE);
        }
        return Collections.unmodifiableSet(found);
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
     * Returns a builder that holds everything of this target.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Checks the words and keeps them in Unicode NFC.
     *
     * @return this target, with the words in that form
     * @throws IllegalArgumentException if they are blank or hold what no document prints
     */
    @Value.Check
    default Target check() {
        String kept = Texts.require("words", words());
        return kept.equals(words()) ? this : toBuilder().words(kept).build();
    }

    @JsonCreator
    private static Target fromJson(ImmutableTarget json) {
        return json;
    }

    /** Collects the parts of a {@link Target}. Not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {
            scope(Scope.wholeArea()).modality(Modality.STATED).measurability(Measurability.MEASURABLE);
        }
    }
}
