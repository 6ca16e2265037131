package io.github.childplan.indicators.attainment;

import java.util.Objects;
import java.util.Optional;

/**
 * A verdict, why it is neither yes nor no where it is, and what decided it. Immutable and thread-safe.
 *
 * @param verdict the verdict
 * @param reason why there is no yes or no; present exactly then
 * @param decidedBy what was compared
 */
public record Judgement(Verdict verdict, Optional<VerdictReason> reason, DecidedBy decidedBy) {

    /** What was compared. */
    public enum DecidedBy {
        /** The value with the level. */
        VALUE,
        /** The number of units with the number the level was made from, because both are out of the same total. */
        COUNT,
        /** Nothing. */
        NOTHING
    }

    /**
     * Checks that a reason is there when it must be.
     *
     * @throws IllegalArgumentException if a yes or no has a reason or another verdict has none
     */
    public Judgement {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(decidedBy, "decidedBy");
        if (verdict.decided() == Objects.requireNonNull(reason, "reason").isPresent()) {
            throw new IllegalArgumentException("verdict " + verdict + " had the reason " + reason
                    + ", must have one exactly if it is neither yes nor no");
        }
    }

    /**
     * Returns a yes or a no by comparing values.
     *
     * @param met whether the criterion is met
     * @return the judgement
     */
    static Judgement byValue(boolean met) {
        return new Judgement(met ? Verdict.ATTAINED : Verdict.NOT_ATTAINED, Optional.empty(), DecidedBy.VALUE);
    }

    /**
     * Returns a yes or a no by comparing counts.
     *
     * @param met whether the criterion is met
     * @return the judgement
     */
    static Judgement byCount(boolean met) {
        return new Judgement(met ? Verdict.ATTAINED : Verdict.NOT_ATTAINED, Optional.empty(), DecidedBy.COUNT);
    }

    /**
     * Returns neither a yes nor a no.
     *
     * @param verdict one of the other four
     * @param reason why
     * @return the judgement
     */
    public static Judgement open(Verdict verdict, VerdictReason reason) {
        return new Judgement(verdict, Optional.of(reason), DecidedBy.NOTHING);
    }
}
