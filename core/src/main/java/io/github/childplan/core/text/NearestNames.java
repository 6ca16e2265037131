package io.github.childplan.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The known names nearest to an unknown one, for messages such as "unknown commune 'Bum To'; nearest: Bum Tở".
 *
 * <p>Nearness is the number of letters to change, insert or remove in the ASCII form. Stateless and thread-safe.
 */
public final class NearestNames {

    private static final int MAX_COMPARED = 200;
    private static final int MIN_CONTAINED = 4;

    private NearestNames() {}

    /**
     * Returns up to three known names, nearest first; names further than half their length away are left out,
     * unless they contain what was given ({@code stunt} names {@code stunting-under-5}).
     *
     * @param unknown the name that was given
     * @param known the names that exist
     * @return the nearest, in a stable order
     */
    public static List<String> of(String unknown, Collection<String> known) {
        String key = MatchKey.ascii(unknown.length() > MAX_COMPARED ? unknown.substring(0, MAX_COMPARED) : unknown);
        record Candidate(String name, int distance) {}
        return known.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(key, MatchKey.ascii(name))))
                .filter(candidate -> near(candidate.distance(), candidate.name()) || contains(candidate.name(), key))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(3)
                .map(Candidate::name)
                .toList();
    }

    private static boolean near(int distance, String name) {
        return distance <= Math.max(2, name.length() / 2);
    }

    private static boolean contains(String name, String key) {
        return key.length() >= MIN_CONTAINED && MatchKey.ascii(name).contains(key);
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
