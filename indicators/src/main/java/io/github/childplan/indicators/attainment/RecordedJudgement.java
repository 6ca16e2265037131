package io.github.childplan.indicators.attainment;

import io.github.childplan.core.objective.TargetId;
import io.github.childplan.core.place.PlaceId;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Period;
import io.github.childplan.core.value.Texts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an office or a body found about a target that needs a person: a status, a grade, or words without a measure.
 *
 * <pre>{@code
 * RecordedJudgement.of(
 *         TargetId.of("2025/child-friendly-town"),
 *         Period.parse("2025"),
 *         new Finding.Graded("recognised"),
 *         LocalizedText.of("Ủy ban nhân dân huyện", "District People's Committee"),
 *         LocalDate.of(2025, 11, 20),
 *         "Quyết định công nhận xã, phường, thị trấn phù hợp với trẻ em");
 * }</pre>
 *
 * <p>It answers every part of its target that needs a person, and nothing else: figures are never overridden. The one who
 * judges is an office or a body; no data of a private person belongs here. Immutable and thread-safe.
 *
 * @param target the target
 * @param place the unit it speaks of, where a target looks at units one by one; otherwise absent
 * @param period the period it speaks of; it counts for the year in which that ends
 * @param finding what was found
 * @param judgedBy the office or body
 * @param on the day of the judgement
 * @param grounds on what it rests: a decision, minutes, a report
 */
public record RecordedJudgement(
        TargetId target,
        Optional<PlaceId> place,
        Period period,
        Finding finding,
        LocalizedText judgedBy,
        LocalDate on,
        String grounds)
        implements Ground {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the grounds are blank or hold what no document prints
     */
    public RecordedJudgement {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(judgedBy, "judgedBy");
        Objects.requireNonNull(on, "on");
        grounds = Texts.require("grounds", grounds);
    }

    /**
     * Returns a judgement on a whole target.
     *
     * @param target the target
     * @param period the period it speaks of
     * @param finding what was found
     * @param judgedBy the office or body
     * @param on the day of the judgement
     * @param grounds on what it rests
     * @return the judgement
     */
    public static RecordedJudgement of(
            TargetId target, Period period, Finding finding, LocalizedText judgedBy, LocalDate on, String grounds) {
        return new RecordedJudgement(target, Optional.empty(), period, finding, judgedBy, on, grounds);
    }

    /**
     * Returns this judgement of one unit.
     *
     * @param unit the place
     * @return the judgement
     */
    public RecordedJudgement withPlace(PlaceId unit) {
        return new RecordedJudgement(target, Optional.of(unit), period, finding, judgedBy, on, grounds);
    }

    @Override
    public <R> R fold(
            Function<? super RecordedJudgement, ? extends R> person,
            Function<? super OutsideFigure, ? extends R> outside,
            Function<? super BaseFigure, ? extends R> base) {
        return person.apply(this);
    }
}
