package io.github.childplan.reporting.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Bytes that were sent, counted as they are read. Stateless. */
final class Bytes {

    private Bytes() {}

    /** Returns all bytes of a stream, or empty if there are more than the limit, of which no more than one is read. */
    static Optional<byte[]> read(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    /** Returns where some bytes stand in others, or -1. */
    static int indexOf(byte[] bytes, byte[] wanted) {
        for (int start = 0; start + wanted.length <= bytes.length; start++) {
            int same = 0;
            while (same < wanted.length && bytes[start + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return start;
            }
        }
        return -1;
    }
}
