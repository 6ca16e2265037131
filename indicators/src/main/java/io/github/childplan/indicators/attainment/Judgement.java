package io.github.childplan.indicators.attainment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A verdict, why it is neither yes nor no where it is, and what decided it. Immutable and thread-safe.
 *
 * @param verdict the verdict
 * @param reason why there is no yes or no; present exactly then
 * @param decidedBy what was compared
 * @param ground what it rests on beside the figures of its own year, where there is such a thing
 * @param parts the judgements of its parts, where it has several: years, communes, measures
 */
public record Judgement(
        Verdict verdict,
        Optional<VerdictReason> reason,
        DecidedBy decidedBy,
        Optional<Ground> ground,
        List<JudgedPart> parts) {

    /** What was compared. Thread-safe. */
    public enum DecidedBy {
        /** The value with the level. */
        VALUE,
        /** The number of units with the number the level was made from, because both are out of the same total. */
        COUNT,
        /** How many units meet a demand, with how many have to. */
        UNITS,
        /** The rank with the last one that counts. */
        RANK,
        /** What a person found. */
        PERSON,
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
        Objects.requireNonNull(ground, "ground");
        parts = List.copyOf(parts);
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
        return by(DecidedBy.VALUE, met);
    }

    /**
     * Returns a yes or a no by comparing counts.
     *
     * @param met whether the criterion is met
     * @return the judgement
     */
    static Judgement byCount(boolean met) {
        return by(DecidedBy.COUNT, met);
    }

    /**
     * Returns a yes or a no.
     *
     * @param decidedBy what was compared
     * @param met whether the criterion is met
     * @return the judgement
     */
    static Judgement by(DecidedBy decidedBy, boolean met) {
        return new Judgement(
                met ? Verdict.ATTAINED : Verdict.NOT_ATTAINED,
                Optional.empty(),
                decidedBy,
                Optional.empty(),
                List.of());
    }

    /**
     * Returns neither a yes nor a no.
     *
     * @param verdict one of the other four
     * @param reason why
     * @return the judgement
     */
    public static Judgement open(Verdict verdict, VerdictReason reason) {
        return new Judgement(verdict, Optional.of(reason), DecidedBy.NOTHING, Optional.empty(), List.of());
    }

    /**
     * Joins the judgements of parts that all have to hold. One no is a no, whatever is open beside it; a part for which there
     * was nothing to count asks for nothing; otherwise one open part leaves the whole open; only then it is a yes. The order
     * of the parts does not matter.
     *
     * @param parts the parts, at least one; a single one stands for itself
     * @return the joint judgement with its parts
     */
    public static Judgement all(List<JudgedPart> parts) {
        return Conjunction.of(parts);
    }

    /**
     * Returns this judgement with what it rests on.
     *
     * @param what the ground
     * @return the judgement
     */
    public Judgement withGround(Ground what) {
        return new Judgement(verdict, reason, decidedBy, Optional.of(what), parts);
    }

    /**
     * Returns this judgement with the judgements of its parts.
     *
     * @param judged the parts
     * @return the judgement
     */
    public Judgement withParts(List<JudgedPart> judged) {
        return new Judgement(verdict, reason, decidedBy, ground, judged);
    }

    /**
     * Returns the parts of a kind that have a verdict.
     *
     * @param kind for example {@link JudgedPart.Kind#UNIT}
     * @param asked for example {@link Verdict#NOT_ATTAINED}: the units that fail
     * @return the parts, in their order
     */
    public List<JudgedPart> parts(JudgedPart.Kind kind, Verdict asked) {
        return parts.stream()
                .filter(part -> part.kind() == kind && part.judgement().verdict() == asked)
                .toList();
    }

    /**
     * Returns everything this judgement and its parts rest on beside the figures of their own years.
     *
     * @return the grounds, each once, its own first
     */
    public List<Ground> grounds() {
        return allGrounds().distinct().toList();
    }

    private Stream<Ground> allGrounds() {
        return Stream.concat(
                ground.stream(), parts.stream().flatMap(part -> part.judgement().allGrounds()));
    }
}
