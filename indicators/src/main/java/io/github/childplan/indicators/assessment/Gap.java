package io.github.childplan.indicators.assessment;

import io.github.childplan.core.criteria.Level;
import io.github.childplan.core.value.Bound;
import io.github.childplan.core.value.LocalizedText;
import io.github.childplan.core.value.Unit;
import io.github.childplan.indicators.attainment.ExactValue;
import io.github.childplan.indicators.definition.CountedNoun;
import io.github.childplan.indicators.explanation.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * How much is short of a level, or beyond it: "2 communes short: it takes 10 of 14, and there are 8."
 *
 * <p>The level is that of the criterion, or the limit a figure was held against: the end of a range on its side, what a change
 * from a base comes to (rounded to 6 decimals where it has more; distance and units are exact all the same), what another place
 * has, none for what must never happen. Where a criterion has to hold in several years, the gap is that of the figure shown. Where each of many units has to meet a demand, the units are those that do.
 *
 * <p>Where the counts of a figure are known, the gap is a number of units, which holds as long as the total stays as it is;
 * the distance to the level is given beside it. Where a level is strict, the number needed is the first that meets it: of
 * 100 children, "less than 19%" allows 18. Where a policy and not the exact value decided, or the counts did, there is no
 * distance, because it would contradict the verdict. Immutable and thread-safe.
 *
 * @param side whether the level is met
 * @param level the level
 * @param distance the exact distance between value and level
 * @param units the same in units, where they are known
 */
public record Gap(Side side, Level level, Optional<Distance> distance, Optional<Units> units) {

    /** On which side of a level a figure is. Thread-safe. */
    public enum Side {
        /** The level is not met: too low for a floor, too high for a ceiling. */
        SHORT,
        /** The level is met, exactly or with something to spare. */
        MET
    }

    /**
     * How far a value is from a level. Immutable and thread-safe.
     *
     * @param exact the distance as a fraction, 0 or more
     * @param shown the same for people, rounded half up, and not to 0 unless it is 0
     * @param unit its unit: percentage points for a percentage
     */
    public record Distance(ExactValue exact, BigDecimal shown, Unit unit) {
        /**
         * Checks the distance.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Distance {
            Objects.requireNonNull(shown, "shown");
            Objects.requireNonNull(unit, "unit");
            if (exact.numerator().signum() < 0) {
                throw new IllegalArgumentException(
                        "distance was " + exact.numerator() + "/" + exact.denominator() + ", must be 0 or more");
            }
        }
    }

    /**
     * How many units are short or beyond. Immutable and thread-safe.
     *
     * @param count how many, 0 or more
     * @param have how many there are
     * @param need for a floor the fewest that meet it, for a ceiling the most that do
     * @param total of how many; absent for a plain count
     * @param noun what they are called
     */
    public record Units(long count, long have, long need, OptionalLong total, CountedNoun noun) {
        /**
         * Checks the count.
         *
         * @throws IllegalArgumentException if it is not the difference between what there is and what is needed
         */
        public Units {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(noun, "noun");
            if (count != Math.abs(need - have)) {
                throw new IllegalArgumentException(
                        "count was " + count + ", must be the difference between " + have + " and " + need);
            }
        }

        /**
         * Returns the units between what there is and what is needed.
         *
         * @param have how many there are
         * @param need how many are needed, or allowed
         * @param total of how many; absent for a plain count
         * @param noun what they are called
         * @return the units
         */
        static Units of(long have, long need, OptionalLong total, CountedNoun noun) {
            return new Units(Math.abs(need - have), have, need, total, noun);
        }

        boolean meets(Bound bound) {
            return bound.upward() ? have >= need : have <= need;
        }
    }

    /**
     * Checks that there is something to tell.
     *
     * @throws IllegalArgumentException if neither distance nor units are there, or the units say the opposite of the side
     */
    public Gap {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(distance, "distance");
        Objects.requireNonNull(units, "units");
        if (distance.isEmpty() && units.isEmpty()) {
            throw new IllegalArgumentException("distance and units were both empty, must be at least one");
        }
        units.ifPresent(known -> {
            if (known.meets(level.bound()) != (side == Side.MET)) {
                throw new IllegalArgumentException("units " + known + " were on the other side than " + side);
            }
        });
    }

    /**
     * Returns the gap in sentences, as data.
     *
     * @return one or two sentences
     */
    public List<Sentence> sentences() {
        return GapSentences.of(this);
    }

    /**
     * Returns the gap in a few words, for a table.
     *
     * @return for example "thiếu 2 xã" / "2 communes short"
     */
    public LocalizedText brief() {
        return GapSentences.brief(this);
    }

    /**
     * Returns the gap for people.
     *
     * @return for example "Còn thiếu 2 xã: cần 10 trên 14, hiện có 8." / "2 communes short: it takes 10 of 14, and there are 8."
     */
    public LocalizedText text() {
        List<LocalizedText> texts = sentences().stream().map(Sentence::text).toList();
        return LocalizedText.of(
                texts.stream().map(LocalizedText::vi).collect(Collectors.joining(" ")),
                texts.stream().map(text -> text.en().orElseThrow()).collect(Collectors.joining(" ")));
    }
}
