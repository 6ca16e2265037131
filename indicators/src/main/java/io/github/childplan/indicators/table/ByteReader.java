package io.github.childplan.indicators.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Reads what {@link ByteWriter} writes, and trusts nothing: no number is believed before the bytes are there. Not thread-safe. */
final class ByteReader {

    private static final int SEVEN_BITS = 0x7F;

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Reads an array up to below an end. */
    ByteReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    int remaining() {
        return end - at;
    }

    int one() {
        require(1);
        at++;
        return bytes[at - 1] & 0xFF;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = one();
            value |= (long) (next & SEVEN_BITS) << shift;
            if (next <= SEVEN_BITS) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number has more than ten bytes");
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    /** Reads how many things follow, each of one byte or more. */
    int count() {
        long count = number();
        if (count < 0 || count > remaining()) {
            throw new IllegalArgumentException(
                    "a count was " + Long.toUnsignedString(count) + ", must not be more than the bytes that follow");
        }
        return (int) count;
    }

    /** Reads a number below a limit. */
    int code(int limit) {
        long code = number();
        if (code < 0 || code >= limit) {
            throw new IllegalArgumentException(
                    "a code was " + Long.toUnsignedString(code) + ", must be below " + limit);
        }
        return (int) code;
    }

    String text() {
        int length = count();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("a text is not in UTF-8", notUtf8);
        }
    }

    <T> Optional<T> optional(Function<ByteReader, ? extends T> reader) {
        return present() ? Optional.of(reader.apply(this)) : Optional.empty();
    }

    OptionalLong optionalNumber() {
        return present() ? OptionalLong.of(number()) : OptionalLong.empty();
    }

    boolean present() {
        return code(2) == 1;
    }

    /** Returns the failure of the whole, with the place at which it was found. */
    IllegalArgumentException unreadable(Exception cause) {
        return new IllegalArgumentException(
                "bytes of figures cannot be read: at byte " + at + " " + cause.getMessage(), cause);
    }

    private void require(int more) {
        if (remaining() < more) {
            throw new IllegalArgumentException("they end where more must follow");
        }
    }
}
