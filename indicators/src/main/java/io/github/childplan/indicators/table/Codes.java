package io.github.childplan.indicators.table;

import java.util.Arrays;

/**
 * A column of codes of 0 and more in as few bytes as they need: none if there is only one, else one, two or four a row. Set
 * while a table is built, then only read and safe to share.
 */
abstract class Codes {

    private static final int MAX_BYTE = 0xFF;

    private Codes() {}

    /** Returns a column of zeros that can take the codes from 0 to below a number. */
    static Codes of(int rows, int codes) {
        if (codes <= 1) {
            return new Same();
        }
        if (codes <= MAX_BYTE + 1) {
            return new OneByte(rows);
        }
        return codes <= Character.MAX_VALUE + 1 ? new TwoBytes(rows) : new FourBytes(rows);
    }

    abstract void set(int row, int code);

    abstract int get(int row);

    /** Returns the first rows, in no more memory than they need. */
    abstract Codes first(int rows);

    /** Writes the codes of some rows to the beginning of an array. */
    abstract void copy(int from, int to, int[] target);

    /** Returns whether all rows have the code 0 because there is no other. */
    boolean uniform() {
        return false;
    }

    private static final class Same extends Codes {
        @Override
        void set(int row, int code) {
            // 0 is what it has
        }

        @Override
        int get(int row) {
            return 0;
        }

        @Override
        Codes first(int rows) {
            return this;
        }

        @Override
        void copy(int from, int to, int[] target) {
            Arrays.fill(target, 0, to - from, 0);
        }

        @Override
        boolean uniform() {
            return true;
        }
    }

    private static final class OneByte extends Codes {
        private final byte[] codes;

        OneByte(int rows) {
            this(new byte[rows]);
        }

        private OneByte(byte[] codes) {
            this.codes = codes;
        }

        @Override
        Codes first(int rows) {
            return new OneByte(Arrays.copyOf(codes, rows));
        }

        @Override
        void set(int row, int code) {
            codes[row] = (byte) code;
        }

        @Override
        int get(int row) {
            return codes[row] & MAX_BYTE;
        }

        @Override
        void copy(int from, int to, int[] target) {
            for (int i = from; i < to; i++) {
                target[i - from] = codes[i] & MAX_BYTE;
            }
        }
    }

    private static final class TwoBytes extends Codes {
        private final char[] codes;

        TwoBytes(int rows) {
            this(new char[rows]);
        }

        private TwoBytes(char[] codes) {
            this.codes = codes;
        }

        @Override
        Codes first(int rows) {
            return new TwoBytes(Arrays.copyOf(codes, rows));
        }

        @Override
        void set(int row, int code) {
            codes[row] = (char) code;
        }

        @Override
        int get(int row) {
            return codes[row];
        }

        @Override
        void copy(int from, int to, int[] target) {
            for (int i = from; i < to; i++) {
                target[i - from] = codes[i];
            }
        }
    }

    private static final class FourBytes extends Codes {
        private final int[] codes;

        FourBytes(int rows) {
            this(new int[rows]);
        }

        private FourBytes(int[] codes) {
            this.codes = codes;
        }

        @Override
        Codes first(int rows) {
            return new FourBytes(Arrays.copyOf(codes, rows));
        }

        @Override
        void set(int row, int code) {
            codes[row] = code;
        }

        @Override
        int get(int row) {
            return codes[row];
        }

        @Override
        void copy(int from, int to, int[] target) {
            System.arraycopy(codes, from, target, 0, to - from);
        }
    }
}
