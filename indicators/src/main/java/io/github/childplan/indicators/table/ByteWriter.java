package io.github.childplan.indicators.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Bytes that grow. Numbers take seven bits a byte, the low ones first, and a set eighth bit says that more follow. Not thread-safe. */
final class ByteWriter {

    /** The most bytes of an array that a Java machine is sure to give. */
    static final int MAX_BYTES = Integer.MAX_VALUE - 8;

    private static final int SEVEN_BITS = 0x7F;

    private byte[] bytes = new byte[64];
    private int size;

    int size() {
        return size;
    }

    void one(int value) {
        room(1);
        bytes[size] = (byte) value;
        size++;
    }

    /** Writes a number of 0 and more, or the bits of one below. */
    void number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            bytes[size] = (byte) (rest | ~SEVEN_BITS);
            size++;
            rest >>>= 7;
        }
        bytes[size] = (byte) rest;
        size++;
    }

    /** Writes a number of either sign, small ones in few bytes. */
    void signed(long value) {
        number((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        add(utf8, utf8.length);
    }

    <T> void optional(Optional<T> value, BiConsumer<ByteWriter, ? super T> writer) {
        one(value.isPresent() ? 1 : 0);
        value.ifPresent(present -> writer.accept(this, present));
    }

    void optional(OptionalLong value) {
        one(value.isPresent() ? 1 : 0);
        value.ifPresent(this::number);
    }

    void addAll(ByteWriter other) {
        add(other.bytes, other.size);
    }

    /** Returns the bytes, which this writer may go on to use. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] array() {
        return bytes;
    }

    private void add(byte[] more, int count) {
        room(count);
        System.arraycopy(more, 0, bytes, size, count);
        size += count;
    }

    private void room(int more) {
        long wanted = (long) size + more;
        if (wanted > bytes.length) {
            if (wanted > MAX_BYTES) {
                throw new IllegalStateException("bytes of the figures were more than " + MAX_BYTES
                        + ", must not be more: divide them, for example by indicator");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_BYTES, Math.max(wanted, bytes.length * 2L)));
        }
    }
}
