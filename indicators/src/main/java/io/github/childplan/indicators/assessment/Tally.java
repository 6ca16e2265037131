package io.github.childplan.indicators.assessment;

import io.github.childplan.indicators.attainment.Verdict;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many of some targets have each verdict, and how many each class of progress: of 23 targets 9 ATTAINED, 3 NOT_ATTAINED, 11
 * NO_DATA. Every target is counted once on either side; the two are answers to two questions and are never merged. Immutable and
 * thread-safe.
 *
 * @param targets how many targets there are
 * @param verdicts how many have each verdict, all six in their order, 0 included
 * @param progress how many have each class of progress that occurs, in the order of the targets
 */
public record Tally(int targets, List<VerdictCount> verdicts, List<ProgressCount> progress) {

    /**
     * How many targets have a verdict. Immutable and thread-safe.
     *
     * @param verdict the verdict
     * @param count how many, 0 or more
     */
    public record VerdictCount(Verdict verdict, int count) {
        /** Checks the count. */
        public VerdictCount {
            Objects.requireNonNull(verdict, "verdict");
            requireCount(count);
        }
    }

    /**
     * How many targets have a class of progress. Immutable and thread-safe.
     *
     * @param progressClass the id of the class, as the method spells it
     * @param count how many, 0 or more
     */
    public record ProgressCount(String progressClass, int count) {
        /** Checks the count. */
        public ProgressCount {
            Objects.requireNonNull(progressClass, "progressClass");
            requireCount(count);
        }
    }

    /**
     * Checks that everything adds up.
     *
     * @throws IllegalArgumentException if a verdict is missing or stands twice, a class stands twice, or either side does not add
     *     up to the number of targets
     */
    public Tally {
        verdicts = List.copyOf(verdicts);
        progress = List.copyOf(progress);
        List<Verdict> named = verdicts.stream().map(VerdictCount::verdict).toList();
        if (!named.equals(List.of(Verdict.values()))) {
            throw new IllegalArgumentException(
                    "verdicts were " + named + ", must be " + Arrays.toString(Verdict.values()) + " in this order");
        }
        List<String> classes =
                progress.stream().map(ProgressCount::progressClass).toList();
        if (classes.stream().distinct().count() != classes.size()) {
            throw new IllegalArgumentException("classes were " + classes + ", must each stand once");
        }
        requireSum("verdicts", verdicts.stream().mapToInt(VerdictCount::count).sum(), targets);
        requireSum("progress", progress.stream().mapToInt(ProgressCount::count).sum(), targets);
    }

    /**
     * Counts targets.
     *
     * @param targets the assessments of the targets, each once
     * @return how many there are of each
     */
    public static Tally of(Collection<TargetAssessment> targets) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        targets.forEach(one -> classes.merge(one.progress().progressClass(), 1, Integer::sum));
        return new Tally(
                targets.size(),
                verdicts(targets),
                classes.entrySet().stream()
                        .map(entry -> new ProgressCount(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static List<VerdictCount> verdicts(Collection<TargetAssessment> targets) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        targets.forEach(one -> counts.merge(one.verdict(), 1, Integer::sum));
        return Stream.of(Verdict.values())
                .map(verdict -> new VerdictCount(verdict, counts.getOrDefault(verdict, 0)))
                .toList();
    }

    /**
     * Returns how many targets have a verdict.
     *
     * @param verdict the verdict
     * @return how many
     */
    public int count(Verdict verdict) {
        return verdicts.stream()
                .filter(one -> one.verdict() == verdict)
                .mapToInt(VerdictCount::count)
                .sum();
    }

    /**
     * Returns how many targets have a class of progress.
     *
     * @param progressClass the id of the class
     * @return how many; 0 if the class does not occur
     */
    public int count(String progressClass) {
        return progress.stream()
                .filter(one -> one.progressClass().equals(progressClass))
                .mapToInt(ProgressCount::count)
                .sum();
    }

    private static void requireCount(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count was " + count + ", must be 0 or more");
        }
    }

    private static void requireSum(String what, int sum, int targets) {
        if (sum != targets) {
            throw new IllegalArgumentException(
                    what + " added up to " + sum + ", must add up to the number of targets, which was " + targets);
        }
    }
}
