package io.github.childplan.indicators.table;

/**
 * One code for the nature, the source and the origin of a row together; each that occurs is asked for once. Not thread-safe.
 */
final class RowKinds {

    /** Gives a code. */
    @FunctionalInterface
    interface Coding {
        int code(int nature, int source, int origin);
    }

    private final Coding coding;
    private final LongCodes pairs = new LongCodes();
    private final LongCodes codes = new LongCodes();
    private int lastNature = -1;
    private int lastSource;
    private int lastOrigin;
    private int lastCode;
    private int pairCount;

    RowKinds(Coding coding) {
        this.coding = coding;
    }

    int of(Block block, int row) {
        int nature = block.nature(row);
        int source = block.source(row);
        int origin = block.origin(row);
        if (nature != lastNature || source != lastSource || origin != lastOrigin) {
            lastCode = code(nature, source, origin);
            lastNature = nature;
            lastSource = source;
            lastOrigin = origin;
        }
        return lastCode;
    }

    private int code(int nature, int source, int origin) {
        long pair = joined(source, origin);
        int number = pairs.find(pair);
        if (number == LongCodes.NONE) {
            number = pairCount;
            pairCount++;
            pairs.put(pair, number);
        }
        long key = joined(nature, number);
        int code = codes.find(key);
        if (code == LongCodes.NONE) {
            code = coding.code(nature, source, origin);
            codes.put(key, code);
        }
        return code;
    }

    private static long joined(int high, int low) {
        return ((long) high << Integer.SIZE) | low;
    }
}
