package io.github.childplan.indicators.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The order in which Vietnamese names are listed: a, ă, â, b, c, d, đ, e, ê and so on; where the letters are the same, by tone:
 * none, huyền, hỏi, ngã, sắc, nặng; where the tones are the same as well, small letters first. A space comes before every
 * letter, so that names are compared word by word, then other signs, digits, letters.
 *
 * <pre>{@code
 * VietnameseOrder.sorted(List.of("Xã Tà Tổng", "Xã Tá Bạ", "Xã Đa", "Xã Dạ"), name -> name);
 * // [Xã Dạ, Xã Đa, Xã Tá Bạ, Xã Tà Tổng]
 * }</pre>
 *
 * <p>The rules stand here and not in the locale data of the Java platform, which a small run-time image may lack and every
 * version may change. It is a total order: texts that only differ in their composition are ordered by their code points.
 * Stateless and thread-safe.
 */
public final class VietnameseOrder {

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Huyền, hỏi, ngã, sắc, nặng, each as a combining mark. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final String BREVE = "\u0306";
    private static final String CIRCUMFLEX = "\u0302";
    private static final String HORN = "\u031B";

    private static final int SPACE = 1;
    private static final int SIGNS = 0x10;
    private static final int DIGITS = 0x20_0000;
    private static final int VIETNAMESE = 0x30_0000;
    private static final int OTHER_LETTERS = 0x40_0000;

    private VietnameseOrder() {}

    /**
     * Returns the order.
     *
     * @return the comparator, which refuses null
     */
    public static Comparator<String> comparator() {
        return (one, other) -> Key.of(one).compareTo(Key.of(other));
    }

    /**
     * Returns things in the order of their names; what has the same name keeps its order.
     *
     * @param things the things
     * @param name the name of each, asked for once
     * @param <T> what they are
     * @return a new list
     */
    public static <T> List<T> sorted(Collection<? extends T> things, Function<? super T, String> name) {
        return things.stream()
                .map(thing -> new Named<T>(thing, Key.of(name.apply(thing))))
                .sorted(Comparator.comparing(Named::key))
                .map(Named::thing)
                .toList();
    }

    private record Named<T>(T thing, Key key) {}

    /** A text taken apart: what its letters are, their tones, their case. */
    private static final class Key implements Comparable<Key> {

        private final String text;
        private final int[] letters;
        private final int[] tones;
        private final int[] capitals;
        private int length;

        private Key(String text, int most) {
            this.text = text;
            this.letters = new int[most];
            this.tones = new int[most];
            this.capitals = new int[most];
        }

        static Key of(String text) {
            int[] points = Normalizer.normalize(Objects.requireNonNull(text, "text"), Normalizer.Form.NFD)
                    .codePoints()
                    .toArray();
            Key key = new Key(text, points.length);
            for (int i = 0; i < points.length; ) {
                int end = i + 1;
                while (end < points.length && isMark(points[end])) {
                    end++;
                }
                key.add(points[i], new String(points, i + 1, end - i - 1));
                i = end;
            }
            return key;
        }

        private void add(int base, String marks) {
            int small = Character.toLowerCase(base);
            letters[length] = weight(letter(small, marks));
            for (int i = 0; i < TONES.length(); i++) {
                if (marks.indexOf(TONES.charAt(i)) >= 0) {
                    tones[length] = i + 1;
                }
            }
            capitals[length] = small == base ? 0 : 1;
            length++;
        }

        private static int letter(int small, String marks) {
            String with = marks.contains(BREVE)
                    ? BREVE
                    : marks.contains(CIRCUMFLEX) ? CIRCUMFLEX : marks.contains(HORN) ? HORN : "";
            String composed = Normalizer.normalize(Character.toString(small) + with, Normalizer.Form.NFC);
            return composed.codePointCount(0, composed.length()) == 1 ? composed.codePointAt(0) : small;
        }

        private static int weight(int letter) {
            int place = LETTERS.indexOf(letter);
            if (place >= 0) {
                return VIETNAMESE + place;
            }
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                return SPACE;
            }
            if (Character.isDigit(letter)) {
                return DIGITS + Character.digit(letter, 10);
            }
            return (Character.isLetter(letter) ? OTHER_LETTERS : SIGNS) + letter;
        }

        private static boolean isMark(int point) {
            return Character.getType(point) == Character.NON_SPACING_MARK;
        }

        @Override
        public int compareTo(Key other) {
            int byLetters = Arrays.compare(letters, 0, length, other.letters, 0, other.length);
            if (byLetters != 0) {
                return byLetters;
            }
            int byTones = Arrays.compare(tones, 0, length, other.tones, 0, other.length);
            if (byTones != 0) {
                return byTones;
            }
            int byCase = Arrays.compare(capitals, 0, length, other.capitals, 0, other.length);
            return byCase != 0 ? byCase : text.compareTo(other.text);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text.equals(key.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
