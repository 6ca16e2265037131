package io.github.childplan.indicators.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/** The frame around the bytes of figures: a mark by which they are known, the version of the form, and a checksum. Stateless. */
final class FigureBytes {

    /** The form that is written, and the only one that is read. */
    static final int VERSION = 1;

    private static final byte[] MARK = "CPFS".getBytes(StandardCharsets.US_ASCII);
    private static final int FRAME = MARK.length + 1 + Integer.BYTES;

    private FigureBytes() {}

    static void begin(ByteWriter to) {
        for (byte one : MARK) {
            to.one(one);
        }
        to.one(VERSION);
    }

    static void end(ByteWriter to) {
        int sum = checksum(to.array(), to.size());
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            to.one(sum >>> shift);
        }
    }

    /** Returns a reader of what stands in the frame. */
    static ByteReader open(byte[] bytes) {
        if (bytes.length < FRAME || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new IllegalArgumentException("bytes of figures cannot be read: they are " + bytes.length
                    + " bytes that do not begin with CPFS, must be what toBytes gave");
        }
        int version = bytes[MARK.length] & 0xFF;
        if (version != VERSION) {
            throw new IllegalArgumentException("bytes of figures cannot be read: their version is " + version
                    + ", must be " + VERSION + "; they were written by another version of the library");
        }
        int end = bytes.length - Integer.BYTES;
        if (ByteBuffer.wrap(bytes, end, Integer.BYTES).getInt() != checksum(bytes, end)) {
            throw new IllegalArgumentException("bytes of figures cannot be read: their checksum is not that of the "
                    + bytes.length + " bytes, some were changed or are missing");
        }
        return new ByteReader(bytes, MARK.length + 1, end);
    }

    static void writeTexts(ByteWriter to, List<?> values) {
        to.number(values.size());
        values.forEach(value -> to.text(value.toString()));
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, end);
        return (int) sum.getValue();
    }
}
