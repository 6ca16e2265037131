package io.github.childplan.core.schedule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Texts;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What every dated deadline has: how it stands to the day it names, the words of the source, a time of day where the
 * source gives one, and a note where the words had to be interpreted.
 *
 * <p>"trước ngày 25/11" is {@code DeadlineTerms.before("trước ngày 25/11")}. "chậm nhất trước ngày 18" has both words; it is
 * carried as BEFORE with an interpretation that says so. Immutable and thread-safe.
 *
 * @param relation how the deadline stands to the day or period it names
 * @param phrase the words of the source, verbatim
 * @param time the time of day on the named day, to the minute, where the source gives one ("trước 17 giờ")
 * @param interpretation how the words were read, where they leave a choice
 */
@JsonPropertyOrder({"relation", "phrase", "time", "interpretation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DeadlineTerms(
        @JsonProperty(value = "relation", required = true) Relation relation,
        @JsonProperty(value = "phrase", required = true) String phrase,

        @JsonProperty("time") @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm")
        Optional<LocalTime> time,

        @JsonProperty("interpretation") Optional<LocalizedText> interpretation) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the phrase is blank or the time is not a whole minute
     */
    public DeadlineTerms {
        Objects.requireNonNull(relation, "relation");
        phrase = Texts.require("phrase", phrase);
        Objects.requireNonNull(time, "time").ifPresent(DeadlineTerms::requireMinute);
        Objects.requireNonNull(interpretation, "interpretation");
    }

    /**
     * Returns terms that exclude the named day.
     *
     * @param phrase the words of the source
     * @return the terms
     */
    public static DeadlineTerms before(String phrase) {
        return of(Relation.BEFORE, phrase);
    }

    /**
     * Returns terms that include the named day.
     *
     * @param phrase the words of the source
     * @return the terms
     */
    public static DeadlineTerms onOrBefore(String phrase) {
        return of(Relation.ON_OR_BEFORE, phrase);
    }

    /**
     * Returns terms of any relation without time and interpretation.
     *
     * @param relation the relation
     * @param phrase the words of the source
     * @return the terms
     */
    public static DeadlineTerms of(Relation relation, String phrase) {
        return new DeadlineTerms(relation, phrase, Optional.empty(), Optional.empty());
    }

    /**
     * Returns these terms with a time of day.
     *
     * @param minute the time on the named day
     * @return the terms
     * @throws IllegalArgumentException if it is not a whole minute
     */
    public DeadlineTerms withTime(LocalTime minute) {
        return new DeadlineTerms(relation, phrase, Optional.of(minute), interpretation);
    }

    /**
     * Returns these terms with a note on how the words were read.
     *
     * @param note the note
     * @return the terms
     */
    public DeadlineTerms withInterpretation(LocalizedText note) {
        return new DeadlineTerms(relation, phrase, time, Optional.of(note));
    }

    private static void requireMinute(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("time of day was " + time + ", must be a whole minute such as 17:00");
        }
    }
}
